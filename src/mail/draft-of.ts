// The header field by which drafts of different briefs are told apart.

/** Its name; no mail program knows it. */
export const DRAFT_OF = 'X-Briefing-Draft-Of';
