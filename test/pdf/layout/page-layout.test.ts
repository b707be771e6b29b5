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
    const after = `<section><h2>After</h2>${'<p>Line.</p>'.repeat(20)}</section>`;
    const [first, second] = await readPages(setMarkup(timeline(37) + columns + after).bytes!);
    expect(find(first!.body, 'Day 36').y).toBeGreaterThan(600);
    expect(first!.body.some(({ text }) => /Left|Right/.test(text))).toBe(false);
    expect(second!.body.filter(({ text }) => /^(?:Left|Right)/.test(text))).toHaveLength(12);
  });
});

describe('tables that begin on a page to which their section runs on', () => {
  it('keep the first column clear of the repeated head', async () => {
    const place = (index: number): string =>
      `<table class="timeline"><thead><tr><td></td><th scope="col">Place ${index}</th></tr></thead><tbody>${rows(3)}</tbody></table>`;
    const places = Array.from({ length: 24 }, (_, index) => place(index)).join('');
    for (const before of [0, 1, 2, 3, 4, 5, 6]) {
      const above = '<p>Line.</p>'.repeat(before);
      const body = `<section><h2>Events</h2>${above}${places}</section>`;
      const pages = await readPages(setMarkup(body).bytes!);
      for (const { body, artifacts } of pages.slice(1)) {
        const continued = find(artifacts, 'continued');
        const day = body.find(({ x, text }) => text.startsWith('Day') && x - continued.x < 5)!;
        expect(day.y - continued.y, `after ${before} lines`).toBeGreaterThan(11);
      }
    }
  });
});

describe('a head that is repeated', () => {
  it('has its words even where markup stands inside it', async () => {
    const head =
      '<span data-at="ceasefire.name">Truce of <em>Brin</em></span><br><span class="second">at a glance</span>';
    const [, second] = await readPages(setMarkup(timeline(60, head)).bytes!);
    const words = second!.artifacts.map(({ text }) => text.trim()).join(' ');
    expect(words).toContain('Truce of Brin continued');
  });
});

describe('a section', () => {
  it('is as tall as its head that is repeated, if only a line of it is left', async () => {
    const head = 'A name that is much longer than any head of a section has a need to be';
    for (let lines = 46; lines < 56; lines++) {
      const first = `<section><h2>${head}</h2>${'<p class="small">Line.</p>'.repeat(lines)}</section>`;
      const next = `<section><h2>Next</h2>${'<p>After.</p>'.repeat(12)}</section>`;
      const [, second] = await readPages(setMarkup(first + next).bytes!);
      if (!second?.artifacts.some(({ text }) => text === 'continued')) continue;
      const continued = find(second.artifacts, 'continued');
      const heading = second.body.find(({ text }) => text === 'Next');
      if (heading) expect(heading.y - continued.y, `${lines} lines`).toBeGreaterThan(11);
    }
  });
});

