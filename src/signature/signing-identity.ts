// Who signs: a private key and its certificate, from PKCS#12 (RFC 7292) or PEM.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge/lib/forge.js';
import 'node-forge/lib/asn1.js';
import 'node-forge/lib/md.all.js';
import 'node-forge/lib/pkcs12.js';
import type { IdentityFault, IdentityFiles } from './identity-files.ts';

/** A key that signs, its certificate, and those that lead from it to an authority. */
export interface SigningIdentity {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
  readonly chain: readonly X509Certificate[];
}

export type ReadIdentity =
  | { readonly identity: SigningIdentity; readonly fault?: never }
  | { readonly identity?: never; readonly fault: IdentityFault };

/** Reads who signs; says what is wrong with the files instead of throwing. */
export function readIdentity(files: IdentityFiles): ReadIdentity {
  const parts = 'p12' in files ? fromPkcs12(files.p12, files.password ?? '') : fromPem(files);
  if (typeof parts === 'string') return { fault: parts };
  const { key, certificates } = parts;
  const certificate = certificates.find((each) => each.checkPrivateKey(key));
  if (!certificate) return { fault: certificates.length > 0 ? 'mismatch' : 'unreadable' };
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec')
    return { fault: 'algorithm' };
  const chain = certificates.filter((each) => each !== certificate);
  return { identity: { key, certificate, chain } };
}

interface Parts {
  readonly key: KeyObject;
  readonly certificates: readonly X509Certificate[];
}

function fromPem(files: {
  readonly key: Uint8Array;
  readonly certificate: Uint8Array;
  readonly password?: string | undefined;
}): Parts | IdentityFault {
  const key = privateKey(Buffer.from(files.key), files.password);
  if (typeof key === 'string') return key;
  const certificates = readCertificates(files.certificate);
  return certificates ? { key, certificates } : 'unreadable';
}

function privateKey(key: Buffer, passphrase: string | undefined): KeyObject | IdentityFault {
  try {
    return createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) });
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const isLocked = /PASSPHRASE|BAD_DECRYPT|BAD_PASSWORD/.test(code) || /decrypt/i.test(message);
    return isLocked ? 'password' : 'unreadable';
  }
}

/** The certificates in PEM or DER; `undefined` if there is none. */
export function readCertificates(bytes: Uint8Array): X509Certificate[] | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
  try {
    return (blocks ?? [Buffer.from(bytes)]).map((block) => new X509Certificate(block));
  } catch {
    return undefined;
  }
}

type Bag = { key?: object | null; cert?: object | null; asn1?: object };

function fromPkcs12(p12: Uint8Array, password: string): Parts | IdentityFault {
  const { asn1, pki, pkcs12 } = forge;
  const der = (value: unknown): Buffer =>
    Buffer.from(asn1.toDer(value as never).getBytes(), 'latin1');
  try {
    const value = asn1.fromDer(Buffer.from(p12).toString('latin1'));
    const file = pkcs12.pkcs12FromAsn1(value, false, password);
    const bags = file.safeContents.flatMap(({ safeBags }) => safeBags as unknown as Bag[]);
    const key = bags.find((bag) => 'key' in bag && (bag.key ?? bag.asn1));
    if (!key) return 'unreadable';
    const pkcs8 = key.key
      ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key.key as never))
      : key.asn1;
    const certificates = bags
      .filter((bag) => 'cert' in bag)
      .map(({ cert, asn1: raw }) => der(cert ? pki.certificateToAsn1(cert as never) : raw))
      .map((each) => new X509Certificate(each));
    return {
      key: createPrivateKey({ key: der(pkcs8), format: 'der', type: 'pkcs8' }),
      certificates,
    };
  } catch (error) {
    return /password|MAC could not/i.test((error as Error).message) ? 'password' : 'unreadable';
  }
}
