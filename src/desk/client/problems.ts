// The panel of all problems, and what lies over the pages when there is no new document.

import type { BriefState, Place, Problem } from '../state.ts';
import { byId, element } from './element.ts';
import { countWords, hasErrors } from './status-words.ts';
import { word } from './words.ts';

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
  if (open) byId('review').hidden = true;
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

/** How the page goes to a problem in the text; nothing does while that is not shown. */
export interface Way {
  /** Whether the text is beside the pages: then it shows its problems, and nothing need lie over them. */
  isWriting(): boolean;
  go(problem: Problem): void;
}

/** Shows what came of a build. */
export function showProblems(state: BriefState, way: Way): void {
  const { problems } = state;
  document.body.classList.toggle('stale', hasErrors(problems) || state.bug !== undefined);
  // The same problems once more: what is open stays open, what is scrolled stays scrolled.
  const now = JSON.stringify([problems, state.bug, way.isWriting()]);
  if (now === shown) return;
  shown = now;
  byId('no-problems').hidden = problems.length > 0;
  byId('problem-list').replaceChildren(
    ...problems.map((problem) => problemCard(problem, MANY, false, way)),
  );
  toggle.textContent = countWords(problems) || word('problems.none');
  toggle.classList.toggle('errors', hasErrors(problems));
  showOverlay(state, way);
}

function showOverlay({ problems, bug, revision }: BriefState, way: Way): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  overlay.hidden = bug === undefined && (errors.length === 0 || way.isWriting());
  if (overlay.hidden) return;
  byId('overlay-title').textContent =
    bug === undefined
      ? word('problems.in-brief', { counts: countWords(errors) })
      : word('problems.bug', { bug });
  const rest = errors.length - MOST_OVER_PAGES;
  const more = rest > 0 ? word('problems.more', { count: rest }) : '';
  byId('overlay-note').textContent = [revision > 0 ? word('problems.last-good') : '', more]
    .filter(Boolean)
    .join(' ');
  byId('overlay-list').replaceChildren(
    ...errors.slice(0, MOST_OVER_PAGES).map((problem) => problemCard(problem, FEW, true, way)),
  );
}

/** A card; `near` shows the lines around at once, otherwise a click does. */
function problemCard(problem: Problem, near: number, open: boolean, way: Way): HTMLLIElement {
  const { severity, code, message, hint, place } = problem;
  return element(
    'li',
    { className: `problem ${severity}` },
    element(
      'p',
      {},
      element('span', { className: 'kind' }, `${word(`problems.${severity}`)}: `),
      message,
    ),
    hint !== undefined && element('p', { className: 'hint' }, hint),
    element(
      'p',
      { className: 'links' },
      element('span', { className: 'where' }, whereWords(problem)),
      element('span', { className: 'code' }, code),
      place !== undefined && problem.own && goButton(problem, place, way),
      place !== undefined && editorLink(place),
    ),
    place !== undefined && lines(place, near, open),
  );
}

function goButton(problem: Problem, { line }: Place, way: Way): HTMLElement {
  const button = element('button', { type: 'button' }, word('problems.go', { line }));
  button.addEventListener('click', () => way.go(problem));
  return button;
}

function whereWords({ file, place }: Problem): string {
  return place === undefined ? file : `${file}:${place.line}:${place.column}`;
}

// The address that VS Code and its relatives open a file by.
function editorLink({ path, line, column }: Place): HTMLElement | undefined {
  if (path === undefined) return undefined;
  const slashed = path.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
  const href = `vscode://file${encodeURI(slashed).replaceAll('#', '%23').replaceAll('?', '%3F')}:${line}:${column}`;
  return element('a', { href }, word('problems.vs-code'));
}

function lines(place: Place, near: number, open: boolean): HTMLElement {
  if (open) return frame(place, near);
  const details = element('details', {}, element('summary', {}, word('problems.show')));
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
  pre.setAttribute('aria-label', word('problems.lines', { from, to, line: place.line }));
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
