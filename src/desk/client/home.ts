// The list of the briefs of a folder, and the ways to begin another one.

import { get } from './ask.ts';
import { beginForm } from './begin.ts';
import { byId, element } from './element.ts';
import { word } from './words.ts';

/** The desk, as the server tells it. */
export interface Desk {
  readonly folder: string;
  /** True of a preview, which has one brief. */
  readonly isOne: boolean;
  /** The name of that one. */
  readonly name?: string;
  readonly briefs: readonly Entry[];
}

interface Entry {
  readonly name: string;
  readonly title: string;
  readonly status: string;
  readonly edition: string;
  readonly asOf: string;
}

interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly toDo: number;
  readonly overdue: number;
}

/** Shows the list, and counts what is open in each brief one after the other. */
export function showHome({ folder, briefs }: Desk): void {
  document.body.dataset['at'] = 'home';
  const heading = word('home.heading', { folder });
  byId('file').textContent = heading;
  document.title = heading;
  byId('status').textContent = '';
  const home = byId('home-view');
  home.hidden = false;
  home.replaceChildren(beginForm(), briefs.length === 0 ? nothing() : tableOf(briefs));
  void count(briefs);
}

function nothing(): HTMLElement {
  return element('p', { className: 'message' }, word('home.none'));
}

function tableOf(briefs: readonly Entry[]): HTMLElement {
  const heads = ['title', 'status', 'as-of', 'to-do', 'overdue', 'errors'] as const;
  const head = element(
    'tr',
    {},
    ...heads.map((name) => {
      const cell = element('th', {}, word(`home.${name}`));
      cell.scope = 'col';
      return cell;
    }),
  );
  const table = element(
    'table',
    { className: 'briefs' },
    element('caption', { className: 'unseen' }, word('home')),
    element('thead', {}, head),
    element('tbody', {}, ...briefs.map(rowOf)),
  );
  return element('div', { className: 'scrolls' }, table);
}

function rowOf({ name, title, status, asOf }: Entry): HTMLElement {
  const link = element(
    'a',
    { href: addressOf(name) },
    title === '' ? word('home.untitled') : title,
  );
  link.dir = 'auto';
  const first = element('th', {}, link, element('span', { className: 'name' }, name));
  first.scope = 'row';
  const counts = ['to-do', 'overdue', 'errors'].map((kind) =>
    element('td', { className: `count ${kind}` }, '…'),
  );
  const row = element(
    'tr',
    {},
    first,
    element('td', {}, status),
    element('td', {}, asOf),
    ...counts,
  );
  row.dataset['brief'] = name;
  return row;
}

/** The address of a brief on this desk. */
function addressOf(brief: string): string {
  return `?${new URLSearchParams({ brief })}`;
}

async function count(briefs: readonly Entry[]): Promise<void> {
  for (const { name } of briefs) {
    const answer = await get<Tally>('tally', { brief: name });
    if (!answer.ok) continue;
    const { toDo, overdue, errors } = answer.value;
    const row = document.querySelector(`tr[data-brief="${CSS.escape(name)}"]`);
    const cells = [...(row?.querySelectorAll('.count') ?? [])];
    for (const [index, number] of [toDo, overdue, errors].entries()) {
      const cell = cells[index];
      if (cell === undefined) continue;
      cell.textContent = number === 0 ? '–' : String(number);
      cell.classList.toggle('some', number > 0);
    }
  }
}
