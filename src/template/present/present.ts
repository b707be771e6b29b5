// From a brief to the words that a template prints; one presenter a block.
import type { Brief } from '../../brief/schema.ts';
import type { View } from '../view.ts';
import { presentAbbreviations } from './abbreviations.ts';
import { presentActors } from './actors.ts';
import { presentCeasefire } from './ceasefire.ts';
import { presentChanged } from './changed.ts';
import { presentClaims } from './claims.ts';
import { presentDemands } from './demands.ts';
import { presentFigures } from './figures.ts';
import { presentColophon, presentRunning } from './furniture.ts';
import { presentGlossary } from './glossary.ts';
import { presentHandling } from './handling.ts';
import { presentAssumptions, presentGaps, presentIssues } from './issues.ts';
import { presentJudgments } from './judgments.ts';
import { presentLegends } from './legends.ts';
import { presentPositions } from './positions.ts';
import { presentQuotes } from './quotes.ts';
import { presentReferences } from './references.ts';
import { createScope, type PresentContext } from './scope.ts';
import { presentSources } from './sources.ts';
import { presentBottomLine } from './summary.ts';
import { presentTimeline } from './timeline.ts';
import { presentStrip } from './title.ts';

export type { PresentContext } from './scope.ts';

/** Numbers, labels and formats everything in the brief; blocks without content are undefined. */
export function present(brief: Brief, context: PresentContext): View {
  const scope = createScope(brief, context);
  const annex = {
    sources: presentSources(scope),
    gaps: presentGaps(scope),
    legends: presentLegends(scope),
    actors: presentActors(scope),
    glossary: presentGlossary(scope),
    handling: presentHandling(scope),
  };
  return {
    language: brief.language,
    labels: context.labels.groups,
    comma: scope.comma,
    title: brief.title,
    subtitle: brief.subtitle,
    strip: presentStrip(scope),
    bottomLine: presentBottomLine(scope),
    decision: brief.summary?.ask,
    changed: presentChanged(scope),
    judgments: presentJudgments(scope),
    ceasefire: presentCeasefire(scope),
    demands: presentDemands(scope),
    claims: presentClaims(scope),
    positions: presentPositions(scope),
    quotes: presentQuotes(scope),
    figures: presentFigures(scope),
    timeline: presentTimeline(scope),
    issues: presentIssues(scope),
    assumptions: presentAssumptions(scope),
    annex: Object.values(annex).some((section) => section !== undefined),
    ...annex,
    abbreviations: presentAbbreviations(scope),
    colophon: presentColophon(scope),
    running: presentRunning(scope),
    references: presentReferences(scope),
  };
}
