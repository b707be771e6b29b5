// Who runs in a case, and the command line of each.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const drive = here('peers/drive.mjs');
const cli = here('../../dist/cli.cjs');

/** The contenders by the name of their renderer; ratios are against the last one. */
const NAMES = {
  briefing: 'Briefing Press',
  typst: 'Typst in Node',
  pdfkit: 'pdfkit by hand',
  pdfmake: 'pdfmake by hand',
};

/** What every ratio is a ratio to. */
export const YARDSTICK = NAMES.pdfmake;
export const OWN = NAMES.briefing;
export const TYPST = NAMES.typst;

// A fixed clock: the briefs of the benchmark lie in the future.
const ownOptions = ['--now', '2031-03-14T12:00:00Z', '--quiet'];

/** Starts of Node itself, which no contender can undercut. */
export const floor = { name: 'Node alone', args: ['-e', '0'] };

/** All contenders on one document, each in a new process. */
export function coldContenders({ peer, own }, folder) {
  return each((renderer, output) => {
    const args =
      renderer === 'briefing'
        ? [cli, 'build', own, '-o', output, ...ownOptions]
        : [drive, renderer, 'build', peer, output];
    return { args, output };
  }, folder);
}

/** Our own product alone, on a brief of ours as it is on a day. */
export function ownContender(brief, now, folder) {
  const output = join(folder, 'briefing.pdf');
  return { name: OWN, args: [cli, 'build', brief, '-o', output, '--now', now, '--quiet'], output };
}

/** All contenders on one document that is edited and built again in one process. */
export function warmContenders({ peer, own }, folder, { before, rounds }) {
  return each((renderer, output) => {
    const input = renderer === 'briefing' ? own : peer;
    const args = [drive, renderer, 'warm', input, output, String(before), String(rounds)];
    return { args, output, inside: true };
  }, folder);
}

/** All contenders on many documents, each with one process or command for all of them. */
export function batchContenders(contents, folder) {
  const own = contents.map((content) => content.own);
  const peer = contents.map((content) => content.peer);
  return each((renderer) => {
    const output = join(folder, renderer);
    mkdirSync(output, { recursive: true });
    const args =
      renderer === 'briefing'
        ? [cli, 'build', ...own, '-o', output, ...ownOptions]
        : [drive, renderer, 'batch', output, ...peer];
    return { args, output };
  }, folder);
}

function each(make, folder) {
  return Object.entries(NAMES).map(([renderer, name]) => ({
    name,
    ...make(renderer, join(folder, `${renderer}.pdf`)),
  }));
}
