// The table of editorial checks, in the order in which they run.

import type { Check } from './check.ts';
import { alteredQuotation } from './checks/altered-quotation.ts';
import { asOfAfterNextUpdate } from './checks/as-of-after-next-update.ts';
import { asOfAfterPrepared } from './checks/as-of-after-prepared.ts';
import { bottomLineLong } from './checks/bottom-line-long.ts';
import { claimWithoutSource } from './checks/claim-without-source.ts';
import { danglingLink } from './checks/dangling-link.ts';
import { expiredCeasefire } from './checks/expired-ceasefire.ts';
import { judgmentWithoutBasis } from './checks/judgment-without-basis.ts';
import { likelihoodWithConfidence } from './checks/likelihood-with-confidence.ts';
import { loadedVerb } from './checks/loaded-verb.ts';
import { locatorNotFound } from './checks/locator-not-found.ts';
import { overdueIssue } from './checks/overdue-issue.ts';
import { quotationCutsWord } from './checks/quotation-cuts-word.ts';
import { quotationElsewhere } from './checks/quotation-elsewhere.ts';
import { quotationNotFound } from './checks/quotation-not-found.ts';
import { quotationUnchecked } from './checks/quotation-unchecked.ts';
import { sourceNotText } from './checks/source-not-text.ts';
import { wrongHash } from './checks/wrong-hash.ts';

export const checks: readonly Check[] = [
  danglingLink,
  wrongHash,
  sourceNotText,
  alteredQuotation,
  quotationNotFound,
  quotationUnchecked,
  quotationElsewhere,
  quotationCutsWord,
  locatorNotFound,
  claimWithoutSource,
  judgmentWithoutBasis,
  expiredCeasefire,
  overdueIssue,
  asOfAfterNextUpdate,
  asOfAfterPrepared,
  bottomLineLong,
  loadedVerb,
  likelihoodWithConfidence,
];
