// The flow of pages: side heads that are repeated, columns that stay together.
import { describe, expect, it } from 'vitest';
import { type PlacedText, readPages, setMarkup } from '../../support/set-markup.ts';

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<tr><th scope="row"><p class="date">Day ${index}</p></th><td><p class="event">Event</p></td></tr>`,
  ).join('');
const timeline = (count: number, head = 'Timeline'): string =>
  `<section><h2>${head}</h2><table class="timeline"><thead><tr><td></td><th scope="col">Events</th></tr></thead><tbody>${rows(count)}</tbody></table></section>`;

const find = (texts: readonly PlacedText[], word: string): PlacedText =>
  texts.find(({ text }) => text.includes(word))!;

describe('rows under a side head', () => {
  it('keep clear of the head that is repeated on the next page', async () => {
    const [, second] = await readPages(setMarkup(timeline(60)).bytes!);
    const continued = find(second!.artifacts, 'continued');
    const first = find(second!.body, 'Day');
    expect(first.x).toBeCloseTo(continued.x, 1);
    expect(first.y - continued.y).toBeGreaterThan(11);
  });

  it('keep clear of a head of two lines', async () => {
    const pages = await readPages(setMarkup(timeline(3, 'What happened and when')).bytes!);
    const { body } = pages[0]!;
    expect(find(body, 'Day 0').y - find(body, 'when').y).toBeGreaterThan(11);
  });
});

describe('two columns', () => {
  it('go to the next page together if they do not fit', async () => {
    const list = (name: string): string =>
      `<div>${Array.from({ length: 6 }, (_, index) => `<p class="small">${name} ${index}</p>`).join('')}</div>`;
    const columns = `<section><h2>Who</h2><div class="columns-2">${list('Left')}${list('Right')}</div></section>`;
    const [first, second] = await readPages(setMarkup(timeline(37) + columns).bytes!);
    expect(find(first!.body, 'Day 36').y).toBeGreaterThan(600);
    expect(first!.body.some(({ text }) => /Left|Right/.test(text))).toBe(false);
    expect(second!.body.filter(({ text }) => /^(?:Left|Right)/.test(text))).toHaveLength(12);
  });
});
