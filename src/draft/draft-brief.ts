// A brief begun from an article: its quotations with their speakers, its dates, its source.

import { yamlText } from '../brief/yaml-text.ts';
import { type Attribution, readAttributions } from '../editorial/attribution/read-attributions.ts';
import { compareQuotation } from '../editorial/quotation/compare.ts';
import { splitParagraphs } from '../editorial/quotation/paragraphs.ts';
import { type SourceText, sourceText } from '../editorial/quotation/source-text.ts';
import type { Article } from './article.ts';
import { type Cast, castOf, type Member } from './cast.ts';
import { comment, firstWords } from './comment.ts';
import { type DatedSentence, datedSentences } from './dated-sentences.ts';
import { schemaLine } from './skeleton.ts';
import { sourceEntry } from './source-entry.ts';

/** What the caller knows of the files. */
export interface DraftFiles {
  /** Words for the title of the brief. */
  readonly title: string;
  /** Where editors find the JSON Schema, from the brief. */
  readonly schema: string | undefined;
  /** The article as the user named it. */
  readonly article: string;
  /** The copy of its text, from the brief. */
  readonly copy: string;
  readonly sha256: string;
}

/** A draft, and how much is in it. */
export interface Draft {
  readonly yaml: string;
  readonly quotations: number;
  readonly speakers: number;
  /** Things that are marked `# check:`. */
  readonly toCheck: number;
}

/** More than these are left in the article. */
const MAX_QUOTATIONS = 300;
const MAX_DATES = 60;

/** Writes the draft; every quotation in it stands in the text of the article word for word. */
export function draftBrief(article: Article, files: DraftFiles): Draft {
  const source = sourceText(article.text);
  const quotations = usable(readAttributions(article.text), source);
  const cast = castOf(quotations, article.text);
  const dates = datedSentences(article.text).slice(0, MAX_DATES);
  const parts = [
    heading(files, quotations.length),
    actorsBlock(cast),
    sourceEntry(article, files, splitParagraphs(article.text)),
    quotesBlock(quotations, cast),
    datesBlock(dates),
    REST,
  ];
  const yaml = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  const toCheck = yaml.match(/# check:/g)?.length ?? 0;
  return { yaml, quotations: quotations.length, speakers: cast.members.length, toCheck };
}

// A headline repeats words of the text, where they have their speaker.
function usable(all: readonly Attribution[], source: SourceText): readonly Attribution[] {
  const first = all.slice(0, 2 * MAX_QUOTATIONS);
  const inText = first.filter(({ paragraph }) => paragraph !== undefined);
  const isRepeated = ({ text, paragraph }: Attribution): boolean =>
    paragraph === undefined && inText.some((other) => other.text.includes(text));
  return first.filter((each) => !isRepeated(each) && stands(each, source)).slice(0, MAX_QUOTATIONS);
}

// Words with brackets, for one, mean something else in a brief.
function stands({ text }: Attribution, source: SourceText): boolean {
  const { kind, omissions, insertions } = compareQuotation(text, source).result;
  return (kind === 'verbatim' || kind === 'normalised') && omissions + insertions === 0;
}

function heading({ title, schema, article }: DraftFiles, quotations: number): string {
  return [
    schemaLine(schema) +
      comment(
        `Begun from ${article}: ${quotations === MAX_QUOTATIONS ? `the first ${quotations}` : quotations} quotations with their speakers, the dates, the source. What the article leaves open is marked “check:”. Say the rest in your own words, then run briefing check.`,
      ),
    `title: ${yamlText(title)}`,
    'edition: 1',
    'status: draft  # draft | final | corrected | withdrawn',
    '',
    'summary:',
    '  bottom_line: Write here, in at most 60 words, what the reader must know.',
  ].join('\n');
}

function actorsBlock({ members, others }: Cast): string {
  const lines = [
    ...(members.length > 0 ? ['actors:', ...members.map(actorLines)] : []),
    ...(others.length > 0 ? ['# Named with an office, but not quoted:'] : []),
    ...(others.length > 0 && members.length === 0 ? ['#actors:'] : []),
    ...others.map((other) => actorLines(other).replace(/^/gmu, '#')),
  ];
  return lines.join('\n');
}

function actorLines({ id, name, role, check }: Member): string {
  const checked = check === undefined ? '' : `  # check: ${check}`;
  const lines = [`  ${id}:${checked}`, `    name: ${yamlText(name)}`];
  if (role !== undefined) lines.push(`    role: ${yamlText(role)}`, '    kind: person');
  return lines.join('\n');
}

function quotesBlock(quotations: readonly Attribution[], cast: Cast): string {
  if (quotations.length === 0) return '';
  return ['quotes:', ...quotations.map((each) => quoteLines(each, cast.memberOf(each)))].join('\n');
}

function quoteLines(attribution: Attribution, { id }: Member): string {
  const { text, paragraph } = attribution;
  const source = paragraph === undefined ? 'article' : `article ¶${paragraph}`;
  return [
    `  - text: ${yamlText(text)}`,
    `    speaker: ${id}${doubt(attribution)}`,
    `    source: ${source}`,
  ].join('\n');
}

/** What somebody should look up before the quotation is passed on. */
function doubt({ speaker }: Attribution): string {
  if (speaker === undefined) return '  # check: who says this?';
  const written = firstWords(speaker.written, 8);
  if (speaker.kind === 'pronoun' || speaker.kind === 'described')
    return `  # check: the article has “${written}”`;
  return speaker.kind === 'continued' ? '  # goes on after the quotation above' : '';
}

function datesBlock(dates: readonly DatedSentence[]): string {
  const full = dates.filter(({ hasYear }) => hasYear);
  const open = dates.filter(({ hasYear }) => !hasYear);
  const blocks = [
    ...(full.length > 0
      ? [
          `timeline:  # in the words of the article: say it in yours\n${full.map(eventLines).join('\n')}`,
        ]
      : []),
    ...(open.length > 0 ? [openDates(open, full.length > 0)] : []),
  ];
  return blocks.join('\n\n');
}

function eventLines({ date, written, sentence, paragraph }: DatedSentence): string {
  return [
    `  - date: ${date}  # as written: ${written}`,
    `    text: ${yamlText(`“${sentence}”`)}`,
    `    source: article ¶${paragraph}`,
  ].join('\n');
}

function openDates(dates: readonly DatedSentence[], hasTimeline: boolean): string {
  const explained = comment(
    'Dates without a year. The year is yours to conclude, and the page says so: fill it in with the reason, and take off the #.',
  );
  const items = dates.map(({ date, written, sentence, paragraph }) =>
    [
      `#  - date: { date: ${date}, inferred: why this year }  # as written: ${written}`,
      `#    text: ${yamlText(`“${sentence}”`)}`,
      `#    source: article ¶${paragraph}`,
    ].join('\n'),
  );
  return [explained, ...(hasTimeline ? [] : ['#timeline:']), ...items].join('\n');
}

const REST = `# What the article reports others to say, want or ask; briefing new NAME shows the other blocks.
#claims:
#  - { text: What is said to be so., by: id-of-an-actor, source: article ¶1, credibility: 6, status: reported }
#demands:
#  - { text: What is wanted., by: id-of-an-actor, to: id-of-an-actor, source: article ¶1 }
#open_issues:
#  - { question: What is not settled?, owner: Who follows it up, status: open }`;
