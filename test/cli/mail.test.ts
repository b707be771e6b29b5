// `briefing mail` without sending: what the draft holds, and what is refused.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBriefInside } from '../../src/index.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import type { Finished } from './run-cli.ts';
import { runMain } from './run-main.ts';

const NOW = ['--now', '2027-05-07T12:00Z'];

const draft = (text: string, ...args: readonly string[]): Promise<Finished> =>
  runMain(['mail', '-', '-o', '-', ...NOW, ...args], { input: text });

const headers = (mail: string): string => mail.slice(0, mail.indexOf('\r\n\r\n'));
const unfolded = (mail: string): string[] =>
  headers(mail)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
const header = (mail: string, name: string): string | undefined =>
  unfolded(mail)
    .find((line) => line.startsWith(`${name}: `))
    ?.slice(name.length + 2);

describe('a draft', () => {
  test('has the same bytes for the same input, with CRLF throughout', async () => {
    const text = 'title: Talks\nedition: 2\nhandling: { tlp: GREEN }\n';
    const [one, other] = [await draft(text), await draft(text)];
    expect(one.code).toBe(0);
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(header(one.stdout, 'Subject')).toBe('[TLP:GREEN] Talks: edition 2');
    expect(header(one.stdout, 'X-Unsent')).toBe('1');
    expect(header(one.stdout, 'Date')).toBe('Fri, 07 May 2027 12:00:00 +0000');
  });

  test('has no To where nobody is named', async () => {
    const { code, stdout } = await draft('title: Talks\n');
    expect(code).toBe(0);
    expect(headers(stdout)).not.toMatch(/^(?:To|Cc|From):/m);
  });

  test('goes to the distribution, or to whom the command line names instead', async () => {
    const text =
      'title: Talks\nhandling: { distribution: [{ name: Ann, email: ann@example.org }, { name: Bob }] }\n';
    expect(header((await draft(text)).stdout, 'To')).toBe('Ann <ann@example.org>');
    const args = [
      '--to',
      'cy@example.org, Di <di@example.org>',
      '--cc',
      'ed@example.org',
      '--cc',
      'CY@example.org',
    ];
    const { stdout } = await draft(text, ...args);
    expect(header(stdout, 'To')).toBe('cy@example.org, Di <di@example.org>');
    expect(header(stdout, 'Cc')).toBe('ed@example.org');
  });

  test('says in the subject that the brief is a draft or withdrawn', async () => {
    expect(header((await draft('title: T\nstatus: draft\n')).stdout, 'Subject')).toBe('[DRAFT] T');
    const withdrawn = await draft('title: T\nstatus: withdrawn\n');
    expect(header(withdrawn.stdout, 'Subject')).toBe('[WITHDRAWN] T');
    const french = await draft('title: T\nstatus: draft\nedition: 1\nlanguage: fr\n');
    expect(header(french.stdout, 'Subject')).toMatch(/^=\?UTF-8\?Q\?=5BPROJET=5D_T_/);
  });

  test('is written under the name of its PDF, into a folder or as a file', async () => {
    const folder = temporaryFolder({ 'talks.yaml': 'title: Talks\nedition: 4\n' });
    const brief = join(folder, 'talks.yaml');
    const { stdout } = await runMain(['mail', 'talks.yaml'], { cwd: folder });
    expect(stdout).toBe(`${join('output', 'talks_ed4.eml')}\n`);
    await runMain(['mail', brief, '-o', join(folder, 'drafts/')]);
    await runMain(['mail', brief, '-o', join(folder, 'my.eml')]);
    expect(readdirSync(join(folder, 'drafts'))).toEqual(['talks_ed4.eml']);
    expect(existsSync(join(folder, 'my.eml'))).toBe(true);
    const wrong = await runMain(['mail', brief, '-o', join(folder, 'my.pdf')]);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.stderr).toContain('neither a folder nor an .eml file');
  });

  test('carries a Word file beside its PDF, or instead of it', async () => {
    const attached = ({ stdout }: Finished): (string | undefined)[] =>
      [...stdout.matchAll(/^Content-Disposition: attachment; filename=(\S+)/gm)].map(
        ([, name]) => name,
      );
    const both = await draft('title: Talks\n', '--format', 'pdf,docx');
    expect(attached(both)).toEqual(['stdin.pdf', 'stdin.docx']);
    expect(both.stdout).toContain(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document;',
    );
    const alone = await draft('title: Talks\n', '--format', 'docx');
    expect(attached(alone)).toEqual(['stdin.docx']);
    expect(alone.stdout).toContain('Attached: stdin.docx');
  });

  test('uses the files of a template of one’s own', async () => {
    const folder = temporaryFolder({
      'talks.yaml': 'title: Talks & <terms>\n',
      'own/template.yaml': 'extends: briefing\n',
      'own/mail-subject.hbs': 'Our desk: {{title}}\n',
      'broken/template.yaml': 'extends: briefing\n',
      'broken/mail-text.hbs': 'Our desk: {{nothing}}\n',
    });
    const args = ['mail', 'talks.yaml', '-o', '-', '--template'];
    const own = await runMain([...args, './own'], { cwd: folder });
    expect(header(own.stdout, 'Subject')).toBe('Our desk: Talks & <terms>');
    expect(own.stdout).toContain('<h1');
    expect(own.stdout).toContain('Talks &amp; &lt;terms&gt;');
    const broken = await runMain([...args, './broken'], { cwd: folder });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/broken\/mail-text\.hbs:1:13: error\[template-error\]/);
  });
});

