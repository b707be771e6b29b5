// Several briefs as one document: each a chapter, with one numbering of sources and of pages.
import type { Brief } from '../../brief/format/schema.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { type Renaming, renamePlaces } from '../../document/rename-places.ts';
import { type Block, type DocumentTree, isText } from '../../document/tree.ts';
import { labelText } from '../../template/labels/labels.ts';
import { type BuildInput, isSound } from '../build-input.ts';
import { forAudience } from '../for-audience.ts';
import { embeddedName } from '../typeset-options.ts';
import { type Chapter, type MadeChapter, makeChapter } from './chapter.ts';
import { anchorOfChapter, BEGINNING, readFront } from './front.ts';
import { numberSources } from './number-sources.ts';
import { pictureName, setBook } from './set-book.ts';

/** What a book is told beside its briefs. */
export interface BookSettings {
  /** The name of its file without the ending, for the foot of each page. */
  readonly id: string;
  /** Its title; words of the template if there is none. */
  readonly title?: string | undefined;
  /** The language of its labels; that of the first brief if there is none. */
  readonly language?: string | undefined;
}

/** A book, unless there are errors, and what came of each of its briefs. */
export interface BookResult {
  readonly pdf?: Uint8Array;
  /** In the order of the briefs. */
  readonly chapters: readonly MadeChapter[];
  /** Problems of the book as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a book of briefs that are all made with one design. Pure, as `buildBriefing` is. */
export function buildBook(wholes: readonly BuildInput[], settings: BookSettings): BookResult {
  const inputs = wholes.map(forAudience);
  const briefs = inputs.map(({ parsed }) => (isSound(parsed) ? parsed.brief : NO_BRIEF));
  const language = settings.language ?? briefs.find((each) => each !== NO_BRIEF)?.language ?? 'en';
  const numbers = numberSources(briefs);
  const names = uniqueNames(inputs.map(({ parsed }) => embeddedName(parsed)));
  const made = inputs.map((input, index) =>
    makeChapter(input, { name: names[index]!, language, sourceNumbers: numbers[index] }),
  );
  const [first, ...rest] = made.flatMap(({ chapter }) => chapter ?? []);
  if (first === undefined || made.some(({ chapter }) => chapter === undefined))
    return { chapters: made, diagnostics: [] };
  const chapters = [first, ...rest] as const;
  const title = settings.title ?? labelText(first.labels, 'book.title');
  const { tree: front, diagnostics } = readFront({ id: settings.id, title, language }, chapters);
  if (!front || hasErrors(diagnostics)) return { chapters: made, diagnostics };
  const tree = bound(front, title, chapters);
  const name = { id: settings.id, title, language };
  const { bytes, diagnostics: problems } = setBook(tree, chapters, name);
  return { ...(bytes && { pdf: bytes }), chapters: made, diagnostics: problems };
}

const NO_BRIEF: Brief = { title: '', language: 'en' };

/** Names that differ: of two alike, the second has its place before it. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    let own = name;
    while (taken.has(own)) own = `${index + 1}-${own}`;
    taken.add(own);
    return own;
  });
}

/** The first pages, and each chapter behind the ones before. */
function bound(front: DocumentTree, title: string, chapters: readonly Chapter[]): DocumentTree {
  const places = chapters.map(({ parsed }, index) => ({
    id: anchorOfChapter(index),
    title: parsed.brief.title,
  }));
  const footnotes = chapters.flatMap((chapter, index) =>
    renamePlaces(chapter.shown.tree.footnotes ?? [], namesInBook(chapter, index)).filter(isText),
  );
  return {
    ...front,
    ...(footnotes.length > 0 && { footnotes }),
    body: [...front.body, ...chapters.map(inBook)],
    chapters: [{ id: BEGINNING, title }, ...places],
  };
}

function namesInBook({ name }: Chapter, index: number): Renaming {
  return {
    id: (id) => `${anchorOfChapter(index)}-${id}`,
    at: (at) => `${name}: ${at}`,
    file: (file) => pictureName(name, file),
  };
}

function inBook(chapter: Chapter, index: number): Block {
  const { name, shown, labels, parsed } = chapter;
  const anchor = anchorOfChapter(index);
  const renamed = renamePlaces(shown.tree.body, namesInBook(chapter, index));
  const { language } = parsed.brief;
  return {
    kind: 'group',
    classes: ['chapter'],
    at: `${name}: title`,
    ...(language === labels.language ? {} : { lang: language }),
    children: withBeginning(renamed, anchor),
  };
}

/** The first words, most often the title, are where the chapter begins. */
function withBeginning(blocks: readonly Block[], id: string): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.map((block, index) => (index === Math.max(first, 0) ? { ...block, id } : block));
}
