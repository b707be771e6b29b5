// The first pages of a book and what runs along all of them: as strict as the strictest of its briefs.
import { isAfter } from '../../brief/dates/moment.ts';
import { strictestMarking } from '../../brief/format/marking.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { strictestTlp } from '../../brief/format/terms.ts';
import { statusInFact } from '../../brief/open-points.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type ReadResult, readDocument } from '../../document/read-document.ts';
import { CHAPTER_TITLE, PAGE_NUMBER } from '../../document/tree.ts';
import { placeOf } from '../../editorial/place-in-file.ts';
import { labelText } from '../../template/labels/labels.ts';
import { present } from '../../template/present/present.ts';
import { renderFiles } from '../../template/render/render-template.ts';
import type { BookName } from './book-name.ts';
import type { Chapter } from './chapter.ts';

/** The name of the place where a book begins. */
export const BEGINNING = 'book';

/** The name of the place where a chapter begins, from 0. */
export function anchorOfChapter(index: number): string {
  return `chapter-${index + 1}`;
}

/** A brief that is to be handled as all of these are together. */
function handledAsAll(briefs: readonly Brief[]): Pick<Brief, 'handling' | 'status'> {
  const all = briefs.map(({ handling }) => handling ?? {});
  const marking = strictestMarking(all.flatMap((each) => each.marking ?? []));
  const tlp = strictestTlp(all.map((each) => each.tlp));
  const embargo = all
    .flatMap((each) => each.embargo_until ?? [])
    .reduce<Embargo>((last, each) => (last && !isAfter(each, last) ? last : each), undefined);
  const caveats = [...new Set(all.flatMap((each) => each.caveats ?? []))];
  const statuses = new Set(briefs.map(statusInFact));
  const status = (['withdrawn', 'draft'] as const).find((each) => statuses.has(each));
  return {
    handling: {
      ...(marking && { marking }),
      ...(tlp && { tlp }),
      ...(embargo && { embargo_until: embargo }),
      ...(caveats.length > 0 && { caveats }),
    },
    ...(status && { status }),
  };
}

/** Of two schemes nobody can say which is the stricter. */
function unlikeMarkings(chapters: readonly Chapter[]): Diagnostic | undefined {
  const markings = chapters.map(({ parsed }) => parsed.brief.handling?.marking);
  if (strictestMarking(markings.flatMap((each) => each ?? [])) !== null) return undefined;
  const other = markings.findLastIndex((each) => each !== undefined);
  const path = ['handling', 'marking'];
  return {
    code: 'book-marking',
    severity: 'error',
    message: 'nobody can say which of the markings of these briefs is the strictest',
    ...placeOf({ path }, chapters[other]!.parsed),
    hint: 'give all of them one marking, e.g. --set handling.marking.level=SECRET, or bind books apart',
  };
}

type Embargo = NonNullable<Brief['handling']>['embargo_until'];

/** The tree of the first pages, with the heads and feet of all. */
export function readFront(
  { title, language, id }: BookName,
  chapters: readonly [Chapter, ...Chapter[]],
): ReadResult {
  const [{ context, input, labels }] = chapters;
  const { template } = input;
  const diverse = unlikeMarkings(chapters);
  if (diverse) return { diagnostics: [diverse] };
  const brief: Brief = {
    title,
    language,
    ...handledAsAll(chapters.map(({ parsed }) => parsed.brief)),
  };
  const { labels: _, ...shared } = context;
  const quotations = new Map<string, never>();
  const view = present(brief, { ...shared, labels, quotations, file: id, changes: undefined });
  const book = { beginning: BEGINNING, page: PAGE_NUMBER, ...contentsOf(chapters, brief) };
  const body = renderFiles(template, { body: 'book.hbs' }, { ...view, ...{ book } });
  const edges = renderFiles(
    template,
    { head: 'running-head.hbs', foot: 'running-foot.hbs' },
    { ...view, title: CHAPTER_TITLE },
  );
  const diagnostics: Diagnostic[] = [...body.diagnostics, ...edges.diagnostics];
  if (!body.texts || !edges.texts) return { diagnostics };
  const place = { lang: language, template: template.name, files: template.files };
  return readDocument({ ...body.texts, ...edges.texts }, place);
}

function contentsOf(chapters: readonly [Chapter, ...Chapter[]], { handling }: Brief) {
  const [{ labels }] = chapters;
  const count = String(chapters.length);
  const marks = new Set(chapters.map(({ parsed }) => parsed.brief.handling?.tlp));
  return {
    briefs: labelText(labels, 'book.briefs', { count }),
    notes: [
      // Said where the briefs themselves say otherwise.
      ...(handling?.tlp && marks.size > 1
        ? [labelText(labels, 'book.marking', { label: handling.tlp })]
        : []),
      ...(chapters.some(({ parsed }) => parsed.brief.sources !== undefined)
        ? [labelText(labels, 'book.sources')]
        : []),
    ],
    chapters: chapters.map(({ view, parsed: { brief } }, index) => ({
      number: String(index + 1),
      anchor: anchorOfChapter(index),
      title: brief.title,
      lang: brief.language === labels.language ? undefined : brief.language,
      about: [view.running.edition, view.running.tlp && `TLP:${view.running.tlp}`]
        .filter(Boolean)
        .join(' · '),
    })),
  };
}
