// The way of a brief up to its view: checked, compared, its pictures and labels read.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { settledClock } from '../brief/dates/clock.ts';
import type { EditionChanges } from '../brief/edition/edition-change.ts';
import type { QuotationResult } from '../brief/quotation.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { changesSince } from '../edition/page-changes.ts';
import { checkBrief, checkSalvaged, type SilencedFinding } from '../editorial/check-brief.ts';
import type { Picture } from '../picture/picture.ts';
import { readPictures } from '../picture/read-pictures.ts';
import type { Labels } from '../template/labels/labels.ts';
import { readLabels } from '../template/labels/read-labels.ts';
import type { PresentContext } from '../template/present/scope.ts';
import { type BuildInput, isSound, type SoundBrief } from './build-input.ts';
import { bytesOf, embeddedName, fontNames } from './typeset-options.ts';

/** What came of it, as far as it led. */
export interface Prepared {
  readonly diagnostics: readonly Diagnostic[];
  readonly silenced: readonly SilencedFinding[];
  /** What the check of each quotation found, in the order of the brief. */
  readonly quotations: readonly QuotationResult[];
  /** Absent if there are errors. */
  readonly content?: Content;
}

/** What pages are made from beside the brief. */
export interface Content {
  readonly labels: Labels;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly context: PresentContext;
  readonly clock: Date;
  /** The results that the pages tell: those of earlier checks, if there are any. */
  readonly told: readonly QuotationResult[];
  readonly changes: EditionChanges | undefined;
}

/** Prepares a brief; its labels are those of `language`, else of the brief's own. */
export function prepare(input: BuildInput, parsed: SoundBrief, language?: string): Prepared {
  const { template, now } = input;
  const { brief } = parsed;
  const diagnostics: Diagnostic[] = [];
  const goesOn = (problems: readonly Diagnostic[] = []): boolean => {
    for (const each of problems) diagnostics.push(each);
    return !hasErrors(diagnostics);
  };
  const checked = checkBrief(parsed, input.sources ?? new Map(), now, input);
  const { silenced } = checked;
  if (!goesOn(checked.diagnostics)) return { diagnostics, silenced, quotations: [] };
  const compared = input.since && changesSince(input.since, parsed);
  if (!goesOn(compared?.diagnostics)) return { diagnostics, silenced, quotations: [] };
  const changes = input.changes ?? compared?.changes;

  const { pictures, diagnostics: pictureProblems } = readPictures(
    parsed,
    brief,
    input.figures ?? new Map(),
  );
  if (!goesOn(pictureProblems)) return { diagnostics, silenced, quotations: [] };

  const clock = settledClock(brief, now);
  const quotations = [...checked.quotations.values()];
  const told = input.recorded ?? quotations;
  const done = { diagnostics, silenced, quotations };
  const { labels, diagnostics: labelProblems } = readLabels(template, language ?? brief.language);
  if (!goesOn(labelProblems) || !labels) return done;
  const context: PresentContext = {
    labels,
    quotations: new Map(
      [...checked.quotations.keys()].flatMap((place, index) =>
        told[index] === undefined ? [] : [[place, told[index]]],
      ),
    ),
    now: clock,
    file: embeddedName(parsed),
    sha256: createHash('sha256').update(bytesOf(input)).digest('hex'),
    version: input.version,
    templateName: basename(template.name),
    fonts: fontNames(input.theme, input.fonts, input.shaper),
    changes,
    world: input.world,
  };
  return { ...done, content: { labels, pictures, context, clock, told, changes } };
}

/** Checks what cannot be built as far as it can be read: all problems are told at once. */
export function checkOnly(input: BuildInput): Omit<Prepared, 'content'> {
  const { parsed, sources = new Map(), now } = input;
  const { salvaged } = parsed;
  const checked = isSound(parsed)
    ? checkBrief(parsed, sources, now, input)
    : salvaged && checkSalvaged({ ...parsed, salvaged }, sources, now, input);
  const { diagnostics = [], silenced = [] } = checked ?? {};
  return { diagnostics, silenced, quotations: [] };
}
