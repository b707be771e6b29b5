// Addresses as people type them, and as attackers do.
import { describe, expect, it } from 'vitest';
import { isAddressProblem, needsUtf8, readMailbox, readMailboxes } from '../../src/mail/mailbox.ts';

const one = (text: string) => readMailboxes(text)[0]!;
const address = (text: string): string | undefined => {
  const read = one(text);
  return isAddressProblem(read) ? undefined : read.address;
};

describe('readMailboxes', () => {
  it('reads names, several addresses and quoted commas', () => {
    expect(
      readMailboxes('Desk <desk@example.org>, ps@example.org, "Drakos, I." <i@example.org>'),
    ).toEqual([
      { name: 'Desk', address: 'desk@example.org' },
      { name: '', address: 'ps@example.org' },
      { name: 'Drakos, I.', address: 'i@example.org' },
    ]);
  });

  it('brings internationalised domains into ASCII and leaves local parts', () => {
    expect(address('z@Bücher.example')).toBe('z@xn--bcher-kva.example');
    expect(address('олена@пошта.укр')).toBe('олена@xn--80a1acn3a.xn--j1amh');
    expect(needsUtf8(readMailbox('олена@пошта.укр') as never)).toBe(true);
    expect(needsUtf8(readMailbox('z@bücher.example') as never)).toBe(false);
  });

  it.each([
    ['', 'it is empty'],
    ['desk', 'it has no @'],
    ['@example.org', 'nothing stands before the @'],
    ['desk@', 'what follows the @ is no domain'],
    ['desk@localhost', 'what follows the @ is no domain'],
    ['desk@example..org', 'what follows the @ is no domain'],
    ['desk@-example.org', 'what follows the @ is no domain'],
    ['desk@127.0.0.1', 'what follows the @ is no domain'],
    ['de..sk@example.org', 'a dot stands in the wrong place'],
    [`${'d'.repeat(65)}@example.org`, 'more than 64 characters stand before the @'],
  ])('refuses %j: %s', (text, reason) => {
    expect(one(text)).toMatchObject({ reason });
  });

  it.each(['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\u000B', '\u000C', '\0'])(
    'refuses what holds the line break or control character %j',
    (character) => {
      for (const text of [
        `a@example.org${character}Bcc: b@example.org`,
        `N${character}X <a@example.org>`,
      ]) {
        expect(one(text)).toMatchObject({ reason: 'it holds a line break or a control character' });
      }
    },
  );
});
