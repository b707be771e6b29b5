// What the typesetter is told of a book: one document with all its briefs inside.

import type { Place } from '../../brief/overrides/origins.ts';
import type { DocumentTree } from '../../document/tree.ts';
import { placeOfCharacter } from '../../editorial/place-in-file.ts';
import { briefFiles, type EmbeddedFile, recordFile } from '../../pdf/file/embedded-files.ts';
import { type TypesetResult, typesetPdf } from '../../pdf/typeset-pdf.ts';
import type { Picture } from '../../picture/picture.ts';
import { fileFingerprint, fontsFingerprint } from '../../provenance/record.ts';
import { inLargePrint } from '../../theme/large-print.ts';
import { bytesOf, continuedWord, recordOf } from '../typeset-options.ts';
import type { BookName } from './book-name.ts';
import type { Chapter } from './chapter.ts';

/** What a picture of a chapter is called in the book: two chapters may have one of the same name. */
export function pictureName(chapter: string, file: string): string {
  return `${chapter}/${file}`;
}

/** Sets the tree of a book. */
export function setBook(
  tree: DocumentTree,
  chapters: readonly [Chapter, ...Chapter[]],
  settings: BookName,
): TypesetResult {
  const [{ input, labels, parsed }] = chapters;
  const { theme, fonts, shaper, hyphenation, characterName } = input;
  const { design } = parsed.brief;
  const people = chapters.flatMap(({ parsed: { brief } }) => brief.prepared_by ?? []);
  const names = [...new Set(people.map(({ name }) => name))];
  // One page is for one brief.
  const { limit: _, ...page } = theme.page;
  const paged = { ...theme, page };
  return typesetPdf(tree, {
    ...{ fonts, shaper, hyphenation, characterName },
    theme: design?.large_print ? inLargePrint(paged) : paged,
    pageSize: input.page ?? design?.page,
    continued: continuedWord(labels),
    file: `${settings.id}.pdf`,
    locate: (at, character) => placeIn(chapters, at, character),
    embedded: (used) => filesOf(chapters, settings, used),
    pictures: picturesOf(chapters),
    info: {
      title: settings.title,
      author: names.length > 0 ? names.join(', ') : undefined,
      subject: undefined,
      keywords: undefined,
      creator: `Briefing Press ${input.version}`,
      lang: settings.language,
      standard: design?.record ?? 'ua1',
      now: input.created ?? input.now,
    },
  });
}

function picturesOf(chapters: readonly Chapter[]): Map<string, Picture> {
  return new Map(
    chapters.flatMap(({ name, pictures }) =>
      [...pictures].map(([file, each]) => [pictureName(name, file), inBook(name, each)] as const),
    ),
  );
}

/** The data of a drawing have a name of the book, too. */
function inBook(chapter: string, picture: Picture): Picture {
  if (picture.kind !== 'drawing' || picture.data === undefined) return picture;
  return { ...picture, data: { ...picture.data, name: pictureName(chapter, picture.data.name) } };
}

/** Places name the chapter before the place in its brief. */
function placeIn(
  chapters: readonly Chapter[],
  at: string | undefined,
  character: string,
): Place | undefined {
  const own = chapters.find(({ name }) => at?.startsWith(`${name}: `));
  if (own && at) return placeOfCharacter(own.parsed, at.slice(own.name.length + 2), character);
  for (const { parsed } of chapters) {
    const place = placeOfCharacter(parsed, undefined, character);
    if (place) return place;
  }
  return undefined;
}

/** Every brief that goes along, each with its pictures, and how the book was made. */
function filesOf(
  chapters: readonly [Chapter, ...Chapter[]],
  { id, title, language }: BookName,
  fonts: readonly Uint8Array[],
): EmbeddedFile[] {
  const [{ input, clock }] = chapters;
  const briefs = chapters.flatMap(({ name, input: own, parsed, pictures }) => {
    if (parsed.brief.embed === 'none') return [];
    const named = [...pictures].map(
      ([file, each]) => [pictureName(name, file), inBook(name, each)] as const,
    );
    return briefFiles({ name, bytes: bytesOf(own) }, new Map(named));
  });
  const { briefHash: _, brief: __, ...record } = recordOf(input, clock, [], undefined);
  const book = {
    id,
    title,
    language,
    chapters: chapters.map(({ name, input: own, clock: now, told, parsed }) => ({
      name,
      briefHash: fileFingerprint(bytesOf(own)),
      isInside: parsed.brief.embed !== 'none',
      now,
      quotations: told,
    })),
  };
  return [...briefs, recordFile({ ...record, fontsHash: fontsFingerprint(fonts), book })];
}
