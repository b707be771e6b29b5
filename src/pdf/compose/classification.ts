// Composes the classification: the line of a marking scheme, centred above the running head and
// below the running foot of every page.
import type { TextBlock } from '../../document/tree.ts';
import type { Theme } from '../../theme/theme.ts';
import { ascentOf, type Composer } from './composer.ts';
import { widthOfRuns } from './directed-runs.ts';
import type { ArtifactKind, LayoutNode, Run } from './node.ts';
import { blockStyle, faceOf, type ResolvedStyle } from './style.ts';

/** What the line takes of a page, above and below. */
const LINE = 15;
/** Between the foot's band and the line's capitals, which are two thirds of its size high. */
const [GAP, CAPITALS] = [4.5, 0.66];

/** The classification among the blocks of a running head or foot. */
export function classificationOf(blocks: readonly TextBlock[]): TextBlock | undefined {
  return blocks.find(({ classes }) => classes.includes('classification'));
}

/** The theme, with room for the line if the running head has one. */
export function withClassification(theme: Theme, head: readonly TextBlock[]): Theme {
  if (classificationOf(head) === undefined) return theme;
  const line = LINE * (theme.enlarged ?? 1);
  const { edge, top, firstTop, bottom } = theme.page;
  const page = { edge: edge + line, top: top + line, firstTop: firstTop + line };
  return { ...theme, page: { ...theme.page, ...page, bottom: bottom + line } };
}

/** The band that the line stands above, or below; `top` and `height` are those of the page's own. */
interface BesideBand {
  readonly kind: ArtifactKind;
  readonly top: number;
  readonly height: number;
}

/** The line; a long one is set smaller, since a marking is never cut. */
export function composeClassification(
  composer: Composer,
  runsIn: (style: ResolvedStyle) => readonly Run[],
  { kind, top, height }: BesideBand,
): LayoutNode {
  const { theme } = composer;
  const room = theme.grid['right']!;
  const full = blockStyle(theme, ['classification'], 0);
  const size = full.size * Math.min(1, room / widthOfRuns(composer, runsIn(full)));
  const style = { ...full, size };
  const runs = runsIn(style).map((run) => ({ ...run, noWrap: true }));
  const width = widthOfRuns(composer, runs);
  const baseline =
    kind === 'Header' ? top - aboveHead(composer) : top + height + GAP + CAPITALS * size;
  const x = theme.page.left + (room - width) / 2;
  const y = baseline - ascentOf(composer, faceOf(style), size);
  return { columns: [{ text: runs, width: width + 1 }], absolutePosition: { x, y } };
}

/** Clear of a second line of the head, which goes up from its band. */
function aboveHead(composer: Composer): number {
  const running = blockStyle(composer.theme, ['running'], 0);
  return Math.max(13.5, running.leading + ascentOf(composer, faceOf(running), running.size) - 7);
}
