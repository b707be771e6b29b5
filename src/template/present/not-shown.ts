// What a template leaves out, in words: `Not on this page: 3 demands, 2 claims. See the full brief.`

import type { Brief } from '../../brief/format/schema.ts';
import { openPoints } from '../../brief/open-points.ts';
import type { Part } from '../../theme/parts.ts';
import { entriesAhead } from './ahead.ts';
import type { Scope } from './scope.ts';

export function presentNotShown(scope: Scope): string | undefined {
  const parts = (scope.leftOut ?? []).flatMap((part) => {
    const count = COUNTS[part](scope.brief, scope);
    return count === 0 ? [] : [scope.word(`left_out.${part}`, { count: String(count) })];
  });
  if (parts.length === 0) return undefined;
  return scope.word('left_out.sentence', { list: parts.join(scope.comma) });
}

/** How much of the brief each part is, as far as it stands nowhere else. */
const COUNTS: Readonly<Record<Part, (brief: Brief, scope: Scope) => number>> = {
  points: ({ summary }) => count(summary?.points),
  changed: ({ changes }, { changes: since }) => count(changes) + (since ? 1 : 0),
  judgments: ({ judgments }) => count(judgments),
  indicators: ({ judgments = [] }) => judgments.flatMap((each) => each.indicators ?? []).length,
  ceasefire: ({ ceasefire }) => (ceasefire ? 1 : 0),
  ceasefire_lists: ({ ceasefire }) => count(ceasefire?.terms) + count(ceasefire?.reservations),
  demands: ({ demands }) => count(demands),
  claims: ({ claims }) => count(claims),
  positions: ({ positions }) => count(positions),
  quotes: ({ quotes }) => count(quotes),
  figures: ({ figures }) => count(figures),
  timeline: ({ timeline, ceasefire }, scope) =>
    count(timeline) + count(ceasefire?.events) - ahead(scope, /^(?:timeline|ceasefire\.events)\[/),
  issues: ({ open_issues: issues }, scope) => count(issues) - ahead(scope, /^open_issues\[/),
  assumptions: ({ assumptions }) => count(assumptions),
  to_dos: (brief) => openPoints(brief).length,
  gaps: ({ gaps }) => count(gaps),
  actors: ({ actors = {} }) => Object.keys(actors).length,
  glossary: ({ glossary = {} }) => Object.keys(glossary).length,
  distribution: ({ handling }) => count(handling?.distribution),
  sources: ({ sources = {} }) => Object.keys(sources).length,
};

function count(items: readonly unknown[] | undefined): number {
  return items?.length ?? 0;
}

/** Items that stand under what is ahead, wherever else they do not. */
function ahead(scope: Scope, place: RegExp): number {
  return entriesAhead(scope).filter(({ at }) => place.test(at)).length;
}
