// Prepares text for shaping: what must never reach a page goes, and stand-ins take their places.
import type { Coverage } from './coverage.ts';

// A soft hyphen is a break opportunity: the line breaker acts on it, nobody draws it. A byte order
// mark inside text means nothing, and PDF/A forbids it in what a glyph stands for.
const NEVER_DRAWN = /[\u00AD\uFEFF]/g;
const WHITE_SPACE_CONTROL = /[\t\n\r]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SUSPECT = /[\t\n\r\u00AD\uFEFF\uD800-\uDFFF]/;
const HYPHEN_WITH_STAND_IN = /[\u2010\u2011]/g;

/** The text as it will be read from the page: without soft hyphens, with plain spaces for tabs. */
export function drawnText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(NEVER_DRAWN, '')
    .replace(WHITE_SPACE_CONTROL, ' ')
    .replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * The text with hyphens replaced that the face lacks; as long as the original, so that clusters
 * point into both. Spaces need no help: HarfBuzz draws a missing one as a space of its own width.
 */
export function withStandIns(text: string, coverage: Coverage): string {
  return text.replace(HYPHEN_WITH_STAND_IN, (hyphen) => {
    const standIn = coverage.substitute(hyphen.charCodeAt(0));
    return standIn === undefined ? hyphen : String.fromCharCode(standIn);
  });
}
