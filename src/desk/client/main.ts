// The page of the desk: the list of briefs, or one brief with its text and its pages.

import type { BriefState } from '../state.ts';
import { get } from './ask.ts';
import { type BriefWindow, openBrief } from './brief-window.ts';
import { listen, showEditions, watchEditions } from './connection.ts';
import { pathFrom, pathText } from './editor/path-text.ts';
import { byId } from './element.ts';
import { type ShownFields, watchFields } from './field-marks.ts';
import { watchFind } from './find-in-pages.ts';
import { withForm } from './form/show-form.ts';
import { type Desk, showHome } from './home.ts';
import { type Command, commandOf } from './keys.ts';
import { Pages } from './pages.ts';
import { dismiss, showProblems, togglePanel } from './problems.ts';
import { watchReview } from './review.ts';
import { watchSplit } from './split.ts';
import { hasErrors, statusWords } from './status-words.ts';
import { watchSelection } from './text-selection.ts';
import { markThumbnail, showThumbnails } from './thumbnails.ts';
import { showTools, showWhatThereIs } from './tools.ts';
import { speak, word } from './words.ts';
import { isWriting, watchWriting, write } from './writing.ts';

/** What an arrow key scrolls by, in pixels. */
const LINE = 60;
/** The marks follow the cursor when it rests. */
const REST = 80;

function commandsOf(pages: Pages, find: () => void): Readonly<Record<Command, () => void>> {
  return {
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
    download: () => byId('download').click(),
    dismiss,
    find,
    write: () => write(),
    help: () => byId<HTMLDialogElement>('help').showModal(),
  };
}

function watchCommands(commands: Readonly<Record<Command, () => void>>): void {
  for (const name of ['larger', 'smaller', 'fit', 'dismiss'] as const)
    byId(name).addEventListener('click', commands[name]);
  byId('show-problems').addEventListener('click', commands.problems);
  byId('hide-problems').addEventListener('click', commands.problems);
  byId('show-help').addEventListener('click', commands.help);
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const { activeElement } = document;
    if (event.defaultPrevented || byId<HTMLDialogElement>('help').open) return;
    const isTyping =
      activeElement instanceof HTMLElement &&
      (activeElement.isContentEditable || activeElement.matches('textarea, input'));
    const pressed = { key, ctrlKey, metaKey, altKey, on: activeElement?.tagName, isTyping };
    const command = commandOf(pressed);
    if (command === undefined) return;
    event.preventDefault();
    commands[command]();
  });
}

/** Shows a brief: its text at once, its pages as they come. */
function showBrief(brief: BriefWindow): void {
  const pages = new Pages(byId('pages'));
  const thumbnails = byId('thumbnails').querySelector('ol')!;
  const marks = watchFields(byId('pages'), pages, (path) => {
    const found = pathFrom(path);
    if (found !== undefined && isWriting()) brief.goTo(found);
  });
  let revision = 0;
  // One document after another, however fast they come; only the newest matters.
  let drawing: Promise<void> = Promise.resolve();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const markCursor = (): void => marks.mark(pathText(brief.path()), isWriting());
  const way = {
    isWriting,
    go: (problem: Parameters<BriefWindow['goToProblem']>[0]) => {
      write();
      brief.goToProblem(problem);
    },
  };

  const showStatus = (): void => {
    const state = brief.state();
    if (state === undefined) return;
    const status = byId('status');
    const words = statusWords(state, pages.views.length);
    const waits = state.building && revision > 0;
    if (status.textContent !== words && !waits) status.textContent = words;
    status.className = hasErrors(state.problems) || state.bug !== undefined ? 'bad' : '';
  };
  const drawThumbnails = (): void => {
    void showThumbnails(thumbnails, pages.views, (page) => pages.goTo(page));
  };
  const drawRevision = async (wanted: number): Promise<void> => {
    if (wanted !== revision) return;
    const query = { brief: brief.brief, revision: String(wanted) };
    try {
      const fields = get<ShownFields>('fields', query);
      await pages.show(`document.pdf?${new URLSearchParams(query)}`);
      const shown = await fields;
      if (shown.ok) marks.show(shown.value);
      markCursor();
      showStatus();
      drawThumbnails();
    } catch (error) {
      byId('status').textContent = word('status.not-drawn');
      throw error;
    }
  };
  const onState = (now: BriefState): void => {
    brief.heard(now);
    byId('file').textContent = now.file;
    document.title = `${hasErrors(now.problems) ? '⚠ ' : ''}${now.file}`;
    showWhatThereIs(now.revision > 0);
    showProblems(now, way);
    showEditions(now);
    if (now.revision === 0 && !now.building) pages.say(word('status.no-pages'));
    if (now.revision !== revision) {
      revision = now.revision;
      drawing = drawing.then(() => drawRevision(now.revision));
    }
    showStatus();
  };
  let wasGone = false;
  const onGone = (): void => {
    wasGone = true;
    const status = byId('status');
    status.className = 'gone';
    status.textContent = word('status.gone');
    brief.sync.gone();
  };

  pages.onPage = (page) => markThumbnail(thumbnails, page);
  brief.onCursor(() => {
    clearTimeout(resting);
    resting = setTimeout(markCursor, REST);
  });
  watchSelection();
  showTools(brief);
  watchReview();
  watchCommands(commandsOf(pages, watchFind(pages)));
  watchWriting(brief.view, () => {
    const state = brief.state();
    if (state) showProblems(state, way);
    // Beside the text there is no room for them, and they are not drawn.
    if (!isWriting()) drawThumbnails();
  });
  watchEditions(() => brief.brief, showStatus);
  listen(brief.brief, {
    onState(state) {
      if (wasGone) brief.sync.again();
      wasGone = false;
      onState(state);
    },
    onGone,
  });
}

async function start(): Promise<void> {
  const [desk] = await Promise.all([get<Desk>('briefs'), speak(navigator.languages)]);
  if (!desk.ok) {
    byId('status').textContent = word('status.gone');
    return;
  }
  const { isOne } = desk.value;
  const asked = new URLSearchParams(location.search).get('brief');
  const name = isOne ? desk.value.name : asked;
  if (name === null || name === undefined) return showHome(desk.value);
  document.body.dataset['at'] = 'brief';
  byId('home').hidden = isOne;
  watchSplit();
  const brief = await openBrief(name);
  if (brief !== undefined) showBrief(withForm(brief));
}

void start();
