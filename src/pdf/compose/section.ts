// Composes sections: a rule, the head beside the text in the left column or above it, the content.
import type { Container, TextBlock } from '../../document/tree.ts';
import type { Theme } from '../../theme/theme.ts';
import { type Composer, indent, type Place, placeIn, stacked } from './composer.ts';
import { paragraphRuns } from './directed-runs.ts';
import { lineVector } from './graphics.ts';
import type { Composed, LeafNode, StackNode, Vector } from './node.ts';
import { plainText } from './runs.ts';
import { blockStyle } from './style.ts';
import { composeText } from './text.ts';

/** A section; a first child that is a heading becomes its side head. */
export function composeSection(
  composer: Composer,
  section: Container,
  outer: Place,
): Composed<StackNode> {
  const { theme } = composer;
  const place = placeIn(outer, section);
  composer.explained.clear();
  const element = composer.structure.add('Sect', place.parent, { lang: section.lang });
  if (section.id) composer.structure.places.set(section.id, element);
  const { text = 0, right = 0, measure = right - text } = theme.grid;
  const above = theme.section.above === true || theme.enlarged !== undefined;
  const x = above ? 0 : text;
  const inner: Place = { ...place, parent: element, ...(above && { width: right }) };
  const [first, ...rest] = section.children;
  const heading = first?.kind === 'heading' ? first : undefined;
  const head = heading
    ? composeText(composer, { ...heading, classes: ['head', ...heading.classes] }, inner)
    : undefined;
  if (head && section.id && !head.node._destination) head.node._destination = section.id;
  const content = composer.compose(heading ? rest : section.children, inner);
  for (const each of content) indent(each, x, right - x - measure);
  const { node, ascent } = stacked(content, {
    _before: theme.section.before,
    ...(theme.section.whole && { _whole: true }),
  });
  if (!head || !heading) return { node, ascent: 0 };
  const baseline = Math.max(head.ascent, ascent);
  node._section = {
    head: head.node,
    continued: continuedHead(composer, heading, place),
    headWidth: theme.section.headWidth,
    ...(above
      ? { headAbove: true, headShift: 0, contentShift: theme.section.after }
      : { headShift: baseline - head.ascent, contentShift: baseline - ascent }),
    after: theme.section.after,
    rules: sectionRules(theme),
  };
  return { node, ascent: 0 };
}

/** The hairline across the page with the accent over the left column; hangs on its own top edge. */
function sectionRules({ section, grid, colours }: Theme): Vector[] {
  const { rule, accentRule, accentWidth } = section;
  return [
    lineVector([0, 0], [grid['right']!, 0], rule, colours['section']!),
    lineVector([0, -0.25], [accentWidth, -0.25], accentRule, colours['accent']!),
  ];
}

/** The head as it stands on the pages that a section runs on to: an artifact, not said again. */
function continuedHead(composer: Composer, heading: TextBlock, place: Place): LeafNode {
  const head = blockStyle(composer.theme, ['head'], 0);
  const note = { ...blockStyle(composer.theme, ['continued'], 0), leading: head.leading };
  const title = firstLine(heading);
  const { lang, at } = place;
  const keys = { _artifact: 'Repeat' as const };
  const stretches = [
    { text: title, style: head, lang, keys },
    { text: `\n${place.continued}`, style: note, lang, keys },
  ];
  return { text: paragraphRuns(composer, stretches, { at, lang }) };
}

/** The words of a heading up to its first line break. */
function firstLine({ children }: TextBlock): string {
  return children.map(plainText).join('').split('\n', 1)[0]!.trim();
}
