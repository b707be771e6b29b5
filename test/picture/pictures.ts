// For tests: small pictures of every kind that cameras and programs write.

import { deflateSync } from 'node:zlib';
import { crc32 } from './crc.ts';

/** A PNG with the given header and rows, filter bytes and all. */
export function png(
  header: { columns: number; rows: number; bits: number; type: number; interlace?: number },
  rows: Uint8Array,
  more: Readonly<Record<string, Uint8Array>> = {},
): Buffer {
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(header.columns, 0);
  ihdr.writeUInt32BE(header.rows, 4);
  ihdr.set([header.bits, header.type, 0, 0, header.interlace ?? 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', ihdr),
    ...Object.entries(more).map(([type, body]) => chunk(type, body)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const bytes = Buffer.alloc(8 + named.length);
  bytes.writeUInt32BE(body.length, 0);
  bytes.set(named, 4);
  bytes.writeUInt32BE(crc32(named), 4 + named.length);
  return bytes;
}

/** The segments of a JPEG around a few bytes that stand for its scan. */
export function jpeg(segments: readonly (readonly [marker: number, body: Uint8Array])[]): Buffer {
  const parts = segments.map(([marker, body]) => {
    const head = Buffer.of(0xff, marker, 0, 0);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  });
  return Buffer.concat([Buffer.of(0xff, 0xd8), ...parts, SCAN, Buffer.of(0xff, 0xd9)]);
}

const SCAN = Buffer.from('ffda0008010100003f00', 'hex');

/** A frame header of 8-bit samples. */
export function frame(columns: number, rows: number, components: number): Buffer {
  const body = Buffer.alloc(6 + components * 3);
  body[0] = 8;
  body.writeUInt16BE(rows, 1);
  body.writeUInt16BE(columns, 3);
  body[5] = components;
  return body;
}

export const svg = (body: string, attributes = 'viewBox="0 0 10 10"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`);
