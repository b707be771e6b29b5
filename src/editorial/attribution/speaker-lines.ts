// Finds the lines of a transcript or interview that name who speaks: `MR BRICE: …`, `Q: …`, `[00:04] Tom Brice:`.

import { largest } from '../../diagnostics/extremes.ts';
import type { InterviewWords } from '../../languages/language.ts';
import { LANGUAGES, languageOf, ofAll } from '../../languages/languages.ts';
import { once } from '../once.ts';
import { dialogueLines } from './dialogue-lines.ts';
import { fullName, keyOf } from './names-of-lines.ts';
import { questionLines } from './question-lines.ts';
import type { SpeakerLine } from './speaker-line.ts';
import { escaped } from './word-patterns.ts';

const TIME = '[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?';
const EMPHASIS = '(?:\\*\\*|__|\\*|_)?';
const NAME =
  '[\\p{Lu}\\p{Lo}](?:[^\\n:：.!?،؟。“”"«»「」()\\[\\]*_]|(?<=(?:^|\\s)\\p{Lu}\\p{L}{0,4})\\.(?=\\s?\\p{Lu})){0,60}?';
/** `«Al-Sahel»: …`: some papers set their names off. */
const OUTLET_MARKS = '(?:[«“"《『](?=[^\\n]{1,30}[»”"》』][:：]))?';
// A name with its colon, or a full stop and a dash as parliaments have them; a name with a time on a
// line of its own; a name alone on its line.
const LINES = once(
  () =>
    new RegExp(
      `^[^\\S\\n]*(?:>[^\\S\\n]*)?${EMPHASIS}(?<time>${TIME}[^\\S\\n]*[-–—]?[^\\S\\n]*)?${EMPHASIS}${OUTLET_MARKS}(?<name>${NAME})[»”"》』]?(?<aside>[^\\S\\n]*[\\[(][^()\\[\\]\\n]{1,40}[\\])]|[^\\S\\n]+${TIME})?${EMPHASIS}[^\\S\\n]*(?:(?<colon>[:：]${EMPHASIS}(?=\\s|$|[^\\d\\s/])|\\u3000(?=\\S))|(?<dash>(?<=^[\\p{Lu}\\s.'’-]+)[-–—]\\s+(?=\\S))|(?<stop>\\.[^\\S\\n]*[–—-]\\s+(?=\\S))|(?<alone>$))`,
      'gmu',
    ),
);
/** `H.S.-W.: …`, for somebody whom a line before has named. */
const INITIALS =
  /^[^\S\n]*(?:\*\*|__)?(?<name>\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,3})(?:\*\*|__)?[:：](?=\s)/gmu;
/** `Q. …`, where a full stop stands for the colon. */
const LETTERS =
  /^[^\S\n]*(?:\*\*|__)?(?<name>\p{Lu}|\p{Lu}{2}\p{Lu}{1,12})\.[-–—]?(?:\*\*|__)?(?=\s+[^\s\d])/gmu;

/** What asks and answers is called, in the language of the text and in English. */
function isCalled(part: keyof InterviewWords, language: string): RegExp {
  const words = [languageOf(language), LANGUAGES['en']].flatMap(
    (each) => each?.interview?.[part] ?? [],
  );
  return new RegExp(`^(?:${words.join('|')})(?:\\s*\\d+)?$`, 'iu');
}

/** The lines of `text` that name speakers, in order; none if it is no transcript. */
export function speakerLines(text: string, language: string): readonly SpeakerLine[] {
  const question = isCalled('question', language);
  const answer = isCalled('answer', language);
  const formOf = (name: string): SpeakerLine['form'] =>
    question.test(name) ? 'question' : answer.test(name) ? 'answer' : 'name';
  const lines = linesIn(text)
    .map((line) => ({ ...line, form: formOf(line.name) }))
    .filter(({ form, isLetter }) => !isLetter || form !== 'name');
  const accepted = mayBe(lines) ? new Accepted(lines, text, language) : undefined;
  if (accepted?.isTranscript()) return lines.filter((line) => accepted.has(line));
  const inDashes = dialogueLines(text);
  return inDashes.length > 0 ? inDashes : questionLines(text, language);
}

/** False of most articles, without reading more of them. */
function mayBe(lines: readonly Candidate[]): boolean {
  const isRepeated = new Set(lines.map(({ name }) => name)).size < lines.length;
  return isRepeated || lines.some(({ form, isTimed }) => form !== 'name' || isTimed);
}

