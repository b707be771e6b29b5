// The text of a source beside the form: words that are selected in it become a quotation or a claim.

import type { BriefEdit, PlainValue } from '../../../brief/edit/brief-edit.ts';
import type { Path } from '../../../brief/yaml/path-text.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { element } from '../element.ts';
import { type WordKey, word } from '../words.ts';
import { type FormContext, valueIn } from './context.ts';
import { sentenceAt, titleOf } from './naming.ts';

/** A paragraph of a source; headlines and the like have no number. */
export interface Paragraph {
  readonly text: string;
  readonly number?: number;
}

/** The text of a source, or why it cannot be shown. */
export type SourceText = readonly Paragraph[] | string;

/** The panel. */
export interface SourcePanel {
  readonly element: HTMLElement;
  open(id: string, asked: Path): Promise<void>;
}

/** Makes the panel, closed. */
export function makeSourcePanel(
  context: FormContext,
  read: (id: string) => Promise<SourceText>,
): SourcePanel {
  const title = element('h2', {});
  title.dir = 'auto';
  const close = element('button', { type: 'button' }, word('close'));
  const text = element('div', { className: 'paragraphs' });
  text.dir = 'auto';
  const buttons = element('div', { className: 'row' });
  const how = element('p', { className: 'how' }, word('form.source-how'));
  const panel = element(
    'aside',
    { className: 'source-panel' },
    element('div', { className: 'head' }, title, close),
    how,
    buttons,
    text,
  );
  panel.setAttribute('aria-label', word('form.source-text'));
  panel.hidden = true;
  let source = '';
  let asked: Path = [];
  let chosen:
    | { readonly area: HTMLTextAreaElement; readonly number: number | undefined }
    | undefined;

  const words = (): string =>
    chosen === undefined
      ? ''
      : sentenceAt(chosen.area.value, chosen.area.selectionStart, chosen.area.selectionEnd);
  const place = (): string =>
    chosen?.number === undefined ? source : `${source} ¶${chosen.number}`;
  const shut = (): void => {
    panel.hidden = true;
    document
      .querySelector<HTMLElement>(`[data-path='${CSS.escape(JSON.stringify(asked))}']`)
      ?.focus();
  };
  const act = (
    name: WordKey,
    edits: () => { edits: readonly BriefEdit[]; go: Path },
  ): HTMLElement => {
    const button = element('button', { type: 'button' }, word(name));
    button.addEventListener('click', () => {
      if (chosen === undefined) return context.say(word('form.select-first'));
      const { edits: made, go } = edits();
      context.edit(made, go);
    });
    return button;
  };
  const show = (): void => {
    const isQuote = asked[0] === 'quotes' && asked.at(-1) === 'source';
    const item = asked.slice(0, -1);
    buttons.replaceChildren(
      act('form.quote-words', () =>
        addedItem(context, 'quotes', { text: words(), source: place() }),
      ),
      act('form.claim-words', () =>
        addedItem(context, 'claims', { text: words(), source: place() }),
      ),
      act('form.use-place', () => ({
        edits: [{ kind: 'set', path: asked, value: place() }],
        go: asked,
      })),
      ...(isQuote
        ? [
            act('form.take-words', () => ({
              edits: [
                { kind: 'set', path: [...item, 'text'], value: words() },
                { kind: 'set', path: asked, value: place() },
              ],
              go: [...item, 'text'],
            })),
          ]
        : []),
    );
  };
  close.addEventListener('click', shut);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && shut());
  return {
    element: panel,
    async open(id, from) {
      [source, asked, chosen] = [id, from, undefined];
      const entry = valueIn(context.brief(), ['sources', id]);
      title.textContent = titleOf(isRecord(entry) ? entry['title'] : undefined) || id;
      text.replaceChildren(element('p', {}, word('form.reading')));
      panel.hidden = false;
      show();
      const found = await read(id);
      const isText = typeof found !== 'string';
      buttons.hidden = !isText;
      how.hidden = !isText;
      if (!isText) text.replaceChildren(element('p', {}, found || word('form.no-source-text')));
      else
        text.replaceChildren(
          ...found.map((each) =>
            paragraph(each, (area) => {
              chosen = { area, number: each.number };
            }),
          ),
        );
      const there = locatorIn(valueIn(context.brief(), from), id);
      (
        text.querySelector<HTMLElement>(`[data-number='${there}']`) ??
        text.querySelector('textarea') ??
        close
      ).focus();
    },
  };
}

/** The number of the paragraph that a field names of this source. */
function locatorIn(value: unknown, id: string): string {
  const refs = (Array.isArray(value) ? value : [value]).map(String);
  const ref = refs.find((each) => each.split(' ')[0] === id);
  return /¶\s*(\d+)/u.exec(ref ?? '')?.[1] ?? '1';
}

// A text area, so that keys can select in it.
function paragraph(
  { text, number }: Paragraph,
  choose: (area: HTMLTextAreaElement) => void,
): HTMLElement {
  const mark = number === undefined ? '' : `¶${number}`;
  const area = element('textarea', { value: text });
  area.readOnly = true;
  area.rows = 1;
  area.dir = 'auto';
  area.dataset['number'] = String(number ?? '');
  area.setAttribute('aria-label', mark || word('form.source-text'));
  area.addEventListener('focus', () => choose(area));
  requestAnimationFrame(() => {
    area.style.height = `${area.scrollHeight}px`;
  });
  return element(
    'div',
    { className: number === undefined ? 'heading' : 'paragraph' },
    element('span', { className: 'mark' }, mark),
    area,
  );
}

/** The edits that add an item to a list, and where it then is. */
export function addedItem(
  context: FormContext,
  block: 'claims' | 'quotes',
  value: { readonly [key: string]: PlainValue },
): { edits: readonly BriefEdit[]; go: Path } {
  const items = valueIn(context.brief(), [block]);
  const at = Array.isArray(items) ? items.length : 0;
  const edits: BriefEdit[] =
    at === 0
      ? [{ kind: 'set', path: [block], value: [value] }]
      : [{ kind: 'insert', path: [block], at, value }];
  return { edits, go: [block, at, block === 'quotes' ? 'speaker' : 'by'] };
}
