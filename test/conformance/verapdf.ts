// Has veraPDF judge many files at once and reads its verdicts.
import { basename } from 'node:path';
import { VERAPDF, WCAG } from './judges.mjs';
import { outputOf } from './run-judge.ts';
import type { Verdict, Verdicts } from './verdict.ts';

/** How veraPDF is told what to judge by: levels that it knows, and rules in a file. */
export const FLAVOURS = {
  'PDF/UA-1': ['-f', 'ua1'],
  'PDF/A-3a': ['-f', '3a'],
  'PDF/UA-2': ['-f', 'ua2'],
  'PDF/A-4f': ['-f', '4f'],
  'WTPDF, access': ['-f', 'wt1a'],
  'WTPDF, reuse': ['-f', 'wt1r'],
  'WCAG 2.2, machine': ['-p', WCAG],
} as const;
export type Flavour = keyof typeof FLAVOURS;

/** The verdict on each file by its base name; one Java process judges all. */
export async function judgeByVeraPdf(
  files: readonly string[],
  flavour: Flavour,
): Promise<Verdicts> {
  const options = [...FLAVOURS[flavour], '--format', 'json', '--maxfailuresdisplayed', '3'];
  const main = ['-cp', VERAPDF, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const { stdout, stderr } = await outputOf('java', [...main, ...options, ...files]);
  if (!stdout.startsWith('{')) throw new Error(`veraPDF gave no report: ${stderr}`);
  const { report } = JSON.parse(stdout) as { report: { jobs: readonly Job[] } };
  return new Map(report.jobs.map((job) => [basename(job.itemDetails.name), verdictOf(job)]));
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: {
      readonly passedChecks: number;
      readonly failedChecks: number;
      readonly ruleSummaries: readonly Rule[];
    };
  }[];
  readonly taskException?: { readonly exceptionMessage?: string };
}

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly description: string;
  readonly checks?: readonly { readonly context: string }[];
}

function verdictOf(job: Job): Verdict {
  const result = job.validationResult?.[0];
  if (!result)
    return { checks: 0, faults: [job.taskException?.exceptionMessage ?? 'could not be judged'] };
  const { passedChecks, failedChecks, ruleSummaries } = result.details;
  const faults = ruleSummaries.map(
    ({ clause, testNumber, failedChecks: count, description, checks }) =>
      `${clause}-${testNumber} (${count} times): ${description} First at ${checks?.[0]?.context}`,
  );
  const unsaid = result.compliant || faults.length > 0 ? [] : [`${failedChecks} checks failed`];
  return { checks: passedChecks, faults: [...faults, ...unsaid] };
}