describe('items of a list', () => {
  const list = (name: string, items: readonly string[]): string =>
    `<section><h2>Head</h2><p class="label">Label</p><ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
  const long = 'A word and another '.repeat(12);
  const distances = async (name: string, items: readonly string[]): Promise<number[]> => {
    const pages = await readPages(setMarkup(list(name, items)).bytes!);
    const { body } = pages[0]!;
    const start = find(body, 'One').y;
    const ys = [...new Set(body.map(({ y }) => Math.round(y * 10)))].sort((a, b) => a - b);
    const lines = ys.filter((y) => y >= Math.round(start * 10));
    return lines.slice(1).map((y, index) => (y - lines[index]!) / 10);
  };

  it.each(['facts', 'points'])('stand apart in %s if one of them wraps', async (name) => {
    const steps = await distances(name, ['One', long, 'Two']);
    expect(Math.min(...steps)).toBeCloseTo(13.5, 0);
    expect(Math.max(...steps)).toBeGreaterThan(16.5);
  });

  it.each(['facts', 'points'])('follow line on line in %s if none wraps', async (name) => {
    const steps = await distances(name, ['One', 'Two', 'Three', 'Four']);
    expect(Math.max(...steps)).toBeCloseTo(13.5, 0);
  });

  const rows = async (items: readonly string[]): Promise<number[]> => {
    const cells = items.map((item) => `<tr><td>${item}</td><td>x@example.org</td></tr>`).join('');
    const table = `<section><h2>Head</h2><table class="distribution"><tbody>${cells}</tbody></table></section>`;
    const { body } = (await readPages(setMarkup(table).bytes!))[0]!;
    const ys = body.filter(({ text }) => text.startsWith('x@')).map(({ y }) => y);
    return ys.slice(1).map((y, index) => y - ys[index]!);
  };

  it('stand apart in rows without rules too, by the same rule', async () => {
    expect(Math.max(...(await rows(['One', 'Two', 'Three'])))).toBeCloseTo(13.5, 0);
    const [first, second] = await rows(['One', 'A name of an office '.repeat(4), 'Three']);
    expect(first).toBeCloseTo(18, 0);
    expect(second).toBeCloseTo(31.5, 0);
  });

  it('never leave their label, or one another, alone at the foot or the top of a page', async () => {
    for (let lines = 36; lines < 52; lines++) {
      const filler = `<section><h2>First</h2>${'<p class="small">Line.</p>'.repeat(lines)}</section>`;
      const facts = ['Fact 1', 'Fact 2', 'Fact 3', 'Fact 4'];
      const pages = await readPages(setMarkup(filler + list('facts', facts)).bytes!);
      for (const { body } of pages) {
        const here = body.filter(({ text }) => text.startsWith('Fact')).length;
        expect(here, `after ${lines} lines`).not.toBe(1);
        if (body.some(({ text }) => text === 'Label')) expect(here).toBeGreaterThan(1);
      }
    }
  });
});

it('a mark stands on the line of the word before it, whole', async () => {
  const ref = '<a class="ref" href="#x">S1 ¶2</a>';
  for (let letters = 1; letters < 60; letters += 2) {
    const words = `${'A word of it '.repeat(6)}${'m'.repeat(letters % 12)} and ${'n'.repeat(1 + (letters % 7))}.`;
    const markup = `<section><h2>Head</h2><p id="x" class="prose">${words} ${ref}</p></section>`;
    for (const lang of ['en', 'he']) {
      const pages = await readPages(setMarkup(markup, { lang }).bytes!);
      const { body } = pages[0]!;
      const y = new Set(body.filter(({ text }) => /S1|¶2/.test(text)).map((each) => each.y));
      const line = body.filter((each) => y.has(each.y)).map(({ text }) => text);
      expect(y.size, `${lang} ${letters}`).toBe(1);
      expect(line.join(' '), `${lang} ${letters}`).toMatch(/\bn+\b/);
    }
  }
});

it('a day that runs on to a new page is named there again, in words that belong to no text', async () => {
  const line = (cells: string, joined: boolean): string =>
    `<tr${joined ? ' class="joined"' : ''}>${cells}</tr>`;
  const events = Array.from({ length: 90 }, (_, index) => {
    const day = '<th scope="row" rowspan="90"><p class="date">4 May 2027</p></th>';
    return line(
      `${index === 0 ? day : ''}<td><p class="event">Event ${index}.</p></td>`,
      index > 0,
    );
  });
  const markup = `<section><h2>Head</h2><table class="timeline"><tbody>${events.join('')}</tbody></table></section>`;
  const pages = await readPages(setMarkup(markup).bytes!);
  expect(pages.length).toBe(2);
  for (const [index, { body, artifacts }] of pages.entries()) {
    const [named, other] = index === 0 ? [body, artifacts] : [artifacts, body];
    const day = find(named, '4 May 2027');
    const first = body.find(({ text }) => text.startsWith('Event'))!;
    expect(day.y).toBeCloseTo(first.y, 0);
    expect(other.some(({ text }) => text === '4 May 2027')).toBe(false);
  }
});
