// The lines above a text: its headline, who wrote it, where it was printed, and when.

import { dayNamedBy } from '../../brief/hints/date-hint.ts';
import { isRole } from '../../editorial/attribution/names.ts';
import { splitParagraphs } from '../../editorial/quotation/paragraphs.ts';
import type { BylineWords } from '../../languages/language.ts';
import { ofAll } from '../../languages/languages.ts';

export interface Byline {
  readonly author?: string;
  readonly publisher?: string;
  /** A full day. */
  readonly published?: string;
}

const MAX_LINES = 10;
const LONGEST = 160;

const ofBylines = (key: keyof BylineWords): string =>
  ofAll(({ bylines }) => bylines?.[key]).join('|');
const BY = new RegExp(`^(?:${ofBylines('by')})\\s+(?=\\S)`, 'u');
const PUBLISHED = new RegExp(`^(?:${ofBylines('published')})(?:\\s+(?:on|am|le|el))?:?\\s+`, 'iu');
const DIVIDER = /\s*[|·•;]\s*|\s+[–—/-]\s+|,\s+/u;
const AND = new RegExp(`\\s+(?:${ofBylines('and')}|&)\\s+`, 'u');
const PLACE = new RegExp(`\\s+(?:${ofBylines('from')})\\s+\\p{Lu}[\\p{L}\\p{M}\\s.'’-]*$`, 'u');

const LETTERS = "[\\p{L}\\p{M}'’-]+";
const NAME_WORD = `(?:\\p{Lu}\\.|(?!\\p{Ll})${LETTERS})`;
const PARTICLE = '(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|van|von|y|zu)';
const PERSON = new RegExp(`^${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${NAME_WORD}){1,3}$`, 'u');
/** Those who write are not named by them. */
const NOBODY =
  /(?:^|\s)(?:our|staff|own|special|agenc(?:y|ies)|desk|newsroom|team|reporters?|writers?|correspondents?|redaktion|rédaction|редакція|редакция|the|a)(?:\s|$)/iu;
const AGENCY =
  /^(?:The\s+)?(?:Reuters|AFP|AP|Associated Press|Agence France-Presse|ANSA|APA|BBC(?:\s+\p{Lu}\p{L}+)?|Bloomberg|CNN|CNBC|dpa|DPA|EFE|Interfax(?:-Ukraine)?|Kyodo(?: News)?|NPR|NTB|PA(?: Media)?|RIA Novosti|RFI|Ritzau|TASS|TT|UPI|Ukrinform|Xinhua|Yonhap|Al Jazeera|Anadolu(?: Agency)?|Укрінформ|Интерфакс|ТАСС|Le \p{Lu}\p{L}+|Der \p{Lu}\p{L}+|La \p{Lu}\p{L}+|El \p{Lu}\p{L}+|Die \p{Lu}\p{L}+)$/u;
/** Words in the names of papers and stations. */
const PAPER =
  /(?:^|[\s-])(?:Advertiser|Agency|Anzeiger|Argus|Beobachter|Bote|Broadcasting|Bulletin|Chronicle|Courant|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Kurier|Magazine|Mail|Mercury|Messenger|Mirror|Monitor|Morgenpost|Nachrichten|News|Newspaper|Observer|Post|Press|Presse|Radio|Record|Register|Review|Rundschau|Sentinel|Spectator|Standard|Sun|Tageblatt|Tagblatt|Tagesspiegel|Telegram|Telegraph|Television|Times|Tribune|TV|Weekly|Wire|Zeitung|Вісник|Газета|Голос|Новини|Новости|Правда|Вестник)(?=\s|$)|(?:zeitung|anzeiger|blatt|kurier|rundschau)$/u;
const TITLED = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|and|de|du|la|le|der|die|das|&)(?:\s|$)/u;

/** What the lines between the headline and the first paragraph say for sure. */
export function bylineOf(text: string, title: string | undefined): Byline {
  const [first] = splitParagraphs(text);
  const head = text
    .slice(0, first?.start ?? 0)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== title)
    .slice(0, MAX_LINES);
  const lines = head.filter((line) => line.length <= LONGEST).map(readLine);
  const author = onlyOne(lines.map((line) => line.author));
  const publisher = onlyOne(lines.map((line) => line.publisher));
  const published = onlyOne(lines.map((line) => line.published));
  return {
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
  };
}

/** True for a line that names an author and more, and is no headline. */
function isByline(line: string): boolean {
  const { author, publisher, published } = readLine(line);
  return author !== undefined && (publisher !== undefined || published !== undefined);
}

// Two that differ leave it open.
function onlyOne(found: readonly (string | undefined)[]): string | undefined {
  const distinct = new Set(found.filter((each) => each !== undefined));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

function readLine(line: string): Byline {
  const date = dateAtEnd(line.replace(PUBLISHED, ''));
  const rest = date === undefined ? line : date.before;
  const published = date && { published: date.day };
  if (rest === '') return { ...published };
  const by = BY.exec(rest)?.[0];
  const [head = '', ...parts] = rest.slice(by?.length ?? 0).split(DIVIDER);
  const author = authorIn(head);
  const publisher = onlyOne([head, ...parts].filter(isPublisher));
  const paper = publisher !== undefined && { publisher };
  if (by !== undefined) return { ...(author !== undefined && { author }), ...paper, ...published };
  // Without “By” every part must be understood, or the line may be anything.
  if (!paper || ![head, ...parts].every((part) => part === publisher || part === head)) return {};
  if (head === publisher) return published ? { ...paper, ...published } : {};
  return author === undefined ? {} : { author, ...paper, ...published };
}

/** The date with which a line ends, after a divider, and what stands before it. */
function dateAtEnd(line: string): { readonly day: string; readonly before: string } | undefined {
  const starts = [0, ...Array.from(line.matchAll(new RegExp(DIVIDER, 'gu')), endOf)];
  for (const start of starts) {
    const day = dayNamedBy(line.slice(start));
    if (day === undefined) continue;
    return { day, before: line.slice(0, start).replace(/[\s|·•;–—/,-]+$/u, '') };
  }
  return undefined;
}

function endOf({ 0: found, index }: RegExpExecArray): number {
  return index + found.length;
}

function authorIn(written: string): string | undefined {
  const names = written.replace(PLACE, '').trim();
  const all = names.split(AND).every((name) => isPerson(name.trim()));
  return all ? names : undefined;
}

/** True for the whole name of somebody. */
export function isPerson(name: string): boolean {
  if (!PERSON.test(name) || NOBODY.test(name) || isPublisher(name)) return false;
  return !name.split(/\s+/u).some((word) => isRole(word));
}

/** True for the name of a paper, a station or an agency. */
export function isPublisher(part: string): boolean {
  const words = part.split(/\s+/u);
  if (words.length > 6 || NOBODY.test(part.replace(/^The\s/u, ''))) return false;
  return AGENCY.test(part) || (PAPER.test(part) && words.every((word) => TITLED.test(word)));
}

const LONGEST_HEADLINE = 200;

/** The first line, if it stands above the first paragraph and is not the beginning of it cut off. */
export function headlineOf(text: string): string | undefined {
  const [first] = splitParagraphs(text);
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  if (first === undefined || first.start < line.length || line === '') return undefined;
  if (line.length > LONGEST_HEADLINE || /(?:…|\.\.\.)$/u.test(line)) return undefined;
  return isByline(line) ? undefined : line;
}
