// The page of the preview: listens to the server and shows what it tells.

import type { PreviewState } from '../state.ts';
import { listen, showEditions, watchEditions } from './connection.ts';
import { byId } from './element.ts';
import { type Command, commandOf } from './keys.ts';
import { Pages } from './pages.ts';
import { dismiss, showProblems, togglePanel } from './problems.ts';
import { hasErrors, statusWords } from './status-words.ts';
import { watchSelection } from './text-selection.ts';
import { markThumbnail, showThumbnails } from './thumbnails.ts';

/** What an arrow key scrolls by, in pixels. */
const LINE = 60;

const pages = new Pages(byId('pages'));
const thumbnails = byId('thumbnails').querySelector('ol')!;
const download = byId<HTMLAnchorElement>('download');
const help = byId<HTMLDialogElement>('help');
watchSelection();
let state: PreviewState | undefined;
let revision = 0;
// One document after another, however fast they come; only the newest matters.
let drawing: Promise<void> = Promise.resolve();

const commands: Readonly<Record<Command, () => void>> = {
  next: () => pages.step(1),
  previous: () => pages.step(-1),
  down: () => pages.scroll(LINE),
  up: () => pages.scroll(-LINE),
  'page-down': () => pages.scrollWindow(1),
  'page-up': () => pages.scrollWindow(-1),
  first: () => pages.goTo(0),
  last: () => pages.goTo(pages.views.length - 1),
  larger: () => pages.zoom('larger'),
  smaller: () => pages.zoom('smaller'),
  fit: () => pages.zoom('fit'),
  problems: () => togglePanel(),
  editions: () => byId('since').focus(),
  download: () => download.click(),
  dismiss,
  help: () => help.showModal(),
};

function onState(now: PreviewState): void {
  state = now;
  byId('file').textContent = now.file;
  document.title = `${hasErrors(now.problems) ? '⚠ ' : ''}${now.file}`;
  download.hidden = now.revision === 0;
  download.download = now.document;
  showProblems(now);
  showEditions(now);
  if (now.revision === 0 && !now.building)
    pages.say('There are no pages until the errors are mended.');
  if (now.revision !== revision) {
    revision = now.revision;
    drawing = drawing.then(() => drawRevision(now.revision));
  }
  showStatus();
}

async function drawRevision(wanted: number): Promise<void> {
  if (wanted !== revision) return;
  try {
    await pages.show(`document.pdf?revision=${wanted}`);
    showStatus();
    await showThumbnails(thumbnails, pages.views, (page) => pages.goTo(page));
  } catch (error) {
    byId('status').textContent = 'The pages could not be drawn; save again, or reload this page';
    throw error;
  }
}

function showStatus(): void {
  if (state === undefined) return;
  const status = byId('status');
  const words = statusWords(state, pages.views.length);
  if (status.textContent !== words && !(state.building && revision > 0)) status.textContent = words;
  status.className = hasErrors(state.problems) || state.bug !== undefined ? 'bad' : '';
}

function onGone(): void {
  const status = byId('status');
  status.className = 'gone';
  status.textContent =
    'The preview has ended. Start it again in the terminal and open the address it shows';
}

pages.onPage = (page) => markThumbnail(thumbnails, page);
for (const name of ['larger', 'smaller', 'fit', 'dismiss'] as const)
  byId(name).addEventListener('click', commands[name]);
byId('show-problems').addEventListener('click', commands.problems);
byId('hide-problems').addEventListener('click', commands.problems);
byId('show-help').addEventListener('click', commands.help);
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (help.open) return;
  const on = document.activeElement?.tagName;
  const command = commandOf({ key, ctrlKey, metaKey, altKey, on });
  if (command === undefined) return;
  event.preventDefault();
  commands[command]();
});
watchEditions(() => showStatus());
listen({ onState, onGone });
