// Signatures as other programs judge them, and theirs as we do: poppler's pdfsig and OpenSSL.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeSignatures } from '../../src/pdf/signing/judge-signatures.ts';
import { buildFixture, EXAMPLE } from '../support/build-fixture.ts';
import { KEYS, signedTwice } from '../support/signing.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-signing-'));
const place = (name: string): string => join(folder, name);
const pdf = Buffer.from(buildFixture(EXAMPLE).pdf!);

beforeAll(async () => writeFileSync(place('two.pdf'), await signedTwice(pdf)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ours', () => {
  test('hold to pdfsig, each over all that was there', async () => {
    const said = await run('pdfsig', ['-nocert', place('two.pdf')]);
    expect(said.match(/Signature is Valid/g)).toHaveLength(2);
    expect(said).toContain('Total document signed');
    for (const name of ['Ann Example', 'Elliptic Example'])
      expect(said).toContain(`Signer Certificate Common Name: ${name}`);
    expect(said.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(2);
  });

  test('hold to OpenSSL as CAdES, with the certificate named in what is signed', async () => {
    const signed = readFileSync(place('two.pdf'));
    const [, start = 0, length = 0, rest = 0] = (
      /\/ByteRange\[0 (\d+) (\d+) (\d+)/.exec(signed.toString('latin1')) ?? []
    ).map(Number);
    const end = length + rest;
    const content = [signed.subarray(0, start), signed.subarray(length, end)];
    const cms = Buffer.from(signed.subarray(start + 1, length - 1).toString('latin1'), 'hex');
    writeFileSync(place('content'), Buffer.concat(content));
    writeFileSync(place('cms'), cms);
    const verify = ['cms', '-verify', '-inform', 'DER', '-binary', '-cades', '-in', place('cms')];
    const against = ['-content', place('content'), '-CAfile', `${KEYS}issuer.pem`];
    const time = ['-attime', String(Date.parse('2027-06-01') / 1000), '-purpose', 'any'];
    const out = ['-out', place('out')];
    await run('openssl', [...verify, ...against, ...time, ...out]);
    expect(readFileSync(place('out')).length).toBe(end - (length - start));
  });
});

describe('theirs', () => {
  /** The PDF with a signature that OpenSSL made, in an update with a table of its own. */
  function signedByOpenSsl(): Buffer {
    const latin1 = pdf.toString('latin1');
    const [, root = ''] = /\/Root (\d+) 0 R/.exec(latin1) ?? [];
    const [, previous = ''] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1) ?? [];
    const size = Number(/\/Type \/XRef \/Size (\d+)/.exec(latin1)?.[1]);
    const catalog = catalogOf(place('two.pdf'), root, size);
    const objects = [
      `${root} 0 obj\n${catalog}\nendobj\n`,
      `${size} 0 obj\n<</FT/Sig/T(S)/V ${size + 1} 0 R>>\nendobj\n`,
      `${size + 1} 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 ${'1'.repeat(9)} ${'2'.repeat(9)} ${'3'.repeat(9)}]/Contents<${'0'.repeat(8000)}>>>\nendobj\n`,
    ];
    let at = pdf.length;
    const rows = objects.map((text) => {
      const row = `${String(at).padStart(10, '0')} 00000 n \n`;
      at += text.length;
      return row;
    });
    const table = `xref\n${root} 1\n${rows[0]}${size} 2\n${rows[1]}${rows[2]}trailer\n<</Size ${size + 2}/Root ${root} 0 R/Prev ${previous}>>\nstartxref\n${at}\n%%EOF\n`;
    const whole = latin1 + objects.join('') + table;
    const start = whole.lastIndexOf('/Contents<') + '/Contents'.length;
    const end = start + 8002;
    const numbers = [start, end, whole.length - end].map((each) => String(each).padStart(9, '0'));
    const ranged = whole.replace('1'.repeat(9), numbers[0]!).replace('2'.repeat(9), numbers[1]!).replace('3'.repeat(9), numbers[2]!); // biome-ignore format: short
    const bytes = Buffer.from(ranged, 'latin1');
    writeFileSync(place('in'), Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]));
    const key = ['-signer', `${KEYS}rsa.pem`, '-inkey', `${KEYS}rsa.key`];
    const how = [
      'cms',
      '-sign',
      '-binary',
      '-outform',
      'DER',
      '-in',
      place('in'),
      '-out',
      place('der'),
    ];
    execFileSync('openssl', [...how, ...key]);
    bytes.write(readFileSync(place('der')).toString('hex'), start + 1, 'latin1');
    return bytes;
  }

  test('are known, and hold', async () => {
    const signed = signedByOpenSsl();
    const known = readFileSync(`${KEYS}rsa.pem`);
    const judged = await judgeSignatures(signed, pdf.length, 'a.pdf', known);
    expect(judged).toMatchObject({
      rewritten: [],
      diagnostics: [],
      signatures: [{ signer: 'Ann Example', isKnown: true }],
    });
  });

  test('do not hold if a byte before was changed', async () => {
    const signed = signedByOpenSsl();
    signed[pdf.length - 40]! ^= 1;
    const judged = await judgeSignatures(signed, pdf.length, 'a.pdf', undefined);
    expect(judged?.diagnostics.map(({ code }) => code)).toEqual(['signature-broken']);
  });
});

/** The root of our signed document, with the field of another number. */
function catalogOf(file: string, root: string, field: number): string {
  const text = readFileSync(file, 'latin1');
  const found = [...text.matchAll(new RegExp(`\\n${root} 0 obj\\n(<<.*>>)\\nendobj`, 'g'))].at(-1);
  return (found?.[1] ?? '').replace(/\/Fields \[[^\]]*\]/, `/Fields [${field} 0 R]`);
}
