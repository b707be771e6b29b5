// The local copy of a source: its bytes, and its text with what the checks need of it, each worked out once and only when asked for.

import { createHash } from 'node:crypto';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { writtenIn } from '../../languages/written-in.ts';
import { joinedWords } from '../attribution/joined-words.ts';
import {
  type Attribution,
  quotationsIn,
  readAttributions,
} from '../attribution/read-attributions.ts';
import type { SpeakerLine } from '../attribution/speaker-line.ts';
import { speakerLines } from '../attribution/speaker-lines.ts';
import type { Speaker } from '../attribution/speakers.ts';
import { once } from '../once.ts';
import {
  breaksWords,
  readBrokenWords,
  type WithoutHyphens,
  withWholeWords,
} from './broken-words.ts';
import { withoutCopyMarks } from './hand-copied.ts';
import { cleanWords, type NormalisedText, normalise, plainLetters } from './normalise.ts';
import { withoutFurniture } from './page-furniture.ts';
import { splitParagraphs } from './paragraphs.ts';
import { type Part, type SpokenText, spokenText } from './spoken-text.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface SourceText {
  readonly text: string;
  /** The text without page furniture and marks of notes, each character in its place. */
  readonly plain: () => string;
  readonly normalised: () => NormalisedText;
  /** The plain text to search in; absent if furniture, notes and broken words do not occur. */
  readonly mended: () => WithoutHyphens | undefined;
  /** The words of the text as it was spoken. */
  readonly tokens: () => Tokens;
  /** The counted paragraphs: `¶1` is the first. */
  readonly paragraphs: () => readonly Span[];
  /** The language it is written in, if it plainly is another than is declared. */
  readonly language: () => string;
  /** The lines that name who speaks, in a transcript; none in an article. */
  readonly speakerLines: () => readonly SpeakerLine[];
  /** What stands between quotation marks, part by part. */
  readonly quoted: () => readonly Part[];
  /** The text without the clauses of the reporter inside quotations; absent if it has none. */
  readonly spoken: () => SpokenText | undefined;
  /**
   * The same, with who says so, as far as a text in `language` can be read; `names` are those of
   * people whom it may name.
   */
  readonly attributions: (language: string, names?: readonly string[]) => readonly Attribution[];
}

/** Wraps the decoded text of a source, which is in the language `declared` as far as is known. */
export function sourceText(text: string, declared = 'en'): SourceText {
  const plain = once(() => withoutFurniture(withoutCopyMarks(text)));
  const language = once(() => writtenIn(text, declared));
  const quoted = once(() => quotationsIn(plain(), language()));
  const spoken = once(() => spokenText(plain(), quoted()));
  const attributions = new Map<string, readonly Attribution[]>();
  return {
    text,
    plain,
    normalised: once(() => normalise(text)),
    mended: once(() =>
      plain() === text && !breaksWords(text) ? undefined : readBrokenWords(plain()),
    ),
    tokens: once(() => tokenise(spoken()?.whole().text ?? plain())),
    paragraphs: once(() => splitParagraphs(plain())),
    language,
    speakerLines: once(() => speakerLines(plain(), language())),
    quoted,
    spoken,
    attributions: (language, names = []) => {
      const key = JSON.stringify([language, names]);
      const known = attributions.get(key) ?? readPlain(plain(), language, names);
      attributions.set(key, known);
      return known;
    },
  };
}

/** The attributions of a text as a person reads it, in their places. */
function readPlain(
  text: string,
  language: string,
  names: readonly string[],
): readonly Attribution[] {
  const whole = withWholeWords(text);
  const letters = plainLetters(whole);
  const original = ({ start, end }: Span): Span => {
    const span = letters.originalSpan(start, end);
    // The vowel sign of the last letter is part of the word.
    const [signs = ''] = /^\p{M}*/u.exec(whole.slice(span.end, span.end + 4)) ?? [];
    return { start: span.start, end: span.end + signs.length };
  };
  const forms = letters.text === whole ? new Map<string, string>() : signedWords(whole);
  return readAttributions(letters.text, language, names).map((each) => {
    const span = original(each.span);
    const parts = each.parts?.map(original);
    const words = cleanWords(joinedWords(whole, parts ?? [span]));
    const speaker = each.speaker && withSigns(each.speaker, forms);
    return { ...each, text: words, span, ...(parts && { parts }), ...(speaker && { speaker }) };
  });
}

/** The words of `text` that have vowel signs or are drawn out, by their plain letters. */
function signedWords(text: string): ReadonlyMap<string, string> {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => [
    plainLetters(word).text,
    word,
  ]);
  return new Map(words.filter(([plain, word]) => plain !== word) as [string, string][]);
}

/** A name stands as the article writes it. */
function withSigns(speaker: Speaker, forms: ReadonlyMap<string, string>): Speaker {
  const name = speaker.name.replace(/[\p{L}\p{M}]+/gu, (word) => forms.get(word) ?? word);
  return { ...speaker, name };
}

export interface LocalSource {
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Absent if the bytes are not text in UTF-8. */
  readonly text?: SourceText;
}

/** Reads the bytes of a local copy of a source in the language `declared`. */
export function localSource(bytes: Uint8Array, declared?: string): LocalSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = decode(bytes);
  return text === undefined ? { sha256 } : { sha256, text: sourceText(text, declared) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
