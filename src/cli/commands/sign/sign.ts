// `briefing sign`: reads the files of the key, signs, writes.

import { readBounded, readPdf } from '../../../files/disk/read-file.ts';
import { MAX_PDF_BYTES } from '../../../pdf/reading/brief-inside.ts';
import { type SignResult, sign } from '../../../pdf/signing/sign.ts';
import type { IdentityFiles } from '../../../signature/identity-files.ts';
import { timeOfBuild } from '../../arguments/clock.ts';
import { createReporter } from '../../reporting/report.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { writeDocument } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';
import type { SignOptions } from './command.ts';
import { askPassword, givenPassword } from './password.ts';

const MAX_KEY = 1_000_000;

/** Signs the PDF `file` and writes it where `-o` says. */
export async function signFile(
  file: string,
  options: SignOptions,
  world: World,
): Promise<ExitCode> {
  const { p12, key, certificate, reason, location } = options;
  const { output = outputOf(file) } = options;
  if (output === '-' && options.json)
    throw new UsageError('--json and the PDF cannot both go to standard output; use -o FILE');
  if ((p12 === undefined) === (key === undefined && certificate === undefined))
    throw new UsageError('name the key: --p12 FILE, or --key FILE and --certificate FILE');
  if (p12 === undefined && (key === undefined || certificate === undefined))
    throw new UsageError('--key and --certificate go together');
  const given = givenPassword(options.passwordFile, world);
  const { now } = timeOfBuild(options.now, world.env);
  const keyFile = p12 ?? key!;
  const files =
    p12 === undefined
      ? { key: readKey(key!), certificate: readKey(certificate!) }
      : { p12: readKey(p12) };
  const reporter = await createReporter(options, 'signed', world);
  const { name, bytes, problem } = await readPdf(file, world.stdin, MAX_PDF_BYTES);
  const signWith = (password: string | undefined): Promise<SignResult> => {
    const about = { file: name, keyFile, certificateFile: certificate ?? keyFile };
    const identity: IdentityFiles = { ...files, password };
    return sign({ ...about, pdf: bytes!, key: identity, now, reason, location });
  };
  let made: SignResult = problem ? { diagnostics: [problem] } : await signWith(given);
  // Many keys have none: a person is asked only for one that is wanted.
  if (given === undefined && file !== '-' && isLocked(made)) {
    const typed = await askPassword(keyFile, world);
    if (typed !== undefined) made = await signWith(typed);
  }
  const inputs = [file, p12, key, certificate].filter((each) => each !== undefined && each !== '-');
  const failed = made.pdf && (await writeDocument(output, made.pdf, inputs as string[], world));
  const diagnostics = failed ? [failed] : made.diagnostics;
  const done = diagnostics.length === 0;
  reporter.tell({
    ...{ kind: 'brief', file: name, silenced: [], texts: new Map(), diagnostics },
    ...(done && output !== '-' && { output }),
  });
  if (output !== '-' || !done) reporter.end();
  return done ? FINE : BAD_BRIEF;
}

function isLocked({ diagnostics }: SignResult): boolean {
  return diagnostics.some(({ code }) => code === 'sign-password');
}

function outputOf(file: string): string {
  return file === '-' ? '-' : `${file.replace(/\.pdf$/i, '')}-signed.pdf`;
}

function readKey(path: string): Uint8Array {
  const { bytes, problem } = readBounded(path, path, MAX_KEY);
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  return bytes;
}
