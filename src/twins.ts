// The documents besides the PDF: the same tree as a web page, as Markdown, as plain text; its dates.
import { basename } from 'node:path';
import type { Brief } from './brief/schema.ts';
import { writeCalendar } from './calendar/write-calendar.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { DocumentTree } from './document/tree.ts';
import { withoutMedia } from './document/without-media.ts';
import type { Format } from './formats.ts';
import { writeHtml } from './html/write-html.ts';
import { writeMarkdown } from './plain/write-markdown.ts';
import { writeText } from './plain/write-text.ts';
import { type Labels, labelText } from './template/labels.ts';
import type { PageSize, Theme } from './theme/theme.ts';

/** What the documents besides the PDF are made from. */
export interface TwinInput {
  readonly tree: DocumentTree;
  readonly brief: Brief;
  readonly labels: Labels;
  readonly theme: Theme;
  readonly pageSize: PageSize | undefined;
  /** How the brief is called in problems. */
  readonly file: string;
  /** The date that the document bears inside. */
  readonly created: Date;
  readonly version: string;
}

interface Written {
  /** Absent if the brief has nothing that belongs into such a document. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The document in one of the formats, and what its audit found. */
export function makeTwin(format: Exclude<Format, 'pdf'>, input: TwinInput): Written {
  const { tree, file } = input;
  switch (format) {
    case 'html':
      return htmlOf(input);
    case 'md':
      return writeMarkdown(withoutMedia(tree, ['pdf-only', 'drawn-only']), file);
    case 'txt':
      return writeText(withoutMedia(tree, ['pdf-only', 'drawn-only']), file);
    case 'ics':
      return calendarOf(input);
  }
}

function htmlOf({ tree, brief, labels, theme, pageSize, file, version }: TwinInput): Written {
  return writeHtml(withoutMedia(tree, ['pdf-only']), {
    theme,
    pageSize,
    file,
    title: brief.title,
    author: brief.prepared_by?.map(({ name }) => name).join(', '),
    generator: `Briefing Press ${version}`,
    skip: word(labels, 'web', 'skip'),
  });
}

function calendarOf({ brief, labels, file, created, version }: TwinInput): Written {
  return writeCalendar(brief, {
    file,
    name: basename(file).replace(/\.ya?ml$/i, ''),
    created,
    version,
    words: {
      due: word(labels, 'timeline', 'due') ?? '',
      nextUpdate: word(labels, 'fact', 'next_update') ?? '',
      next: word(labels, 'issue', 'next') ?? '',
      edition:
        brief.edition === undefined
          ? undefined
          : labelText(labels, 'running.edition', { edition: String(brief.edition) }),
    },
  });
}

function word({ groups }: Labels, group: string, name: string): string | undefined {
  const label = groups[group]?.[name];
  return typeof label === 'string' ? label : undefined;
}
