// The documents besides the PDF: the same tree as a web page, a Word file, Markdown, plain text; its dates.
import { claimReviews } from '../blocks/claims/claim-reviews.ts';
import { formatDate } from '../brief/dates/format-date.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { Part } from '../brief/parts.ts';
import { writeCalendar } from '../calendar/write-calendar.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import { withoutMedia } from '../document/twins.ts';
import type { DocxReview } from '../docx/docx-review.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { writeHtml } from '../html/write-html.ts';
import type { Picture } from '../picture/picture.ts';
import { writeMarkdown } from '../plain/write-markdown.ts';
import { writeText } from '../plain/write-text.ts';
import { commaOf, type Labels, labelText } from '../template/labels/labels.ts';
import { dateWords } from '../template/present/dates.ts';
import type { BuildInput } from './build-input.ts';
import type { Documents, Format } from './formats.ts';

/** What the documents besides the PDF are made from. */
export interface TwinContent {
  readonly input: BuildInput;
  readonly tree: DocumentTree;
  readonly brief: Brief;
  readonly labels: Labels;
  /** The pictures of figures by the name that the brief gives their file. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What the template leaves out. */
  readonly leftOut: readonly Part[];
  /** What leads from a changed Word file back to the brief. */
  readonly review: () => DocxReview;
}

type Twin = Exclude<Format, 'pdf'>;

interface Written {
  /** Absent if the brief has nothing that belongs into such a document. */
  readonly text?: string | undefined;
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of the documents in `formats` but the PDF, and what their audits found. */
export function makeTwins(
  formats: readonly Format[],
  content: TwinContent,
): { readonly documents: Documents; readonly diagnostics: readonly Diagnostic[] } {
  const encoder = new TextEncoder();
  const twins = formats
    .filter((format): format is Twin => format !== 'pdf')
    .map((format) => ({ format, ...WRITERS[format](content) }));
  const documents = twins.flatMap(({ format, text, bytes }) => {
    const document = text === undefined ? bytes : encoder.encode(text);
    return document === undefined ? [] : [[format, document]];
  });
  return {
    documents: Object.fromEntries(documents),
    diagnostics: twins.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** How each is written; a new format needs a line here and its name among `FORMATS`. */
const WRITERS: Readonly<Record<Twin, (content: TwinContent) => Written>> = {
  html: htmlOf,
  docx: docxOf,
  md: ({ tree, input }) => writeMarkdown(wordsOnly(tree), input.parsed.file),
  txt: ({ tree, input }) => writeText(wordsOnly(tree), input.parsed.file),
  ics: calendarOf,
};

function wordsOnly(tree: DocumentTree): DocumentTree {
  return withoutMedia(tree, ['pdf-only', 'drawn-only', 'picture-only']);
}

function htmlOf({ input, tree, brief, labels, pictures, leftOut }: TwinContent): Written {
  return writeHtml(withoutMedia(tree, ['pdf-only']), {
    theme: input.theme,
    pictures,
    pageSize: input.page ?? brief.design?.page,
    file: input.parsed.file,
    title: brief.title,
    author: authorOf(brief),
    generator: generatorOf(input),
    skip: word(labels, 'web', 'skip'),
    // A page says to programs what it says to people.
    linkedData: leftOut.includes('claims') ? undefined : claimReviews(brief),
  });
}

function docxOf({ input, tree, brief, pictures, review }: TwinContent): Written {
  const { parsed, now, created = now, theme, page } = input;
  return writeDocx(withoutMedia(tree, ['pdf-only', 'drawn-only']), {
    theme,
    pictures,
    pageSize: page ?? brief.design?.page,
    file: parsed.file,
    title: brief.title,
    subject: brief.subtitle,
    author: authorOf(brief),
    generator: generatorOf(input),
    created,
    review: review(),
    facts: {
      Brief: parsed.file,
      Edition: brief.edition === undefined ? undefined : String(brief.edition),
      TLP: brief.handling?.tlp,
    },
  });
}

function authorOf({ prepared_by, organisation }: Brief): string | undefined {
  return prepared_by?.map(({ name }) => name).join(', ') ?? organisation?.name;
}

function generatorOf({ version }: BuildInput): string {
  return `Briefing Press ${version}`;
}

function calendarOf({ input, brief, labels }: TwinContent): Written {
  const { parsed, since, version, now, created = now } = input;
  return writeCalendar(
    { ...parsed, brief },
    {
      since,
      created,
      version,
      words: {
        due: word(labels, 'timeline', 'due') ?? '',
        nextUpdate: word(labels, 'fact', 'next_update') ?? '',
        next: word(labels, 'issue', 'next') ?? '',
        review: word(labels, 'timeline', 'review') ?? '',
        lines: word(labels, 'head', 'lines') ?? '',
        validUntil: (date) =>
          labelText(labels, 'line.valid_until', { date: dateWords(labels, date) }),
        edition:
          brief.edition === undefined
            ? undefined
            : labelText(labels, 'running.edition', { edition: String(brief.edition) }),
        comma: commaOf(labels.language),
        byEndOf: (date) =>
          labelText(labels, 'timeline.by_end_of', { date: formatDate(date, labels.language) }),
      },
    },
  );
}

function word({ groups }: Labels, group: string, name: string): string | undefined {
  const label = groups[group]?.[name];
  return typeof label === 'string' ? label : undefined;
}
