// A brief begun from an article: its quotations with their speakers, what it reports others to claim and
// to want, what it tells of a truce, its dates, its source.

import { BLOCKS } from '../blocks/blocks.ts';
import { openPoints } from '../brief/open-points.ts';
import { parseBrief } from '../brief/parse-brief.ts';
import { PLACEHOLDERS } from '../brief/placeholders.ts';
import { yamlText } from '../brief/yaml/yaml-text.ts';
import type { Attribution } from '../editorial/attribution/read-attributions.ts';
import { transcriptOf } from '../editorial/attribution/transcript.ts';
import { compareQuotation } from '../editorial/quotation/compare.ts';
import { splitParagraphs } from '../editorial/quotation/paragraphs.ts';
import { type SourceText, sourceText } from '../editorial/quotation/source-text.ts';
import { baseOf, languageOf } from '../languages/languages.ts';
import { arrange, type Proposed, peopleOf } from './arrange.ts';
import type { Article, DraftFiles } from './article.ts';
import { type Cast, castOf, type Member } from './cast.ts';
import { comment, firstWords } from './comment.ts';
import { datedSentences } from './dated-sentences.ts';
import { doubtsOf } from './doubts.ts';
import { markedWordsBlock } from './marked-words.ts';
import { proposalsOf } from './proposals/propose.ts';
import { proposedBlocks, timelineBlock } from './proposed-blocks.ts';
import { sentencesOf } from './sentences.ts';
import { schemaLine } from './skeleton.ts';
import { type SourceKind, sourceEntry } from './source-entry.ts';
import { type Field, item, locator, mapping, toDoOf } from './yaml-items.ts';

/** A draft, and how much is in it. */
export interface Draft {
  readonly yaml: string;
  readonly quotations: number;
  readonly speakers: number;
  readonly claims: number;
  readonly demands: number;
  readonly isOfTruce: boolean;
  /** How much is left to do, as a check counts it. */
  readonly toDo: number;
}

/** More than these are left in the article. */
const MAX_QUOTATIONS = 300;

