// What templates are given of a brief, by the names that they know, in the order of the page.
import type { PageName } from '../brief/parts.ts';
import { presentCounts } from '../template/present/counts.ts';
import { openCount, presentNextReport } from '../template/present/frame.ts';
import { presentLegends } from '../template/present/legends.ts';
import { presentLinks } from '../template/present/outer-links.ts';
import { plainItems } from '../template/present/plain-items.ts';
import type { Presenter } from '../template/present/scope.ts';
import { actors } from './actors/present.ts';
import { avoid } from './avoid/present.ts';
import { ceasefire } from './ceasefire/present.ts';
import { changed } from './changes/present.ts';
import { charts } from './charts/present.ts';
import { claims } from './claims/present.ts';
import { verdicts } from './claims/verdicts.ts';
import { compare } from './compare/present.ts';
import { demands } from './demands/present.ts';
import { digest } from './digest/present.ts';
import { figures } from './figures/present.ts';
import { glossary } from './glossary/present.ts';
import { handling } from './handling/present.ts';
import { incidents } from './incidents/present.ts';
import { judgments } from './judgments/present.ts';
import { keyFigures } from './key-figures/present.ts';
import { lines } from './lines/present.ts';
import { maps } from './maps/present.ts';
import { issues } from './open-issues/present.ts';
import { options } from './options/present.ts';
import { positions } from './positions/present.ts';
import { quotes } from './quotes/present.ts';
import { scenarios } from './scenarios/present.ts';
import { sections, sectionsAfter } from './sections/present.ts';
import { sources } from './sources/present.ts';
import { bottomLine, decision } from './summary/present.ts';
import { tables } from './tables/present.ts';
import { ahead, drawn, places, timeline } from './timeline/present.ts';
import { toDos } from './to-do/present.ts';
import { moves } from './versions/moves.ts';
import { versions } from './versions/present.ts';

/** The presenters; a block without one does not compile. */
export const PRESENTERS = {
  bottomLine,
  decision,
  keyFigures,
  verdicts,
  digest,
  changed,
  sections,
  sectionsAfter,
  lines,
  avoid,
  judgments,
  scenarios,
  options,
  ceasefire,
  incidents,
  demands,
  claims,
  positions,
  moves,
  compare,
  quotes,
  figures,
  charts,
  maps,
  tables,
  timeline,
  drawn,
  ahead,
  places,
  counts: { present: presentCounts },
  nextReport: { present: presentNextReport },
  issues,
  assumptions: plainItems('assumptions', { if_wrong: 'assumption.if_wrong' }),
  openCount: { present: openCount },
  toDos,
  sources,
  gaps: { ...plainItems('gaps', { why_it_matters: '' }), annex: true },
  legends: { present: presentLegends, annex: true },
  actors,
  glossary,
  handling,
  versions,
  links: { present: presentLinks, annex: true },
} satisfies Readonly<Record<PageName, Presenter>> & Readonly<Record<string, Presenter>>;

/** What each presenter gives; undefined where the brief has nothing of it. */
export type Views = {
  readonly [Name in keyof typeof PRESENTERS]:
    | ReturnType<(typeof PRESENTERS)[Name]['present']>
    | undefined;
};
