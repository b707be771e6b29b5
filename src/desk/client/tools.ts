// The buttons of the toolbar that do something with the brief: one table, a line for each.

import { post } from './ask.ts';
import type { BriefWindow } from './brief-window.ts';
import { writeText } from './editor/source.ts';
import { byId, element } from './element.ts';
import { mergeReview } from './review.ts';
import { type WordKey, word } from './words.ts';

/** A button. */
export interface Tool {
  readonly id: string;
  readonly words: WordKey;
  /** What it does, in more words. */
  readonly title?: WordKey;
  /** Shown only if there is a document. */
  readonly needsPages?: boolean;
  run(brief: BriefWindow): void | Promise<void>;
}

/** In the order in which they stand. */
const TOOLS: readonly Tool[] = [
  {
    id: 'mend',
    words: 'problems.mend',
    title: 'problems.mend-title',
    async run({ brief, view }) {
      const before = view.state.doc.toString();
      const answer = await post<{ readonly text: string }>('mend', { brief }, { text: before });
      // Who went on writing meanwhile asks again.
      if (!answer.ok || view.state.doc.toString() !== before) return;
      writeText(view, answer.value.text);
      say(answer.value.text === before ? 'problems.nothing-to-mend' : 'problems.mended');
    },
  },
  { id: 'review-tool', words: 'review.tool', title: 'review.tool-title', run: mergeReview },
  {
    id: 'download',
    words: 'tools.download',
    needsPages: true,
    run: ({ brief }) => download('document.pdf', { brief, download: '' }),
  },
];

/** Nobody needs to know any longer what came of a button. */
const LONG_AGO = 8000;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Says for a while, and to those who hear the page, what came of a button. */
function say(key: WordKey): void {
  const place = byId('told');
  place.textContent = word(key);
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    place.textContent = '';
  }, LONG_AGO);
}

/** Lets the browser save what the server answers, under the name that it gives. */
function download(name: string, query: Readonly<Record<string, string>>): void {
  const link = element('a', { href: `${name}?${new URLSearchParams(query)}` });
  link.download = '';
  link.click();
}

/** Puts the buttons into the toolbar. */
export function showTools(brief: BriefWindow): void {
  const before = byId('show-problems');
  for (const { id, words, title, run } of TOOLS) {
    const button = element('button', { type: 'button', id }, word(words));
    if (title !== undefined) button.title = word(title);
    button.addEventListener('click', () => void run(brief));
    before.before(button);
  }
  showWhatThereIs(false);
}

/** Hides what needs pages while there are none. */
export function showWhatThereIs(hasPages: boolean): void {
  for (const { id, needsPages } of TOOLS) byId(id).hidden = needsPages === true && !hasPages;
}
