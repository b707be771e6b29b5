// RTF as different writers make it, and RTF that is none.

import { describe, expect, test } from 'vitest';
import { readRtf } from '../../../../src/draft/reading/rtf/read-rtf.ts';

const rtf = (body: string): Uint8Array => Buffer.from(body, 'latin1');

function textOf(body: string): string {
  const found = readRtf(rtf(body));
  if (typeof found === 'string') throw new Error(found);
  return found.text;
}

describe('RTF', () => {
  test('has its paragraphs, without heads, fonts and what was deleted', () => {
    const text = textOf(String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}}
{\*\generator Writer;}{\info{\title X}{\author Desk}}{\header Head\par}
\pard\b The bridge\b0\par
\pard It was {\deleted opened }closed\line on \lquote Friday\rquote , {\v hidden}said \'c9mile.\tab {\*\bkmkstart a}Twice.\par}`);
    expect(text).toBe('The bridge\n\nIt was closed on ‘Friday’, said Émile. Twice.\n');
  });

  test('has letters of every script, by number or in the encoding of the font', () => {
    const text =
      textOf(String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}
{\f1 \'cc\'ee\'f1\'f2} {\f2 \'8b\'b4} \u1052?\u1086?\u8220\'93 \uc2\u8364\'80\'3fx\u-10179?\'3f\par}`);
    expect(text).toContain('Мост 橋 Мо“ €x');
  });

  test('has its notes at the end', () => {
    const text = textOf(
      String.raw`{\rtf1 The bridge{\super\chftn}{\footnote {\super\chftn} Of wood.\par} is shut.\par Nobody crosses it.\par}`,
    );
    expect(text).toBe('The bridge[1] is shut.\n\nNobody crosses it.\n\n[1] Of wood.\n');
  });

  test('passes over pictures', () => {
    expect(textOf('{\\rtf1 A{\\pict\\bin5 }}{\\x B}c}'.replace('B}', 'B}'))).toContain('A');
  });
});

test.each([
  ['groups without end', '{\\rtf1 '.concat('{'.repeat(300_000)), 'too-complex'],
  ['half a text', '{\\rtf1 {\\b The bridge', 'damaged'],
  ['no words', '{\\rtf1\\ansi\\par}', 'empty'],
  ['bytes that are not there', '{\\rtf1 a\\bin2000000000 b', 'damaged'],
])('no article is read from %s', (_, body, fault) => {
  expect(readRtf(rtf(body))).toBe(fault);
});
