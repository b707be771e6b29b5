// One problem on the page: what is wrong, the lines of the file, what would mend it.

import type { Place, Problem } from '../messages.ts';
import { element } from './element.ts';

const KINDS: Readonly<Record<Problem['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  'to-do': 'To do',
};

/** A card; `near` shows the lines around at once, otherwise a click does. */
export function problemCard(problem: Problem, near: number, open: boolean): HTMLLIElement {
  const { severity, code, message, hint, place } = problem;
  return element(
    'li',
    { className: `problem ${severity}` },
    element('p', {}, element('span', { className: 'kind' }, `${KINDS[severity]}: `), message),
    hint !== undefined && element('p', { className: 'hint' }, hint),
    element(
      'p',
      { className: 'links' },
      element('span', { className: 'where' }, whereWords(problem)),
      element('span', { className: 'code' }, code),
      place !== undefined && editorLink(place),
    ),
    place !== undefined && lines(place, near, open),
  );
}

function whereWords({ file, place }: Problem): string {
  return place === undefined ? file : `${file}:${place.line}:${place.column}`;
}

// The address that VS Code and its relatives open a file by.
function editorLink({ path, line, column }: Place): HTMLElement | undefined {
  if (path === undefined) return undefined;
  const slashed = path.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
  const href = `vscode://file${encodeURI(slashed).replaceAll('#', '%23').replaceAll('?', '%3F')}:${line}:${column}`;
  return element('a', { href }, 'Open in VS Code');
}

function lines(place: Place, near: number, open: boolean): HTMLElement {
  if (open) return frame(place, near);
  const details = element('details', {}, element('summary', {}, 'Show in the file'));
  details.append(frame(place, near));
  return details;
}

function frame(place: Place, near: number): HTMLElement {
  const from = Math.max(place.first, place.line - near);
  const to = Math.min(place.first + place.lines.length - 1, place.line + near);
  const rows = [];
  for (let number = from; number <= to; number++) {
    rows.push(row(number, place.lines[number - place.first] ?? '', place));
  }
  const pre = element('pre', {}, ...rows);
  // Long lines scroll, so the keyboard must reach them.
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', `Lines ${from} to ${to}, the place is on line ${place.line}`);
  keepInSight(pre);
  return pre;
}

// In a long line the place is shown, not the beginning. A panel that is closed has no width yet.
function keepInSight(pre: HTMLElement): void {
  new ResizeObserver((_sizes, observer) => {
    if (pre.clientWidth === 0) return;
    observer.disconnect();
    const right = pre.querySelector('mark')?.getBoundingClientRect().right ?? 0;
    const beyond = right - pre.getBoundingClientRect().right;
    if (beyond > 0) pre.scrollLeft += beyond + pre.clientWidth / 4;
  }).observe(pre);
}

function row(number: number, text: string, { line, column, length }: Place): HTMLElement {
  const label = element('span', { className: 'number' }, String(number));
  if (number !== line) return element('span', { className: 'row' }, label, `${text}\n`);
  const start = column - 1;
  const marked = element('mark', {}, text.slice(start, start + length) || ' ');
  return element(
    'span',
    { className: 'row here' },
    label,
    text.slice(0, start),
    marked,
    `${text.slice(start + length)}\n`,
  );
}
