// Messages as bytes, whatever their parts hold.
import { describe, expect, it } from 'vitest';
import { composeMessage, type MessageParts, messageId } from '../../src/mail/message.ts';

const PARTS: MessageParts = {
  from: { name: 'Desk', address: 'desk@example.org' },
  to: [{ name: 'Ann', address: 'ann@example.org' }],
  cc: [],
  subject: 'Talks',
  language: 'en',
  text: 'Text.\n',
  html: '<p>Text.</p>\n',
  attachment: { name: 'talks.pdf', bytes: new Uint8Array([37, 80, 68, 70, 13, 10, 0, 255]) },
  date: new Date('2027-05-07T12:00:00Z'),
  seed: 'ab'.repeat(32),
  isDraft: true,
};

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
    expect(text).toContain(Buffer.from(PARTS.attachment.bytes).toString('base64'));
  });

  it.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\u000B', '\0'])(
    'keeps %j out of every header',
    async (character) => {
      const evil = `x${character}Bcc: evil@example.org`;
      const text = await compose({
        subject: evil,
        from: { name: evil, address: 'desk@example.org' },
        to: [{ name: evil, address: 'ann@example.org' }],
        attachment: { name: `${evil}.pdf`, bytes: PARTS.attachment.bytes },
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
