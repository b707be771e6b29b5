// Whom a label of a transcript means that is no whole name: initials, an office that the opening explains, a
// surname in a script without capitals.

import { fullNames } from './names-of-lines.ts';
import { peopleAbove } from './uncased-grammars.ts';

/** A label that is nothing but initials. */
export const INITIALS = /^\p{Lu}{2,4}$/u;

interface Named {
  /** What stands before the first line. */
  readonly opening: string;
  /** The labels of all lines. */
  readonly labels: readonly string[];
  readonly language: string;
}

/**
 * The one name that `label` stands for: `RK` of the opening or of a line with the whole name, or
 * `Chair` of `Ann Lee (Chair)`.
 */
export function labelledName(
  label: string,
  { opening, labels, language }: Named,
): string | undefined {
  const people = peopleAbove(opening, language);
  if (people) {
    const full = people.fullNameOf(label);
    return full === label ? undefined : full;
  }
  const names = fullNames(opening, language);
  const whole = labels.filter((each) => /\p{Ll}\S*\s/u.test(each));
  const meant = INITIALS.test(label)
    ? [...new Set([...names, ...whole])].filter(
        (name) => initialsOf(name, /\s+/u) === label || initialsOf(name, /[\s-]+/u) === label,
      )
    : names.filter((name) => hasInBrackets(name, label, opening));
  return meant.length === 1 ? meant[0] : undefined;
}

function initialsOf(name: string, between: RegExp): string {
  return name
    .split(between)
    .map((word) => word.charAt(0))
    .join('');
}

function hasInBrackets(name: string, label: string, opening: string): boolean {
  const behind = opening.slice(opening.indexOf(name) + name.length).toLowerCase();
  return inBrackets(behind) === label.toLowerCase();
}

function inBrackets(text: string): string | undefined {
  return /^\s*[(（[]\s*(?:the\s)?([^()（）[\]]{1,40}?)\s*[)）\]]/u.exec(text)?.[1];
}