interface Candidate extends SpeakerLine {
  readonly isTimed: boolean;
  /** The minute that a time before the name tells. */
  readonly minute?: number;
  readonly isAlone: boolean;
  /** With a full stop, as only `Q.` and `A.` are written. */
  readonly isLetter: boolean;
}

function linesIn(text: string): readonly Omit<Candidate, 'form'>[] {
  const found = Array.from(text.matchAll(LINES()), ({ 0: line, index, groups = {} }) => ({
    name: groups['name']!.trim(),
    start: index,
    wordsAt: index + line.length,
    isTimed: groups['time'] !== undefined || /\d:\d/u.test(groups['aside'] ?? ''),
    ...(groups['time'] !== undefined && { minute: minuteOf(groups['time']) }),
    isAlone: groups['alone'] !== undefined,
    isLetter: false,
  }));
  const letters = Array.from(text.matchAll(LETTERS), ({ 0: line, index, groups = {} }) => ({
    name: groups['name']!,
    start: index,
    wordsAt: index + line.length,
    isTimed: false,
    isAlone: false,
    isLetter: true,
  }));
  const initials = Array.from(text.matchAll(INITIALS), ({ 0: line, index, groups = {} }) => ({
    name: withInitials(
      groups['name']!,
      found.map(({ name }) => name),
    ),
    start: index,
    wordsAt: index + line.length,
    isTimed: false,
    isAlone: false,
    isLetter: false,
  }));
  // A name alone may be any short line: a crosshead, a sentence without its full stop.
  const named = found.filter(({ name, isAlone }) => !isAlone || name.split(/\s+/u).length <= 4);
  return [...named, ...letters, ...initials].sort((one, other) => one.start - other.start);
}

/** Of `names` the first with these initials; the initials themselves if there is none. */
function withInitials(initials: string, names: readonly string[]): string {
  const plain = (text: string): string => text.match(/\p{Lu}/gu)?.join('') ?? '';
  return names.find((name) => /\p{Ll}/u.test(name) && plain(name) === plain(initials)) ?? initials;
}

function minuteOf(time: string): number {
  const [first = 0, second = 0, third] = (time.match(/\d+/gu) ?? []).map(Number);
  return third === undefined ? first * 60 + second : first * 3600 + second * 60 + third;
}

/** The name of a paper or a speaker without one: `Rhein-Kurier`, `Moderator`. */
const OUTLET = /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u;

/** So much of a line is read. */
const LONGEST_LINE = 2000;
/** No transcript has so many speakers. */
const MOST_NAMES = 80;

/** Which of the lines that might name speakers do, judged by all of them together. */
class Accepted {
  readonly #lines: readonly Candidate[];
  readonly #text: string;
  readonly #counts = new Map<string, number>();
  readonly #people = new Set<string>();
  readonly #most: number;

