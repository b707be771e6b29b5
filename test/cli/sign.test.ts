// `briefing sign`, and what `briefing verify` says of signed PDFs.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { EXAMPLE, ROOT } from '../support/build-fixture.ts';
import { openPdf } from '../support/set-markup.ts';
import { KEYS, PASSWORD, SIGNED_AT } from '../support/signing.ts';
import { runMain } from './run-main.ts';

const cwd = temporaryFolder();
const env = { BRIEFING_SIGN_PASSWORD: PASSWORD };
const run = (...args: string[]) => runMain(args, { cwd, env });
const sign = (file: string, ...args: string[]) =>
  run('sign', file, '--now', SIGNED_AT, ...(args.includes('--key') ? [] : P12), ...args);
const P12 = ['--p12', `${KEYS}rsa.p12`];
const PEM = ['--key', `${KEYS}ec.key`, '--certificate', `${KEYS}ec.pem`];
const read = (name: string): Buffer => readFileSync(join(cwd, name));
const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(cwd, name), bytes);

beforeAll(async () => {
  copyFileSync(EXAMPLE, join(cwd, 'a.yaml'));
  expect((await run('build', 'a.yaml', '-o', 'a.pdf', '--now', '2027-05-07T16:00Z')).code).toBe(0);
  const { code, stdout } = await sign('a.pdf', '--reason', 'Released (für alle)');
  expect([code, stdout]).toEqual([0, 'a-signed.pdf\n']);
});

describe('sign', () => {
  it('adds behind the bytes that were there, the same each time with RSA', async () => {
    const [before, after] = [read('a.pdf'), read('a-signed.pdf')];
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    await sign('a.pdf', '--reason', 'Released (für alle)', '-o', 'again.pdf');
    expect(read('again.pdf').equals(after)).toBe(true);
    const page = await (await openPdf(after)).getPage(1);
    const fields = (await page.getAnnotations()).filter(({ fieldType }) => fieldType === 'Sig');
    expect(fields).toHaveLength(1);
    expect(fields[0]?.rect).toEqual([0, 0, 0, 0]);
  });

  it('takes a PKCS#12 file as older programs write it, and asks nobody for a password it has', async () => {
    const file = join(cwd, 'password');
    writeFileSync(file, `${PASSWORD}\n`);
    const old = ['--p12', `${KEYS}rsa-legacy.p12`, '--password-file', file];
    const { code } = await runMain(['sign', 'a.pdf', ...old, '--now', SIGNED_AT, '-o', 'old.pdf'], {
      cwd,
    });
    expect(code).toBe(0);
    expect((await run('verify', 'old.pdf', '--certificate', `${KEYS}rsa.pem`)).code).toBe(0);
  });

  it.each([
    ['a wrong password', ['--p12', `${KEYS}rsa.p12`, '--password-file', 'a.yaml'], 'sign-password'],
    [
      'another certificate',
      ['--key', `${KEYS}ec.key`, '--certificate', `${KEYS}rsa.pem`],
      'sign-key-mismatch',
    ],
    ['no key at all', ['--p12', 'a.yaml'], 'sign-key-unreadable'],
    ['a certificate of the past', [...P12, '--now', '2199-01-01'], 'sign-certificate-expired'],
  ])('says what is wrong with %s, and writes nothing', async (_, args, code) => {
    const result = await run('sign', 'a.pdf', ...args, '-o', 'none.pdf');
    expect([result.code, result.stdout]).toEqual([1, '']);
    expect(result.stderr).toContain(`error[${code}]`);
    expect(existsSync(join(cwd, 'none.pdf'))).toBe(false);
  });

  it('refuses what is no PDF of ours, or no longer is', async () => {
    expect((await sign('a.yaml')).stderr).toContain('error[pdf-unreadable]');
    write('more.pdf', Buffer.concat([read('a-signed.pdf'), Buffer.from('%')]));
    expect((await sign('more.pdf')).stderr).toContain('error[signature-followed]');
    write('broken.pdf', changed(read('a-signed.pdf')));
    expect((await sign('broken.pdf')).stderr).toContain('error[signature-broken]');
    expect((await sign('a.pdf', '-o', 'a.pdf')).stderr).toContain('error[output-is-input]');
  });

  it('wants to know the key', async () => {
    expect((await run('sign', 'a.pdf')).code).toBe(2);
    expect((await run('sign', 'a.pdf', '--key', `${KEYS}ec.key`)).code).toBe(2);
    expect((await run('sign', 'a.pdf', ...P12, ...PEM)).code).toBe(2);
  });
});

