// The audit of the brief: all that stands in it is on the page, or the page says what it leaves out.
import { blocks } from '../blocks/blocks.ts';
import { itemOf } from '../brief/format/item-of.ts';
import { PARTS, type Part, placesOf } from '../brief/parts.ts';
import { type Path, pathText } from '../brief/yaml/path-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../editorial/place-in-file.ts';
import { groupedBy } from '../template/present/lists.ts';
import { layersOf, type TemplateSource } from '../template/template-source.ts';
import type { SoundBrief } from './build-input.ts';
import { PageTexts } from './page-texts.ts';
import { type Shown, type Wanted, wantedOf } from './wanted.ts';

/**
 * What a reader does not find, each as an error with its place in the brief. An item without a word
 * on the page is one problem, and so is a block without any of its items.
 */
export function auditBrief(
  parsed: SoundBrief,
  template: TemplateSource,
  shown: Shown,
): Diagnostic[] {
  const page = new PageTexts(shown.tree, shown.pictures);
  const wanted = wantedOf(parsed.brief, shown);
  const lost = lostOf(page, wanted);
  const problem = (path: Path, message: string, file: string): Diagnostic => ({
    code: 'brief-lost',
    severity: 'error',
    message,
    ...placeOf({ path }, parsed),
    hint: hintFor(path, file),
  });
  const problems = lostItems(page, wanted, lost).map(({ path, message, alone }) =>
    problem(path, message, fileFor(template, path, alone)),
  );
  return [...problems, ...unsaid(page, template, shown)];
}

function lostOf(page: PageTexts, wanted: readonly Wanted[]): ReadonlySet<Wanted> {
  const lost = wanted.filter(
    ({ path, forms, where }) => !forms.some((form) => page.says(form, path, where)),
  );
  if (lost.length === 0) return new Set();
  // Lines that tell the same are one line, in the place of the first, and with all that is said of both.
  const missed = new Set(lost);
  const told = new Set(wanted.filter((each) => !missed.has(each)).map(({ forms }) => forms[0]));
  const keyOf = ({ path }: Wanted): string => pathText(itemOf(path));
  const isTold = (each: Wanted): boolean => !missed.has(each) || told.has(each.forms[0]);
  const joined = new Set(
    wanted.filter((each) => each.isText && isTold(each) && !page.has(itemOf(each.path))).map(keyOf),
  );
  return new Set(
    lost.filter(
      (each) =>
        !joined.has(keyOf(each)) ||
        !each.forms.some((form) => page.says(form, each.path, 'anywhere')),
    ),
  );
}

interface Lost {
  readonly path: Path;
  readonly message: string;
  /** True for something of an item that is otherwise there. */
  readonly alone: boolean;
}

/** Blocks, items and single values that are lost, the largest that are lost whole. */
function lostItems(page: PageTexts, wanted: readonly Wanted[], lost: ReadonlySet<Wanted>): Lost[] {
  if (lost.size === 0) return [];
  const items = [...groupedBy(wanted, ({ path }) => pathText(itemOf(path))).values()];
  const whole = new Set(items.filter((item) => isWhole(page, item, lost)));
  const lists = groupedBy(items, ([first]) => pathText(listOf(first!.path)));
  return [...lists].flatMap(([list, members]) => {
    if (members.length > 1 && members.every((item) => whole.has(item))) {
      const message = `nothing of ${list} is on the page: ${members.length} items are lost`;
      return [{ path: listOf(members[0]![0]!.path), message, alone: false }];
    }
    return members.flatMap((item) =>
      whole.has(item) ? [itemLost(item)] : item.filter((each) => lost.has(each)).map(valueLost),
    );
  });
}

function itemLost(item: readonly Wanted[]): Lost {
  const path = itemOf(item[0]!.path);
  const title = titleOf(path);
  const said = item.find((each) => each.path.at(-1) === title) ?? item[0]!;
  return { path, message: `${pathText(path)} is not on the page: ${said.what}`, alone: false };
}

function valueLost({ path, what }: Wanted): Lost {
  return { path, message: `${what} is not on the page (${pathText(path)})`, alone: true };
}

/** True if the page says nothing of an item; one that is a text and no more is a value. */
function isWhole(page: PageTexts, item: readonly Wanted[], lost: ReadonlySet<Wanted>): boolean {
  const path = itemOf(item[0]!.path);
  const texts = item.filter(({ isText }) => isText);
  const isValue = texts.every((text) => text.path.length === path.length);
  return !isValue && !page.has(path) && texts.every((text) => lost.has(text));
}

/** What an item is a member of; a block that is no list is its own. */
function listOf(path: Path): Path {
  return path.slice(0, Math.max(1, itemOf(path).length - 1));
}

/** The key of the text that says what an item is. */
function titleOf([name, list]: Path): string | undefined {
  const block = blocks.find(([each]) => each === name)?.[1];
  return (block?.lists?.[String(list)] ?? block)?.title;
}

/** The file of the template that is to show it. */
function fileFor(template: TemplateSource, path: Path, alone: boolean): string {
  const own = `partials/${partAt(path)?.replaceAll('_', '-')}.hbs`;
  const file = alone && template.files.has(own) ? own : 'document.hbs';
  return `${nameOfLayer(template, file)}/${file}`;
}

function nameOfLayer(template: TemplateSource, file: string): string {
  return layersOf(template).findLast(({ files }) => files.has(file))?.name ?? template.name;
}

/** The narrowest part of the brief that holds this place and that a template may leave out. */
function partAt(path: Path): Part | undefined {
  const keys = placesOf(path);
  const places = (Object.entries(PARTS) as [Part, readonly string[]][]).flatMap(([part, own]) =>
    own.filter((place) => keys.startsWith(`${place}.`)).map((place) => ({ part, place })),
  );
  return places.toSorted((one, other) => other.place.length - one.place.length)[0]?.part;
}

function hintFor(path: Path, file: string): string {
  const part = partAt(path);
  const declare =
    part === undefined ? '' : `, or declare \`leave_out: [${part}]\` and print {{notShown}}`;
  return `in a template of your own, show it in ${file}${declare}; if it is one of ours, please report it with the brief`;
}

/** What is left out must be said. */
function unsaid(page: PageTexts, template: TemplateSource, { notShown }: Shown): Diagnostic[] {
  if (notShown === undefined || page.says(notShown, [], 'anywhere')) return [];
  const file = `${nameOfLayer(template, 'document.hbs')}/document.hbs`;
  return [
    {
      code: 'brief-lost',
      severity: 'error',
      message: `the page does not say what it leaves out: “${notShown}”`,
      file,
      hint: 'print it: {{#if notShown}}<p>{{notShown}}</p>{{/if}}',
    },
  ];
}