describe('nothing in a brief or on the command line', () => {
  const BREAKS = ['\\r\\n', '\\n', '\\r', '\\N', '\\L', '\\P'];
  test.each(BREAKS)('begins a header of its own with %s', async (written) => {
    const evil = `x${written}Bcc: evil@example.org`;
    const { stdout } = await draft(
      `title: "${evil}"\nprepared_by: [{ name: "${evil}", email: a@example.org }]\nhandling: { distribution: [{ name: "${evil}", email: b@example.org }] }\n`,
    );
    // The breaks beyond ASCII are refused, since no page can show them.
    if (/[NLP]/.test(written)) expect(stdout).toBe('');
    else expect(header(stdout, 'MIME-Version')).toBe('1.0');
    for (const line of stdout === '' ? [] : unfolded(stdout)) expect(line).not.toMatch(/^Bcc/i);
    expect(headers(stdout)).not.toMatch(/[\u0085\u2028\u2029]/);
  });

  test('begins one by way of an option', async () => {
    const { code, stderr, stdout } = await draft(
      'title: T\n',
      '--to',
      'a@example.org\nBcc: b@example.org',
    );
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('--to: error[mail-address-invalid]');
  });
});

describe('the rules', () => {
  const RED =
    'title: T\nhandling:\n  tlp: RED\n  distribution: [{ name: Ann, email: ann@example.org }]\n';

  test('let TLP:RED go to persons in the distribution only', async () => {
    expect((await draft(RED)).code).toBe(0);
    expect((await draft(RED, '--to', 'Ann@Example.org')).code).toBe(0);
    const { code, stderr } = await draft(RED, '--to', 'ann@example.org', '--cc', 'eve@example.org');
    expect(code).toBe(1);
    expect(stderr).toContain('<stdin>:3:8: error[mail-red-not-named]');
    expect(stderr).toContain('eve@example.org is none of them');
  });

  test('hold a brief back until its embargo has ended', async () => {
    const text = 'title: T\nhandling:\n  embargo_until: 2027-05-07T15:00+02:00\n';
    const early = await draft(text);
    expect(early.code).toBe(1);
    expect(early.stderr).toContain('<stdin>:3:18: error[mail-embargo]');
    expect((await draft(text, '--embargo-ok')).code).toBe(0);
    // At the very moment that it names it still holds, in whatever zone that is said.
    expect((await draft(text, '--now', '2027-05-07T13:00:00Z')).code).toBe(1);
    expect((await draft(text, '--now', '2027-05-07T14:00:00+01:00')).code).toBe(1);
    expect((await draft(text, '--now', '2027-05-07T13:00:01Z')).code).toBe(0);
  });

  test('name the line of a bad address', async () => {
    const text =
      'title: T\nhandling:\n  distribution:\n    - { name: Ann, email: ann..b@example.org }\n';
    const { code, stderr } = await draft(text);
    expect(code).toBe(1);
    expect(stderr).toContain('<stdin>:4:27: error[mail-address-invalid]');
  });

  test('warn of a large message and refuse a huge one', async () => {
    const { checkSize } = await import('../../src/mail/check-mail.ts');
    expect(checkSize('a.yaml', 5_000_000)).toEqual([]);
    expect(checkSize('a.yaml', 5_000_001)).toMatchObject([
      { code: 'mail-large', severity: 'warning' },
    ]);
    expect(checkSize('a.yaml', 15_000_001)).toMatchObject([
      { code: 'mail-too-large', severity: 'error' },
    ]);
  });

  test('do not send without a sender or a recipient', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), 'title: T\n');
    const args = ['mail', 'a.yaml', '--send', '--yes', '--smtp', 'smtp://localhost:1'];
    const { code, stderr } = await runMain(args, { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('error[mail-no-sender]');
    expect(stderr).toContain('error[mail-no-recipient]');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});

test('a template that runs something in the mail is refused, with file and line', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'look', 'partials'), { recursive: true });
  writeFileSync(join(folder, 'look', 'template.yaml'), 'extends: briefing\n');
  const mail = '<p>{{title}}</p>\n{{> link}}\n<p onclick="x">y</p>\n';
  writeFileSync(join(folder, 'look', 'mail-html.hbs'), mail);
  writeFileSync(join(folder, 'look/partials/link.hbs'), '\n<a href="javascript:x">y</a>');
  writeFileSync(join(folder, 'a.yaml'), 'title: T\n');
  const args = ['mail', 'a.yaml', '--template', './look'];
  const { code, stderr } = await runMain(args, { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/look\/mail-html\.hbs:3:1[\s\S]*look\/partials\/link\.hbs:2:1/);
});

