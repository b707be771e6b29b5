import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeManifests } from '../../src/files/look/read-template.ts';
import { readTheme } from '../../src/theme/read-theme.ts';

const BRIEFING = readFileSync(
  new URL('../../templates/briefing/template.yaml', import.meta.url),
  'utf8',
);

describe('readTheme', () => {
  it('reads the built-in template', () => {
    const { theme, diagnostics } = readTheme(BRIEFING, 'briefing/template.yaml');
    expect(diagnostics).toEqual([]);
    expect(theme).toMatchObject({ name: 'briefing', page: { size: 'A4' } });
  });

  it.each([
    ['size: 29', 'size: huge', 'text.h1.size'],
    ['ink: "#1A1A1A"', 'ink: black', 'colours.ink'],
    ['subtitle: { size: 13.5', 'subtitle: { weight: 3, size: 13.5', 'text.subtitle'],
    ['head: { font: sans', 'head: { font: comic', 'no font family is called comic'],
    ['colour: accent', 'colour: mauve', 'no colour is called mauve'],
    ['page: {', 'page: {{', 'flow'],
  ])('says what is wrong after “%s” became “%s”', (from, to, words) => {
    const { theme, diagnostics } = readTheme(BRIEFING.replace(from, to), 'mine/template.yaml');
    expect(theme).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({
      code: 'template-theme',
      severity: 'error',
      file: 'mine/template.yaml',
    });
    expect(
      diagnostics
        .map((each) => each.message)
        .join('\n')
        .toLowerCase(),
    ).toContain(words.toLowerCase());
  });

  it.each([
    ['colours:\n  accent: #123456\n', 'accent:', 'quotation marks'],
    ['page: { size: A5 }\n', 'size: A5', 'A4'],
    ['page: { botom: 50 }\n', 'botom: 50', 'did you mean bottom?'],
    ['text: { meta: { size: 8.5 pt } }\n', 'size: 8.5 pt', 'without a unit'],
    ['text: { meta: { color: ink } }\n', 'color: ink', 'did you mean colour?'],
    ['text: { head: { colour: acent } }\n', 'colour: acent', 'did you mean accent?'],
    ['spare: [positons]\n', 'positons', 'did you mean positions?'],
    ['page: { limit: 0 }\n', 'limit: 0', ''],
  ])('points into the file at what is wrong in %j', (own, words, hint) => {
    const merged = mergeManifests([BRIEFING, own]);
    const manifests = [
      { file: 'briefing/template.yaml', text: BRIEFING },
      { file: 'mine/template.yaml', text: own },
    ];
    const [problem, ...more] = readTheme(merged, 'mine/template.yaml', manifests).diagnostics;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'template-theme', file: 'mine/template.yaml' });
    expect(own.slice(problem!.span!.start, problem!.span!.end)).toContain(words);
    expect(problem!.hint ?? '').toContain(hint);
  });

  it.each([
    ['left: 57', 'left: 1e308', 'page.left'],
    ['left: 57', 'left: .inf', 'page.left'],
    ['left: 57', 'left: .nan', 'page.left'],
    ['left: 57', 'left: -1', 'page.left'],
    ['left: 57', 'left: 500', 'leave'],
    ['top: 63', 'top: 800', 'leave'],
    ['right: 481.28', 'right: 900', 'grid.right reaches beside the page'],
    ['c2: 211, ', '', 'grid.c2 is missing'],
    ['size: 29', 'size: 1e9', 'text.h1.size'],
    ['size: 29', 'size: 0', 'text.h1.size'],
    ['leading: 31.5', 'leading: 1e-300', 'text.h1.leading'],
    ['head: { font: sans', 'head: { font: __proto__', 'no font family is called __proto__'],
    ['head: { font: sans', 'head: { font: constructor', 'no font family is called constructor'],
    ['colour: accent', 'colour: toString', 'no colour is called toString'],
    ['  ink: "#1A1A1A"', '  ink: "#1A1A1A"\n  "x</style>": "#000000"', 'not a name'],
    ['  ink: "#1A1A1A"', '  ink: "#1A1A1A"\n  constructor: "#000000"', 'taken'],
  ])('refuses “%s” as “%s”', (from, to, words) => {
    expect(BRIEFING).toContain(from);
    const { theme, diagnostics } = readTheme(BRIEFING.replace(from, to), 'mine/template.yaml');
    expect(theme).toBeUndefined();
    expect(diagnostics.map((each) => each.message).join('\n')).toContain(words);
  });

  it('finds nothing under a name that only objects of JavaScript have', () => {
    const { theme } = readTheme(BRIEFING, 'mine/template.yaml');
    const records = [theme!.text, theme!.fonts, theme!.colours, theme!.tables, theme!.grid];
    for (const record of records)
      for (const name of ['constructor', 'toString', '__proto__'])
        expect([name in record, record[name]]).toEqual([false, undefined]);
  });
});
