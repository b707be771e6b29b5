// Above the form: to a block, another block, a claim of the sentence that is being edited.

import type { Path } from '../../../brief/yaml/path-text.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type FormContext, valueIn } from './context.ts';
import { blankOf, kindOf } from './kinds.ts';
import { labelOf } from './labels.ts';
import { sentenceAt } from './naming.ts';
import { pathOf } from './reveal.ts';
import { blocksIn } from './sections.ts';
import { addedItem } from './source-panel.ts';

/** The toolbar of the form. */
export interface Toolbar {
  readonly element: HTMLElement;
  update(): void;
}

/** Makes it; `go` goes to a place. */
export function makeToolbar(
  context: FormContext,
  form: HTMLElement,
  go: (path: Path) => void,
): Toolbar {
  const to = picker(word('form.to-block'), (key) => go([key]));
  const add = picker(word('form.add-block'), (key) => addBlock(context, key));
  const claim = element('button', { type: 'button' }, word('form.make-claim'));
  claim.title = word('form.make-claim-title');
  let area: HTMLTextAreaElement | undefined;
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && !target.readOnly) area = target;
  });
  claim.addEventListener('click', () => {
    const text = area?.isConnected
      ? sentenceAt(area.value, area.selectionStart, area.selectionEnd)
      : '';
    if (area === undefined || text === '') return context.say(word('form.select-first'));
    const { edits, go: there } = addedItem(context, 'claims', {
      text,
      ...origin(context, pathOf(area) ?? []),
    });
    context.edit(edits, there);
  });
  const bar = element('div', { className: 'form-tools' }, to.element, add.element, claim);
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', word('form'));
  const update = (): void => {
    const brief = context.brief();
    const all = blocksIn(context.root);
    const isThere = (key: string): boolean => valueIn(brief, [key]) !== undefined;
    to.show(all.filter(isThere));
    add.show(all.filter((key) => !isThere(key)));
  };
  update();
  return { element: bar, update };
}

/** Who said it and where it was read, as the item has it that the sentence stands in. */
function origin(context: FormContext, path: Path): Readonly<Record<string, string>> {
  const item = valueIn(context.brief(), path.slice(0, 2));
  if (path.length < 2 || !isRecord(item)) return {};
  const by = item['by'] ?? item['speaker'];
  const source = item['source'];
  return {
    ...(typeof by === 'string' && { by }),
    ...(typeof source === 'string' && { source }),
  };
}

function addBlock(context: FormContext, key: string): void {
  const schema = context.root.properties?.[key] ?? {};
  const kind = kindOf(context.root, schema);
  const isList = kind.kind === 'list';
  const value = isList ? [blankOf(context.root, kind.item)] : {};
  context.edit([{ kind: 'set', path: [key], value }], isList ? [key, 0] : [key]);
}

function picker(
  words: string,
  choose: (key: string) => void,
): { readonly element: HTMLSelectElement; show(keys: readonly string[]): void } {
  const select = element('select', {});
  select.setAttribute('aria-label', words);
  select.addEventListener('change', () => {
    const key = select.value;
    select.value = '';
    if (key !== '') choose(key);
  });
  return {
    element: select,
    show(keys) {
      const options = keys.map((key) => element('option', { value: key }, labelOf(key)));
      select.replaceChildren(element('option', { value: '' }, words), ...options);
      select.disabled = keys.length === 0;
    },
  };
}
