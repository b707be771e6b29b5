// Makes sure that a fix changed nothing that a reader would see.
import * as z from 'zod';
import { fieldAt } from '../format/schema-walk.ts';
import { parseYamlText } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/**
 * True if both texts are the same brief but for the order of keys, spaces and Unicode forms in
 * prose, hashes that were added, and what `mended` says. All but prose must be the same to the letter.
 */
export function isSameBrief(before: string, after: string, mended: Mended = asItIs): boolean {
  const [one, other] = [before, after].map((text) => parseYamlText(text, ''));
  if (!one || !other || other.diagnostics.length > one.diagnostics.length) return false;
  return same(one.value, other.value, [], mended);
}

/** What a text at a place of the brief before may have become, beside itself. */
type Mended = (path: Path, text: string) => string;

const asItIs: Mended = (_, text) => text;

function same(before: unknown, after: unknown, path: Path, mended: Mended): boolean {
  if (typeof before === 'string' && typeof after === 'string')
    return (
      before === after ||
      (plain(mended(path, before)) === plain(after) &&
        (!isExact(path) || mended(path, before) !== before))
    );
  if (Array.isArray(before) && Array.isArray(after)) {
    const isSame = (item: unknown, index: number): boolean =>
      same(item, after[index], [...path, index], mended);
    return before.length === after.length && before.every(isSame);
  }
  if (!isRecord(before) || !isRecord(after)) return Object.is(before, after);
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const mayAdd = path[0] === 'sources' && path.length === 2;
  return (
    added.every((key) => mayAdd && key === 'sha256') &&
    Object.keys(before).every(
      (key) => Object.hasOwn(after, key) && same(before[key], after[key], [...path, key], mended),
    )
  );
}

/** True for all that is not the desk's own words. */
function isExact(path: Path): boolean {
  const { role, schema } = fieldAt(path) ?? {};
  // A mere sentence may stand for a whole item.
  return !(role === 'prose' || role === 'withholdable' || schema instanceof z.ZodObject);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
