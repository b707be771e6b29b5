// Sections: heads, paragraphs and points of the desk's own, and the words of a quote among them.
import type { Section } from '../../brief/format/schema.ts';
import { pageName } from '../../brief/parts.ts';
import { changeSentences } from '../../template/present/item-changes.ts';
import { linesAt } from '../../template/present/lists.ts';
import { anchorOf, idMark, isHidden, sourceMarks } from '../../template/present/marks.ts';
import { speakerOf } from '../../template/present/names.ts';
import { isLeftOut, type Presenter, type Scope } from '../../template/present/scope.ts';
import { noteSentence, references } from '../../template/present/sentences.ts';
import { inParagraphs } from '../../template/prose/inline-markdown.ts';

type Inner = Omit<Section, 'under' | 'after'>;

function presentSections(scope: Scope) {
  return listed(scope, undefined);
}

/** The sections that stand behind a block, by its name; those behind what is left out stand with the rest. */
function presentSectionsAfter(scope: Scope) {
  const places = new Set(scope.brief.sections?.map((section) => placeOf(scope, section)));
  return Object.fromEntries(
    [...places].flatMap((place) => (place === undefined ? [] : [[place, listed(scope, place)]])),
  );
}

function placeOf(scope: Scope, { after }: Section) {
  return after === undefined || isLeftOut(scope, pageName(after)) ? undefined : after;
}

function listed(scope: Scope, place: Section['after']) {
  const views = (scope.brief.sections ?? []).flatMap((section, index) => {
    if (placeOf(scope, section) !== place) return [];
    const at = `sections[${index}]`;
    const inner = (section.under ?? []).map((each, position) =>
      present(scope, each, `${at}.under[${position}]`),
    );
    return [{ ...present(scope, section, at), under: inner }];
  });
  return views.length === 0 ? undefined : views;
}

function present(scope: Scope, section: Inner, at: string) {
  const { title, text, points, kind, note, source } = section;
  const refs = sourceMarks(scope, source);
  const isEnded = text !== undefined;
  return {
    at,
    anchor: anchorOf(at),
    title: title.replace(/\s+/gu, ' '),
    isBox: kind === 'box',
    text,
    /** They stand at the end of the text, or below all else where there is none. */
    refs: isEnded ? refs : [],
    points: linesAt(`${at}.points`, points),
    pull: pullOf(scope, section),
    meta: [
      ...changeSentences(scope, at),
      ...noteSentence(note),
      ...(isEnded ? [] : references(refs)),
    ],
  };
}

/** The words of the quote as they stand among the quotations, who said them, and its number. */
function pullOf(scope: Scope, { quote: id }: Inner) {
  const quote = scope.brief.quotes?.find((each) => each.id === id);
  if (id === undefined || quote === undefined) return undefined;
  const { name, description } = speakerOf(scope, quote.speaker);
  return {
    text: inParagraphs(quote.text),
    speaker: description === undefined ? name : `${name}${scope.comma}${description}`,
    refs: [idMark(scope, id)].filter((mark) => !isHidden(scope, mark)),
  };
}

export const sections = { block: 'sections', present: presentSections } satisfies Presenter;

export const sectionsAfter = {
  part: 'sections',
  present: presentSectionsAfter,
} satisfies Presenter;
