// The panel of all problems, and what lies over the pages when there is no new document.

import type { PreviewState } from '../messages.ts';
import { byId } from './element.ts';
import { problemCard } from './problem-card.ts';
import { countWords, hasErrors } from './status-words.ts';

/** Lines around a place over the pages, where there is little room, and in the panel. */
const FEW = 2;
const MANY = 6;
const MOST_OVER_PAGES = 3;

const panel = byId('problems');
const overlay = byId('overlay');
const toggle = byId('show-problems');
let shown = '';

/** Shows or hides the panel. */
export function togglePanel(open: boolean = panel.hidden === true): void {
  panel.hidden = !open;
  toggle.setAttribute('aria-expanded', String(open));
  (open ? byId('hide-problems') : toggle).focus();
}

/** Takes away what lies over the pages, else the panel beside them. */
export function dismiss(): void {
  if (overlay.hidden) {
    if (!panel.hidden) togglePanel(false);
    return;
  }
  const hadFocus = overlay.contains(document.activeElement);
  overlay.hidden = true;
  if (hadFocus) byId('pages').focus();
}

/** Shows what came of a build. */
export function showProblems(state: PreviewState): void {
  const { problems } = state;
  document.body.classList.toggle('stale', hasErrors(problems) || state.bug !== undefined);
  // The same problems once more: what is open stays open, what is scrolled stays scrolled.
  const now = JSON.stringify([problems, state.bug]);
  if (now === shown) return;
  shown = now;
  byId('no-problems').hidden = problems.length > 0;
  byId('problem-list').replaceChildren(
    ...problems.map((problem) => problemCard(problem, MANY, false)),
  );
  toggle.textContent = countWords(problems) || 'No problems';
  toggle.classList.toggle('errors', hasErrors(problems));
  showOverlay(state);
}

function showOverlay({ problems, bug, revision }: PreviewState): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  overlay.hidden = errors.length === 0 && bug === undefined;
  if (overlay.hidden) return;
  byId('overlay-title').textContent =
    bug === undefined ? `${countWords(errors)} in the brief` : `A fault of this program: ${bug}`;
  const rest = errors.length - MOST_OVER_PAGES;
  const more = rest > 0 ? ` ${rest} more in the list of problems.` : '';
  byId('overlay-note').textContent =
    revision > 0 ? `The pages below are those of the last good build.${more}` : more.trim();
  byId('overlay-list').replaceChildren(
    ...errors.slice(0, MOST_OVER_PAGES).map((problem) => problemCard(problem, FEW, true)),
  );
}
