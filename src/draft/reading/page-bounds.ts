// Whether a page can be read in reasonable time, by what its markup counts.

/** A document of very many elements, or of elements nested by the hundred, takes minutes. */
const MAX_ELEMENTS = 15_000;
const MAX_DEPTH = 100;

const MARKUP = /<!--|<(\/?)([a-z][^\s/<>]*)/gi;
/** Where a tag ends, or the value of an attribute in it begins: a `>` in that does not end the tag. */
const STOP = />|=\s*(["'])/g;
/** What they hold is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp)$/i;
/** In drawings and formulas, and there alone, `/>` ends an element. */
const FOREIGN = /^(?:svg|math)$/i;
/** They have no end, or it need not be written. */
const ENDLESS =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** True if a page can be read in reasonable time. */
export function isWithinBounds(html: string): boolean {
  let [elements, depth, foreign] = [0, 0, 0];
  MARKUP.lastIndex = 0;
  for (let tag = MARKUP.exec(html); tag; tag = MARKUP.exec(html)) {
    const [written, end, name = ''] = tag;
    const at = tag.index + written.length;
    const after = name === '' ? endOf(html, at, '-->') : endOfTag(html, at);
    // What is never closed takes the rest of the page with it.
    if (after === undefined) return true;
    MARKUP.lastIndex = after;
    if (name === '') continue;
    const step = end === '' ? 1 : -1;
    elements += end === '' ? 1 : 0;
    if (FOREIGN.test(name)) foreign = Math.max(0, foreign + step);
    const isWhole = foreign > 0 && end === '' && html[after - 2] === '/';
    if (isWhole && FOREIGN.test(name)) foreign -= 1;
    if (!isWhole && !ENDLESS.test(name)) depth = Math.max(0, depth + step);
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
    if (end === '' && foreign === 0 && RAW.test(name)) skipTo(html, `</${name}`);
  }
  return true;
}

function endOf(html: string, at: number, mark: string): number | undefined {
  const found = html.indexOf(mark, at);
  return found === -1 ? undefined : found + mark.length;
}

function endOfTag(html: string, at: number): number | undefined {
  STOP.lastIndex = at;
  for (let stop = STOP.exec(html); stop; stop = STOP.exec(html)) {
    const [, quote] = stop;
    if (quote === undefined) return STOP.lastIndex;
    const end = endOf(html, STOP.lastIndex, quote);
    if (end === undefined) return undefined;
    STOP.lastIndex = end;
  }
  return undefined;
}

// The closing tag itself is read like any other.
function skipTo(html: string, closing: string): void {
  const pattern = new RegExp(closing, 'gi');
  pattern.lastIndex = MARKUP.lastIndex;
  MARKUP.lastIndex = pattern.exec(html)?.index ?? html.length;
}
