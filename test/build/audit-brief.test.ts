// All that stands in a brief is on the page, or the page says what it leaves out; else nothing is built.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/build.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import type { TemplateSource } from '../../src/template/template-source.ts';
import { EXAMPLE } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';

const TEXT = readFileSync(EXAMPLE, 'utf8');
const { design } = readDesign('briefing');

/** Our template with some of its files written otherwise. */
function templateWith(files: Readonly<Record<string, (text: string) => string>>): TemplateSource {
  const { template } = design!;
  const own = [...template.files].map(
    ([path, text]) => [path, files[path]?.(text) ?? text] as const,
  );
  return { name: './own', files: new Map(own) };
}

function built(
  files: Parameters<typeof templateWith>[0],
  { text = TEXT, leave_out }: { text?: string; leave_out?: readonly 'claims'[] } = {},
): BuildResult {
  const theme = { ...design!.theme, ...(leave_out && { leave_out }) };
  return buildText(text, { template: templateWith(files), theme, name: 'brief.yaml' });
}

const lostOf = ({ diagnostics }: BuildResult) =>
  diagnostics.filter(({ code }) => code === 'brief-lost');
const messagesOf = (result: BuildResult): string[] => lostOf(result).map(({ message }) => message);
const without = (words: string | RegExp) => (text: string) => text.replaceAll(words, '');

const NO_CLAIMS = {
  'document.hbs': without('{{#if claims}}{{> claims claims}}{{/if}}'),
  'partials/timeline.hbs': without('{{prose text}}'),
};

describe('a template that leaves out', () => {
  it('a block names it, the template and what to do', () => {
    const result = built(
      { 'document.hbs': without('{{#if demands}}{{> demands demands}}{{/if}}') },
      { text: TEXT.replaceAll(/^ +deadline:.*\n/gm, '') },
    );
    expect(result.pdf).toBeUndefined();
    const [lost, ...more] = lostOf(result);
    expect(lost).toMatchObject({
      severity: 'error',
      message: 'nothing of demands is on the page: 3 items are lost',
      file: 'brief.yaml',
      span: { start: expect.any(Number) },
    });
    expect(lost!.hint).toContain('show it in ./own/document.hbs');
    expect(lost!.hint).toContain('leave_out: [demands]');
    expect(more).toEqual([]);
  });

  it('items but the first names the others', () => {
    const result = built({
      'partials/quotes.hbs': (text) =>
        text
          .replace('{{#each this}}', '{{#each this}}{{#if @first}}')
          .replace(/\{\{\/each\}\}(?![\s\S]*\{\{\/each\}\})/, '{{/if}}{{/each}}'),
    });
    expect(messagesOf(result)).toEqual([
      expect.stringMatching(/^quotes\[1\] is not on the page: “a border drawn by another name”/),
      expect.stringMatching(/^quotes\[2\] is not on the page: “will stay open to every flag/),
    ]);
    const { span } = lostOf(result)[0]!;
    expect(TEXT.slice(span!.start, span!.end)).toContain('a border drawn by another name');
  });

  it('the notes of items names each and the partial', () => {
    const result = built({ 'partials/claims.hbs': without('{{> meta meta}}') });
    expect(messagesOf(result)).toContainEqual(
      expect.stringMatching(
        /^“The article itself lists .*” is not on the page \(claims\[1\]\.note\)$/,
      ),
    );
    expect(lostOf(result)[0]!.hint).toContain('./own/partials/claims.hbs');
  });

  it('the marks of sources', () => {
    const result = built({ 'partials/refs.hbs': () => '' });
    expect(messagesOf(result)).toContain(
      'the mark ¶4 of a source is not on the page (claims[0].source)',
    );
  });

  it('the marks of one block, though they stand in others', () => {
    const result = built({ 'partials/demands.hbs': without('{{> refs refs}}') });
    expect(messagesOf(result)).toContain(
      'the mark ¶3 of a source is not on the page (demands[1].source)',
    );
  });

  it.each([
    [
      'partials/judgments.hbs',
      '<p class="status">{{likelihood.term}}</p>',
      'judgments[0].likelihood',
    ],
    [
      'partials/judgments.hbs',
      '<p class="status">{{confidence.level}}</p>',
      'judgments[0].confidence',
    ],
    ['partials/stance.hbs', '{{stance}}', 'positions[0].stances.velmora.stance'],
    ['partials/claims.hbs', '<strong>{{status.lead}}</strong>{{status.rest}}', 'claims[1].status'],
    ['partials/title-block.hbs', '<h1 data-at="title">{{title}}</h1>', 'title'],
    [
      'partials/issues.hbs',
      '{{#each qualifiers}}<p class="qualifier">{{this}}</p>{{/each}}',
      'open_issues[0].owner',
    ],
    ['partials/glossary.hbs', '<strong class="term">{{term}}&#x2002;</strong>', 'glossary.Brede'],
    ['partials/bottom-line.hbs', /\{\{#if why\}\}.*/g, 'summary.why_it_matters'],
    ['partials/fact-list.hbs', '{{prose text}}', 'ceasefire.terms[0].text'],
    ['partials/handling.hbs', '<p class="small">{{name}}</p>', 'handling.distribution[0].name'],
    ['partials/timeline.hbs', '{{prose text}}', 'timeline[0].text'],
  ])('in %s %s', (file, words, place) => {
    const result = built({ [file]: without(words) });
    const places = messagesOf(result).join('\n');
    expect(places).toContain(place.replace(/\.text$/, ''));
    expect(result.documents).toEqual({});
  });

  it('a block that it declares says so on the page, or does not build', () => {
    const silent = built(NO_CLAIMS, { leave_out: ['claims'] });
    expect(messagesOf(silent).at(-1)).toMatch(/^the page does not say what it leaves out: “Not on/);
    expect(lostOf(silent).at(-1)).toMatchObject({ file: './own/document.hbs' });
    const said = built(
      { ...NO_CLAIMS, 'document.hbs': (text) => `${text}<p>{{notShown}}</p>` },
      { leave_out: ['claims'] },
    );
    expect(messagesOf(said).join()).not.toMatch(/claims|does not say/);
  });
});

describe('a page is whole', () => {
  it('where its template writes no places', () => {
    const bare = Object.fromEntries(
      [...design!.template.files.keys()]
        .filter((path) => path.endsWith('.hbs'))
        .map((path) => [path, without(/ data-at="[^"]*"/g)]),
    );
    expect(messagesOf(built(bare))).toEqual([]);
  });

  it('in a form that the brief does not have', () => {
    const text = `title: A *new* [start](#i)
actors: { a: { name: Ann Bo, short: Bo, kind: person } }
claims: [{ text: "It is **so**, see [](#i) and [there](https://example.org).", by: a, date: 2027-05 }]
open_issues: [{ id: i, question: Who pays?, status: open, due: 2027-01-02, owner: Bo }]
timeline:
  - { date: 2027-05-04, text: They met. , place: Ellin, note: As A says. }
  - { date: 2027-05-04, text: They met. , place: Ellin, note: As B says., to_do: ask B }
glossary: { U.N. Security: The Council. , NATO: An alliance. }
`;
    expect(messagesOf(built({}, { text }))).toEqual([]);
  });

  const folder = new URL('../fixtures/', import.meta.url);
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  it.each(
    ['briefing', 'sitrep', 'at-a-glance', 'lectern'].flatMap((name) =>
      fixtures.map((file) => [name, file]),
    ),
  )('%s of %s', (templateName, file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(messagesOf(buildText(text, { templateName, name: file, formats: ['txt'] }))).toEqual([]);
  });
});
