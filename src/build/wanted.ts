// What a reader of the page must find of a brief: its texts and names, dates, words of closed lists, references.
import { type BriefDate, isDateProblem, isYearOpen, parseDate } from '../brief/dates/date.ts';
import { formatClock, formatPeriod, formatZone } from '../brief/dates/format-date.ts';
import { aside, type Role } from '../brief/format/fields.ts';
import type { Brief } from '../brief/format/schema.ts';
import { type RoleValue, roleValues, termsOf } from '../brief/format/schema-walk.ts';
import type { SourceRef } from '../brief/format/source-ref.ts';
import { PARTS, type Part, placesOf } from '../brief/parts.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { Picture } from '../picture/picture.ts';
import { capitalised, type Labels } from '../template/labels/labels.ts';
import { dateWords } from '../template/present/dates.ts';
import { numberText } from '../template/present/numbers.ts';
import { type ProseReference, wordsOnPage } from '../template/prose/inline-markdown.ts';

/** What became of a brief on its way to the page. */
export interface Shown {
  readonly tree: DocumentTree;
  /** Its pictures: some have words in them. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly labels: Labels;
  /** What the template leaves out. */
  readonly leftOut: readonly Part[];
  /** The sentence that says so. */
  readonly notShown: string | undefined;
  /** What links lead to, by id: the place of an item is its number. */
  readonly references: ReadonlyMap<string, ProseReference>;
}

/** Something of the brief that a reader must find. */
export interface Wanted {
  readonly path: Path;
  /** It is found in one of these forms. */
  readonly forms: readonly string[];
  /** What it is in a message. */
  readonly what: string;
  /** True for words of the brief. */
  readonly isText: boolean;
  /** Where it stands: with its item, or beside what names no item, or anywhere since it is told once. */
  readonly where: 'item' | 'around' | 'anywhere';
}

type Reader = (value: RoleValue, brief: Brief, shown: Shown) => readonly Omit<Wanted, 'path'>[];

/** All that is wanted, in the order of the brief; nothing of the parts that are left out. */
export function wantedOf(brief: Brief, shown: Shown): Wanted[] {
  const left = shown.leftOut.flatMap((part) => PARTS[part]).map((place) => `${place}.`);
  const isLeft = ({ path, role }: RoleValue): boolean => {
    if (left.length === 0) return false;
    const keys = role === 'to-do' ? 'to_do.' : placesOf(path);
    return left.some((place) => keys.startsWith(place));
  };
  return roleValues(brief, ...(Object.keys(READERS) as Role[]))
    .filter((value) => !isLeft(value) && !isAside(value))
    .flatMap((value) =>
      READERS[value.role]!(value, brief, shown).map((each) => ({ path: value.path, ...each })),
    );
}

function isAside({ field }: RoleValue): boolean {
  return field !== undefined && aside.has(field.own);
}

const known = new WeakMap<Labels, Map<string, readonly string[]>>();

/** Few words and dates are many of a brief. */
function once(labels: Labels, key: string, make: () => readonly string[]): readonly string[] {
  const all = known.get(labels) ?? new Map<string, readonly string[]>();
  known.set(labels, all);
  const forms = all.get(key) ?? make();
  all.set(key, forms);
  return forms;
}

/** What emphasis and links begin with. */
const MARK = /[*[]/;

const text: Reader = ({ value }, _, { references }) => {
  const written = String(value);
  const forms = MARK.test(written) ? [written, wordsOnPage(written, references)] : [written];
  return [{ forms, what: `“${excerpt(written)}”`, isText: true, where: 'around' }];
};

const scale: Reader = ({ value }, _, { labels }) => {
  const word = String(value);
  const forms = once(labels, word, () => {
    const words = Object.values(labels.groups).flatMap((group) => wordsIn(group, word));
    return words.flatMap((each) => [each, capitalised(labels, each)]);
  });
  // A word that no label speaks of is a setting.
  if (forms.length === 0) return [];
  // All words of a list stand in its legend, which names no item.
  return [{ forms: [word, ...forms], what: `“${word}”`, isText: false, where: 'item' }];
};

/** How each kind of value is found; the others are nothing that stands on a page. */
const READERS: Readonly<Partial<Record<Role, Reader>>> = {
  prose: text,
  withholdable: text,
  quoted: text,
  title: text,
  name: text,
  quantity: ({ value }, _, { labels }) => {
    const written = String(value).trim();
    const date = parseDate(written);
    const words = isDateProblem(date) ? [] : [dateWords(labels, date)];
    const forms = [written, numberText(labels.language, written), ...words];
    if (written === '') return [];
    return [{ forms, what: `“${excerpt(written)}”`, isText: true, where: 'around' }];
  },
  scale,
  // The first word of a list holds where nothing is said.
  term: (each, ...more) =>
    each.field && termsOf(each.field)[0] === each.value ? [] : scale(each, ...more),
  'to-do': ({ value }) =>
    (value as string[]).map((each) => ({
      forms: [each],
      what: `“${excerpt(each)}”`,
      isText: true,
      where: 'anywhere',
    })),
  date: ({ value, path }, { period }, { labels }) => {
    const date = value as BriefDate;
    const words = once(labels, date.text, () => [dateWords(labels, date)]);
    const isEnd = period !== undefined && path[0] === 'period';
    const forms = isEnd ? [...words, formatPeriod(period, labels.language)] : words;
    const [whole] = words;
    return partsOf(labels, date).map((part) => ({
      forms: [...forms, part],
      what: `the date ${whole}`,
      isText: false,
      where: 'anywhere',
    }));
  },
  actor: ({ value }, { actors }) => {
    const { name, short = name } = actors?.[String(value)] ?? { name: String(value) };
    return [{ forms: [short, name], what: `the name ${short}`, isText: false, where: 'around' }];
  },
  source: ({ value }, _, { references }) =>
    (value as SourceRef[]).flatMap(({ source, locator }) =>
      [numberOf(source, references), locator].flatMap((mark) =>
        mark === undefined
          ? []
          : [
              {
                forms: [mark],
                what: `the mark ${mark} of a source`,
                isText: false,
                where: 'around' as const,
              },
            ],
      ),
    ),
  item: ({ value }, _, { references }) => {
    const id = String(value);
    // What is left out has no place that a reference could lead to.
    if (references.get(id)?.href === undefined) return [];
    const mark = numberOf(id, references);
    return [{ forms: [mark], what: `the reference to ${mark}`, isText: false, where: 'around' }];
  },
};

/** Lines of one day share it, and all of a table may share a zone: then these stand apart from the time. */
function partsOf(labels: Labels, date: BriefDate): string[] {
  if (date.precision !== 'time' || isYearOpen(date)) return [dateWords(labels, date)];
  const day = dateWords(labels, { ...date, precision: 'day' });
  return [day, formatClock(date), formatZone(date.zone ?? 0)];
}

function numberOf(id: string, references: Shown['references']): string {
  return references.get(id)?.mark ?? id;
}

/** The words of labels for a value such as `roughly even chance`, without what stands around them. */
function wordsIn(group: Labels['groups'][string], value: string): string[] {
  const label = group[value];
  if (label === undefined) return [];
  return (typeof label === 'string' ? [label] : Object.values(label)).map(
    (words) => words.split(/\{\w+\}/).toSorted((one, other) => other.length - one.length)[0]!,
  );
}

function excerpt(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
