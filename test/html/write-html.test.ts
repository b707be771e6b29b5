// The web page: valid, self-contained, whole, and safe whatever stands in the brief.
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/build.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { auditTwin } from '../../src/document/audit-twin.ts';
import { withoutMedia } from '../../src/document/twins.ts';
import { readTexts } from '../../src/html/write-html.ts';
import { buildFixture, EXAMPLE, REAL, ROOT } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

const FORMATS = ['html'] as const;
const pageOf = ({ documents, diagnostics }: BuildResult): string => {
  expect(diagnostics.filter((each) => hasErrors([each]))).toEqual([]);
  return new TextDecoder().decode(documents.html);
};

const BRIEFS: readonly [string, () => BuildResult][] = [
  ['the example', () => buildFixture(EXAMPLE, { formats: FORMATS })],
  ['our own brief', () => buildFixture(REAL, { withSources: false, formats: FORMATS })],
  ['six lines', () => buildText('title: A short brief', { formats: FORMATS })],
  [
    'a brief in Arabic',
    () => buildFixture(`${ROOT}test/fixtures/saron-strait.ar.yaml`, { formats: FORMATS }),
  ],
];

describe.each(BRIEFS)('the page of %s', (_name, build) => {
  const page = pageOf(build());

  it('is valid by another program', async () => {
    const { results } = await validator.validateString(page);
    const problems = results.flatMap(({ messages }) => messages);
    expect(problems.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual(
      [],
    );
  });

  it('fetches and runs nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|iframe|object|embed)\b|\bon\w+=|javascript:/i);
    expect(page).not.toMatch(/\b(?:src|srcset)="(?!data:)|url\(|@import/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-`);
  });

  it('has the place that each of its links leads to', () => {
    const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('is the same byte for byte when built again', () => {
    expect(pageOf(build())).toBe(page);
  });
});

describe('a page', () => {
  const page = pageOf(buildFixture(EXAMPLE, { formats: FORMATS }));

  it('bears its marking at the top and at the bottom', () => {
    const marking = '<p class="marking tlp-amber">TLP:AMBER</p>';
    expect(page.split(marking)).toHaveLength(3);
    expect(page.indexOf(marking)).toBeLessThan(page.indexOf('<h1'));
    expect(page.lastIndexOf(marking)).toBeGreaterThan(page.indexOf('</main>'));
  });

  it('says beside each drawn scale what it shows', () => {
    expect(page).toMatch(/Roughly even chance<\/p>\n<svg class="scale likelihood"[^>]*aria-hidden/);
  });

  it('says nothing of what only the PDF has', () => {
    expect(page).not.toContain('is embedded as');
    expect(page).toContain('It carries a bar in the margin.');
  });

  it('shows what looks like markup as it was typed', () => {
    const title = `<img src=x onerror="alert(1)"> & </title><script>`;
    const hostile = pageOf(buildText({ title }, { formats: FORMATS }));
    expect(hostile).not.toMatch(/<script|<img/);
    expect(readTexts(hostile)).toContain(title);
  });

  it('runs from right to left in Arabic', () => {
    const path = `${ROOT}test/fixtures/saron-strait.ar.yaml`;
    expect(pageOf(buildFixture(path, { formats: FORMATS }))).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  it('holds its pictures, with words for those who do not see them', () => {
    const folder = `${ROOT}test/fixtures/`;
    const figures = pageOf(buildFixture(`${folder}figures.yaml`, { formats: FORMATS }));
    expect(figures).toMatch(
      /<figure id="F1"><svg class="drawing" role="img" aria-label="Map: the strait/,
    );
    expect(figures).toMatch(/<img src="data:image\/[^"]+" alt="[^"]+"/);
  });

  it('that lost a text is an error that names its place', () => {
    const tree = withoutMedia(buildFixture(EXAMPLE).stages.tree!, ['pdf-only']);
    const torn = readTexts(page.replace('a joint harbour inspectorate into', ''));
    const problems = auditTwin(tree, torn, { kind: 'HTML', file: 'x.yaml' });
    expect(problems[0]).toMatchObject({ code: 'text-lost', severity: 'error' });
    expect(problems[0]!.message).toContain('claims[0].text');
  });
});
