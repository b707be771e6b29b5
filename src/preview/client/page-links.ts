// The links of a page: into the document, or out of it in a window of their own.

import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';

/** Goes to a destination in the document. */
export type Follow = (destination: string | readonly unknown[]) => void;

interface Annotation {
  readonly subtype: string;
  readonly rect: number[];
  readonly url?: string;
  readonly dest?: string | readonly unknown[];
  readonly contentsObj?: { readonly str: string };
}

/** Puts an anchor over each link of the page. */
export async function addLinks(
  page: PDFPageProxy,
  viewport: PageViewport,
  box: HTMLElement,
  follow: Follow,
): Promise<void> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  for (const annotation of annotations) {
    if (annotation.subtype === 'Link') box.append(anchor(annotation, viewport, follow));
  }
}

function anchor(annotation: Annotation, viewport: PageViewport, follow: Follow): HTMLElement {
  const { url, dest, rect, contentsObj } = annotation;
  const link = document.createElement('a');
  const words = contentsObj?.str || url || 'Go to this place in the document';
  link.setAttribute('aria-label', words);
  link.title = words;
  if (url !== undefined) Object.assign(link, { href: url, target: '_blank', rel: 'noreferrer' });
  else if (dest !== undefined) {
    link.href = '#pages';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      follow(dest);
    });
  }
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect);
  const part = (length: number, of: number): string => `${(100 * length) / of}%`;
  link.style.left = part(Math.min(x1, x2), viewport.width);
  link.style.top = part(Math.min(y1, y2), viewport.height);
  link.style.width = part(Math.abs(x2 - x1), viewport.width);
  link.style.height = part(Math.abs(y2 - y1), viewport.height);
  return link;
}
