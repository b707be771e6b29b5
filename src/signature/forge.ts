// What is used of node-forge: its codec of ASN.1, which takes and gives bytes as text, a character a byte.
import forge from 'node-forge/lib/forge.js';
import 'node-forge/lib/asn1.js';

const { asn1 } = forge;
const { Class, Type } = asn1;

/** A value of ASN.1. */
export type Asn1 = import('node-forge').asn1.Asn1;

export const CONTEXT: number = Class.CONTEXT_SPECIFIC;

/** Reads one value; zeros or other bytes after it are left alone. Throws where there is none. */
export function fromDer(bytes: Uint8Array): Asn1 {
  // Bit strings stay as they are, so that what is written again is the same.
  const how = { strict: false, parseAllBytes: false, decodeBitStrings: false };
  return asn1.fromDer(binary(bytes), how as never);
}

export function toDer(value: Asn1): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), 'latin1');
}

export const sequence = (...parts: Asn1[]): Asn1 => built(Type.SEQUENCE, parts);
export const octets = (bytes: Uint8Array): Asn1 => plain(Type.OCTETSTRING, binary(bytes));
export const integer = (value: number): Asn1 => plain(Type.INTEGER, String.fromCharCode(value));
export const nothing = (): Asn1 => plain(Type.NULL, '');
export const oid = (dotted: string): Asn1 =>
  plain(Type.OID, (asn1.oidToDer(dotted) as { getBytes(): string }).getBytes());

/** A set as DER has it: its members in the order of their bytes. */
export function setOf(...parts: Asn1[]): Asn1 {
  const byBytes = parts.map((part) => ({ part, der: toDer(part) }));
  byBytes.sort((one, other) => Buffer.compare(one.der, other.der));
  return built(
    Type.SET,
    byBytes.map(({ part }) => part),
  );
}

/** `parts` with the tag of a place instead of their own. */
export function tagged(tag: number, parts: readonly Asn1[]): Asn1 {
  return asn1.create(CONTEXT as never, tag as never, true, [...parts]);
}

/** The same members as a set. */
export function asSet(parts: readonly Asn1[]): Asn1 {
  return built(Type.SET, parts);
}

function built(type: number, parts: readonly Asn1[]): Asn1 {
  return asn1.create(Class.UNIVERSAL, type as never, true, [...parts]);
}

function plain(type: number, value: string): Asn1 {
  return asn1.create(Class.UNIVERSAL, type as never, false, value);
}

/** The parts of a value that has some; else a fault. */
export function partsOf(value: Asn1 | undefined): readonly Asn1[] {
  if (!Array.isArray(value?.value)) throw new Error('a value of ASN.1 has no parts');
  return value.value;
}

/** The bytes of a value without parts. */
export function bytesOf(value: Asn1 | undefined): Buffer {
  if (Array.isArray(value?.value)) return Buffer.concat(value.value.map(bytesOf));
  if (typeof value?.value !== 'string') throw new Error('a value of ASN.1 is missing');
  return Buffer.from(value.value, 'latin1');
}

/** The dotted number of an object identifier. */
export function oidOf(value: Asn1 | undefined): string {
  return asn1.derToOid(bytesOf(value).toString('latin1'));
}

function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
