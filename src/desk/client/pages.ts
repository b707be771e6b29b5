// The pages one below another: shown, sized, scrolled, and replaced in place by those of a new build.

import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { PageView } from './page-view.ts';
import {
  offsetOf,
  type PageBox,
  pageInView,
  placeAt,
  scaleOf,
  stepFrom,
  type Zoom,
} from './place-in-pages.ts';

GlobalWorkerOptions.workerSrc = 'pdf.worker.js';

/** One for all documents: to begin another takes longer than to draw a page. */
const worker = new PDFWorker();

/** Texts of pages out of sight wait until nothing new has come for so long. */
const QUIET = 400;

/** What is drawn beyond the window, so that scrolling shows finished pages. */
const MARGIN = 600;

/** The column of pages. */
export class Pages {
  readonly #column: HTMLElement;
  #document: PDFDocumentProxy | undefined;
  #views: readonly PageView[] = [];
  #zoom: Zoom = 'fit';
  #scale = 1;
  readonly #work = new Set<Promise<unknown>>();
  #filling: readonly PageView[] = [];
  /** Called with the number of the page that is looked at, from 0. */
  onPage: (page: number) => void = () => {};
  /** Called when the text of pages is there, or has another size. */
  onDrawn: () => void = () => {};

  constructor(column: HTMLElement) {
    this.#column = column;
    column.addEventListener('scroll', () => this.#look(), { passive: true });
    new ResizeObserver(() => this.#fit()).observe(column);
  }

  get views(): readonly PageView[] {
    return this.#views;
  }

  /** Shows another document at the place where the one before was scrolled to. */
  async show(url: string): Promise<void> {
    const document = await getDocument({ url, worker, useWasm: false, useSystemFonts: false })
      .promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
    const follow = (to: string | readonly unknown[]): void => void this.#follow(to);
    const boxes = pages.map((_, index) => this.#views[index]?.box ?? newBox());
    const place = placeAt(this.#column.scrollTop, this.#boxes());
    const before = this.#document;
    this.#document = document;
    this.#views = pages.map(
      (page, index) => new PageView(page, pages.length, boxes[index]!, follow),
    );
    this.#resize();
    // Pages in view are drawn before anything is taken away.
    if (this.#column.querySelector('.message')) this.#column.replaceChildren();
    const kept = new Set(boxes);
    for (const box of this.#column.querySelectorAll<HTMLElement>('.page'))
      if (!kept.has(box)) box.remove();
    for (const box of boxes) if (!box.isConnected) this.#column.append(box);
    this.#column.scrollTop = offsetOf(place, this.#boxes());
    await this.#look();
    // What is still being drawn of the document before is no longer wanted, but must come to its end.
    await Promise.allSettled([...this.#work]);
    await before?.destroy();
  }

  /** Says something where the pages would be. */
  say(words: string): void {
    if (this.#views.length > 0) return;
    const message = document.createElement('p');
    message.className = 'message';
    message.textContent = words;
    this.#column.replaceChildren(message);
  }

  goTo(page: number): void {
    const box = this.#boxes()[Math.max(0, Math.min(page, this.#views.length - 1))];
    if (box) this.#column.scrollTo({ top: box.top - 12 });
  }

  /** Goes so many pages on. */
  step(pages: number): void {
    const place = placeAt(this.#column.scrollTop + 16, this.#boxes());
    // Back from the middle of a page is to its beginning.
    const back = pages < 0 && place.part > 0.05 ? pages + 1 : pages;
    this.goTo(place.page + back);
  }

  /** Scrolls so that a part of a page can be seen, if it cannot. */
  reveal(part: HTMLElement): void {
    const frame = this.#column.getBoundingClientRect();
    const { top, bottom } = part.getBoundingClientRect();
    if (top >= frame.top && bottom <= frame.bottom) return;
    this.#column.scrollBy({ top: top - frame.top - frame.height / 3 });
  }

  /** Scrolls to the page that is this object of the PDF. */
  revealPage(reference: number): void {
    const index = this.#views.findIndex(({ page }) => page.ref?.num === reference);
    if (index >= 0) this.goTo(index);
  }

  scroll(pixels: number): void {
    this.#column.scrollBy({ top: pixels });
  }

  /** Scrolls by what the window shows, but for a little that is seen again. */
  scrollWindow(direction: 1 | -1): void {
    this.scroll(direction * 0.9 * this.#column.clientHeight);
  }

  zoom(to: 'larger' | 'smaller' | 'fit'): void {
    this.#zoom = to === 'fit' ? 'fit' : stepFrom(this.#scale, to === 'larger' ? 1 : -1);
    this.#fit();
  }

  #fit(): void {
    const place = placeAt(this.#column.scrollTop, this.#boxes());
    this.#resize();
    this.#column.scrollTop = offsetOf(place, this.#boxes());
    void this.#look();
  }

  #resize(): void {
    const width = this.#views.reduce((most, view) => Math.max(most, view.width), -Infinity);
    if (!Number.isFinite(width)) return;
    const { paddingLeft, paddingRight } = getComputedStyle(this.#column);
    const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
    this.#scale = scaleOf(this.#zoom, width, this.#column.clientWidth - padding);
    for (const view of this.#views) view.resize(this.#scale);
  }

  async #look(): Promise<void> {
    const { scrollTop, clientHeight } = this.#column;
    const boxes = this.#boxes();
    if (boxes.length > 0) this.onPage(pageInView(scrollTop, clientHeight, boxes));
    const isNear = ({ top, height }: PageBox): boolean =>
      top < scrollTop + clientHeight + MARGIN && top + height > scrollTop - MARGIN;
    const near = this.#views.filter((_, index) => isNear(boxes[index]!));
    const work = Promise.all(near.map((view) => view.draw(this.#scale)));
    this.#work.add(work);
    await work.finally(() => this.#work.delete(work));
    this.onDrawn();
    void this.#fill(this.#views);
  }

  /** The text of the other pages, so that a search finds it before they are drawn. */
  async #fill(views: readonly PageView[]): Promise<void> {
    if (this.#filling === views) return;
    this.#filling = views;
    await pause(QUIET);
    for (const view of views) {
      if (this.#views !== views) return;
      await pause(0);
      const work = view.drawText(this.#scale);
      this.#work.add(work);
      await work.finally(() => this.#work.delete(work));
    }
  }

  #boxes(): PageBox[] {
    return this.#views.map(({ box }) => ({
      top: box.offsetTop - this.#column.offsetTop,
      height: box.offsetHeight,
    }));
  }

  /** Leads to a place in the document shown now: a link may still be one of the document before. */
  async #follow(to: string | readonly unknown[]): Promise<void> {
    const document = this.#document;
    if (document === undefined) return;
    const destination = typeof to === 'string' ? await document.getDestination(to) : to;
    const [reference, kind, , y] = destination ?? [];
    if (typeof reference !== 'object' || reference === null) return;
    const index = await document.getPageIndex(reference as { num: number; gen: number });
    const box = this.#boxes()[index];
    const height = this.#views[index]?.page.getViewport({ scale: 1 }).height;
    if (box === undefined || height === undefined) return;
    const name = (kind as { name?: string } | undefined)?.name;
    const down = name === 'XYZ' && typeof y === 'number' ? (height - y) * this.#scale : 0;
    this.#column.scrollTo({ top: box.top + down - 12 });
  }
}

/** Lets what else there is to do go first. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function newBox(): HTMLElement {
  const box = document.createElement('section');
  box.className = 'page';
  return box;
}
