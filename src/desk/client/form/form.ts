// The form: the brief as fields and cards. It shows the text and writes into it, and holds nothing itself.

import type { BriefEdit } from '../../../brief/edit/brief-edit.ts';
import { editYaml } from '../../../brief/edit/edit-yaml.ts';
import type { TextEdit } from '../../../brief/edit/text-edits.ts';
import { parseYamlText } from '../../../brief/yaml/parse-yaml-text.ts';
import type { Path } from '../../../brief/yaml/path-text.ts';
import { isRecord } from '../../../brief/yaml/plain-value.ts';
import { keysAt, type Schema } from '../editor/schema.ts';
import { element } from '../element.ts';
import { word } from '../words.ts';
import { type Control, editsFor, type FormContext } from './context.ts';
import { makeField } from './fields.ts';
import { nearestTo, pathOf, reveal } from './reveal.ts';
import { makeSections } from './sections.ts';
import { makeSourcePanel, type SourceText } from './source-panel.ts';
import { makeToolbar } from './toolbar.ts';

/** What the form is given. */
export interface FormOptions {
  readonly schema: Schema;
  /** The text of the brief, as it is now. */
  text(): string;
  /** Changes it. */
  apply(edits: readonly TextEdit[]): void;
  undo(): void;
  redo(): void;
  /** The text of a source of the brief. */
  readSource(id: string): Promise<SourceText>;
  /** Called when another field is being edited. */
  onPlace(path: Path): void;
}

/** A form that is shown. */
export interface Form {
  /** Shows the text anew, after it has changed. */
  update(): void;
  /** Goes to a field. */
  goTo(path: Path): void;
  /** Writes what is still being typed. */
  flush(): void;
}

/** Who types on is not read after each letter. */
const WAIT = 60;

/** Puts the form of a brief into a container. */
export function createForm(container: HTMLElement, options: FormOptions): Form {
  const said = element('p', { className: 'unseen' });
  said.setAttribute('role', 'status');
  const refused = element('p', { className: 'refused' });
  refused.setAttribute('role', 'alert');
  refused.hidden = true;
  const broken = element('p', { className: 'left-alone' }, word('form.broken'));
  const typed = new Map<
    string,
    { readonly path: Path; readonly value: Parameters<FormContext['type']>[1] }
  >();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let brief: unknown = {};
  let sections: Control | undefined;
  let isWriting = false;

  const write = (edits: readonly BriefEdit[]): boolean => {
    const done = editYaml(options.text(), edits, (path) => [
      ...keysAt(options.schema, path).keys(),
    ]);
    const isRefused = 'refused' in done;
    refused.hidden = !isRefused;
    if (isRefused) {
      refused.textContent = word('form.refused', { reason: done.refused });
      update();
      return false;
    }
    isWriting = true;
    if (done.edits.length > 0) options.apply(done.edits);
    isWriting = false;
    update();
    return true;
  };
  const flush = (): void => {
    clearTimeout(timer);
    const all = [...typed.values()];
    typed.clear();
    for (const { path, value } of all) write(editsFor(brief, path, value));
  };
  const update = (): void => {
    if (isWriting) return;
    const read = parseYamlText(options.text(), '');
    const isSound = !read.broken && !read.diagnostics.some(({ severity }) => severity === 'error');
    broken.hidden = isSound;
    body.inert = !isSound;
    if (!isSound) return;
    brief = read.value ?? {};
    const back = focusNow(container);
    sections?.show(isRecord(brief) ? brief : {});
    back();
    toolbar.update();
  };
  const context: FormContext = {
    root: options.schema,
    field: makeField,
    brief: () => brief,
    edit(edits, go) {
      flush();
      if (write(edits) && go !== undefined) reveal(container, go);
    },
    type(path, value) {
      typed.set(JSON.stringify(path), { path, value });
      clearTimeout(timer);
      timer = setTimeout(flush, WAIT);
    },
    say: (words) => {
      said.textContent = words;
    },
    openSource: (id, asked) => {
      flush();
      void panel.open(id, asked);
    },
  };
  const panel = makeSourcePanel(context, options.readSource);
  sections = makeSections(context);
  const body = element('div', { className: 'form-body' }, sections.element);
  const toolbar = makeToolbar(context, container, (path) => reveal(container, path));
  container.replaceChildren(toolbar.element, broken, refused, body, said);
  document.body.append(panel.element);
  container.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
    if (!isUndo || (event.target as HTMLElement).matches('[readonly]')) return;
    event.preventDefault();
    flush();
    if (event.shiftKey || event.key.toLowerCase() === 'y') options.redo();
    else options.undo();
  });
  container.addEventListener('focusin', ({ target }) => {
    const path = pathOf(target as HTMLElement);
    if (path !== undefined) options.onPlace(path);
  });
  container.addEventListener('focusout', flush);
  update();
  return {
    // What is being typed is not to be lost when the text changes from elsewhere.
    update: () => (typed.size > 0 && !isWriting ? flush() : update()),
    goTo: (path) => reveal(container, path),
    flush,
  };
}

/** What has the focus, to give it back after its place was made anew. */
function focusNow(container: HTMLElement): () => void {
  const { activeElement: focused } = document;
  const path =
    focused instanceof HTMLElement && container.contains(focused)
      ? focused.dataset['path']
      : undefined;
  const [start, end] =
    focused instanceof HTMLTextAreaElement ? [focused.selectionStart, focused.selectionEnd] : [];
  return () => {
    if (path === undefined || document.activeElement === focused) return;
    if (document.activeElement !== document.body) return;
    const again = container.querySelector<HTMLElement>(`[data-path='${CSS.escape(path)}']`);
    if (again === null) return nearestTo(container, JSON.parse(path) as Path)?.focus();
    again.focus();
    if (again instanceof HTMLTextAreaElement && start !== undefined)
      again.setSelectionRange(start, end!);
  };
}
