// Verdicts on claims: counted on the first page, in a bar beside the claim, apart from what parties say.
import { expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import type { SoundBrief } from '../../../src/build.ts';
import { buildText } from '../../support/build-text.ts';
import { markupOf, textOf, viewOf } from '../../template/example.ts';

const HEAD = `title: A
actors: { a: { name: Ada Brill }, b: { name: Port Council } }
audiences: { inside: The desk }
sources:
  log: { title: Log }
  leaflet: { title: Leaflet }
`;

const claim = (review: string, more = ''): string =>
  `  - { text: Half of all crossings fell out., by: a, source: log p. 2, ${more}review: ${review} }\n`;

const MISLEADING = '{ verdict: misleading, because: Two in five did. }';

const textOfPage = (text: string): string => textOf(markupOf(viewOf(text)));

test('verdicts are counted in the order of the scale, with the claims that have them', () => {
  const scale = 'verdicts: [holds, misleading, does not hold]\n';
  const claims = [MISLEADING, '{ verdict: holds, because: It did. }', MISLEADING].map((each) =>
    claim(each),
  );
  const [row] = viewOf(`${HEAD}${scale}claims:\n${claims.join('')}`).verdicts ?? [];
  expect(
    row?.map(({ verdict, count, refs }) => [verdict, count, refs.map(({ text }) => text)]),
  ).toEqual([
    ['holds', '1', ['C2']],
    ['misleading', '2', ['C1', 'C3']],
  ]);
});

test('a verdict stands with its reason, the evidence of both sides and the answer', () => {
  const review = `{ verdict: misleading, because: Two in five did., evidence: { for: ["January alone [log p. 3]."], against: ["The winter."] }, asked: 2031-03-10, answered: false }`;
  expect(textOfPage(`${HEAD}claims:\n${claim(review)}`)).toMatch(
    /Verdict: misleading\s+Two in five did\.\s+Evidence for: January alone S1 p\. 3\.\s*Evidence against: The winter\.\s*Asked for comment 10 March 2031\. No reply\./u,
  );
});

test('a claim that was checked is not said to rest on a single source, and has no status of its own', () => {
  const text = textOfPage(
    `${HEAD}claims:\n${claim(MISLEADING)}  - { text: The boat is late., by: b, source: log }\n`,
  );
  expect(text.match(/Single source\./gu)).toHaveLength(1);
  expect(text.match(/Reported/gu)).toHaveLength(1);
});

test('what parties say stays beside the verdict', () => {
  const more =
    'status: disputed, disputed_by: [b], medium: speech, place: Tarrow, first_appearance: leaflet p. 1, ';
  const text = textOfPage(`${HEAD}claims:\n${claim(MISLEADING, more)}`);
  expect(text).toMatch(/Ada Brill · speech, Tarrow/u);
  expect(text).toMatch(/First appeared in S2 p\. 1\./u);
  expect(text).toMatch(/Disputed by Port Council/u);
});

test('a verdict may be kept for some readers', () => {
  const review = '{ verdict: misleading, because: Two in five did., audience: [inside] }';
  const brief = `${HEAD}  other: { title: Other }\nclaims:\n${claim(review)}`.replace(
    'The desk }',
    'The desk, public: Anybody }',
  );
  const forReaders = (audience: string): string =>
    new TextDecoder().decode(buildText(brief, { audience, formats: ['txt'] }).documents.txt);
  expect(forReaders('inside')).toMatch(/misleading/u);
  expect(forReaders('public')).not.toMatch(/misleading|Two in five/u);
});

test.each([
  ['verdict: true', 'must be text, not', 'put it in quotes: "true"'],
  ['verdict: x, answered: maybe', 'must be `true` or `false`', 'write true or false'],
  ['verdict: x, answered: false, answer: They did.', 'gives an answer', 'answered: true'],
])('{ %s } is told of with what would mend it', (review, message, hint) => {
  const { diagnostics } = parseBrief(
    `${HEAD}claims:\n${claim(`{ ${review}, because: So. }`)}`,
    'a.yaml',
  );
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]!.message).toContain(message);
  expect(diagnostics[0]!.hint).toContain(hint);
  expect(diagnostics[0]!.span).toBeDefined();
});

test('a truth value in the scale is told of as it is in a verdict', () => {
  const { diagnostics } = parseBrief('title: A\nverdicts: [true, misleading]\n', 'a.yaml');
  expect(diagnostics.map(({ hint }) => hint)).toEqual(['put it in quotes: "true"']);
});

test('the timeline leaves out what was said, if the brief wants events only', () => {
  const brief = (design: string): string =>
    `${HEAD}${design}timeline: [{ date: 2031-03-01, text: The strike began. }]\nclaims:\n${claim(MISLEADING, 'date: 2031-03-09, ')}`;
  const rows = (design: string) => viewOf(brief(design)).timeline?.rows.map(({ at }) => at);
  expect(rows('')).toEqual(['timeline[0]', 'claims[0]']);
  expect(rows('design: { timeline: events }\n')).toEqual(['timeline[0]']);
});

test('a later edition says that the verdict is another, and what it was', () => {
  const before = claim(MISLEADING).replace('- {', '- { id: half,');
  const brief = (edition: number, item: string): string =>
    `${HEAD}edition: ${edition}\nas_of: 2031-03-1${edition}\nclaims:\n${item}`;
  const since = parseBrief(brief(1, before), 'a.yaml') as SoundBrief;
  const now = brief(2, before.replace('misleading', 'holds').replace('Two in five', 'One in five'));
  const { documents } = buildText(now, { since, formats: ['txt'] });
  const text = new TextDecoder().decode(documents.txt).replace(/\s+/gu, ' ');
  expect(text).toContain('Changed: verdict (was misleading), grounds of the verdict.');
});
