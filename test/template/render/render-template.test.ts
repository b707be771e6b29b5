// Rendering: the example's markup, strictness, and faults that point into the template's files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readDocument } from '../../../src/document/read-document.ts';
import { renderTemplate } from '../../../src/template/render/render-template.ts';
import { briefing, exampleText, markupOf, templateWith, textOf, viewOf } from '../example.ts';

const GOLDEN = new URL('../golden/saron-strait.html', import.meta.url);
const view = viewOf(exampleText());

function faultsOf(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const { markup, diagnostics } = renderTemplate(templateWith(files), view);
  expect(markup).toBeUndefined();
  return diagnostics;
}

describe('renderTemplate', () => {
  test('the markup of the example is the golden one (UPDATE_GOLDEN=1 writes it)', () => {
    const markup = `${markupOf(view).replace(/\n{2,}/g, '\n')}\n`;
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, markup);
    expect(existsSync(GOLDEN)).toBe(true);
    expect(markup).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test.each(['en', 'fr', 'uk'])('the document reader takes the markup in %s', (language) => {
    const text = exampleText().replace('language: en\nas_of', `language: ${language}\nas_of`);
    const { markup } = renderTemplate(briefing, viewOf(text));
    expect(readDocument(markup!, { lang: language, template: 'briefing' }).diagnostics).toEqual([]);
  });

  test('no space stands before punctuation and none is missing after it', () => {
    const text = textOf(markupOf(view));
    expect(text.match(/.{0,20} [.,;:!?](?= |$)/gm) ?? []).toEqual([]);
    expect(
      text
        .match(/[\p{Ll}\p{Pe}][.;:](?=\p{L}).{0,20}/gu)
        ?.filter((hit) => !/\.(?:org|yaml|article|txt)/.test(hit)) ?? [],
    ).toEqual([]);
  });

  test('one partial of a template can be replaced', () => {
    const own = templateWith({
      'partials/decision.hbs': '<p class="prose">Ours: {{decision}}</p>',
    });
    const markup = markupOf(view, own);
    expect(markup).toContain('<p class="prose">Ours: Decide by 10 May');
    expect(markup).toContain('<section class="claims">');
  });

  test('a value never becomes markup', () => {
    const hostile = 'title: "<script>&\\"x\\" {{title}} {{{title}}}"\nsubtitle: "<b>"\n';
    const markup = markupOf(viewOf(hostile));
    expect(markup).not.toMatch(/<script|<b>/);
    expect(textOf(markup)).toContain('<script>&"x" {{title}} {{{title}}}');
  });
});

describe('a fault in a template', () => {
  test('a name that the view does not have', () => {
    const [fault, ...others] = faultsOf({
      'partials/decision.hbs': '<p>ok</p>\n<p>{{decison}}</p>',
    });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      code: 'template-error',
      severity: 'error',
      file: 'own/partials/decision.hbs',
      message: '“decison” is not defined here, at line 2, column 6',
      span: { start: 15, end: 28 },
    });
  });

  test('a label that no language has', () => {
    const [fault] = faultsOf({ 'partials/decision.hbs': '{{labels.head.nonsense}}' });
    expect(fault?.message).toBe('“nonsense” is not defined here, at line 1, column 3');
  });

  test.each([
    ['a block that is not closed', '<p>\n{{#if decision}}\n</p>', 3],
    ['a block closed by another name', '<p>\n {{#if decision}}x{{/each}}</p>', 2],
    ['broken braces', '<p>\n\n  {{ decision } }} more</p>', 3],
  ])('%s', (_, text, line) => {
    const [fault] = faultsOf({ 'partials/decision.hbs': text });
    expect(fault?.file).toBe('own/partials/decision.hbs');
    expect(fault?.message).toMatch(new RegExp(`, at line ${line}, column \\d+$`));
    expect(fault?.span).toBeDefined();
  });

  test('broken braces are pointed at', () => {
    const text = '<p>\n\n  {{ decision } }} more</p>';
    const [fault] = faultsOf({ 'partials/decision.hbs': text });
    expect(text.slice(fault!.span!.start)).toMatch(/^\} \}\}/);
  });

  test.each([
    ['an unknown helper', '{{shout decision}}'],
    ['the helper that writes to the console', '{{log decision}}'],
    ['an unescaped value', '{{{decision}}}'],
    ['an unescaped value with &', '{{&decision}}'],
    ['a partial that is missing', '{{> nowhere}}'],
    ['a partial that calls itself', '{{> decision}}'],
  ])('%s', (_, text) => {
    const [fault] = faultsOf({ 'partials/decision.hbs': text });
    expect(fault).toMatchObject({ code: 'template-error', file: 'own/partials/decision.hbs' });
    expect(fault?.message).not.toContain('\n');
  });

  test.each(['constructor', '__proto__', 'toString', '__defineGetter__'])(
    '%s of a value cannot be reached',
    (name) => {
      const own = templateWith({ 'partials/decision.hbs': `<p>[{{labels.${name}}}]</p>` });
      const { markup, diagnostics } = renderTemplate(own, view);
      if (markup) expect(markup.body).toContain('<p>[]</p>');
      else expect(diagnostics).toHaveLength(1);
    },
  );

  test.each([
    ['{{title.length}}', '“length” is not defined here, at line 2, column 3'],
    ['{{helperMissing}}', 'there is no helper helperMissing, at line 2, column 1'],
    ['{{#blockHelperMissing title}}x{{/blockHelperMissing}}', 'there is no helper'],
    ['{{lookup title}}', 'lookup takes 2 values, not 1, at line 2, column 1'],
    ['{{labels}}', 'is a mapping, not a text, at line 2, column 1'],
    ['x\n{{labels.head}}', 'is a mapping, not a text, at line 3, column 1'],
    ['{{prose labels}}', 'is a mapping, not a text, at line 2, column 1'],
    ['{{lookup labels "head"}}', 'is a mapping, not a text, at line 2, column 1'],
    ['{{#each labels}}{{this}}{{/each}}', 'is a mapping, not a text, at line 2, column 17'],
    ['{{sourceList}}', '“sourceList” is not defined here, at line 2, column 3'],
    ['{{@root.labels}}', 'is a mapping, not a text, at line 2, column 1'],
    ['{{#with labels as |words|}}{{words}}{{/with}}', 'is a mapping, not a text, at line 2'],
    ['{{prose}}', 'prose takes one value, not 0, at line 2, column 1'],
    ['{{if title}}', 'if opens a block'],
    ['{{#prose title}}x{{/prose}}', 'prose opens no block'],
    ['{{#each}}x{{/each}}', 'each takes one value, not 0'],
    ['{{*x}}', 'templates have no decorators, at line 2'],
    ['{{constructor}}', '“constructor” is not defined here, at line 2'],
    ['{{> nowhere}}', 'the partial nowhere could not be found, at line 2'],
    ['{{> toString}}', '“toString” is not defined here, at line 2'],
    ['{{shout title}}', 'there is no helper shout, at line 2, column 1'],
    [`${'{{#if title}}'.repeat(60)}${'{{/if}}'.repeat(60)}`, 'blocks are nested more than 50 deep'],
    [`${'{{#if title}}'.repeat(9000)}${'{{/if}}'.repeat(9000)}`, 'nested'],
    [`{{#if title}}${'x{{else if title}}'.repeat(9000)}{{/if}}`, 'nested'],
    ['{{title}}'.repeat(30_000), 'longer than 250 KB'],
  ])('%.40s is told in words of templates', (text, words) => {
    const [fault, ...others] = faultsOf({ 'partials/decision.hbs': `<p>\n${text}</p>` });
    expect(others).toEqual([]);
    expect(fault?.file).toBe('own/partials/decision.hbs');
    expect(fault?.message).toContain(words);
    expect(fault?.message).not.toMatch(/undefined|operator|properties|function|options/);
  });

  test('partials that double the work forty times come to an end', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => [
      `partials/a${index}.hbs`,
      `{{> a${index + 1}}}{{> a${index + 1}}}`,
    ]);
    const [fault, ...others] = faultsOf({
      ...Object.fromEntries(doubling),
      'partials/a40.hbs': '',
      'partials/decision.hbs': '{{> a0}}',
    });
    expect(others).toEqual([]);
    expect(fault?.message).toContain('the template repeats too much');
  });

  test.each([
    [`${'{{#each @root.labels}}'.repeat(12)}x${'{{/each}}'.repeat(12)}`, 'repeats too much'],
    [
      `${'{{#each @root.labels}}'.repeat(3)}${'long '.repeat(1000)}${'{{/each}}'.repeat(3)}`,
      'too much',
    ],
  ])('%.40s… comes to an end', (text, words) => {
    const [fault] = faultsOf({ 'partials/decision.hbs': `\n${text}` });
    expect(fault?.message).toContain(words);
  });

  test('all files with broken syntax are reported at once', () => {
    const faults = faultsOf({ 'partials/decision.hbs': '{{#if}', 'running-foot.hbs': '{{/each}}' });
    expect(faults.map(({ file }) => file).sort()).toEqual([
      'own/partials/decision.hbs',
      'own/running-foot.hbs',
    ]);
  });

  test('a template without a document', () => {
    const files = new Map([...briefing.files].filter(([path]) => path !== 'document.hbs'));
    const { diagnostics } = renderTemplate({ name: 'own', files }, view);
    expect(diagnostics).toMatchObject([
      { message: 'the template has no document.hbs', file: 'own/document.hbs' },
    ]);
  });
});
