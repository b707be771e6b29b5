// The rule between the text and its pages: dragged, or moved by keys.

import { byId } from './element.ts';

const LEAST = 20;
const MOST = 80;
const STEP = 4;
const KEPT = 'split';

/** Lets the rule be moved; it stays where it was put. */
export function watchSplit(): void {
  const rule = byId('split');
  const put = (share: number): void => {
    const bounded = Math.round(Math.max(LEAST, Math.min(share, MOST)));
    document.body.style.setProperty('--write', `${bounded}fr`);
    document.body.style.setProperty('--read', `${100 - bounded}fr`);
    rule.setAttribute('aria-valuenow', String(bounded));
    try {
      localStorage.setItem(KEPT, String(bounded));
    } catch {
      // Then it is where it always is.
    }
  };
  const now = (): number => Number(rule.getAttribute('aria-valuenow'));
  const shareAt = (x: number): number => {
    const share = (100 * x) / document.body.clientWidth;
    return isMirrored() ? 100 - share : share;
  };
  rule.addEventListener('pointerdown', (event) => {
    rule.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  rule.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (rule.hasPointerCapture(pointerId)) put(shareAt(clientX));
  });
  rule.addEventListener('keydown', (event) => {
    const forward = isMirrored() ? 'ArrowLeft' : 'ArrowRight';
    const back = isMirrored() ? 'ArrowRight' : 'ArrowLeft';
    if (event.key !== forward && event.key !== back) return;
    event.preventDefault();
    event.stopPropagation();
    put(now() + (event.key === forward ? STEP : -STEP));
  });
  try {
    const kept = Number(localStorage.getItem(KEPT));
    if (kept >= LEAST && kept <= MOST) put(kept);
  } catch {
    // Nothing is kept in this browser.
  }
}

function isMirrored(): boolean {
  return document.documentElement.dir === 'rtl';
}
