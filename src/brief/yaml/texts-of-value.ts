// Every text in the values of a YAML file, with its path.
import type { Path } from './path-text.ts';

/** A text and the way to put another in its place. */
export interface TextAt {
  readonly path: Path;
  readonly text: string;
  readonly put: (text: string) => void;
}

/** The texts that `isWanted` asks for, in order; `path` is copied only for these. */
export function textsOfValue(value: unknown, isWanted: (text: string) => boolean): TextAt[] {
  const found: TextAt[] = [];
  const path: (string | number)[] = [];
  const walk = (parent: unknown): void => {
    if (typeof parent !== 'object' || parent === null) return;
    const isList = Array.isArray(parent);
    const holder = parent as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const child = holder[key];
      path.push(isList ? Number(key) : key);
      if (typeof child !== 'string') walk(child);
      else if (isWanted(child))
        found.push({
          path: [...path],
          text: child,
          put: (text) => {
            holder[key] = text;
          },
        });
      path.pop();
    }
  };
  walk(value);
  return found;
}
