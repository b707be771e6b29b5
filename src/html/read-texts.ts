// Reads a page back as a browser would and gives the text that a reader sees, for the audit.
import { Parser } from 'htmlparser2';

/** Not text of the document: the head, and the link past what stands above the content. */
const UNSEEN = new Set(['head', 'style', 'svg']);

/** The text of the page's body in the order of the page. */
export function readTexts(html: string): string {
  const texts: string[] = [];
  let unseen = 0;
  const hides = (name: string, { class: classes }: Readonly<Record<string, string>>): boolean =>
    UNSEEN.has(name) || classes === SKIP;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const hidden = hides(name, attributes);
      open.push(hidden);
      if (hidden) unseen += 1;
    },
    ontext(text) {
      if (unseen === 0) texts.push(text);
    },
    onclosetag() {
      if (open.pop()) unseen -= 1;
    },
  });
  parser.end(html);
  return texts.join('');
}

/** Class of the link past what stands above the content. */
export const SKIP = 'skip';
