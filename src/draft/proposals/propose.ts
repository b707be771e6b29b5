// What an article reports others to claim, to demand, and to undertake in a truce, each with who it is.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { isRole, isStray } from '../../editorial/attribution/names.ts';
import type { Attribution } from '../../editorial/attribution/read-attributions.ts';
import type { Speaker } from '../../editorial/attribution/speakers.ts';
import type { Language } from '../../languages/language.ts';
import type { Sentence } from '../sentences.ts';
import { addresseeIn } from './addressee.ts';
import { namesTruce, pointsOf, truceSentences, truceStatement } from './ceasefire.ts';
import { isDemand, isJoint, type Statement, statementIn } from './statements.ts';
import { type TruceFacts, truceFacts } from './truce-facts.ts';
import { speakersOf } from './who-says.ts';

/** Something in the words of the article. */
export interface Proposal {
  readonly kind: Statement['kind'];
  readonly words: string;
  /** Who says, wants or undertakes it; an undertaking may be without. */
  readonly by?: Speaker;
  /** Of whom it is demanded, if the article names it, and how it writes it if it does not. */
  readonly to?: string;
  readonly toWritten?: string;
  /** Absent in a headline. */
  readonly paragraph?: number;
  /** Where it stands in the text. */
  readonly span: Span;
  /** The sentence that reports it; a quotation that demands has none. */
  readonly sentence?: Sentence;
}

/** Everything that is proposed from one article. */
export interface Proposals {
  readonly all: readonly Proposal[];
  /** Of a truce, if the article is about one. */
  readonly truce?: TruceFacts;
  /** The sentences that tell of it. */
  readonly truceSentences: readonly Sentence[];
}

/** The parts of an article that is read for proposals. */
export interface ArticleParts {
  readonly text: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Attribution[];
}

/** What an article in the language of `tag` reports to be claimed, demanded and undertaken, in order. */
export function proposalsOf(
  { text, title, sentences, quotations }: ArticleParts,
  tag: string,
  language: Language | undefined,
): Proposals {
  if (!language?.reported) return { all: [], truceSentences: [] };
  const telling = truceSentences(sentences, title, language);
  const ofTruce = new Set(telling);
  const statements = sentences.flatMap((sentence) => {
    const told = statementIn(sentence, language);
    return (ofTruce.has(sentence) ? truceStatement(sentence, told, language) : told) ?? [];
  });
  const names = new Set(quotations.flatMap(({ speaker }) => nameOf(speaker)));
  const speakers = speakersOf(text, statements, tag, language.reported, [...names]);
  const reported = statements.flatMap((statement) =>
    proposalsFrom(statement, speakers.get(statement), language),
  );
  const quoted = quotations.flatMap((each) => demandsIn(each, language, tag));
  const all = [...reported, ...quoted].toSorted((one, other) => one.span.start - other.span.start);
  if (telling.length === 0) return { all, truceSentences: [] };
  const naming = telling.filter((each) => namesTruce(each, language));
  return { all, truce: truceFacts(telling, naming, language, tag), truceSentences: telling };
}

function nameOf(speaker: Speaker | undefined): readonly string[] {
  return speaker?.kind === 'named' && speaker.isBody !== true ? [speaker.name] : [];
}

/** True of somebody whom a claim may be given to: by name, as a body, or as the holder of an office. */
function isPlain(speaker: Speaker | undefined, { speech }: Language): speaker is Speaker {
  if (speaker === undefined || /^it$/iu.test(speaker.name)) return false;
  // `Officials on`, `7`: no whole name was read.
  if (!/\p{L}{2}/u.test(speaker.name) || isStray(speaker.name.split(/\s+/u).at(-1)!)) return false;
  if (speaker.kind !== 'described' || speaker.isBody || speaker.role !== undefined) return true;
  if (speaker.name.toLowerCase() !== speaker.written.toLowerCase()) return true;
  const words = speaker.name.split(/\s+/u);
  const roles = speech && new RegExp(`^(?:${speech.roles})$`, 'iu');
  return words.some((word) => roles?.test(word) ?? isRole(word));
}

/** `The parties`, `Orrin and Tessaly`: who undertakes it is more than one. */
function isOne({ lead }: Statement, { kind, role }: Speaker, language: Language): boolean {
  return !isJoint(lead, language) && (kind !== 'described' || role !== undefined);
}

function proposalsFrom(
  statement: Statement,
  speaker: Speaker | undefined,
  language: Language,
): readonly Proposal[] {
  const { kind, sentence, said } = statement;
  const isKnown = isPlain(speaker, language);
  // A claim of nobody would be stated as a fact.
  if (!isKnown && kind !== 'term') return [];
  const words = sentence.words.slice(said.start, said.end).trim();
  const proposal: Proposal = {
    kind,
    words: kind === 'term' ? sentence.words.trim() : words,
    ...(isKnown && (kind !== 'term' || isOne(statement, speaker, language)) && { by: speaker }),
    ...(kind === 'demand' && addresseeIn(statement, language)),
    paragraph: sentence.paragraph,
    span: { start: sentence.start + said.start, end: sentence.start + said.end },
    sentence,
  };
  if (kind !== 'reservation') return [proposal];
  return pointsOf(words, language.reported!.truce).map((point) => ({ ...proposal, words: point }));
}

/** What a quotation demands, sentence by sentence. */
function demandsIn(
  { text, span, paragraph, speaker }: Attribution,
  language: Language,
  tag: string,
): readonly Proposal[] {
  if (!speaker || !isPlain(speaker, language)) return [];
  const segments = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim())
    .filter((words) => isDemand(words, language))
    .map((words) => ({
      kind: 'demand',
      words,
      by: speaker,
      ...(paragraph !== undefined && { paragraph }),
      span,
    }));
}
