// One page of the PDF: its drawing, its text for readers and selection, its links.

import { type PageViewport, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { endOfContent } from './text-selection.ts';
import { word } from './words.ts';

// Phones have four device pixels to one, and no memory for such drawings.
const SHARPEST = 2.5;

/** A page that is drawn when it comes near the window. */
export class PageView {
  readonly box: HTMLElement;
  readonly page: PDFPageProxy;
  readonly #follow: Follow;
  #drawnAt = 0;
  #hasText = false;

  constructor(page: PDFPageProxy, pages: number, box: HTMLElement, follow: Follow) {
    this.page = page;
    this.box = box;
    this.#follow = follow;
    box.setAttribute('aria-label', word('page.label', { page: page.pageNumber, pages }));
  }

  /** The width in points. */
  get width(): number {
    return this.page.getViewport({ scale: 1 }).width;
  }

  /** Gives the box the size of the page; the old drawing stays, stretched, until there is a new one. */
  resize(scale: number): void {
    const { width, height } = this.page.getViewport({ scale });
    this.box.style.width = `${width}px`;
    this.box.style.height = `${height}px`;
    this.box.style.setProperty('--scale-factor', String(scale));
  }

  /** Draws beside the old drawing and replaces it at once: nothing flickers. */
  async draw(scale: number): Promise<void> {
    if (this.#drawnAt === scale) return;
    this.#drawnAt = scale;
    this.#hasText = true;
    const viewport = this.page.getViewport({ scale });
    const [canvas, text] = await Promise.all([drawing(this.page, scale), this.#text(viewport)]);
    // Another size was asked for meanwhile.
    if (this.#drawnAt !== scale) return;
    this.box.replaceChildren(canvas, text);
    await addLinks(this.page, viewport, this.box, this.#follow);
  }

  /** Text alone, for the search of the browser, until the page comes near the window. */
  async drawText(scale: number): Promise<void> {
    if (this.#hasText) return;
    this.#hasText = true;
    const text = await this.#text(this.page.getViewport({ scale }));
    // It was drawn meanwhile.
    if (this.#drawnAt > 0) return;
    this.box.querySelector('.textLayer')?.remove();
    this.box.append(text);
  }

  async #text(viewport: PageViewport): Promise<HTMLElement> {
    const container = document.createElement('div');
    container.className = 'textLayer';
    const content = await this.page.getTextContent({ includeMarkedContent: true });
    const textContentSource = { ...content, items: withoutArtifacts(content.items) };
    await new TextLayer({ textContentSource, container, viewport }).render();
    container.append(endOfContent());
    return container;
  }
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** What is no part of the document is in the way of who selects: the mark of a draft lies over all. */
function withoutArtifacts(items: Items): Items {
  const open: boolean[] = [];
  return items.filter((item) => {
    if ('str' in item) return !open.includes(true);
    if (item.type !== 'endMarkedContent') {
      open.push((item as { tag?: string }).tag === 'Artifact');
      return !open.includes(true);
    }
    const wasShown = !open.includes(true);
    open.pop();
    return wasShown;
  });
}

/** The drawing of a page, as sharp as the screen is. */
export async function drawing(page: PDFPageProxy, scale: number): Promise<HTMLCanvasElement> {
  const sharpness = Math.min(window.devicePixelRatio, SHARPEST);
  const viewport = page.getViewport({ scale: scale * sharpness });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  // The text beside it says all that it shows.
  canvas.setAttribute('aria-hidden', 'true');
  try {
    await page.render({ canvas, viewport }).promise;
  } catch (error) {
    // A newer document is there: nobody sees this page any more.
    if ((error as Error).name !== 'RenderingCancelledException') throw error;
  }
  return canvas;
}

/** Goes to a destination in the document. */
type Follow = (destination: string | readonly unknown[]) => void;

interface Annotation {
  readonly subtype: string;
  readonly rect: number[];
  readonly url?: string;
  readonly dest?: string | readonly unknown[];
  readonly contentsObj?: { readonly str: string };
}

/** Puts an anchor over each link of the page. */
async function addLinks(
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
  const words = contentsObj?.str || url || word('page.link');
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
