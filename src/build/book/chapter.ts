// A brief on its way into a book: as any brief's, but with labels, numbers and names of the book.

import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { SilencedFinding } from '../../editorial/check-brief.ts';
import type { View } from '../../template/present/present.ts';
import { inLargePrint } from '../../theme/large-print.ts';
import { auditBrief } from '../audit-brief.ts';
import { type BuildInput, isSound, type SoundBrief } from '../build-input.ts';
import { drawFigures } from '../draw-figures.ts';
import { makePages } from '../make-pages.ts';
import { type Content, checkOnly, prepare } from '../prepare.ts';
import type { Shown } from '../wanted.ts';

/** What a book says of one of its briefs. */
export interface ChapterSettings {
  /** What the brief is called inside the PDF; no other is called so. */
  readonly name: string;
  readonly language: string;
  readonly sourceNumbers: ReadonlyMap<string, number> | undefined;
}

/** A brief with all that its pages are made from. */
export interface Chapter extends Content {
  readonly name: string;
  readonly input: BuildInput;
  readonly parsed: SoundBrief;
  readonly view: View;
  readonly shown: Shown;
}

/** What came of a brief. */
export interface MadeChapter {
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedFinding[];
  /** Absent if there are errors. */
  readonly chapter?: Chapter;
}

/** Takes a brief as far as its document tree, with every problem that stands in it. */
export function makeChapter(input: BuildInput, settings: ChapterSettings): MadeChapter {
  const { parsed, strict } = input;
  const before = [...parsed.diagnostics, ...(input.problems ?? [])];
  const weighed = (found: readonly Diagnostic[]): Diagnostic[] =>
    strict ? [...before, ...found].map(asError) : [...before, ...found];
  if (!isSound(parsed) || hasErrors(before)) {
    const { diagnostics, silenced } = checkOnly(input);
    return { diagnostics: weighed(diagnostics), silenced };
  }
  const { content, diagnostics, silenced } = prepare(input, parsed, settings.language);
  if (content === undefined) return { diagnostics: weighed(diagnostics), silenced };
  const { name, sourceNumbers } = settings;
  const { template, theme } = input;
  const { brief } = parsed;
  const shared = { ...content.context, file: name, sourceNumbers, leftOut: theme.leave_out ?? [] };
  const look = brief.design?.large_print ? inLargePrint(theme) : theme;
  const drawn = drawFigures(brief, shared, look, input);
  const pictures = new Map([...content.pictures, ...drawn.pictures]);
  const context = { ...shared, drawings: drawn.drawings };
  const pages = makePages(brief, context, { template, options: undefined, pictures });
  const { shown, stages } = pages;
  const lost = shown ? auditBrief(parsed, template, shown) : [];
  const all = weighed([...diagnostics, ...drawn.diagnostics, ...pages.diagnostics, ...lost]);
  if (!shown || !stages.view || hasErrors(all)) return { diagnostics: all, silenced };
  const chapter = { ...content, pictures, name, input, parsed, view: stages.view, shown };
  return { diagnostics: all, silenced, chapter };
}

function asError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'to-do' ? diagnostic : { ...diagnostic, severity: 'error' };
}
