// From a brief to the words that a template prints; one presenter a block.
import type { Brief } from '../../brief/format/schema.ts';
import type { Part } from '../../theme/parts.ts';
import type { View } from '../view-parts.ts';
import { presentAbbreviations } from './abbreviations.ts';
import { presentActors } from './actors.ts';
import { presentAhead, presentNextReport } from './ahead.ts';
import { presentCeasefire } from './ceasefire.ts';
import { presentChanged } from './changed.ts';
import { presentClaims } from './claims.ts';
import { presentCounts } from './counts.ts';
import { presentDemands } from './demands.ts';
import { presentFigures } from './figures.ts';
import { presentColophon, presentRunning } from './furniture.ts';
import { presentGlossary } from './glossary.ts';
import { presentHandling } from './handling.ts';
import { presentAssumptions, presentGaps, presentIssues } from './issues.ts';
import { presentJudgments } from './judgments.ts';
import { presentLegends } from './legends.ts';
import { presentNotShown } from './not-shown.ts';
import { presentPlaces } from './places.ts';
import { presentPositions } from './positions.ts';
import { presentQuotes } from './quotes.ts';
import { presentReferences } from './references.ts';
import { createScope, type PresentContext } from './scope.ts';
import { presentSources } from './sources.ts';
import { presentToDos } from './still-to-do.ts';
import { presentBottomLine } from './summary.ts';
import { presentTimeline } from './timeline.ts';
import { openCount, presentStrip } from './title.ts';

export type { PresentContext } from './scope.ts';

/** Numbers, labels and formats everything in the brief; blocks without content are undefined. */
export function present(brief: Brief, context: PresentContext): View {
  const scope = createScope(brief, context);
  const shown = <T>(part: Part, value: T): T | undefined =>
    context.leftOut?.includes(part) ? undefined : value;
  const annex = {
    sources: presentSources(scope),
    gaps: shown('gaps', presentGaps(scope)),
    legends: presentLegends(scope),
    actors: shown('actors', presentActors(scope)),
    glossary: shown('glossary', presentGlossary(scope)),
    handling: presentHandling(scope),
  };
  return {
    language: brief.language,
    labels: context.labels.groups,
    comma: scope.comma,
    commaMark: scope.comma.trimEnd(),
    title: brief.title,
    subtitle: brief.subtitle,
    strip: presentStrip(scope),
    bottomLine: presentBottomLine(scope),
    decision: brief.summary?.ask,
    changed: shown('changed', presentChanged(scope)),
    judgments: shown('judgments', presentJudgments(scope)),
    ceasefire: shown('ceasefire', presentCeasefire(scope)),
    demands: shown('demands', presentDemands(scope)),
    claims: shown('claims', presentClaims(scope)),
    positions: shown('positions', presentPositions(scope)),
    quotes: shown('quotes', presentQuotes(scope)),
    figures: shown('figures', presentFigures(scope)),
    timeline: shown('timeline', presentTimeline(scope)),
    ahead: presentAhead(scope),
    places: presentPlaces(scope),
    counts: presentCounts(scope),
    nextReport: presentNextReport(scope),
    issues: shown('issues', presentIssues(scope)),
    assumptions: shown('assumptions', presentAssumptions(scope)),
    openCount: openCount(scope),
    toDos: shown('to_dos', presentToDos(scope)),
    annex: Object.values(annex).some((section) => section !== undefined),
    ...annex,
    abbreviations: presentAbbreviations(scope),
    colophon: presentColophon(scope),
    running: presentRunning(scope),
    references: presentReferences(scope),
    notShown: presentNotShown(scope),
  };
}
