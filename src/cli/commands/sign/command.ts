// `briefing sign`: a signature behind the bytes of a PDF.

import { parseNow } from '../../arguments/clock.ts';
import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addReporting, type ReportOptions } from '../../arguments/options.ts';

/** What `sign` can be told. */
export interface SignOptions extends ReportOptions {
  readonly p12?: string;
  readonly key?: string;
  readonly certificate?: string;
  readonly passwordFile?: string;
  readonly output?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly now?: Date;
}

export const sign: Declaration = {
  name: 'sign',
  description: 'sign a PDF (PAdES) without changing a byte of it',
  help: `
Examples:
  briefing sign a.pdf --p12 me.p12                        writes a-signed.pdf
  briefing sign a.pdf --key me.key --certificate me.pem -o b.pdf
  briefing sign a.pdf --p12 me.p12 --password-file secret --reason 'Released'

The password of the key is read from a file, from BRIEFING_SIGN_PASSWORD, or asked for;
it is never an argument. What was proved before is proved still: briefing verify says so,
and who signed.
${EXIT}`,
  options: (command) =>
    addReporting(
      command
        .argument('<pdf>', 'a PDF that `briefing build` made; - is standard input')
        .option('--p12 <file>', 'key and certificate as PKCS#12 (.p12, .pfx)')
        .option('--key <file>', 'the private key (PEM), with --certificate')
        .option('--certificate <file>', 'its certificate, and those that issued it (PEM)')
        .option('--password-file <file>', 'password of the key (also: BRIEFING_SIGN_PASSWORD)')
        .option('--reason <text>', 'why it is signed')
        .option('--location <text>', 'where it is signed')
        .option('--now <time>', 'take this for the time it is (also: SOURCE_DATE_EPOCH)', parseNow)
        .option('-o, --output <file>', 'where it goes (default: NAME-signed.pdf beside it)'),
    ),
  async run(world, file: string, options: SignOptions) {
    return (await import('./sign.ts')).signFile(file, options, world);
  },
};
