// The script of an index: a search field, filters, and the list of briefs that stands on the page.
import type { IndexData } from '../index-data.ts';
import { createFinder, type Hit, pieceAround, stretchesOf } from './find.ts';

const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

const data = JSON.parse(byId('data').textContent ?? '') as IndexData;
const find = createFinder(data.briefs);
const form = byId<HTMLFormElement>('search');
const field = byId<HTMLInputElement>('query');
const list = byId<HTMLOListElement>('briefs');
const said = byId<HTMLElement>('found');
const items = [...list.children] as HTMLElement[];
const plural = new Intl.PluralRules(data.language);
/** The filters are called as the fields of a brief are. */
const filters = [...form.querySelectorAll('select')];

function show(): void {
  const query = field.value.trim();
  const hits: readonly Hit[] =
    query === '' ? items.map((_, index) => ({ index, words: new Set<string>() })) : find(query);
  const kept = hits.filter(({ index }) => passes(index));
  list.replaceChildren(...kept.map(itemOf));
  say(kept.length);
}

function passes(index: number): boolean {
  const brief = data.briefs[index]!;
  return filters.every(
    ({ name, value }) => value === '' || brief[name as 'status' | 'tlp' | 'language'] === value,
  );
}

function itemOf({ index, words }: Hit): HTMLElement {
  const item = items[index]!;
  const brief = data.briefs[index]!;
  mark(item.querySelector('a')!, brief.title, words);
  item.querySelector('.piece')?.remove();
  const { text, actors, sources, dates } = brief;
  const piece = [text, actors, sources, dates]
    .map((each) => pieceAround(each, words))
    .find((each) => each !== undefined);
  if (piece === undefined) return item;
  const line = document.createElement('p');
  line.className = 'piece';
  line.dir = 'auto';
  mark(line, piece, words);
  item.append(line);
  return item;
}

function mark(element: Element, text: string, words: ReadonlySet<string>): void {
  element.replaceChildren(
    ...stretchesOf(text, words).map((each) => {
      if (!each.marked) return each.text;
      const marked = document.createElement('mark');
      marked.textContent = each.text;
      return marked;
    }),
  );
}

function say(count: number): void {
  const forms = data.found;
  const words = forms[plural.select(count)] ?? forms['other'] ?? '';
  said.textContent =
    count === 0
      ? data.none
      : words.replace('{count}', String(count)).replace('{total}', String(items.length));
}

/** Arrows go from the field into the list and through it; a slash leads back to the field. */
function move(event: KeyboardEvent): void {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const isField = document.activeElement === field;
  if (event.key === 'ArrowDown' && (isField || at !== -1)) links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at !== -1) (links[at - 1] ?? field).focus();
  else if (event.key === '/' && !isField) field.focus();
  else if (event.key === 'Escape' && at !== -1) field.focus();
  else return;
  event.preventDefault();
}

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', show);
document.addEventListener('keydown', move);
show();
