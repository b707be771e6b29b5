// What came of a brief or of its template, and who tells it.

import type { Silenced } from '../build.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { layersOf, type TemplateSource } from '../template/template-source.ts';
import type { Examined } from './examine.ts';

/** What came of one brief, or of reading the template of all. */
export interface Outcome {
  readonly kind: 'brief' | 'template';
  /** The file as the user named it. */
  readonly file: string;
  /** Where its document was written, `-` for standard output; absent if none was. */
  readonly output?: string | undefined;
  readonly silenced: readonly Silenced[];
  readonly diagnostics: readonly Diagnostic[];
  /** What else a program is told of it, under this name. */
  readonly verdict?: Readonly<Record<string, unknown>> | undefined;
  /** Texts that diagnostics point into, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What came of a brief that nothing has been written of yet. */
export function outcomeOf({
  name,
  text,
  template,
  texts: more = new Map(),
  former,
  silenced,
  diagnostics,
}: Omit<Examined, 'inputs' | 'places' | 'pdf'>): Outcome {
  const texts = new Map([...textsOf(template), ...more]);
  if (former !== undefined) texts.set(former.file, former.text);
  if (text !== undefined) texts.set(name, text);
  return { kind: 'brief', file: name, diagnostics, silenced, texts };
}

/** The texts of a template by the names that problems give them: as written, before any merging. */
export function textsOf(template: TemplateSource | undefined): ReadonlyMap<string, string> {
  const layers = template ? [template, ...layersOf(template)] : [];
  return new Map(
    layers.flatMap(({ name, files }) =>
      [...files].map(([path, text]) => [`${name}/${path}`, text] as const),
    ),
  );
}

/** Tells one run: `tell` and `tellBug` as things come about, `end` once at the end. */
export interface Reporter {
  tell(outcome: Outcome): void;
  /** A fault of this program while it worked on `what`. */
  tellBug(error: unknown, what: string): void;
  end(interrupted?: boolean): void;
}
