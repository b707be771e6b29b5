// The table of the format.
import { expect, test } from 'vitest';
import { briefReference } from '../../../src/brief/format/reference.ts';
import { briefSchema } from '../../../src/brief/format/schema.ts';

test('every block has a row, every row three cells and a description', () => {
  const rows = briefReference().split('\n');
  for (const key of Object.keys(briefSchema.shape))
    expect(rows.some((row) => row.startsWith(`| \`${key}\``))).toBe(true);
  for (const row of rows) expect(row).toMatch(/^(?:\| *[^|\s](?:[^|\\]|\\.)*){3}\|$|^\|---/);
});

test('rows say what is required, what words are allowed and what stands inside', () => {
  const table = briefReference();
  expect(table).toContain('| `title` (required) | title of the brief | text |');
  expect(table).toContain('| `claims[].by` (required) | who says so: a key of `actors` | actor |');
  expect(table).toContain(
    '| `judgments[].confidence` | confidence in the judgment | `low`, `moderate`, `high` |',
  );
  expect(table).toContain('| `actors.*.name` (required) | full name | text |');
  expect(table).toContain('| `as_of` | the moment up to which the brief knows | date |');
});
