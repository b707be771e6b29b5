// What an unknown key was probably meant to be, or where it belongs.
import * as z from 'zod';
import { blocks } from '../../blocks/blocks.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { fieldsOfBrief } from '../format/reference.ts';
import { knownKeys, schemaAt } from '../format/schema-walk.ts';
import { type Path, pathText, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** Other words for keys; one is offered where the mapping has it. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'heading'],
  subtitle: ['standfirst', 'subheading'],
  edition: ['version', 'revision', 'issue'],
  as_of: ['date', 'cutoff', 'cut_off'],
  versions: ['history', 'version_history', 'changelog', 'revisions'],
  organisation: ['organization', 'publisher', 'issuer', 'imprint', 'letterhead'],
  prepared_by: ['author', 'authors', 'by', 'editor'],
  language: ['lang', 'locale'],
  by: ['speaker', 'who', 'actor', 'author', 'said_by'],
  speaker: ['by', 'who', 'actor', 'author', 'said_by'],
  text: ['claim', 'demand', 'quote', 'judgment', 'event', 'words', 'statement', 'content', 'what'],
  question: ['text', 'issue'],
  issue: ['text', 'topic', 'question', 'title'],
  stances: ['actors', 'positions', 'parties'],
  source: ['sources', 'src', 'cite', 'reference'],
  date: ['when', 'day', 'time'],
  due: ['deadline', 'date', 'until'],
  owner: ['by', 'who', 'responsible'],
  name: ['title', 'full_name'],
  url: ['link', 'href', 'address', 'web'],
  published: ['date', 'publication_date'],
  retrieved: ['accessed', 'read'],
  publisher: ['paper', 'newspaper', 'outlet'],
  if_wrong: ['otherwise', 'if_false'],
  likelihood: ['probability', 'chance'],
  confidence: ['certainty'],
  based_on: ['basis', 'sources', 'evidence'],
  verdict: ['rating', 'ruling', 'conclusion'],
  because: ['reason', 'why', 'explanation'],
  for: ['pros', 'advantages', 'benefits'],
  against: ['cons', 'disadvantages', 'drawbacks'],
  consequence: ['then', 'follows', 'result'],
  tlp: ['classification'],
  marking: ['protective_marking', 'security_marking'],
  level: ['classification', 'marking'],
  with: ['descriptor', 'descriptors', 'instruction', 'instructions', 'caveat', 'caveats'],
  ...Object.fromEntries(blocks.map(([name, { synonyms = [] }]) => [name, synonyms])),
};

/** The parents of a key that are still told apart; a key such as `text` has too many. */
const MOST_PARENTS = 3;

/** One sentence on the unknown key at the end of `path`, in a brief with this value. */
export function keyHint(path: Path, key: string, brief: unknown): string {
  if (key === '<<') return MERGE;
  const known = knownKeys(schemaAt(path));
  const wanted = key.toLowerCase();
  const synonym = known.find((each) => SYNONYMS[each]?.includes(wanted));
  const here = known.includes(wanted) ? wanted : undefined;
  const near = nearest(key, known) ?? synonym;
  // A plural for a singular is no block that went astray.
  const slip = here ?? (near !== undefined && differsByOne(near, key) ? near : undefined);
  const moved = slip === undefined ? misplaced(path, key, brief) : undefined;
  if (moved !== undefined) return moved;
  if (slip !== undefined || near !== undefined) return `did you mean “${slip ?? near}”?`;
  return elsewhere(key) ?? `its keys are ${known.join(', ')}`;
}

function differsByOne(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || `${a}s` === b || a === `${b}s`;
}

const MERGE =
  'YAML 1.2 merges no mappings: write the keys out here, or give the whole value as an alias (key: *name)';

/** Said of a key whose indentation puts it into another mapping than the one that has it. */
function misplaced(path: Path, key: string, brief: unknown): string | undefined {
  const below = blockAbove(path, key, brief);
  if (below !== undefined)
    return `it belongs under \`${below}\` above: indent it as the keys there`;
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const parent = path.slice(0, length);
    if (typeof path[length] === 'number' || !knownKeys(schemaAt(parent)).includes(key)) continue;
    const owner = length === 0 ? 'the top of the brief' : `“${pathText(parent)}”`;
    return `it belongs to ${owner}: indent it less, in line with \`${path[length]}\``;
  }
  return undefined;
}

/** The nearest key before it in the same mapping whose value may have it. */
function blockAbove(path: Path, key: string, brief: unknown): string | undefined {
  const mapping = valueAt(brief, path);
  if (!isRecord(mapping)) return undefined;
  const first = firstKeys(mapping);
  return first
    .slice(0, Math.max(first.indexOf(key), 0))
    .findLast((each) => knownKeys(itemSchemaAt([...path, each])).includes(key));
}

const firsts = new WeakMap<object, readonly string[]>();

// Of thousands of unknown keys only the first have a block so near.
function firstKeys(mapping: object): readonly string[] {
  const first = firsts.get(mapping) ?? Object.keys(mapping).slice(0, 100);
  firsts.set(mapping, first);
  return first;
}

function itemSchemaAt(path: Path): z.core.$ZodType | undefined {
  const schema = schemaAt(path);
  return schema instanceof z.ZodArray ? schemaAt([...path, 0]) : schema;
}

/** The mappings elsewhere in a brief that have the key. */
function elsewhere(key: string): string | undefined {
  const wanted = key.toLowerCase();
  const synonyms = Object.keys(SYNONYMS).filter((each) => SYNONYMS[each]?.includes(wanted));
  const name = [wanted, ...synonyms].find((each) => {
    const { length } = parentsOf(each);
    return length > 0 && length <= MOST_PARENTS;
  });
  if (name === undefined) return undefined;
  const parents = parentsOf(name).map((parent) => `\`${parent}\``);
  const renamed = name === key ? '' : ` as \`${name}\``;
  return `it belongs under ${parents.join(' or ')}${renamed}`;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

function parentsOf(key: string): readonly string[] {
  known ??= allParents();
  return known.get(key) ?? [];
}

function allParents(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path } of fieldsOfBrief()) {
    const steps = path.replaceAll(/\[\]|\.\*/g, '').split('.');
    const parent = steps.slice(0, -1).join('.');
    const key = steps.at(-1)!;
    // What `build` writes is nobody's to write.
    if (parent !== '' && parent !== 'digest.taken')
      found.set(key, [...(found.get(key) ?? []), parent]);
  }
  return found;
}
