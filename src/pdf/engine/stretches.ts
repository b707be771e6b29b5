// Words of a line that are drawn, marked and linked together.
import type { RunStyle, Word } from './word.ts';

/** Neighbouring inlines of one element and link. */
export function stretches(inlines: readonly Word[]): Word[][] {
  const result: Word[][] = [];
  let last: RunStyle | undefined;
  for (const inline of inlines) {
    const { style } = inline;
    if (last === style || (last && belong(last, style))) result.at(-1)!.push(inline);
    else result.push([inline]);
    last = style;
  }
  return result;
}

function belong(one: RunStyle, other: RunStyle): boolean {
  return (
    one.element === other.element &&
    one.artifact === other.artifact &&
    one.link === other.link &&
    one.linkToDestination === other.linkToDestination
  );
}
