// Where briefs are kept.

/** Where briefs are kept unless they are named. */
export const BRIEFS_FOLDER = 'briefs';
