// How much page there may be: a document of very many elements, or of elements nested by the hundred, takes minutes.

const MAX_ELEMENTS = 15_000;
const MAX_DEPTH = 100;

const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi;
/** They have no end, or it need not be written. */
const ENDLESS =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** True if a page can be read in reasonable time. */
export function isWithinBounds(html: string): boolean {
  let [elements, depth] = [0, 0];
  for (const [, end, name = ''] of html.matchAll(TAG)) {
    elements += end === '' ? 1 : 0;
    if (!ENDLESS.test(name)) depth = Math.max(0, depth + (end === '' ? 1 : -1));
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
  }
  return true;
}
