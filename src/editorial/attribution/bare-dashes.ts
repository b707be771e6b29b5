// Speech that a dash alone marks, in a text whose clauses show that dashes do: `— Не забыла!`

import type { Span } from '../../diagnostics/diagnostic.ts';
import type { Quoted } from './quoted-spans.ts';

interface Paragraph {
  readonly words: string;
  readonly quoted: readonly Quoted[];
}

const LED = /^\s*(?:[—–―]|-(?=\s))\s{0,2}(?=[¿¡\p{Lu}«„“…])/u;
/** `Он не верит: — Там пусто.` */
const LED_TO = /:\s(?:[—–―]|-(?=\s))\s(?=\p{Lu})/u;
const ENDED = /[.!?…]["»”]?\s*$/u;
/** A dash that may lead to a clause whose verb is not known. */
const CLAUSE = /[,?!….]\s*[—–―]\s+\p{Ll}/u;
const POLISH_CLAUSE = /\s[—–―-]\s+\p{Ll}/u;
/** So many of them without a clause are a list. */
const LIST = 3;

/** The quotations of each paragraph, with those that a dash alone marks. */
export function withBareDashes(
  paragraphs: readonly Paragraph[],
  language: string,
): readonly (readonly Quoted[])[] {
  const isLed = ({ words }: Paragraph): boolean => LED.test(words);
  const isSpoken = ({ words, quoted }: Paragraph): boolean => {
    const lead = /^\s*(?:[—–―]|-(?=\s))\s{0,2}/u.exec(words)?.[0];
    return lead !== undefined && quoted[0]?.outer.start === lead.length;
  };
  const all = paragraphs.map(({ quoted }) => quoted);
  if (!paragraphs.some((each) => isLed(each) && isSpoken(each))) return all;
  const clause = /^pl\b/iu.test(language) ? POLISH_CLAUSE : CLAUSE;
  const mayBe = (each: Paragraph): boolean =>
    isLed(each) && !isSpoken(each) && ENDED.test(each.words) && !clause.test(each.words);
  return paragraphs.map((each, index) => {
    if (mayBe(each)) return isInList(paragraphs, index, mayBe) ? each.quoted : [turn(each, LED)];
    const [last] = each.quoted.slice(-1);
    const isFree = !last || last.outer.end <= (LED_TO.exec(each.words)?.index ?? 0);
    const isLedTo = isFree && LED_TO.test(each.words) && ENDED.test(each.words);
    return isLedTo && !clause.test(afterColon(each.words))
      ? [...each.quoted, turn(each, LED_TO)]
      : each.quoted;
  });
}

function afterColon(words: string): string {
  const lead = LED_TO.exec(words);
  return lead ? words.slice(lead.index + lead[0].length) : '';
}

function turn({ words }: Paragraph, lead: RegExp): Quoted {
  const { 0: dash = '', index = 0 } = lead.exec(words) ?? {};
  const start = index + dash.length;
  const inner: Span = { start, end: words.trimEnd().length };
  return { outer: inner, inner, isBare: true };
}

// `— Топлива на зиму.` below `— Дров на месяц.`: nobody asks or cries in a list.
function isInList(
  paragraphs: readonly Paragraph[],
  index: number,
  mayBe: (each: Paragraph) => boolean,
): boolean {
  let [from, to] = [index, index + 1];
  while (from > 0 && mayBe(paragraphs[from - 1]!)) from -= 1;
  while (to < paragraphs.length && mayBe(paragraphs[to]!)) to += 1;
  const run = paragraphs.slice(from, to);
  return run.length >= LIST && !run.some(({ words }) => /[?!…]\s*$/u.test(words));
}
