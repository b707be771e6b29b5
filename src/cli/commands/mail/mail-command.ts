// `briefing mail`: a brief as a mail with its PDF, drafted or sent.

import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Examined } from '../../../examine.ts';
import { writeFile } from '../../../files/disk/write-file.ts';
import { prepareForInput } from '../../../files/program/small-input.ts';
import type { ComposedMail } from '../../../mail/compose-mail.ts';
import { type Mailing, mailExamined } from '../../../mail-examined.ts';
import type { SmtpServer } from '../../../smtp/smtp-server.ts';
import type { CheckOptions } from '../../arguments/options.ts';
import { type SmtpOptions, smtpServer } from '../../arguments/smtp-options.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { printDocument } from '../../running/all-written.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import { uninterrupted } from '../../running/interrupts.ts';
import { type Outcome, withWritten } from '../../running/outcome.ts';
import { runBriefs } from '../../running/run-briefs.ts';
import { type Shared, startRun } from '../../running/start-run.ts';
import type { World } from '../../running/world.ts';
import { builtPaths, notAsBuilt } from './built-before.ts';
import { draftMark, draftOfAnother, mailOutput, refuseOutput } from './mail-output.ts';
import { sendMail } from './send-mail.ts';

/** What `mail` can be told. */
export interface MailOptions extends CheckOptions, SmtpOptions, Mailing {
  readonly output?: string;
  readonly send?: boolean;
  readonly yes?: boolean;
}

/** Drafts the mail of the brief at `file`, or sends it. */
export async function mail(file: string, options: MailOptions, world: World): Promise<ExitCode> {
  const server = options.send ? smtpServer(options, world.env) : undefined;
  if (server === undefined) refuseWrongDraft(options, world);
  else if (!options.yes && (file === '-' || world.stdin.isTTY !== true)) {
    throw new UsageError('there is no terminal to ask whether to send; --yes sends unasked');
  }
  prepareForInput([file]);
  const go = (shared: Shared): Promise<ExitCode> => {
    const finish = (examined: Examined, outcome: Outcome): Promise<Outcome> =>
      finishMail({ examined, outcome, options, server, shared });
    return runBriefs([{ file, finish }], shared);
  };
  return startRun(options, world, { verb: server ? 'sent' : 'drafted', briefs: 1, go });
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
  const output = mailOutput(options.output, summary.attachment);
  const another = draftOfAnother(output, draftMark(outcome.file, options.output));
  if (another) return withWritten(outcome, output, another);
  const problem =
    output === '-'
      ? await printDocument(message.bytes, world)
      : await uninterrupted(world, () => writeFile(output, message.bytes, examined.inputs));
  return withWritten(outcome, output, problem);
}