  constructor(lines: readonly Candidate[], text: string, language: string) {
    this.#lines = lines;
    this.#text = text;
    for (const { name } of lines) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    const often = [...this.#counts].sort(([, one], [, other]) => other - one).slice(0, MOST_NAMES);
    for (const [name] of often) if (isPerson(name, text, language)) this.#people.add(name);
    const counts = [...this.#people].map((name) => this.#counts.get(name)!);
    this.#most = largest(counts, 0);
  }

  has(line: Candidate): boolean {
    const { name, form, isTimed, isAlone } = line;
    // `Ann Lee: “We stay”` above an interview.
    if (!/\S/u.test(this.#text.slice(0, line.start)) && this.#isMarked(line)) return isTimed;
    const count = this.#counts.get(name)!;
    // `Ann Lee: “We stay”` is a headline; and any word may stand before a colon where none has capitals.
    if (count === 1 && form === 'name' && (this.#isHeadline(line) || CASELESS.test(name)))
      return isTimed;
    if (isAlone) return isTimed || (count > 1 && this.#people.has(name));
    if (form !== 'name' || isTimed || this.#people.has(name)) return true;
    // Whoever asks may be a paper: it speaks about as often as the one who answers.
    return count > 1 && count * 3 >= this.#most && OUTLET.test(name);
  }

  isTranscript(): boolean {
    const kept = this.#lines.filter((line) => this.has(line));
    const names = new Set(kept.map(({ name }) => name));
    if (names.size < 2 || isLiveBlog(kept) || !this.#isDense(kept) || this.#isOfQuotations(kept))
      return false;
    const asked = kept.filter(({ form }) => form === 'question');
    const spoken = kept.filter(({ name, form }) => form === 'answer' || this.#people.has(name));
    if (spoken.length > 0 && asked.some((line) => /[?？؟]/u.test(this.#wordsOf(line)))) return true;
    if (kept.filter(({ isTimed }) => isTimed).length > 1) return true;
    return kept.length > 3 && spoken.length > 0 && repeatedIn(kept) > 1;
  }

  // From the first to the last of them, much of the text is led by such a line.
  #isDense(kept: readonly Candidate[]): boolean {
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last) return false;
    const lines = this.#text.slice(first.start, last.wordsAt).split(/\n/u);
    const full = lines.filter((line) => line.trim().length > 1).length;
    return kept.length * 8 >= full;
  }

  // `Ann Lee: “We stay.”` is a quotation with its marks.
  #isOfQuotations(kept: readonly Candidate[]): boolean {
    return kept.filter((line) => this.#isMarked(line)).length * 2 > kept.length;
  }

  #wordsOf({ wordsAt }: SpeakerLine): string {
    const [words = ''] = this.#text
      .slice(wordsAt, wordsAt + LONGEST_LINE)
      .trimStart()
      .split('\n', 1);
    return words.trim();
  }

  #isHeadline(line: Candidate): boolean {
    const words = this.#wordsOf(line);
    return this.#isMarked(line) || (words !== '' && !/[.!?…。！？؟][”"»)\]*_]*$/u.test(words));
  }

  #isMarked({ wordsAt }: SpeakerLine): boolean {
    return /^\s*["“”„«»「『]/u.test(this.#text.slice(wordsAt, wordsAt + 5));
  }
}

/** A blog with its newest entry on top: the names are those of the reporters. */
function isLiveBlog(lines: readonly Candidate[]): boolean {
  const minutes = lines.flatMap(({ minute }) => minute ?? []);
  const isBack = minutes.filter((minute, index) => minute < (minutes[index - 1] ?? 0));
  return isBack.length * 2 > minutes.length;
}

/** How many of those whom the lines name have more than one. */
function repeatedIn(lines: readonly SpeakerLine[]): number {
  const [heard, more] = [new Set<string>(), new Set<string>()];
  for (const { name } of lines) (heard.has(keyOf(name)) ? more : heard).add(keyOf(name));
  return more.size;
}

const HONORIFIC = once(
  () => new RegExp(`^(?:${ofAll(({ honorifics }) => honorifics).join('|')})\\.?\\s`, 'iu'),
);
const CASELESS = /^[\p{Lo}\p{M}\p{N}\s・·=＝'’"״׳-]+$/u;
/** So long is no name in a script without capitals. */
const LONGEST_CASELESS = 20;

/** What stands before a colon on any page. */
const LABEL =
  /^(?:photos?|pictures?|images?|pic|captions?|credits?|sources?|videos?|instagram|facebook|twitter|tiktok|youtube|ig|watch|more|note|update|tags?|foto|fotos|crédit)(?:\s.*)?$/iu;

/** True of what looks like the name of a person, in `text`. */
function isPerson(name: string, text: string, language: string): boolean {
  if (CASELESS.test(name)) return name.length <= LONGEST_CASELESS && name.split(/\s/u).length < 5;
  if (HONORIFIC().test(name)) return true;
  if (LABEL.test(name)) return false;
  // `the Orsa Thunder` is a team.
  if (
    new RegExp(`\\b[Tt]he(?:\\s\\p{Lu}\\p{Ll}+){0,2}\\s${escaped(name)}(?!\\p{L})`, 'u').test(text)
  )
    return false;
  // A place stands before the first words of news: `PORT ELLIN: …`.
  if (new RegExp(`\\b(?:in|near)\\s+${escaped(name)}(?!\\p{L})`, 'iu').test(text)) return false;
  const words = name.replace(/,.*$/u, '').split(/\s+/u);
  const last = words.at(-1)!;
  if (words.length > 5 || !/^\p{Lu}/u.test(last)) return false;
  // A word that the text also has in small letters is no name: `Note`, `FACT`.
  if (new RegExp(`(?<!\\p{L})${escaped(last.toLowerCase())}(?!\\p{L})`, 'u').test(text))
    return false;
  if (words.length > 1)
    return words.every((word) =>
      /^(?:\p{Lu}|(?:al|bin|de|del|di|da|du|la|van|von|der|den)$)/u.test(word),
    );
  return name === name.toUpperCase() || fullName(name, text, language) !== undefined;
}
