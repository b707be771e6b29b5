// Signs a PDF of ours with the files of a key, or says what is wrong with either.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { IdentityFault, IdentityFiles, SigningTerms } from '../../signature/identity-files.ts';
import { readIdentity } from '../../signature/signing-identity.ts';
import { readBriefInside } from '../reading/brief-inside.ts';
import { PdfFault } from '../reading/pdf-value.ts';
import type { SIGNING_CODES } from './codes.ts';
import { readSignatures } from './read-signatures.ts';
import { signPdf } from './sign-pdf.ts';
import { commonName } from './signer-name.ts';

/** What is signed, by which key, and what the signature says. */
export interface SignInput extends SigningTerms {
  readonly pdf: Uint8Array;
  /** What the user calls the PDF. */
  readonly file: string;
  readonly key: IdentityFiles;
  /** What the user calls the files of the key and of its certificate. */
  readonly keyFile?: string;
  readonly certificateFile?: string;
}

/** The signed PDF; none if there are errors. */
export interface SignResult {
  readonly pdf?: Uint8Array;
  /** The name in the certificate. */
  readonly signer?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Adds a PAdES signature (baseline B-B) behind the bytes of a PDF that this program made; these stay as
 * they are. The same input gives the same bytes with RSA; ECDSA takes chance.
 */
export async function sign(input: SignInput): Promise<SignResult> {
  const { pdf, file, key, keyFile = 'key', certificateFile = keyFile, now } = input;
  const refused = whyNotToSign(pdf, file);
  if (refused) return { diagnostics: [refused] };
  const { identity, fault } = readIdentity(key);
  if (!identity) return { diagnostics: [keyProblem(fault, keyFile, certificateFile)] };
  const { certificate } = identity;
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (now < from || now > to) {
    const message = `the certificate of ${commonName(certificate)} is valid from ${day(from)} to ${day(to)}, not on ${day(now)}`;
    return { diagnostics: [problem(certificateFile, 'sign-certificate-expired', message, 'have it renewed; the time is that of the clock, of --now or of SOURCE_DATE_EPOCH')] }; // biome-ignore format: short
  }
  try {
    return { pdf: signPdf(pdf, identity, input), signer: commonName(certificate), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof PdfFault)) throw error;
    return {
      diagnostics: [problem(file, 'sign-not-ours', `it cannot be signed: ${error.message}`)],
    };
  }
}

function whyNotToSign(pdf: Uint8Array, file: string): Diagnostic | undefined {
  const { record, diagnostics } = readBriefInside(pdf, file);
  if (record === undefined)
    return (
      diagnostics.find(({ code }) => code === 'pdf-unreadable') ??
      problem(file, 'sign-not-ours', 'it was not made by this program: it holds no record of its build', 'sign what `briefing build` wrote') // biome-ignore format: short
    );
  const signatures = readSignatures(pdf);
  const broken = signatures.find(({ fault }) => fault !== undefined);
  if (broken)
    return problem(file, 'signature-broken', `a signature in it does not hold: ${broken.fault}`);
  const last = signatures.at(-1);
  const more = last ? pdf.length - last.end : 0;
  if (more > 0)
    return problem(file, 'signature-followed', `${more} bytes follow behind its last signature`);
  if (/%%EOF\s*$/.test(Buffer.from(pdf.subarray(-64)).toString('latin1'))) return undefined;
  return problem(file, 'sign-not-ours', 'its end is missing', 'build it anew and sign that');
}

function keyProblem(fault: IdentityFault, key: string, certificate: string): Diagnostic {
  if (fault === 'password')
    return problem(key, 'sign-password', 'the key cannot be opened: its password is wrong or missing', 'name a file with --password-file, or set BRIEFING_SIGN_PASSWORD'); // biome-ignore format: short
  if (fault === 'mismatch')
    return problem(certificate, 'sign-key-mismatch', key === certificate ? 'the key in it is of none of its certificates' : `the certificate is not of the key in ${key}`); // biome-ignore format: short
  if (fault === 'algorithm')
    return problem(key, 'sign-key-algorithm', 'the key is neither RSA nor for ECDSA');
  return problem(key, 'sign-key-unreadable', key === certificate ? 'this is no PKCS#12 file with a key and its certificate' : `this is no private key, or ${certificate} no certificate, as PEM`); // biome-ignore format: short
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function problem(
  file: string,
  code: keyof typeof SIGNING_CODES,
  message: string,
  hint?: string,
): Diagnostic {
  return { code, severity: 'error', message, file, ...(hint && { hint }) };
}
