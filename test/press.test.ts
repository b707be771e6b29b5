// The press as a program uses it: from a file to documents, many at once.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createPress, formatDiagnostic } from '../src/index.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { CERTIFICATE, PASSWORD, startServer, USER } from './smtp/test-server.ts';
import { EXAMPLE, REAL, ROOT } from './support/build-fixture.ts';

const now = new Date('2027-05-07T16:00:00Z');

describe('a press', () => {
  it('makes the documents that were asked for', async () => {
    const press = createPress({ now });
    const { documents } = await press.build(EXAMPLE, {
      formats: ['pdf', 'html', 'md', 'txt', 'ics'],
    });
    expect(Object.keys(documents)).toEqual(['pdf', 'html', 'md', 'txt', 'ics']);
    expect(new TextDecoder().decode(documents.txt)).toContain('Saron Strait truce talks');
  });

  it('gives the same bytes for many briefs at once as for one after another', async () => {
    const formats = ['pdf', 'html'] as const;
    const files = [EXAMPLE, REAL, EXAMPLE, REAL];
    const press = createPress({ now, formats });
    const together = await Promise.all(files.map((file) => press.build(file)));
    for (const [index, file] of files.entries()) {
      const alone = await createPress({ now, formats }).build(file);
      expect(Buffer.compare(together[index]!.documents.pdf!, alone.documents.pdf!)).toBe(0);
      expect(Buffer.compare(together[index]!.documents.html!, alone.documents.html!)).toBe(0);
    }
  });

  it('changes values, template, page and strictness for one build only', async () => {
    const file = join(temporaryFolder(), 'x.yaml');
    writeFileSync(file, 'title: One\n');
    const press = createPress({ now, formats: ['txt'] });
    const set = [{ path: ['title'], value: 'Two', text: 'title=Two' }];
    const text = async (options?: object) =>
      new TextDecoder().decode((await press.build(file, options)).documents.txt);
    expect(await text({ set })).toContain('Two');
    expect(await text()).toContain('One');
  });

  it('returns problems of the brief, of its template and of a file that is not there', async () => {
    const folder = temporaryFolder();
    const press = createPress({ now });
    writeFileSync(join(folder, 'bad.yaml'), 'titel: x\n');
    writeFileSync(join(folder, 'good.yaml'), 'title: x\n');
    const codes = async (file: string, options = {}) =>
      (await press.build(join(folder, file), options)).diagnostics.map(({ code }) => code);
    expect(await codes('bad.yaml')).toContain('missing-key');
    expect(await codes('none.yaml')).toEqual(['file-missing']);
    expect(await codes('good.yaml', { template: 'no-such' })).toContain('template-unknown');
  });

  it('gives problems with their places, to be printed as they are', async () => {
    const folder = temporaryFolder({ 'bad.yaml': 'title: x\nsummary: { poinst: [y] }\n' });
    const file = join(folder, 'bad.yaml');
    const { diagnostics } = await createPress({ now }).build(file);
    expect(diagnostics.map(({ position }) => position)).toEqual([{ line: 2, column: 12 }]);
    expect(diagnostics.map((each) => formatDiagnostic(each))).toEqual([
      `${file}:2:12: error[unknown-key]: “summary” has no key “poinst”\n  hint: did you mean “points”?`,
    ]);
  });

  it('reads all that the command line reads: what is included, and the list of names', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'actors.yaml'), 'actors: { x: { name: Xenia Okoro } }\n');
    writeFileSync(join(folder, 'style.yaml'), 'Kyiv: [Kiew]\n');
    const claim = '{ text: The talks in Kiew go on., by: x, source: s }';
    writeFileSync(
      join(folder, 'brief.yaml'),
      `title: A\ninclude: [actors.yaml]\nsources: { s: { title: S } }\nclaims:\n  - ${claim}\n`,
    );
    const press = createPress({ now, formats: ['txt'] });
    const { documents, diagnostics } = await press.build(join(folder, 'brief.yaml'));
    expect(new TextDecoder().decode(documents.txt)).toContain('Xenia Okoro');
    expect(diagnostics.map(({ code }) => code)).toEqual(['avoided-name']);
  });
});

describe('the mail of a press', () => {
  const SENDABLE = 'title: Talks\nprepared_by: [{ name: Desk, email: desk@example.org }]\n';

  it('is sent by the script that the guide shows', async () => {
    const folder = temporaryFolder({ 'my-brief.yaml': SENDABLE });
    const [, shown = ''] = /A mail, sent from a script:\n\n```js\n([\s\S]*?)```/.exec(
      readFileSync(`${ROOT}src/README.md`, 'utf8'),
    )!;
    const library = pathToFileURL(`${ROOT}dist/index.js`).href;
    const script = join(folder, 'send.mjs');
    writeFileSync(script, shown.replace("'briefing-press'", JSON.stringify(library)));
    const server = await startServer();
    const env = {
      ...process.env,
      SMTP_HOST: 'localhost',
      SMTP_PORT: String(server.port),
      SMTP_USER: USER,
      SMTP_PASSWORD: PASSWORD,
      SMTP_CA: readFileSync(CERTIFICATE, 'utf8'),
    };
    const { stdout, stderr } = await promisify(execFile)('node', [script], { cwd: folder, env });
    await server.close();
    expect({ stdout, stderr }).toEqual({ stdout: 'desk@example.org sent\n', stderr: '' });
    expect(server.received).toMatchObject([
      { recipients: ['desk@example.org'], isEncrypted: true },
    ]);
    expect(server.received[0]!.bytes.toString('latin1')).toContain('filename=my-brief.pdf');
  });

  it('is a draft if asked for, keeps the rules, and returns problems', async () => {
    const folder = temporaryFolder({
      'a.yaml': SENDABLE,
      'red.yaml': `${SENDABLE}handling: { tlp: RED }\n`,
      'bad.yaml': 'titel: x\n',
    });
    const press = createPress({ now });
    const mail = (file: string, options = {}) => press.mail(join(folder, file), options);
    const draft = await mail('a.yaml', { draft: true });
    expect(new TextDecoder().decode(draft.mail!.messages[0]!.bytes)).toContain('X-Unsent: 1');
    const codes = async (file: string, options = {}) =>
      (await mail(file, options)).diagnostics.map(({ code }) => code);
    expect(await codes('a.yaml')).toEqual(['mail-no-recipient']);
    expect(await codes('red.yaml', { to: ['eve@example.org'] })).toEqual(['mail-red-not-named']);
    expect(await codes('bad.yaml')).toContain('missing-key');
  });
});
