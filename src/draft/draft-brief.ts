// A brief begun from an article: its quotations with their speakers, its dates, its source.

import { BLOCKS } from '../blocks/blocks.ts';
import { openPoints } from '../brief/open-points.ts';
import { parseBrief } from '../brief/parse-brief.ts';
import { PLACEHOLDERS } from '../brief/placeholders.ts';
import { yamlText } from '../brief/yaml/yaml-text.ts';
import type { Attribution } from '../editorial/attribution/read-attributions.ts';
import type { Speaker } from '../editorial/attribution/speakers.ts';
import { transcriptOf } from '../editorial/attribution/transcript.ts';
import { compareQuotation } from '../editorial/quotation/compare.ts';
import { splitParagraphs } from '../editorial/quotation/paragraphs.ts';
import { type SourceText, sourceText } from '../editorial/quotation/source-text.ts';
import type { Article, DraftFiles } from './article.ts';
import { type Cast, castOf, type Member } from './cast.ts';
import { comment, firstWords } from './comment.ts';
import { type DatedSentence, datedSentences } from './dated-sentences.ts';
import { markedWordsBlock } from './marked-words.ts';
import { schemaLine } from './skeleton.ts';
import { type SourceKind, sourceEntry } from './source-entry.ts';

/** A draft, and how much is in it. */
export interface Draft {
  readonly yaml: string;
  readonly quotations: number;
  readonly speakers: number;
  /** How much is left to do, as a check counts it. */
  readonly toDo: number;
}

/** More than these are left in the article. */
const MAX_QUOTATIONS = 300;
const MAX_DATES = 60;

/** Writes the draft; every quotation in it stands in the text of the article word for word. */
export function draftBrief(article: Article, files: DraftFiles): Draft {
  const source = sourceText(article.text, article.language);
  const language = source.language();
  const kind = transcriptOf(article.text, language)?.kind ?? 'article';
  const attributions = source.attributions(language);
  const quotations = usable(
    attributions.filter(({ kind }) => kind !== 'words'),
    source,
  );
  const cast = castOf(quotations, article.text);
  const dates = datedSentences(article.text).slice(0, MAX_DATES);
  const parts = [
    heading(files, quotations.length, kind),
    actorsBlock(cast),
    sourceEntry(article, files, splitParagraphs(article.text), kind),
    quotesBlock(quotations, cast),
    markedWordsBlock(attributions),
    datesBlock(dates),
    REST,
  ];
  const yaml = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  const { brief } = parseBrief(yaml, files.article);
  const toDo = brief === undefined ? 0 : openPoints(brief).length;
  return { yaml, quotations: quotations.length, speakers: cast.members.length, toDo };
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
  { title, schema, article }: DraftFiles,
  quotations: number,
  kind: SourceKind,
): string {
  return [
    schemaLine(schema) +
      comment(
        `Begun from ${article}: ${quotations === MAX_QUOTATIONS ? `the first ${quotations}` : quotations} quotations with their speakers, the dates, the source.${kind === 'article' ? '' : ` It is ${kind === 'interview' ? 'an interview' : 'a transcript'}: each paragraph of what somebody says is a quotation.`} What the article leaves open is a to_do: settle it and delete its line. briefing check lists what is left; as long as anything is, the brief cannot be final.`,
      ),
    `title: ${yamlText(title)}`,
    'edition: 1',
    'status: draft  # draft | final | corrected | withdrawn',
    'to_do: say what the article reports others to claim, to want and to leave open',
    '',
    'summary:',
    `  bottom_line: ${PLACEHOLDERS.bottomLine}`,
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

function actorLines({ id, name, role, toDo }: Member): string {
  const lines = [`  ${id}:`, `    name: ${yamlText(name)}`, ...toDoLine(toDo)];
  if (role !== undefined) lines.push(`    role: ${yamlText(role)}`, '    kind: person');
  return lines.join('\n');
}

function toDoLine(toDo: string | undefined): string[] {
  return toDo === undefined ? [] : [`    to_do: ${yamlText(toDo)}`];
}

function quotesBlock(quotations: readonly Attribution[], cast: Cast): string {
  if (quotations.length === 0) return '';
  const doubts = doubtsOf(quotations);
  const items = quotations.map((each, index) =>
    quoteLines(each, cast.memberOf(each), doubts[index]),
  );
  return ['quotes:', ...items].join('\n');
}

function quoteLines({ text, paragraph }: Attribution, { id }: Member, doubt?: string): string {
  const source = paragraph === undefined ? 'article' : `article ¶${paragraph}`;
  return [
    `  - text: ${yamlText(text)}`,
    `    speaker: ${id}`,
    ...toDoLine(doubt),
    `    source: ${source}`,
  ].join('\n');
}

/** What somebody should look up before each quotation is passed on; undefined where nothing is. */
function doubtsOf(quotations: readonly Attribution[]): readonly (string | undefined)[] {
  let isUnsure = false;
  return quotations.map(({ speaker, paragraph }, index) => {
    // One without a speaker is a to-do by the name that it gets.
    if (speaker === undefined) return undefined;
    const { name, written, kind } = speaker;
    if (kind !== 'continued') {
      isUnsure = isConcluded(speaker);
      return isUnsure ? `the article has “${firstWords(written, 8)}”; is this ${name}?` : undefined;
    }
    // No surer than what it goes on after, and less so in a paragraph of its own.
    isUnsure ||= paragraph !== quotations[index - 1]?.paragraph;
    return isUnsure ? `goes on after the quotation above; is this ${name} too?` : undefined;
  });
}

// “An official said” tells no name, and concludes nothing.
function isConcluded({ kind, name, written }: Speaker): boolean {
  if (kind === 'pronoun') return true;
  return kind === 'described' && written.toLowerCase() !== name.toLowerCase();
}

function datesBlock(dates: readonly DatedSentence[]): string {
  return dates.length === 0 ? '' : ['timeline:', ...dates.map(eventLines)].join('\n');
}

function eventLines({ date, written, sentence, paragraph }: DatedSentence): string {
  return [
    `  - date: ${date}  # as written: ${written}`,
    `    text: ${yamlText(`“${sentence}”`)}`,
    ...toDoLine('say it in your own words'),
    `    source: article ¶${paragraph}`,
  ].join('\n');
}

const [question, owner] = BLOCKS.open_issues.skeleton.placeholders;

const REST = `# What the article reports others to say, want or ask; briefing new NAME shows the other blocks.
#claims:
#  - { text: ${BLOCKS.claims.skeleton.placeholders[0]}, by: id-of-an-actor, source: article ¶1, credibility: 6, status: reported }
#demands:
#  - { text: ${BLOCKS.demands.skeleton.placeholders[0]}, by: id-of-an-actor, to: id-of-an-actor, source: article ¶1 }
#open_issues:
#  - { question: "${question}", owner: ${owner}, status: open }`;