/** Writes the draft; every quotation in it stands in the text of the article word for word. */
export function draftBrief(article: Article, files: DraftFiles): Draft {
  const { text } = article;
  // A short text does not tell: then it is in the language of the brief.
  const source = sourceText(text, article.language ?? files.language);
  const tag = source.language();
  const kind = transcriptOf(text, tag)?.kind ?? 'article';
  const attributions = source.attributions(tag);
  const quotations = usable(
    attributions.filter(({ kind }) => kind !== 'words'),
    source,
  );
  const sentences = sentencesOf(text, tag);
  // Of a transcript every sentence is a quotation.
  const reporting = kind === 'article' ? sentences : [];
  const parts = { text, title: article.title ?? '', sentences: reporting, quotations };
  const proposed = arrange(
    proposalsOf(parts, tag, languageOf(tag)),
    datedSentences(sentences, tag),
  );
  const cast = castOf(quotations, peopleOf(proposed), text, tag);
  const original = baseOf(tag) === baseOf(files.language ?? 'en') ? undefined : tag;
  const blocks = [
    heading(files, quotations.length, kind, proposed),
    actorsBlock(cast),
    sourceEntry(
      original === undefined ? article : { ...article, language: tag },
      files,
      splitParagraphs(text),
      kind,
    ),
    ...proposedBlocks(proposed, cast),
    quotesBlock(quotations, cast, original),
    markedWordsBlock(attributions),
    timelineBlock(proposed),
    restOf(proposed),
  ];
  const yaml = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  const { brief } = parseBrief(yaml, files.article);
  return {
    yaml,
    quotations: quotations.length,
    speakers: cast.speakers,
    claims: proposed.claims.length,
    demands: proposed.demands.length,
    isOfTruce: proposed.truce !== undefined,
    toDo: brief === undefined ? 0 : openPoints(brief).length,
  };
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

function heading(
  { title, schema, article, language = 'en' }: DraftFiles,
  quotations: number,
  kind: SourceKind,
  { claims, demands, truce }: Proposed,
): string {
  const held = [
    `${quotations === MAX_QUOTATIONS ? 'the first ' : ''}${numbered(quotations, 'quotation')} with ${quotations === 1 ? 'its speaker' : 'their speakers'}`,
    ...(claims.length > 0 ? [numbered(claims.length, 'claim')] : []),
    ...(demands.length > 0 ? [numbered(demands.length, 'demand')] : []),
    ...(truce ? ['what it tells of a ceasefire'] : []),
    'the dates',
    'the source',
  ];
  return [
    schemaLine(schema) +
      comment(
        `Begun from ${article}: ${held.join(', ')}.${kind === 'article' ? '' : ` It is ${kind === 'interview' ? 'an interview' : 'a transcript'}: each paragraph of what somebody says is a quotation.`} Claims, demands and events are proposed in the words of the article: keep what matters, say it in yours, delete the rest. What the article leaves open is a to_do: settle it and delete its line. briefing check lists what is left; as long as anything is, the brief cannot be final.`,
      ),
    `title: ${yamlText(title)}`,
    'edition: 1',
    'status: draft  # draft | final | corrected | withdrawn',
    ...(language === 'en' ? [] : [`language: ${language}`]),
    'to_do: say what else the article reports others to claim and to want, and what it leaves open',
    '',
    'summary:',
    `  bottom_line: ${PLACEHOLDERS.bottomLine}`,
  ].join('\n');
}

function numbered(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function actorsBlock({ members, others }: Cast): string {
  const lines = [
    ...(members.length > 0 ? ['actors:', ...members.map(actorLines)] : []),
    ...(others.length > 0 ? ['# Named with an office, but neither quoted nor reported:'] : []),
    ...(others.length > 0 && members.length === 0 ? ['#actors:'] : []),
    ...others.map((other) => actorLines(other).replace(/^/gmu, '#')),
  ];
  return lines.join('\n');
}

function actorLines({ id, name, role, kind, toDo }: Member): string {
  const fields: readonly Field[] = [
    ['name', yamlText(name)],
    ['to_do', toDoOf([toDo])],
    ['role', role && yamlText(role)],
    ['kind', kind],
  ];
  return `  ${id}:\n${mapping(fields, '    ')}`;
}

function quotesBlock(
  quotations: readonly Attribution[],
  cast: Cast,
  original: string | undefined,
): string {
  if (quotations.length === 0) return '';
  const doubts = doubtsOf(quotations);
  const items = quotations.map((each, index) => quoteItem(each, cast, doubts[index], original));
  return ['quotes:', ...items].join('\n');
}

// Words in another language than that of the brief are to be translated, and stand below.
function quoteItem(
  { text, paragraph, speaker }: Attribution,
  cast: Cast,
  doubt: string | undefined,
  original: string | undefined,
): string {
  const words: readonly Field[] = [
    ['language', original],
    ['text', yamlText(text)],
  ];
  return item([
    ['text', yamlText(original === undefined ? text : `TODO: translate “${firstWords(text, 6)}”`)],
    ['speaker', cast.memberOf(speaker).id],
    ['to_do', toDoOf([doubt])],
    ['source', locator(paragraph)],
    [
      'original',
      original &&
        `\n${mapping(words, '      ')}\n      # translation: own  # own | machine | official | publisher`,
    ],
  ]);
}

const [question, owner] = BLOCKS.open_issues.skeleton.placeholders;

/** The blocks that the article may have something for, as examples. */
function restOf({ claims, demands }: Proposed): string {
  return [
    '# What is left to ask; briefing new NAME shows the other blocks.',
    ...(claims.length > 0
      ? []
      : [
          '#claims:',
          `#  - { text: ${BLOCKS.claims.skeleton.placeholders[0]}, by: id-of-an-actor, source: article ¶1, credibility: 6, status: reported }`,
        ]),
    ...(demands.length > 0
      ? []
      : [
          '#demands:',
          `#  - { text: ${BLOCKS.demands.skeleton.placeholders[0]}, by: id-of-an-actor, to: id-of-an-actor, source: article ¶1 }`,
        ]),
    '#open_issues:',
    `#  - { question: "${question}", owner: ${owner}, status: open }`,
  ].join('\n');
}
