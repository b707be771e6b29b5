// `briefing mail`: a brief as a mail with its PDF, drafted or sent.

import { basename, dirname, extname, join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Examined } from '../../../examine.ts';
import { headerOf, markOfDraft } from '../../../files/disk/draft-owner.ts';
import { isFolder } from '../../../files/disk/paths.ts';
import type { ComposedMail } from '../../../mail/compose-mail.ts';
import { DRAFT_OF } from '../../../mail/message.ts';
import { mailExamined } from '../../../mail-examined.ts';
import type { SmtpServer } from '../../../smtp/smtp-server.ts';
import { type ExitCode, UsageError } from '../../running/ending.ts';
import { type Outcome, withWritten } from '../../running/outcome.ts';
import { OUTPUT_FOLDER, writeDocument } from '../../running/outputs.ts';
import { runBriefs, type Shared, startRun } from '../../running/run-briefs.ts';
import type { World } from '../../running/world.ts';
import { builtPaths, notAsBuilt } from './built-before.ts';
import type { MailOptions } from './command.ts';
import { sendMail } from './send-mail.ts';
import { smtpServer } from './smtp-options.ts';

/** Drafts the mail of the brief at `file`, or sends it. */
export async function mail(file: string, options: MailOptions, world: World): Promise<ExitCode> {
  const server = options.send ? smtpServer(options, world.env) : undefined;
  if (server === undefined) refuseWrongDraft(options, world);
  else if (!options.yes && (file === '-' || world.stdin.isTTY !== true)) {
    throw new UsageError('there is no terminal to ask whether to send; --yes sends unasked');
  }
  const go = (shared: Shared): Promise<ExitCode> => {
    const finish = (examined: Examined, outcome: Outcome): Promise<Outcome> =>
      finishMail({ examined, outcome, options, server, shared });
    return runBriefs([{ file, finish }], shared);
  };
  const verb = server ? 'sent' : 'drafted';
  return startRun(options, world, { verb, files: [file], formats: options.format, go });
}

function refuseWrongDraft({ separate, output, json }: MailOptions, { stdout }: World): void {
  if (separate) throw new UsageError('--separate is for --send; a draft is one message');
  refuseOutput(output);
  if (output !== '-') return;
  if (json) throw new UsageError('--json and the draft cannot both go to standard output');
  if (stdout.isTTY) throw new UsageError('a draft is not for the terminal; use -o FILE');
}

interface Work {
  readonly examined: Examined;
  readonly outcome: Outcome;
  readonly options: MailOptions;
  readonly server: SmtpServer | undefined;
  readonly shared: Shared;
}

async function finishMail(work: Work): Promise<Outcome> {
  const { examined, outcome, options, server, shared } = work;
  if (hasErrors(outcome.diagnostics)) return outcome;
  const composed = await mailExamined(
    examined,
    shared.settings,
    { ...options, draftOf: server ? undefined : draftMark(outcome.file, options.output) },
    server !== undefined,
  );
  if (composed === undefined) return outcome;
  const { mail: made, diagnostics } = composed;
  const others = otherThanBuilt(examined, outcome.file, options);
  const now = { ...outcome, diagnostics: [...outcome.diagnostics, ...diagnostics, ...others] };
  if (made === undefined || hasErrors(now.diagnostics)) return now;
  return server ? sendMail(made, server, now, options, shared.world) : writeDraft(made, now, work);
}

// Readers may have been shown the document that was built; the mail carries the one made now.
function otherThanBuilt(
  { pdf }: Examined,
  file: string,
  { output, audience }: MailOptions,
): readonly Diagnostic[] {
  const paths = builtPaths(file, audience, mailOutput(output, 'any'));
  return paths.flatMap((path) => (pdf && notAsBuilt(pdf, path)) ?? []);
}

async function writeDraft(
  { messages, summary }: ComposedMail,
  outcome: Outcome,
  { examined, options, shared: { world } }: Work,
): Promise<Outcome> {
  const [message] = messages;
  if (message === undefined) return outcome;
  const output = mailOutput(options.output, summary.attachments[0]!.name);
  const another = draftOfAnother(output, draftMark(outcome.file, options.output));
  if (another) return withWritten(outcome, output, another);
  const problem = await writeDocument(output, message.bytes, examined.inputs, world);
  return withWritten(outcome, output, problem);
}

/** The path for a draft, by the value of `-o` and the name of the first document attached. */
function mailOutput(to: string | undefined, attachment: string): string {
  if (to === '-' || (to !== undefined && isDraftName(to))) return to;
  return join(to ?? OUTPUT_FOLDER, attachment.replace(/(?:\.\w+)?$/, '.eml'));
}

/** The mark of the brief at `file` in its draft; none where the draft is in no file, or the brief. */
function draftMark(file: string, to: string | undefined): string | undefined {
  if (file === '-' || to === '-') return undefined;
  return markOfDraft(file, dirname(mailOutput(to, 'any')));
}

/** What keeps a draft with this mark from being written to `output`: there is that of another brief. */
function draftOfAnother(output: string, mark: string | undefined): Diagnostic | undefined {
  const there = mark === undefined ? undefined : headerOf(output, DRAFT_OF);
  if (there === undefined || there === mark) return undefined;
  return {
    code: 'output-of-another',
    severity: 'error',
    message: 'here is the draft of another brief, which was left alone',
    file: output,
    hint: 'name another folder or file with -o, or remove that draft first',
  };
}

// A place that is neither a folder nor a draft, before any work is done.
function refuseOutput(to: string | undefined): void {
  if (to === undefined || to === '-' || isDraftName(to)) return;
  if (/[\\/]$/.test(to) || extname(to) === '' || isFolder(to)) return;
  throw new UsageError(
    `-o ${to} is neither a folder nor an .eml file; end a new folder's name with /`,
  );
}

function isDraftName(path: string): boolean {
  const name = basename(path).toLowerCase();
  return (extname(name) === '.eml' || name === '.eml') && !isFolder(path);
}
