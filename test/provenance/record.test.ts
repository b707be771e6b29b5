import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BuildRecord,
  fontsFingerprint,
  formatRecord,
  parseRecord,
  templateFingerprint,
} from '../../src/provenance/record.ts';

const RECORD: BuildRecord = {
  version: '0.1.0',
  template: 'briefing',
  templateHash: '0123456789abcdef',
  fontsHash: 'fedcba9876543210',
  now: new Date('2027-05-07T16:00:00Z'),
  created: new Date('2027-05-07T16:00:00Z'),
  set: [],
  quotations: [],
};

const result = fc.record({
  kind: fc.constantFrom('verbatim', 'normalised', 'altered', 'not-found'),
  omissions: fc.nat(20),
  insertions: fc.nat(20),
});

describe('the record of a build', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(result),
        fc.array(fc.record({ path: fc.string(), value: fc.string() })),
        fc.constantFrom('A4' as const, 'Letter' as const, undefined),
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        (quotations, set, page, created) => {
          const record = { ...RECORD, quotations, set, created, ...(page && { page }) };
          expect(parseRecord(formatRecord(record as BuildRecord))).toEqual(record);
        },
      ),
    );
  });

  it('keeps what changed since the edition before', () => {
    const change = {
      kind: 'changed',
      block: 'claims',
      title: '',
      moved: false,
      minor: false,
    } as const;
    const status = { path: ['status'], from: 'reported', minor: false };
    const changes = {
      since: 1,
      items: [
        { ...change, at: ['claims', 0], fields: [status, { path: ['text'], minor: false }] },
        { ...change, kind: 'removed' as const, was: ['claims', 1], title: 'Gone.', fields: [] },
      ],
    };
    expect(parseRecord(formatRecord({ ...RECORD, changes }))).toEqual({ ...RECORD, changes });
  });

  it('says only what is not as usual', () => {
    expect(formatRecord(RECORD)).toBe(
      '{"format":"briefing-press/1","version":"0.1.0","template":"briefing","templateHash":"0123456789abcdef","fontsHash":"fedcba9876543210","now":"2027-05-07T16:00:00Z"}',
    );
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"format":"briefing-press/2"}',
    formatRecord(RECORD).replace('0123', 'zzzz'),
    formatRecord(RECORD).replace('2027-05-07', 'yesterday'),
    formatRecord({
      ...RECORD,
      quotations: [{ kind: 'verbatim', omissions: 0, insertions: 0 }],
    }).replace('verbatim', 'perfect'),
  ])('is not read from %j', (json) => {
    expect(parseRecord(json)).toBeUndefined();
  });
});

it('a template is told by its files and their names, whatever their order', () => {
  const print = templateFingerprint(new Map([['a', '1'], ['b', '2']])); // biome-ignore format: short
  expect(print).toMatch(/^[0-9a-f]{16}$/);
  expect(templateFingerprint(new Map([['b', '2'], ['a', '1']]))).toBe(print); // biome-ignore format: short
  expect(templateFingerprint(new Map([['a', '1'], ['b', '3']]))).not.toBe(print); // biome-ignore format: short
  expect(templateFingerprint(new Map([['a', '1'], ['c', '2']]))).not.toBe(print); // biome-ignore format: short
});

it('fonts are told by their bytes', () => {
  const [one, other] = [Uint8Array.of(1), Uint8Array.of(2)];
  expect(fontsFingerprint([one, other])).toBe(fontsFingerprint([other, one]));
  expect(fontsFingerprint([one, other])).not.toBe(fontsFingerprint([one]));
});
