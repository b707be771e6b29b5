// What the typesetter needs to know of a brief beside the document tree.
import { basename } from 'node:path';
import { editionFileName } from '../brief/audience/edition-name.ts';
import type { EditionChanges } from '../brief/edition/edition-change.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { QuotationResult } from '../brief/quotation.ts';
import { withoutComments } from '../brief/yaml/comments.ts';
import { placeOfCharacter } from '../editorial/place-in-file.ts';
import { sourceFiles } from '../pdf/file/embedded-files.ts';
import type { TypesetOptions } from '../pdf/typeset-pdf.ts';
import type { Picture } from '../picture/picture.ts';
import {
  type BuildRecord,
  fileFingerprint,
  fontsFingerprint,
  templateFingerprint,
} from '../provenance/record.ts';
import type { Labels } from '../template/labels/labels.ts';
import type { Theme } from '../theme/theme.ts';
import { type FontFiles, openFace } from '../type/face.ts';
import type { Shaper } from '../type/shaper.ts';
import type { BuildInput } from './build-input.ts';

/** What was made of a brief on the way to its pages. */
interface Content {
  readonly brief: Brief;
  readonly labels: Labels;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** What the typesetter is told beside the document itself. */
export function typesetOptions(
  input: BuildInput,
  { brief, labels, pictures }: Content,
  record: Omit<BuildRecord, 'fontsHash'>,
): TypesetOptions {
  const { theme, fonts, shaper, parsed } = input;
  const source =
    brief.embed === 'none' ? undefined : { name: embeddedName(parsed), bytes: bytesOf(input) };
  const people = (brief.prepared_by ?? []).map((person) => person.name);
  return {
    theme,
    fonts,
    shaper,
    hyphenation: input.hyphenation,
    characterName: input.characterName,
    pageSize: input.page ?? brief.design?.page,
    // Large print takes as many pages as it needs.
    fit: brief.design?.large_print ? undefined : brief.design?.fit,
    continued: continuedWord(labels),
    file: parsed.file,
    locate: (at, character) => placeOfCharacter(parsed, at, character),
    embedded: (used) =>
      sourceFiles(source, pictures, { ...record, fontsHash: fontsFingerprint(used) }),
    pictures,
    info: {
      title: brief.title,
      author: people.length > 0 ? people.join(', ') : brief.organisation?.name,
      subject: brief.subtitle,
      keywords: undefined,
      creator: `Briefing Press ${input.version}`,
      lang: brief.language,
      standard: brief.design?.record ?? 'ua1',
      now: input.created ?? input.now,
    },
  };
}

/** What the document carries of its own making, but for its fonts. */
export function recordOf(
  input: BuildInput,
  clock: Date,
  quotations: readonly QuotationResult[],
  changes: EditionChanges | undefined,
): Omit<BuildRecord, 'fontsHash'> {
  const { version, template, parsed, page, now, created = now } = input;
  const templateHash = templateFingerprint(template.files);
  const briefHash = fileFingerprint(bytesOf(input));
  const set = parsed.overrides;
  const name = basename(template.name);
  const circumstances = { now: clock, created, page, set };
  const hashes = { templateHash, briefHash };
  const brief = parsed.brief?.embed === 'none' ? embeddedName(parsed) : undefined;
  return { version, template: name, ...hashes, brief, ...circumstances, quotations, changes };
}

/** The name of the brief inside the document. */
export function embeddedName({ file, brief }: ParsedBrief): string {
  return editionFileName(basename(file), brief?.withheld?.audience);
}

/** The bytes of the brief inside the document, or of the one that it was made from if there is none inside. */
export function bytesOf({ bytes, parsed }: Pick<BuildInput, 'bytes' | 'parsed'>): Uint8Array {
  const { brief, complete, text } = parsed;
  if (brief?.embed === 'stripped') return new TextEncoder().encode(withoutComments(complete));
  return complete === text && bytes ? bytes : new TextEncoder().encode(complete);
}

/** The word beside the head of a section that runs on. */
export function continuedWord(labels: Labels): string {
  const word = labels.groups['running']?.['continued'];
  return typeof word === 'string' ? word : '';
}

/** Fonts that the labels name together with their licence. */
const OURS = /^@expo-google-fonts\/source-(?:serif|sans)-/;
/** Every font can print these. */
const PLAIN = /^[ -~]{1,60}$/;

/** The families by their own names, once each; undefined if they are ours. */
export function fontNames(theme: Theme, fonts: FontFiles, shaper: Shaper): string | undefined {
  const paths = Object.values(theme.fonts).flatMap((family) =>
    Object.values<string>({ ...family }),
  );
  if (paths.every((path) => OURS.test(path))) return undefined;
  const names = paths.flatMap((path) => {
    const bytes = fonts.get(path);
    if (bytes === undefined) return [];
    const { familyName, postscriptName } = openFace(shaper, bytes).metrics;
    return [PLAIN.test(familyName) ? familyName : postscriptName];
  });
  return `${[...new Set(names)].join(', ')}.`;
}
