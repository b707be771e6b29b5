// From a brief to the words that a template prints: numbered, labelled, dates formatted, references resolved.

import type { BlockName } from '../../blocks/blocks.ts';
import { DRAWERS } from '../../blocks/drawers.ts';
import { presentAbbreviations } from '../../blocks/glossary/present.ts';
import { PRESENTERS, type Views } from '../../blocks/presenters.ts';
import { timeline } from '../../blocks/timeline/draw.ts';
import type { EditionChanges } from '../../brief/edition/edition-change.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { pageName } from '../../brief/parts.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import type { MadeDrawing } from '../../drawing/look.ts';
import { commaOf, type Labels, labelText, listCommaOf } from '../labels/labels.ts';
import type { Abbreviation, ProseReference } from '../prose/inline-markdown.ts';
import type { Fact, House } from '../view-parts.ts';
import type { LookFor } from './drawings.ts';
import { presentColophon, presentOrganisation, presentRunning, presentStrip } from './frame.ts';
import { letterOf, markOf, numberItems, presentReferences } from './marks.ts';
import { presentNotShown } from './not-shown.ts';
import { isLeftOut, isShown, type PresentContext, type Scope } from './scope.ts';

/**
 * Everything that a template can print: what stands here, and by its name what each presenter
 * gives. Every key is always there, since templates are strict; what a brief does not have is
 * undefined.
 */
export interface View extends Views {
  readonly language: string;
  readonly labels: Labels['groups'];
  /** A comma and a space, as the script of the language writes them. */
  readonly comma: string;
  /** The same without the space, where an element ends behind it. */
  readonly commaMark: string;
  /** Who publishes it. */
  readonly organisation: House | undefined;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly strip: readonly Fact[];
  /** True if anything but the colophon stands in the annex. */
  readonly annex: boolean;
  /** Marked wherever prose uses them. */
  readonly abbreviations: readonly Abbreviation[];
  readonly colophon: ReturnType<typeof presentColophon>;
  readonly running: ReturnType<typeof presentRunning>;
  /** What links inside prose lead to, by the id that they name. */
  readonly references: ReadonlyMap<string, ProseReference>;
  /** What the template leaves out, in a sentence; undefined if that is nothing. */
  readonly notShown: string | undefined;
}

/** Presents everything in the brief; blocks without content are undefined. */
export function present(brief: Brief, context: PresentContext): View {
  const scope = createScope(brief, context);
  const annex = presentAll(scope, true);
  return {
    language: brief.language,
    labels: context.labels.groups,
    comma: scope.comma,
    commaMark: scope.comma.trimEnd(),
    organisation: presentOrganisation(scope),
    title: brief.title,
    subtitle: brief.subtitle,
    strip: presentStrip(scope),
    ...presentAll(scope, false),
    annex: Object.values(annex).some((section) => section !== undefined),
    ...annex,
    abbreviations: presentAbbreviations(scope),
    colophon: presentColophon(scope),
    running: presentRunning(scope),
    references: presentReferences(scope),
    notShown: presentNotShown(scope),
  };
}

/** All that is drawn from data of the brief, by name. */
export function drawAll(
  brief: Brief,
  context: PresentContext,
  lookFor: LookFor,
): ReadonlyMap<string, MadeDrawing> {
  const scope = createScope(brief, context);
  const isWanted = (block: BlockName): boolean =>
    brief[block] !== undefined && !isLeftOut(scope, pageName(block));
  // Dates stand in several blocks.
  const wanted = [...DRAWERS.filter(({ block }) => isWanted(block)), timeline];
  const drawn = wanted.flatMap(({ draw }) => draw(scope, lookFor));
  return new Map(drawn.map((drawing) => [drawing.name, drawing]));
}

/** What the presenters of the annex give, or all others. */
function presentAll(scope: Scope, ofAnnex: boolean): Views {
  const views = Object.entries(scope.presenters)
    .filter(([, { annex = false }]) => annex === ofAnnex)
    .map(([name, each]) => [name, isShown(scope, each) ? each.present(scope) : undefined]);
  return Object.fromEntries(views) as Views;
}

/** Gathers what the presenters of one brief share. */
function createScope(brief: Brief, context: PresentContext): Scope {
  const word: Scope['word'] = (key, values) => labelText(context.labels, key, values);
  return {
    ...context,
    brief,
    presenters: PRESENTERS,
    numbers: new Map([
      ...numberItems(brief, (block) => word(`head.${pageName(block)}`)),
      ...[...(context.sourceNumbers ?? [])].map(
        ([id, number]) => [id, markOf(`${letterOf('sources')}${number}`)] as const,
      ),
    ]),
    comma: commaOf(context.labels.language),
    listComma: listCommaOf(context.labels.language),
    word,
    changeAt: changesByPlace(context.changes),
  };
}

function changesByPlace(changes: EditionChanges | undefined): Scope['changeAt'] {
  const shown = (changes?.items ?? []).filter(({ minor, kind }) => !minor && kind !== 'moved');
  const byPlace = new Map(
    shown.flatMap((change) => (change.at ? [[pathText(change.at), change] as const] : [])),
  );
  return (at) => byPlace.get(at);
}
