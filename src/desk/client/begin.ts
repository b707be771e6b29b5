// Begins a brief: an empty one, or from an article that is dropped, chosen or pasted.

import { type Answer, post, postBytes } from './ask.ts';
import { element } from './element.ts';
import { spoken, type WordKey, word } from './words.ts';

interface Begun {
  readonly name: string;
}

/** The part of the list in which a brief is begun. */
export function beginForm(): HTMLElement {
  const name = field('new.name', 'text');
  const language = field('new.language', 'text', spoken());
  language.input.size = 6;
  const said = element('p', { className: 'said' });
  said.setAttribute('role', 'status');
  const paste = element('textarea', { id: 'new-paste' });
  paste.rows = 4;
  const file = element('input', { type: 'file', id: 'new-file' });

  const go = async (begin: (query: Named) => Promise<Answer<Begun>>): Promise<void> => {
    const query = { name: name.input.value.trim(), language: language.input.value.trim() };
    if (query.name === '') {
      said.textContent = word('new.name-missing');
      name.input.focus();
      return;
    }
    const answer = await begin(query);
    if (answer.ok) location.assign(`?${new URLSearchParams({ brief: answer.value.name })}`);
    else said.textContent = answer.isGone ? word('status.gone') : answer.words;
  };
  const fromArticle = (blob: Blob, article: string): Promise<void> => {
    // A name that nobody has chosen is that of the article.
    if (name.input.value.trim() === '') name.input.value = article.replace(/\.\w+$/, '');
    said.textContent = word('new.reading');
    return go((query) => postBytes('begin-from', { ...query, article }, blob));
  };
  const empty = button('new.empty', () => void go((query) => post('begin', {}, query)));
  const fromText = button('new.from-text', () => {
    const text = new Blob([paste.value], { type: 'text/plain' });
    if (paste.value.trim() !== '') void fromArticle(text, 'article.txt');
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void fromArticle(chosen, chosen.name);
  });
  const zone = element(
    'div',
    { className: 'drop' },
    element('p', {}, word('new.article-how')),
    labelled('new.choose', file),
    labelled('new.paste', paste),
    fromText,
  );
  takeDrops(zone, (dropped) => void fromArticle(dropped, dropped.name));
  return element(
    'details',
    { className: 'begin' },
    element('summary', { className: 'button' }, word('new')),
    element('div', { className: 'row' }, name.label, language.label, empty),
    element('h2', {}, word('new.article')),
    zone,
    said,
  );
}

interface Named {
  readonly name: string;
  readonly language: string;
}

function takeDrops(zone: HTMLElement, take: (file: File) => void): void {
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}

function field(words: WordKey, type: string, value = '') {
  const input = element('input', { type, value, id: words.replace('.', '-') });
  input.autocomplete = 'off';
  return { input, label: labelled(words, input) };
}

function labelled(words: WordKey, input: HTMLElement): HTMLLabelElement {
  return element('label', {}, element('span', {}, word(words)), input);
}

function button(words: WordKey, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, word(words));
  made.addEventListener('click', run);
  return made;
}
