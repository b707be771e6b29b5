// The table of editorial checks, in the order in which they run.

import type { Check } from './check.ts';
import { alteredQuotation } from './checks/altered-quotation.ts';
import { answerBeforeDemand } from './checks/answer-before-demand.ts';
import { asOfAfterNextUpdate } from './checks/as-of-after-next-update.ts';
import { asOfAfterPrepared } from './checks/as-of-after-prepared.ts';
import { avoidedName } from './checks/avoided-name.ts';
import { bottomLineLong } from './checks/bottom-line-long.ts';
import { claimWithoutSource } from './checks/claim-without-source.ts';
import { danglingLink } from './checks/dangling-link.ts';
import { dateDiffers } from './checks/date-differs.ts';
import { duplicateItem } from './checks/duplicate-item.ts';
import { expiredCeasefire } from './checks/expired-ceasefire.ts';
import { inferredWithoutReason } from './checks/inferred-without-reason.ts';
import { judgmentWithoutBasis } from './checks/judgment-without-basis.ts';
import { likelihoodDiffers } from './checks/likelihood-differs.ts';
import { likelihoodRowsMixed } from './checks/likelihood-rows-mixed.ts';
import { likelihoodWithConfidence } from './checks/likelihood-with-confidence.ts';
import { loadedVerb } from './checks/loaded-verb.ts';
import { loadedWord } from './checks/loaded-word.ts';
import { locatorNotFound } from './checks/locator-not-found.ts';
import { numberDiffers } from './checks/number-differs.ts';
import { overdueIssue } from './checks/overdue-issue.ts';
import { periodAfterAsOf } from './checks/period-after-as-of.ts';
import { placeholderLeft } from './checks/placeholder-left.ts';
import { positionContradictsAnswer } from './checks/position-contradicts-answer.ts';
import { publishedAfterAsOf } from './checks/published-after-as-of.ts';
import { quotationCutsNegation } from './checks/quotation-cuts-negation.ts';
import { quotationCutsWord } from './checks/quotation-cuts-word.ts';
import { quotationElsewhere } from './checks/quotation-elsewhere.ts';
import { quotationInMarks } from './checks/quotation-in-marks.ts';
import { quotationNotFound } from './checks/quotation-not-found.ts';
import { quotationOmitsNegation } from './checks/quotation-omits-negation.ts';
import { quotationOtherSpeaker } from './checks/quotation-other-speaker.ts';
import { quotationOutsideMarks } from './checks/quotation-outside-marks.ts';
import { quotationSplicesSpeakers } from './checks/quotation-splices-speakers.ts';
import { quotationUnchecked } from './checks/quotation-unchecked.ts';
import { retrievedBeforePublished } from './checks/retrieved-before-published.ts';
import { reversedCeasefire } from './checks/reversed-ceasefire.ts';
import { saidAfterAsOf } from './checks/said-after-as-of.ts';
import { saidAfterPublished } from './checks/said-after-published.ts';
import { sourceNotDescribed } from './checks/source-not-described.ts';
import { sourceNotText } from './checks/source-not-text.ts';
import { toDoLeft } from './checks/to-do-left.ts';
import { translationDiffers } from './checks/translation-differs.ts';
import { unnamedSpeaker } from './checks/unnamed-speaker.ts';
import { unreadLink } from './checks/unread-link.ts';
import { unusedIgnore } from './checks/unused-ignore.ts';
import { weaselWords } from './checks/weasel-words.ts';
import { withdrawnDemandOpen } from './checks/withdrawn-demand-open.ts';
import { wrongHash } from './checks/wrong-hash.ts';
import { yearOpen } from './checks/year-open.ts';

export const checks: readonly Check[] = [
  toDoLeft,
  placeholderLeft,
  unnamedSpeaker,
  yearOpen,
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
  expiredCeasefire,
  overdueIssue,
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
  bottomLineLong,
  loadedVerb,
  loadedWord,
  weaselWords,
  avoidedName,
  likelihoodWithConfidence,
  likelihoodRowsMixed,
  likelihoodDiffers,
  unusedIgnore,
];
