// The table of editorial checks, in the order in which they run.

import type { Check } from './check.ts';
import { dateDiffers, duplicateItem } from './checks/alike-items.ts';
import { avoidedName } from './checks/avoided-name.ts';
import { avoidedWord } from './checks/avoided-word.ts';
import { bottomLineLong } from './checks/bottom-line-long.ts';
import { loadedVerb, loadedWord, weaselWords } from './checks/choice-of-words.ts';
import { clauseState } from './checks/clause-state.ts';
import { commentsTravel } from './checks/comments-travel.ts';
import { positionContradictsAnswer, withdrawnDemandOpen } from './checks/contradictions.ts';
import {
  answerBeforeDemand,
  saidAfterAsOf,
  saidAfterPublished,
} from './checks/dates-of-statements.ts';
import {
  likelihoodDiffers,
  likelihoodRowsMixed,
  likelihoodWithConfidence,
} from './checks/degrees-of-likelihood.ts';
import { digestHandling } from './checks/digest-handling.ts';
import { danglingLink, unreadLink } from './checks/links.ts';
import { locatorNotFound, sourceNotText, wrongHash } from './checks/local-texts.ts';
import { mapPointOutside } from './checks/map-point-outside.ts';
import { quotationInMarks, quotationOutsideMarks } from './checks/marks-of-quotations.ts';
import {
  claimWithoutSource,
  inferredWithoutReason,
  judgmentWithoutBasis,
  sourceNotDescribed,
} from './checks/missing-basis.ts';
import { quotationCutsNegation, quotationOmitsNegation } from './checks/negations-left-out.ts';
import { numberDiffers } from './checks/number-differs.ts';
import {
  notCleared,
  placeholderLeft,
  toDoLeft,
  unnamedSpeaker,
  yearOpen,
} from './checks/open-points.ts';
import {
  asOfAfterNextUpdate,
  asOfAfterPrepared,
  periodAfterAsOf,
  publishedAfterAsOf,
  retrievedBeforePublished,
  reversedCeasefire,
} from './checks/order-of-dates.ts';
import { expiredCeasefire, expiredLine, outcomeMissing, overdueIssue } from './checks/overtaken.ts';
import { scenariosTotal } from './checks/scenarios-total.ts';
import {
  quotationOtherSpeaker,
  quotationSplicesSpeakers,
} from './checks/speakers-of-quotations.ts';
import { translationDiffers } from './checks/translation-differs.ts';
import { unusedIgnore } from './checks/unused-ignore.ts';
import { evidenceUncited, verdictOffScale } from './checks/verdicts.ts';
import { versionNotBefore } from './checks/version-not-before.ts';
import {
  alteredQuotation,
  quotationCutsWord,
  quotationElsewhere,
  quotationNotFound,
  quotationUnchecked,
} from './checks/words-of-source.ts';

export const checks: readonly Check[] = [
  toDoLeft,
  placeholderLeft,
  unnamedSpeaker,
  yearOpen,
  notCleared,
  digestHandling,
  danglingLink,
  unreadLink,
  wrongHash,
  sourceNotText,
  alteredQuotation,
  quotationNotFound,
  quotationUnchecked,
  quotationElsewhere,
  quotationInMarks,
  quotationCutsWord,
  quotationCutsNegation,
  quotationOmitsNegation,
  quotationSplicesSpeakers,
  quotationOutsideMarks,
  quotationOtherSpeaker,
  translationDiffers,
  locatorNotFound,
  sourceNotDescribed,
  claimWithoutSource,
  judgmentWithoutBasis,
  verdictOffScale,
  evidenceUncited,
  expiredCeasefire,
  outcomeMissing,
  overdueIssue,
  expiredLine,
  versionNotBefore,
  asOfAfterNextUpdate,
  asOfAfterPrepared,
  periodAfterAsOf,
  publishedAfterAsOf,
  retrievedBeforePublished,
  saidAfterAsOf,
  saidAfterPublished,
  answerBeforeDemand,
  reversedCeasefire,
  inferredWithoutReason,
  numberDiffers,
  dateDiffers,
  duplicateItem,
  withdrawnDemandOpen,
  positionContradictsAnswer,
  clauseState,
  bottomLineLong,
  loadedVerb,
  loadedWord,
  weaselWords,
  avoidedName,
  avoidedWord,
  likelihoodWithConfidence,
  likelihoodRowsMixed,
  likelihoodDiffers,
  scenariosTotal,
  mapPointOutside,
  commentsTravel,
  unusedIgnore,
];
