// Signatures as CMS has them (RFC 5652), with the attributes of CAdES and PAdES baseline B-B
// (ETSI EN 319 122-1, 5.2; EN 319 142-1, 6.3).
import { constants, createHash, sign, verify, X509Certificate } from 'node:crypto';
import {
  type Asn1,
  asSet,
  bytesOf,
  CONTEXT,
  fromDer,
  integer,
  nothing,
  octets,
  oid,
  oidOf,
  partsOf,
  sequence,
  setOf,
  tagged,
  toDer,
} from './forge.ts';
import type { SigningIdentity } from './signing-identity.ts';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** ESS signing-certificate-v2 (RFC 5035). */
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.47';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const ECDSA_SHA256 = '1.2.840.10045.4.3.2';

/** What may be trusted today; SHA-1 is not among it. */
const HASHES: Readonly<Record<string, string>> = {
  [SHA256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A detached signature of `content`, as DER. The same bytes each time with RSA; not with ECDSA. */
export function createCms(
  content: Uint8Array,
  { key, certificate, chain }: SigningIdentity,
): Buffer {
  const digest = hashOf(content);
  // The SHA-256 of the certificate; the algorithm is the default and so left out.
  const signing = sequence(sequence(sequence(octets(hashOf(certificate.raw)))));
  const attributes = partsOf(
    setOf(
      sequence(oid(CONTENT_TYPE), setOf(oid(DATA))),
      sequence(oid(MESSAGE_DIGEST), setOf(octets(digest))),
      sequence(oid(SIGNING_CERTIFICATE), setOf(signing)),
    ),
  );
  const signature = sign('sha256', toDer(asSet(attributes)), key);
  const isRsa = key.asymmetricKeyType === 'rsa';
  const how = isRsa ? sequence(oid(RSA), nothing()) : sequence(oid(ECDSA_SHA256));
  const { issuer, serial } = nameOf(certificate);
  const signer = sequence(
    integer(1),
    sequence(issuer, serial),
    sequence(oid(SHA256)),
    tagged(0, attributes),
    how,
    octets(signature),
  );
  const certificates = [certificate, ...chain].map(({ raw }) => fromDer(raw));
  const signed = sequence(
    integer(1),
    setOf(sequence(oid(SHA256))),
    sequence(oid(DATA)),
    tagged(0, partsOf(setOf(...certificates))),
    setOf(signer),
  );
  return toDer(sequence(oid(SIGNED_DATA), tagged(0, [signed])));
}

/** What a signature says, and whether it holds. */
export interface ReadCms {
  /** Of whoever signed. */
  readonly certificate?: X509Certificate;
  /** Further certificates that came along. */
  readonly others: readonly X509Certificate[];
  /** Why the signature does not hold; absent if it does. */
  readonly fault?: string;
}

/** Reads a detached signature and holds it against `content`. */
export function readCms(der: Uint8Array, content: Uint8Array): ReadCms {
  try {
    return read(der, content);
  } catch {
    return { others: [], fault: 'it cannot be read' };
  }
}

function read(der: Uint8Array, content: Uint8Array): ReadCms {
  const [type, wrapped] = partsOf(fromDer(der));
  if (oidOf(type) !== SIGNED_DATA) throw new Error('no signed data');
  const parts = partsOf(partsOf(wrapped)[0]);
  const carried = parts.find(({ tagClass, type: tag }) => isPlace(tagClass, tag, 0));
  const all = carried ? partsOf(carried).flatMap(certificateOf) : [];
  const signers = partsOf(parts.at(-1));
  if (signers.length !== 1) return { others: all, fault: 'it is of more than one signer' };
  const [, id, digestName, ...rest] = partsOf(signers[0]);
  const certificate = all.find((each) => isNamed(each, id!));
  const others = all.filter((each) => each !== certificate);
  if (!certificate) return { others, fault: 'the certificate of its signer is missing' };
  const hash = HASHES[oidOf(partsOf(digestName)[0])];
  if (hash === undefined)
    return { certificate, others, fault: 'its algorithm is too weak, or not known here' };
  const signed = rest.find(({ tagClass, type: tag }) => isPlace(tagClass, tag, 0));
  const [how, signature] = signed ? rest.slice(1) : rest;
  const attributes = signed ? partsOf(signed) : undefined;
  const fault =
    attributeFault(attributes, content, hash, certificate) ??
    (isSignatureOf(
      attributes ? toDer(asSet(attributes)) : content,
      bytesOf(signature),
      certificate,
      { hash, isPss: oidOf(partsOf(how)[0]) === RSA_PSS },
    )
      ? undefined
      : 'it was not made with the key of its certificate');
  return { certificate, others, ...(fault !== undefined && { fault }) };
}

function attributeFault(
  attributes: readonly Asn1[] | undefined,
  content: Uint8Array,
  hash: string,
  { raw }: X509Certificate,
): string | undefined {
  if (attributes === undefined) return undefined;
  const values = new Map(
    attributes.map((each) => {
      const [name, set] = partsOf(each);
      return [oidOf(name), partsOf(set)[0]] as const;
    }),
  );
  const digest = createHash(hash).update(content).digest();
  if (!bytesOf(values.get(MESSAGE_DIGEST)).equals(digest))
    return 'what it signs was changed afterwards';
  const signing = values.get(SIGNING_CERTIFICATE);
  if (!signing) return undefined;
  const [first, second] = partsOf(partsOf(partsOf(signing)[0])[0]);
  const isNamedHash = Array.isArray(first?.value);
  const named = isNamedHash ? HASHES[oidOf(partsOf(first)[0])] : 'sha256';
  const stated = bytesOf(isNamedHash ? second : first);
  return named !== undefined && createHash(named).update(raw).digest().equals(stated)
    ? undefined
    : 'it names another certificate than the one beside it';
}

function isSignatureOf(
  content: Uint8Array,
  signature: Uint8Array,
  { publicKey: key }: X509Certificate,
  { hash, isPss }: { readonly hash: string; readonly isPss: boolean },
): boolean {
  const algorithm = key.asymmetricKeyType?.startsWith('ed') ? undefined : hash;
  const padding = isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
    : {};
  return verify(algorithm, content, { key, ...padding }, signature);
}

function certificateOf(value: Asn1): X509Certificate[] {
  try {
    return [new X509Certificate(toDer(value))];
  } catch {
    return [];
  }
}

/** A signer is named by issuer and number, or by the identifier of its key (RFC 5652, 5.3). */
function isNamed(certificate: X509Certificate, id: Asn1): boolean {
  if (isPlace(id.tagClass, id.type, 0)) return certificate.raw.includes(bytesOf(id));
  const { issuer, serial } = nameOf(certificate);
  return toDer(sequence(issuer, serial)).equals(toDer(id));
}

function nameOf({ raw }: X509Certificate): { readonly issuer: Asn1; readonly serial: Asn1 } {
  const parts = partsOf(partsOf(fromDer(raw))[0]);
  const [serial, , issuer] = isPlace(parts[0]!.tagClass, parts[0]!.type, 0)
    ? parts.slice(1)
    : parts;
  return { issuer: issuer!, serial: serial! };
}

function isPlace(tagClass: number, type: number, tag: number): boolean {
  return tagClass === CONTEXT && type === tag;
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
