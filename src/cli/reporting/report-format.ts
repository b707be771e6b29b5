// The forms in which a run can be told.

/** `human` is read on a terminal, the others by programs. */
export type ReportFormat = 'human' | 'json' | 'github' | 'sarif';

/** All forms, the usual one first. */
export const REPORT_FORMATS: readonly ReportFormat[] = ['human', 'json', 'github', 'sarif'];
