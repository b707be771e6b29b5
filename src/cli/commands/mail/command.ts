// `briefing mail`: a brief as a mail with its PDF, drafted or sent.

import type { Format } from '../../../build/formats.ts';
import type { Mailing } from '../../../mail-examined.ts';
import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { formatOption } from '../../arguments/format-option.ts';
import { addJudging, type CheckOptions } from '../../arguments/options.ts';

/** What `mail` can be told. */
export interface MailOptions extends CheckOptions, SmtpOptions, Mailing {
  readonly output?: string;
  readonly format: readonly Format[];
  readonly send?: boolean;
  readonly yes?: boolean;
}

/** What it can be told of the server. */
export interface SmtpOptions {
  readonly smtp?: string;
  readonly smtpPasswordFile?: string;
  readonly smtpCa?: string;
  readonly smtpPlain?: boolean;
}

export const mail: Declaration = {
  name: 'mail',
  description: 'write a mail with the PDF attached as a draft (.eml), or send it',
  help: `
Examples:
  briefing mail a.yaml                            a draft for everybody in its distribution
  briefing mail a.yaml --to 'Desk <desk@example.org>' --cc ps@example.org -o ~/Drafts/
  briefing mail a.yaml --format pdf,docx          a Word file beside the PDF
  briefing mail a.yaml --send --smtp smtps://me@mail.example.org
  briefing mail a.yaml --send --separate --yes --smtp smtp://me@mail.example.org:587

A draft opens in a mail program with the PDF attached, ready to be changed and sent.
Sending is encrypted (smtps://, or smtp:// with STARTTLS demanded) and the server's
certificate is checked. The password is read from BRIEFING_SMTP_PASSWORD or a file.
Each recipient has a line on standard output; exit status 1 if one was not reached.
${EXIT}`,
  options: (command) =>
    addJudging(
      command
        .argument('<file>', 'YAML file; - is standard input')
        .option(
          '--to <address>',
          'who gets it (default: the distribution); may be repeated',
          collect,
        )
        .option('--cc <address>', 'who gets a copy; may be repeated', collect)
        .option('--from <address>', 'who sends it (default: the first author with an address)')
        .option(
          '-o, --output <path>',
          'folder, .eml file or - for standard output (default: output/)',
        )
        .addOption(formatOption('what is attached, e.g. pdf,docx; the text speaks of the first'))
        .option('--embargo-ok', 'mail it although its embargo has not ended')
        .option('--send', 'send it instead of writing a draft')
        .option('--smtp <url>', 'server, e.g. smtps://user@host (also: BRIEFING_SMTP)')
        .option('--smtp-password-file <file>', 'its password (also: BRIEFING_SMTP_PASSWORD)')
        .option('--smtp-ca <file>', 'certificates to trust instead of the usual ones (PEM)')
        .option('--smtp-plain', 'do not encrypt; for a server on this machine only')
        .option('--separate', 'send one message a recipient instead of one for all')
        .option('--yes', 'send without asking'),
    ),
  async run(world, file: string, options: MailOptions) {
    return (await import('./mail.ts')).mail(file, options, world);
  },
};

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
