// What the signatures behind a proved document are worth: who signed, and what is wrong with it.
import type { X509Certificate } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readCertificates } from '../../signature/signing-identity.ts';
import type { SIGNING_CODES } from './codes.ts';
import { rewrittenBySigning } from './only-signed.ts';
import { readSignatures } from './read-signatures.ts';
import { commonName } from './signer-name.ts';

/** A signature that holds. */
export interface Signature {
  /** The name in the certificate: anybody can make one in any name. */
  readonly signer: string;
  /** When, by the word of whoever signed. */
  readonly at?: string;
  readonly reason?: string;
  /** Whether the certificate is, or leads to, one that the user gave. */
  readonly isKnown: boolean;
}

/** What the signatures of a PDF are worth. */
export interface JudgedSignatures {
  /**
   * What of the document's data about itself was written anew; absent if what was added behind the
   * document may show anything else than before.
   */
  readonly rewritten?: readonly string[];
  readonly signatures: readonly Signature[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges the signatures of `pdf`, whose first `end` bytes are proved. With the certificates in
 * `trusted` (PEM or DER) one signature at least must be of them. `undefined` if there is no signature.
 */
export async function judgeSignatures(
  pdf: Uint8Array,
  end: number,
  file: string,
  trusted: Uint8Array | undefined,
): Promise<JudgedSignatures | undefined> {
  const found = readSignatures(pdf);
  if (found.length === 0) return undefined;
  const given = trusted === undefined ? [] : (readCertificates(trusted) ?? []);
  const diagnostics: Diagnostic[] = [];
  const signatures: Signature[] = [];
  for (const { certificate, others, fault, at, reason, end: covered } of found) {
    const signer = certificate ? commonName(certificate) : 'an unknown signer';
    if (fault !== undefined || !certificate || covered < end) {
      const why = fault ?? 'it does not cover the document';
      diagnostics.push(problem(file, 'signature-broken', `the signature of ${signer} does not hold: ${why}`)); // biome-ignore format: short
      continue;
    }
    if (at && (at < new Date(certificate.validFrom) || at > new Date(certificate.validTo)))
      diagnostics.push(problem(file, 'signature-expired', `the signature of ${signer} bears a time at which its certificate was not valid (${certificate.validFrom} to ${certificate.validTo})`)); // biome-ignore format: short
    signatures.push({
      signer,
      isKnown: leadsTo(certificate, others, given),
      ...(at && { at: at.toISOString().replace('.000Z', 'Z') }),
      ...(reason !== undefined && { reason }),
    });
  }
  if (trusted !== undefined && !signatures.some(({ isKnown }) => isKnown))
    diagnostics.push(problem(file, 'signature-other-certificate', 'no signature was made with the certificate that you gave, nor with one that it issued')); // biome-ignore format: short
  const more = pdf.length - (found.at(-1)?.end ?? 0);
  if (more > 0)
    diagnostics.push(problem(file, 'signature-followed', `${more} bytes follow behind the last signature: they are not signed, and may change what is shown`)); // biome-ignore format: short
  const rewritten = more === 0 ? rewrittenBySigning(pdf.subarray(0, end), pdf) : undefined;
  return { ...(rewritten && { rewritten }), signatures, diagnostics };
}

const MAX_CHAIN = 10;

function leadsTo(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  given: readonly X509Certificate[],
): boolean {
  let at: X509Certificate | undefined = certificate;
  for (let step = 0; at && step < MAX_CHAIN; step++) {
    const { raw }: X509Certificate = at;
    if (given.some((each) => each.raw.equals(raw))) return true;
    const held: X509Certificate = at;
    at = [...given, ...others].find(
      (each) => each.ca && held.checkIssued(each) && held.verify(each.publicKey),
    );
  }
  return false;
}

function problem(file: string, code: keyof typeof SIGNING_CODES, message: string): Diagnostic {
  return { code, severity: 'error', message, file, hint: 'ask its sender for the original' };
}