test('the HTML of the mail loads nothing', () => {
  const html = readFileSync(
    new URL('../../templates/briefing/mail-html.hbs', import.meta.url),
    'utf8',
  );
  expect(html).not.toMatch(/https?:|\bsrc=|url\(|<link|<script|<img/i);
});

describe('the readers and the edition before', () => {
  const SECRET = 'Zanzibar';
  const BRIEF = `title: Talks
edition: 2
audiences: { internal: The desk, public: Anyone }
handling: { distribution: [{ name: Ann, email: ann@example.org }, { name: ${SECRET}, email: z@example.org, audience: [internal] }] }
summary: { bottom_line: Calm., points: [{ text: Ask ${SECRET}., audience: [internal] }] }
claims: [{ id: c, text: The port is open., by: a }]
actors: { a: { name: Port office } }
open_issues: [{ question: Who watches ${SECRET}?, audience: [internal] }, { question: Who pays?, due: 2027-06-01 }]
`;

  /** The parts of a message, decoded. */
  function parts(mail: string): Buffer[] {
    return mail.split(/^--.*_NmP-.*$/m).map((part) => {
      const [head = '', ...body] = part.trim().split('\r\n\r\n');
      const content = body.join('\r\n\r\n');
      if (/base64/i.test(head)) return Buffer.from(content, 'base64');
      if (!/quoted-printable/i.test(head)) return Buffer.from(part);
      const joined = content.replace(/=\r\n/g, '');
      return Buffer.from(
        joined.replace(/=([0-9A-F]{2})/g, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
        'latin1',
      );
    });
  }

  test('what is withheld stands nowhere in the mail, and nobody withheld receives it', async () => {
    const whole = parts((await draft(BRIEF)).stdout);
    expect(whole.some((part) => part.includes(SECRET))).toBe(true);
    const { code, stdout } = await draft(BRIEF, '--audience', 'public');
    expect(code).toBe(0);
    expect(header(stdout, 'To')).toBe('Ann <ann@example.org>');
    const made = parts(stdout);
    for (const part of [Buffer.from(stdout), ...made]) {
      expect(part.toString('latin1')).not.toMatch(/Zanzibar|z@example/);
    }
    const pdf = made.find((part) => part.subarray(0, 5).toString() === '%PDF-')!;
    const inside = new TextDecoder().decode(readBriefInside(pdf, 'talks.pdf').inside?.bytes);
    expect(inside).toContain('The port is open.');
    expect(inside).not.toContain(SECRET);
  });

  test('what changed since the edition before is in the text and in the HTML', async () => {
    const folder = temporaryFolder({
      'old.yaml': BRIEF.replace('edition: 2', 'edition: 1').replace('is open', 'is closed'),
      'new.yaml': BRIEF,
    });
    const args = ['mail', 'new.yaml', '-o', '-', ...NOW];
    const { code, stdout } = await runMain([...args, '--since', 'old.yaml'], { cwd: folder });
    expect(code).toBe(0);
    const said = parts(stdout).filter((part) => part.includes('Changed C1 (wording)'));
    expect(said).toHaveLength(2);
    const plain = await runMain(args, { cwd: folder });
    expect(plain.stdout).not.toContain('Changed C1');
    expect(header(plain.stdout, 'Message-ID')).not.toBe(header(stdout, 'Message-ID'));
  });
});

test.each(['at-a-glance', 'lectern', 'sitrep'])(
  'a mail by template %s says all that a mail says, and carries its page',
  async (name) => {
    const { code, stdout } = await draft(
      'title: Talks\nhandling: { tlp: GREEN }\nsummary: { bottom_line: Calm. }\n' +
        'changes: [A monitor was named.]\nopen_issues: [{ question: Who pays?, due: 2027-06-01 }]\n',
      '--template',
      name,
    );
    expect(code).toBe(0);
    expect(header(stdout, 'Subject')).toBe('[TLP:GREEN] Talks');
    expect(stdout).toContain('Calm.');
    expect(stdout).toContain('A monitor was named.');
    expect(stdout).toMatch(/O1\. Who pays\?.*1 June 2027/);
    expect(stdout).toContain('application/pdf');
  },
);

test('from right to left, lines and the name of the file keep their order', async () => {
  const text = 'title: שלום\nlanguage: he\nas_of: 2027-05-07\nopen_issues: [{ question: מי? }]\n';
  const { stdout } = await draft(text);
  const encoded = [...stdout.matchAll(/base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)].map((match) =>
    Buffer.from(match[1]!, 'base64').toString('utf8'),
  );
  const plain = encoded.find((part) => part.includes('O1.') || part.includes('מי'))!;
  expect(plain).toContain('\u200FO1. מי?');
  expect(plain).toContain('\u200E2027-05-07_');
});

describe('drafts of briefs with one name', () => {
  const cwd = temporaryFolder({
    'a/brief.yaml': 'title: One\n',
    'b/brief.yaml': 'title: Two\n',
    'перемир’я.yaml': 'title: Truce\nlanguage: uk\n',
    'санкції.yaml': 'title: Sanctions\nlanguage: uk\n',
    '停戦.yaml': 'title: Truce\n',
    '制裁.yaml': 'title: Sanctions\n',
  });
  const mail = (file: string, ...args: readonly string[]): Promise<Finished> =>
    runMain(['mail', file, ...NOW, ...args], { cwd });

  test('do not take each other’s place; the brief’s own is written again', async () => {
    expect((await mail('a/brief.yaml', '-o', 'out/')).code).toBe(0);
    const first = readFileSync(join(cwd, 'out/brief.eml'));
    const second = await mail('b/brief.yaml', '-o', 'out/');
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/out\/brief\.eml: error\[output-of-another\]/);
    expect(readFileSync(join(cwd, 'out/brief.eml')).equals(first)).toBe(true);
    writeFileSync(join(cwd, 'a/brief.yaml'), 'title: One, corrected\n');
    expect((await mail('./a/../a/brief.yaml', '-o', 'out/')).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/brief.eml'), 'utf8')).toContain('Subject: One, corrected');
    expect((await mail('b/brief.yaml', '-o', 'out/other.eml')).code).toBe(0);
  });

  test('from whatever folder they are written', async () => {
    const from = (folder: string): Promise<Finished> =>
      runMain(['mail', 'brief.yaml', '-o', '../same/', ...NOW], { cwd: join(cwd, folder) });
    expect((await from('a')).code).toBe(0);
    expect((await from('b')).code).toBe(1);
    expect((await mail('a/brief.yaml', '-o', 'same/')).code).toBe(0);
  });

  test('in other scripts have names of their own', async () => {
    for (const name of ['перемир’я', 'санкції', '停戦', '制裁'])
      expect((await mail(`${name}.yaml`, '-o', 'scripts/')).code).toBe(0);
    expect(readdirSync(join(cwd, 'scripts')).sort()).toEqual([
      'TingZhan.eml',
      'ZhiCai.eml',
      'peremyria.eml',
      'sanktsii.eml',
    ]);
  });
});

describe('a PDF that was built of the same brief', () => {
  const cwd = temporaryFolder({
    'old.yaml': 'title: Talks\nedition: 1\n',
    'talks.yaml': 'title: Talks\nedition: 2\nsubtitle: Second round\n',
  });
  const run = (...args: readonly string[]): Promise<Finished> =>
    runMain([...args, ...NOW], { cwd });

  test('with another --since is told as another document than the mail carries', async () => {
    await run('build', 'talks.yaml', '--since', 'old.yaml', '-o', 'out/');
    const other = await run('mail', 'talks.yaml', '-o', 'out/');
    expect(other.code).toBe(0);
    expect(other.stderr).toMatch(/out\/talks\.pdf: warning\[mail-not-as-built\].*another --since/);
    const same = await run('mail', 'talks.yaml', '-o', 'out/', '--since', 'old.yaml');
    expect(same.stderr).not.toContain('mail-not-as-built');
    const pdf = readFileSync(join(cwd, 'out/talks.pdf')).toString('base64').slice(0, 76);
    expect(same.code).toBe(0);
    expect(readFileSync(join(cwd, 'out/talks_ed2.eml'), 'utf8')).toContain(pdf);
  });

  test('is not told of where it is the same, older, or of another brief', async () => {
    await run('build', 'talks.yaml', '-o', 'b/');
    expect((await run('mail', 'talks.yaml', '-o', 'b/')).stderr).not.toContain('not-as-built');
    await runMain(['build', 'talks.yaml', '-o', 'b/', '--now', '2027-04-01'], { cwd });
    expect((await run('mail', 'talks.yaml', '-o', 'b/')).stderr).not.toContain('not-as-built');
    await run('build', 'old.yaml', '--page', 'Letter', '-o', 'b/talks.pdf');
    expect((await run('mail', 'talks.yaml', '-o', 'b/')).stderr).not.toContain('not-as-built');
  });
});
