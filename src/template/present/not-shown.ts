// What a template leaves out, in words: `Not on this page: 3 demands, 2 claims. See the full brief.`
import { PARTS, type Part } from '../../brief/parts.ts';
import { isKeyed } from './marks.ts';
import { partOf, type Scope } from './scope.ts';

/** The sentence; undefined if nothing is left out that the brief has. */
export function presentNotShown(scope: Scope): string | undefined {
  const parts = (scope.leftOut ?? []).flatMap((part) => {
    const count = countOf(scope, part);
    return count === 0 ? [] : [scope.word(`left_out.${part}`, { count: String(count) })];
  });
  if (parts.length === 0) return undefined;
  return scope.word('left_out.sentence', { list: parts.join(scope.listComma) });
}

/** How much of the brief the part is, as far as it stands nowhere else. */
function countOf(scope: Scope, part: Part): number {
  const presenter = Object.values(scope.presenters).find((each) => partOf(each) === part);
  if (presenter?.missing) return presenter.missing(scope);
  const sizes = PARTS[part].map((place) => sizeAt(scope.brief, place.split('.'), place));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Items of a list, entries of a mapping; one for a block that is neither, such as a ceasefire. */
function sizeAt(value: unknown, [key, ...deeper]: readonly string[], place: string): number {
  if (value === undefined) return 0;
  if (key === undefined) return sizeOf(value, place);
  const inside = Array.isArray(value) ? value : [value];
  return inside.reduce<number>((sum, each) => sum + sizeAt(each[key], deeper, place), 0);
}

function sizeOf(value: unknown, place: string): number {
  if (Array.isArray(value)) return value.length;
  return isKeyed(place) ? Object.keys(value as object).length : 1;
}
