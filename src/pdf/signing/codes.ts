// What the problems of signing and of signatures mean.
import type { Explanations } from '../../diagnostics/diagnostic.ts';

const WHY_KEY =
  'A signature is made with a private key, and checked with the certificate of that key.';
const WHY_HELD = 'A signature that does not hold says nothing about who signed, or what.';

/** By code. */
export const SIGNING_CODES = {
  'sign-password': {
    meaning: 'The key cannot be opened: its password is wrong, or missing.',
    why: WHY_KEY,
    remedy: 'Name a file with --password-file, or put the password into BRIEFING_SIGN_PASSWORD.',
  },
  'sign-key-unreadable': {
    meaning: 'The file of the key or of the certificate cannot be read as one.',
    why: WHY_KEY,
    remedy: 'Give a PKCS#12 file (.p12, .pfx), or a key and a certificate as PEM.',
  },
  'sign-key-mismatch': {
    meaning: 'The key is of another certificate.',
    why: WHY_KEY,
    remedy: 'Name the certificate that was issued for this key.',
  },
  'sign-key-algorithm': {
    meaning: 'The key is neither RSA nor of an elliptic curve for ECDSA.',
    why: 'Readers of PDFs know these two.',
    remedy: 'Use a key of one of these kinds.',
  },
  'sign-certificate-expired': {
    meaning: 'The certificate is not valid at the time of signing.',
    why: 'Readers refuse a signature that was made outside the time of its certificate.',
    remedy: 'Have the certificate renewed; check the clock, --now and SOURCE_DATE_EPOCH.',
  },
  'sign-not-ours': {
    meaning: 'The PDF was not made by this program, or is no longer what it was.',
    why: 'What is signed should be what its brief makes.',
    remedy: 'Build it anew and sign that.',
  },
  'signature-broken': {
    meaning: 'A signature of the PDF does not hold.',
    why: WHY_HELD,
    remedy: 'Ask its sender for the original.',
  },
  'signature-followed': {
    meaning: 'Something was added behind the last signature.',
    why: 'It is not signed, and may change what is shown.',
    remedy: 'Ask its sender for the original.',
  },
  'signature-other-certificate': {
    meaning:
      'The signature was made with another certificate than the one given with --certificate.',
    why: 'Anybody can make a certificate in any name.',
    remedy: 'Ask the signer for the certificate by another way, and name that.',
  },
  'signature-expired': {
    meaning: 'The signature says that it was made when its certificate was not valid.',
    why: 'The time is the word of whoever signed.',
    remedy: 'Ask the signer.',
  },
} as const satisfies Explanations;
