// Mails with an article in them, and pages that browsers save as mails.

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/draft/read-article.ts';

async function read(lines: readonly string[], name = 'a.eml'): Promise<object> {
  const article = await readArticle(Buffer.from(lines.join('\r\n')), name);
  if (typeof article === 'string') throw new Error(article);
  return article;
}

const HEAD = ['From: Ruth Calder <ruth@example.org>', 'To: desk@example.org'];
const DATE = 'Date: Fri, 14 Mar 2031 23:30:00 -0400';
const TEXT = ['The bridge at Halden was closed on Friday.', '', '“Nobody pays,” Mara Onofri said.'];

describe('a mail', () => {
  test('has its subject, sender and the day where it was sent', async () => {
    const mail = [
      ...HEAD,
      DATE,
      'Subject: =?utf-8?Q?The_bridge_=E2=80=93_closed?=',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...TEXT,
    ];
    expect(await read(mail)).toEqual({
      title: 'The bridge – closed',
      author: 'Ruth Calder',
      published: '2031-03-14',
      text: `${TEXT.join('\n')}\n`,
      ending: 'eml',
    });
    expect(await read(mail, 'pasted')).toMatchObject({ ending: 'eml' });
  });

  test('may be a page, with files that are not read', async () => {
    const mail = [
      ...HEAD,
      DATE,
      'Subject: The bridge',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>The bridge is closed, =C9mile said.</p><p>Nobody pays.</p>',
      '--x',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="annex.pdf"',
      '',
      'x',
      '--x--',
      '',
    ];
    expect(await read(mail)).toMatchObject({
      text: 'The bridge is closed, Émile said.\n\nNobody pays.\n',
      doubt: 'attached and not read: annex.pdf',
    });
  });

  test('that was passed on leaves open who wrote it', async () => {
    const mail = [...HEAD, DATE, 'Subject: Fwd: The bridge', 'MIME-Version: 1.0', '', ...TEXT];
    const article = await read(mail);
    expect(article).toMatchObject({
      title: 'The bridge',
      doubt: expect.stringContaining('passed on'),
    });
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('published');
  });

  test('in a mail is read if the outer one only passes it on', async () => {
    const inner = [
      'From: "Ossel Courier" <news@example.org>',
      'Date: Thu, 13 Mar 2031 08:00:00 +0000',
      'Subject: Closed',
      '',
      ...TEXT,
    ];
    const mail = [
      ...HEAD,
      DATE,
      'Subject: FYI',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'See below.',
      '--x',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--x--',
      '',
    ];
    expect(await read(mail)).toMatchObject({
      title: 'Closed',
      publisher: 'Ossel Courier',
      published: '2031-03-13',
    });
  });

  test('is read without the lines of an earlier mail, or as these if there is little else', async () => {
    const head = [...HEAD, 'Subject: Re: The bridge', 'MIME-Version: 1.0', ''];
    expect(
      await read([...head, ...TEXT, '', 'On Friday the desk wrote:', '> Is it closed?']),
    ).toMatchObject({
      text: `${TEXT.join('\n')}\n`,
      doubt: expect.stringContaining('quote an earlier mail'),
    });
    expect(await read([...head, 'See:', ...TEXT.map((line) => `> ${line}`)])).toMatchObject({
      text: `See:\n${TEXT.join('\n')}\n`,
      doubt: expect.stringContaining('quotes another one'),
    });
  });

  test('a text that only begins like one is a text', async () => {
    expect(await read(['From: our own desk', '', ...TEXT], 'a.txt')).toMatchObject({
      ending: 'txt',
    });
  });
});

const WORDS = 'The bridge at Halden was closed on Friday, and nobody crossed it again. ';
const PAGE = `<html><head><title>The bridge</title></head><body><article><h1>The bridge</h1><p>${WORDS.repeat(4)}</p><p>${WORDS.repeat(4)}</p></article></body></html>`;
const saved = (head: readonly string[], html: string): string[] => [
  'From: <Saved by Blink>',
  ...head,
  'Subject: The bridge',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--b--"',
  '',
  '----b--',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://example.org/bridge',
  '',
  html,
  '----b--',
  'Content-Type: text/html',
  'Content-Location: cid:frame',
  '',
  '<p>Buy shoes now.</p>',
  '----b----',
  '',
];

describe('a page saved as one file', () => {
  test('is read like the page, with its address and without its frames', async () => {
    const file = saved(
      ['Snapshot-Content-Location: https://example.org/bridge?a=3D1'],
      PAGE.replaceAll('=', '=3D'),
    );
    const article = await read(file, 'a.mhtml');
    expect(article).toMatchObject({ title: 'The bridge', ending: 'mhtml', encoding: 'utf-8' });
    expect(JSON.stringify(article)).toContain('https://example.org/bridge');
    expect(JSON.stringify(article)).not.toContain('shoes');
  });

  test('may say its encoding in the page only', async () => {
    const page = PAGE.replace('<title>', '<meta charset=3D"windows-1251"><title>').replaceAll(
      'Halden',
      '=CC=EE=F1=F2',
    );
    expect(await read(saved([], page), 'a.mht')).toMatchObject({
      text: expect.stringContaining('Мост'),
    });
  });
});

test('a mail of nothing but a picture is no article', async () => {
  const mail = [...HEAD, 'MIME-Version: 1.0', 'Content-Type: image/png', '', 'x'].join('\n');
  expect(await readArticle(Buffer.from(mail), 'a.eml')).toBe('empty');
});
