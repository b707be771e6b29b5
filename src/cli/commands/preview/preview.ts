// `briefing preview`: the page beside the editor, made again at every save.

import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { likelyBrief } from '../../../files/brief/find-briefs.ts';
import { openInBrowser } from '../../../files/disk/open-in-browser.ts';
import { isFolder } from '../../../files/disk/paths.ts';
import { readAssets } from '../../../files/program/carried-files.ts';
import { LOOPBACK, type PreviewServer, serve } from '../../../preview/serve.ts';
import { type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { onInterrupt } from '../../running/interrupts.ts';
import { planOutputs } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';
import type { PreviewOptions } from './command.ts';
import { createPreview } from './preview-session.ts';

/** Tried unless another port is asked for; the next ones if it is taken, in the end any. */
const PORT = 4321;
const NEXT_PORTS = 10;

/** Shows the brief until it is stopped: that is how it is meant to end, so it ends well. */
export async function preview(
  file: string,
  options: PreviewOptions,
  world: World,
): Promise<ExitCode> {
  refuseWhatCannotBeShown(file);
  const [task] = planOutputs([file], undefined, options.audience);
  const session = createPreview(task!, options, world);
  // A word that nobody can guess, as it may stand in an address.
  const secret = randomBytes(16).toString('base64url');
  const assets = readAssets('dist', 'preview', 'page');
  const server = await serve(session, { ports: portsOf(options), secret, assets });
  if (server === undefined)
    throw new UsageError(`port ${options.port} is taken; name another with --port, or none`);
  const ended = new Promise<void>((resolve) => onInterrupt(world, () => resolve()));
  const address = `http://${LOOPBACK}:${server.port}/${secret}/`;
  await announce(address, server, options, world);
  const started = session.start(() => server.tell());
  if (options.open) await open(address, world);
  await Promise.race([ended, started.then(() => ended)]);
  await session.end();
  await server.close();
  return FINE;
}

function refuseWhatCannotBeShown(file: string): void {
  if (file === '-') throw new UsageError('a preview waits for saves; name a file');
  if (isFolder(file)) {
    throw new UsageError(
      `${file} is a folder; name one brief, e.g. briefing preview ${join(file, 'a.yaml')}`,
    );
  }
  const near = likelyBrief(file);
  if (near !== undefined) throw new UsageError(`there is no file ${file}; did you mean ${near}?`);
  // A brief may come later, but not into a folder that is not there.
  if (!isFolder(dirname(file)))
    throw new UsageError(`there is no folder ${dirname(file)} that ${basename(file)} could be in`);
}

function portsOf({ port }: PreviewOptions): readonly number[] {
  if (port !== undefined) return [port];
  return [...Array.from({ length: NEXT_PORTS }, (_, index) => PORT + index), 0];
}

async function announce(
  address: string,
  { port }: PreviewServer,
  options: PreviewOptions,
  { stdout, stderr }: World,
): Promise<void> {
  if (options.port === undefined && port !== PORT && !options.quiet)
    stderr.write(`port ${PORT} is taken, so this is ${port}\n`);
  stdout.write(`${address}\n`);
  if (!options.quiet) stderr.write('Only this machine can open the address. Ctrl-C ends.\n');
}

async function open(address: string, { env, stderr }: World): Promise<void> {
  if (env.BROWSER === 'none') return;
  const problem = await openInBrowser(address);
  if (problem) stderr.write(`${problem}; open the address above yourself\n`);
}
