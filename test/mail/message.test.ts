// Messages as bytes, whatever their parts hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerText } from '../../src/mail/headers.ts';
import { composeMessage, type MessageParts, messageId } from '../../src/mail/message.ts';

const PARTS: MessageParts = {
  from: { name: 'Desk', address: 'desk@example.org' },
  to: [{ name: 'Ann', address: 'ann@example.org' }],
  cc: [],
  subject: 'Talks',
  language: 'en',
  text: 'Text.\n',
  html: '<p>Text.</p>\n',
  attachments: [{ name: 'talks.pdf', bytes: new Uint8Array([37, 80, 68, 70, 13, 10, 0, 255]) }],
  date: new Date('2027-05-07T12:00:00Z'),
  seed: 'ab'.repeat(32),
  isDraft: true,
};

const [PDF] = PARTS.attachments;

const compose = async (changes: Partial<MessageParts> = {}): Promise<string> =>
  Buffer.from(await composeMessage({ ...PARTS, ...changes })).toString('utf8');

describe('composeMessage', () => {
  it('depends on nothing but its parts', async () => {
    expect(await compose()).toBe(await compose());
    expect(await compose()).toContain(`Message-ID: ${messageId(PARTS.seed, PARTS.from)}\r\n`);
    expect(await compose()).toContain('Date: Fri, 07 May 2027 12:00:00 +0000\r\n');
  });

  it('attaches the PDF under its name, in base64', async () => {
    const text = await compose();
    expect(text).toContain('Content-Type: application/pdf; name=talks.pdf\r\n');
    expect(text).toContain('Content-Disposition: attachment; filename=talks.pdf\r\n');
    expect(text).toContain(Buffer.from(PDF!.bytes).toString('base64'));
  });

  it.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\u000B', '\0'])(
    'keeps %j out of every header',
    async (character) => {
      const evil = `x${character}Bcc: evil@example.org`;
      const text = await compose({
        subject: evil,
        from: { name: evil, address: 'desk@example.org' },
        to: [{ name: evil, address: 'ann@example.org' }],
        attachments: [{ name: `${evil}.pdf`, bytes: PDF!.bytes }],
        language: evil,
      });
      expect(text).not.toMatch(/^(?:\s*)Bcc:/im);
      expect(character === '\r\n' ? 'CRLF ends lines' : text.replaceAll('\r\n', '')).not.toContain(
        character,
      );
    },
  );

  it('encodes a subject beyond ASCII in lines of at most 76 columns', async () => {
    const text = await compose({ subject: 'Перемир’я '.repeat(12) });
    const [head] = text.split('\r\n\r\n');
    expect(head).toContain('=?UTF-8?');
    expect(head!.split('\r\n').filter((line) => line.length > 76)).toEqual([]);
  });

  it('is opened for writing only as a draft', async () => {
    expect(await compose()).toContain('X-Unsent: 1\r\n');
    expect(await compose({ isDraft: false })).not.toContain('X-Unsent');
  });
});

describe('what could be taken for something else', () => {
  // As the programs of readers do (RFC 2047).
  const decoded = (head: string, field: string): string => {
    const value = new RegExp(`^${field}: *((?:.|\\r\\n[ \\t])*)`, 'mi').exec(head)?.[1] ?? '';
    return value
      .replace(/\r\n(?=[ \t])/g, '')
      .replace(/(=\?[^?]+\?.\?[^?]*\?=)\s+(?==\?)/g, '$1')
      .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
        kind.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64').toString('latin1')
          : unquoted(text),
      )
      .trim();
  };
  const unquoted = (text: string): string =>
    text
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const utf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');
  const headOf = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n'));

  it.each([
    '=?utf-8?q?Not_the_title?=',
    'Talks =?utf-8?b?VGFsa3M=?= and more',
    'Перемир’я =?utf-8?q?Not_the_title?=',
    '=?x',
    'w'.repeat(3000),
    `a ${'w'.repeat(300)} b`,
    'Donaudampfschifffahrt'.repeat(20),
    'п'.repeat(1000),
    '停戦'.repeat(400),
  ])('%j is shown as it was typed, in short lines', async (words) => {
    const text = await compose({
      subject: words,
      from: { name: words, address: 'desk@example.org' },
      to: [{ name: words, address: 'ann@example.org' }],
      cc: [{ name: words, address: 'bob@example.org' }],
    });
    const head = headOf(text);
    expect(utf8(decoded(head, 'Subject'))).toBe(words);
    for (const field of ['From', 'To', 'Cc'])
      expect(
        utf8(decoded(head, field)).replace(/^"|" <|"$/g, (mark) => mark.replace('"', '')),
      ).toBe(
        `${words} <${field === 'From' ? 'desk' : field === 'To' ? 'ann' : 'bob'}@example.org>`,
      );
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThan(100);
  });

  it.each([
    'T\r.\rMAIL FROM:<x>',
    'T\r\n.\r\nMAIL FROM:<x>',
    'T\n.\nRCPT',
    'a\0b',
    'x\u2028.\u2028y',
    '\r',
  ])('%j cannot end the message', async (words) => {
    const text = await compose({ subject: words, text: words, html: `<p>${words}</p>` });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0\u2028]/);
  });

  it('whatever stands in its parts, its lines are short and end with CRLF', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(any, any, any, async (subject, name, body) => {
        const text = await compose({
          ...{ subject, text: body, html: body },
          from: { name: headerText(name), address: 'desk@example.org' },
        });
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const lines = text.split('\r\n');
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThan(998);
      }),
      { numRuns: 60 },
    );
  });
});
