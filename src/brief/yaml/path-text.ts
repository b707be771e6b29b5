// Places in a brief as text, `claims[0].text`, and what stands there.

/** Keys and list indexes from the top of the brief. */
export type Path = readonly (string | number)[];

/** Writes a path: `['claims', 0, 'text']` is `claims[0].text`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[^\s.[\]"]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

const STEP = /(?:^|(?!^)\.)([^.[\]"]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;

/** Reads what `pathText` writes, and `claims.0.text` too; undefined if it is no path. */
export function parsePath(text: string): Path | undefined {
  const path: (string | number)[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const match = STEP.exec(text);
    if (match === null) return undefined;
    path.push(stepOf(match));
  }
  return path.length === 0 ? undefined : path;
}

function stepOf([, name, index, quoted]: RegExpExecArray): string | number {
  if (index !== undefined) return Number(index);
  if (quoted !== undefined) return JSON.parse(quoted) as string;
  return /^\d+$/.test(name!) ? Number(name) : name!;
}

/** The value at a path; undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, step) => {
    const holds = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step);
    return holds ? (parent as Record<string | number, unknown>)[step] : undefined;
  }, value);
}
