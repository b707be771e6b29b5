// Quotations: beside what the check found, or at full width where they are long.
import { describe, expect, test } from 'vitest';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const brief = (words: number): string =>
  `title: A
actors: { kastria: { name: Kastria } }
quotes:
  - { text: "${'words and '.repeat(words).trim()}", speaker: kastria }
`;

describe('a quotation', () => {
  test('of eight lines stands beside what the check found', () => {
    const view = viewOf(brief(48), { quotations: new Map() });
    expect(view.quotes?.[0]?.wide).toBeUndefined();
    expect(markupOf(view)).toContain('<td><p class="status">Not checked</p>');
  });

  test('of more lines takes the full width; what the check found ends its attribution', () => {
    const view = viewOf(brief(60), { quotations: new Map() });
    expect(view.quotes?.[0]?.wide).toEqual({ lead: 'Not checked', rest: '.' });
    const markup = markupOf(view);
    expect(markup).toContain('<td colspan="2"><blockquote>');
    expect(textOf(markup)).toMatch(/Kastria\.\s+Not checked\./);
    expect(markup).not.toContain('class="status"');
  });

  test('says how, where, on whose question, when and on what terms the words were said', () => {
    const view = viewOf(`title: A
actors: { vaida: { name: Olena Vaida, role: President } }
quotes:
  - text: we will open the lane
    speaker: vaida
    medium: interview
    place: Port Ellin
    asked_by: The Meridian
    said: 2031-03-10
    published: 2031-03-12
    attribution: background
`);
    expect(textOf(markupOf(view))).toContain(
      'Olena Vaida, President. Interview, Port Ellin, asked by The Meridian. 10 March 2031. Published 12 March 2031. On background.',
    );
  });
});
