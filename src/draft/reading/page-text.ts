// Texts and addresses as a page writes them for machines.

/** What is needed of a document. */
export interface PageDocument {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

// Some pages write the entities of HTML into what is no HTML.
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  nbsp: ' ',
};

/** `written` on one line, without white space around; undefined if nothing is left. */
export function textOf(written: string | null | undefined): string | undefined {
  const plain = written
    ?.replace(/&(amp|quot|apos|#0?39|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

/** An address of a page on the web; that of a whole site says nothing. */
export function addressOfPage(written: string | null | undefined): string | undefined {
  const url = textOf(written);
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { pathname, search, username, hostname } = new URL(url);
  const isPage = (pathname !== '/' || search !== '') && username === '' && hostname.includes('.');
  return isPage && !/\s/.test(url) ? url : undefined;
}

/** True of two addresses of one page. */
export function samePage(one: string | undefined, other: string): boolean {
  const bare = (url: string): string =>
    url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+(?=$|[?#])/gi, '');
  return one !== undefined && bare(one) === bare(other);
}