describe('verify of a signed PDF', () => {
  it('says up to where it is proved, who signed after that, and whether the certificate is known', async () => {
    const { code, stdout } = await run('verify', 'a-signed.pdf');
    expect(code).toBe(0);
    expect(stdout).toContain(`proved up to byte ${read('a.pdf').length}: byte for byte`);
    expect(stdout).toContain('signed after it by Ann Example, on 2027-05-07T18:00:00Z');
    expect(stdout).toContain('(Released (für alle)); the signature holds');
    expect(stdout).toContain('certificate was not checked');
    for (const known of ['rsa.pem', 'issuer.pem']) {
      const checked = await run('verify', 'a-signed.pdf', '--certificate', KEYS + known);
      expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining('you gave')]);
    }
    const other = await run('verify', 'a-signed.pdf', '--certificate', `${KEYS}ec.pem`);
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('error[signature-other-certificate]');
    const unsigned = await run('verify', 'a.pdf', '--certificate', `${KEYS}rsa.pem`);
    expect([unsigned.code, unsigned.stderr]).toEqual([1, expect.stringContaining('[not-signed]')]);
  });

  it('knows two signatures in turn', async () => {
    expect((await sign('a-signed.pdf', ...PEM, '-o', 'two.pdf')).code).toBe(0);
    const { code, stdout } = await run('verify', 'two.pdf', '--json');
    expect(code).toBe(0);
    const [{ end, signatures }] = JSON.parse(stdout).files;
    expect(end).toBe(read('a.pdf').length);
    expect(signatures.map(({ signer }: { signer: string }) => signer)).toEqual([
      'Ann Example',
      'Elliptic Example',
    ]);
  });

  it('says when a signature is broken, and when bytes follow', async () => {
    write('broken.pdf', changed(read('a-signed.pdf')));
    const broken = await run('verify', 'broken.pdf');
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('error[signature-broken]: the signature of Ann Example');
    expect(broken.stderr).toContain('was changed afterwards');
    write('more.pdf', Buffer.concat([read('a-signed.pdf'), Buffer.from('% more')]));
    const more = await run('verify', 'more.pdf');
    expect(more.code).toBe(1);
    expect(more.stderr).toContain('error[signature-followed]: 6 bytes follow');
  });

  it('says of a PDF that is not proved who signed it all the same', async () => {
    const { code, stdout } = await run(
      'verify',
      'two.pdf',
      '--template',
      `${ROOT}templates/sitrep`,
    );
    expect(code).toBe(1);
    expect(stdout).toContain('not proved\n  signed by Ann Example, on 2027-05-07');
  });

  it('does not take for a signature alone what changes the page with it', async () => {
    const pdf = read('a-signed.pdf').toString('latin1');
    write('seen.pdf', Buffer.from(pdf.replace('/Rect[0 0 0 0]', '/Rect[0 0 9 9]'), 'latin1'));
    expect((await run('verify', 'seen.pdf')).stderr).toContain('error[pdf-appended]');
  });
});

/** The time of the signature, which it covers, is another. */
function changed(pdf: Buffer): Buffer {
  return Buffer.from(pdf.toString('latin1').replace('/M(D:2027', '/M(D:2028'), 'latin1');
}
