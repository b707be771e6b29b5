// The panel of a Word file that colleagues went over: each change is taken or left, each comment read.

import type { ChangeView, CommentView, ReviewView } from '../review-view.ts';
import { post } from './ask.ts';
import type { BriefWindow } from './brief-window.ts';
import { pathFrom } from './editor/path-text.ts';
import { writeText } from './editor/source.ts';
import { byId, element } from './element.ts';
import { type WordKey, word, wordFor } from './words.ts';
import { write } from './writing.ts';

/** A Word file that was chosen, with what is not to be taken of it. */
interface Chosen {
  readonly name: string;
  /** In base64. */
  readonly document: string;
  readonly left: Set<string>;
}

/** Asks for a Word file and shows what was changed in it. */
export function mergeReview(brief: BriefWindow): void {
  const input = element('input', { type: 'file' });
  input.accept = '.docx';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void open(brief, file);
  });
  input.click();
}

async function open(brief: BriefWindow, file: File): Promise<void> {
  show([element('p', {}, word('review.reading'))], file.name);
  await ask(brief, { name: file.name, document: await base64(file), left: new Set() }, []);
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Shows what the file holds against the text as it is, after these changes were taken. */
async function ask(brief: BriefWindow, chosen: Chosen, take: readonly string[]): Promise<void> {
  const text = brief.view.state.doc.toString();
  const { name, document } = chosen;
  const asked = { text, name, document, take };
  const answer = await post<ReviewView>('review', { brief: brief.brief }, asked);
  if (!answer.ok) {
    show([element('p', {}, answer.isGone ? word('status.gone') : answer.words)], name);
    return;
  }
  // Who went on writing meanwhile is shown what holds now, and takes it again.
  const isSame = brief.view.state.doc.toString() === text;
  if (take.length > 0 && isSame) writeText(brief.view, answer.value.text);
  showReview(brief, chosen, answer.value);
}

function showReview(brief: BriefWindow, chosen: Chosen, review: ReviewView): void {
  const { changes, comments, said } = review;
  const open = changes.filter(({ state, key }) => state !== 'done' && !chosen.left.has(key));
  const decided = changes.length - open.length;
  const fitting = open.filter(({ state, breaks }) => state === 'open' && !breaks);
  const keys = fitting.map(({ key }) => key);
  const cards = open.map((change) =>
    changeCard(brief, change, {
      take: () => ask(brief, chosen, [change.key]),
      leave() {
        chosen.left.add(change.key);
        showReview(brief, chosen, review);
      },
    }),
  );
  const isNothing = changes.length + comments.length + said.length === 0;
  show(
    [
      ...said.map((each) => element('p', { className: 'reason' }, each)),
      isNothing && element('p', {}, word('review.none')),
      fitting.length > 1 && button('review.take-all', () => ask(brief, chosen, keys)),
      cards.length > 0 && element('ul', { className: 'changes' }, ...cards),
      decided > 0 && element('p', {}, wordFor('count.decided', decided)),
      comments.length > 0 && element('h3', {}, word('review.comments')),
      ...comments.map((comment) => commentCard(brief, comment)),
    ],
    chosen.name,
  );
}

/** What can be done with a change. */
interface Choices {
  readonly take: () => unknown;
  readonly leave: () => unknown;
}

function changeCard(
  brief: BriefWindow,
  { field, people, words, state, reasons, brings, breaks }: ChangeView,
  { take, leave }: Choices,
): HTMLElement {
  const who = people.length === 0 ? word('review.untracked') : people.join(', ');
  const text = element('p', { className: 'words' });
  text.dir = 'auto';
  for (const { kind, text: own } of words) {
    const space = kind === 'same' ? '' : /^\s*/.exec(own)![0];
    const rest = own.slice(space.length);
    text.append(space, kind === 'same' ? rest : element(kind === 'old' ? 'del' : 'ins', {}, rest));
  }
  return element(
    'li',
    { className: state === 'open' && !breaks ? '' : 'warned' },
    element('p', {}, place(brief, field), ` ${who}`),
    text,
    ...reasons.map((each) => element('p', { className: 'reason' }, each)),
    ...brings.map((each) =>
      element('p', { className: 'reason' }, word('review.brings', { problem: each })),
    ),
    state !== 'refused' && button('review.take', take),
    button(state === 'refused' ? 'review.seen' : 'review.leave', leave),
  );
}

function commentCard(
  brief: BriefWindow,
  { field, about, remarks, isDone }: CommentView,
): HTMLElement {
  const said = remarks.map(({ author, text }) => {
    const line = element('p', {}, element('b', {}, author), `: ${text}`);
    line.dir = 'auto';
    return line;
  });
  return element(
    'div',
    { className: isDone ? 'comment resolved' : 'comment' },
    element('p', {}, field && place(brief, field), about !== '' && ` “${about}”`),
    ...said,
  );
}

/** A button that leads to the field in the text. */
function place(brief: BriefWindow, field: string): HTMLElement {
  const made = element('button', { type: 'button', className: 'place' }, field);
  made.addEventListener('click', () => {
    const path = pathFrom(field);
    write();
    if (path !== undefined) brief.goTo(path);
  });
  return made;
}

function button(words: WordKey, run: () => unknown): HTMLButtonElement {
  const made = element('button', { type: 'button' }, word(words));
  made.addEventListener('click', () => void run());
  return made;
}

function show(parts: readonly (Node | false)[], name: string): void {
  const panel = byId('review');
  const body = byId('review-body');
  const hadFocus = panel.hidden || body.contains(document.activeElement);
  byId('review-title').textContent = word('review', { name });
  body.replaceChildren(...parts.filter((part): part is Node => part !== false));
  panel.hidden = false;
  byId('problems').hidden = true;
  byId('show-problems').setAttribute('aria-expanded', 'false');
  // Who takes or leaves one change goes on with the next.
  if (hadFocus) (body.querySelector<HTMLElement>('.changes button') ?? byId('hide-review')).focus();
}

/** Lets the panel be closed. */
export function watchReview(): void {
  byId('hide-review').addEventListener('click', () => {
    byId('review').hidden = true;
    byId('review-tool').focus();
  });
}
