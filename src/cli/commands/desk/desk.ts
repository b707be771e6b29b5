// Runs a desk: its server and the address of its page, until it is stopped.

import { randomBytes } from 'node:crypto';
import { type DeskServer, LOOPBACK, serve } from '../../../desk/serve.ts';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import { openInBrowser } from '../../../files/disk/open-in-browser.ts';
import { isFolder } from '../../../files/disk/paths.ts';
import { readAssets } from '../../../files/program/carried-files.ts';
import { type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { onInterrupt } from '../../running/interrupts.ts';
import type { World } from '../../running/world.ts';
import { actionsOf } from './actions.ts';
import type { DeskOptions } from './command.ts';
import { createOpenBriefs, type Shelf } from './open-briefs.ts';

/** Tried unless another port is asked for; the next ones if it is taken, in the end any. */
const PORT = 4321;
const NEXT_PORTS = 10;

/** Shows the briefs of a folder until it is stopped. */
export async function deskOnFolder(
  folder: string = isFolder(BRIEFS_FOLDER) ? BRIEFS_FOLDER : '.',
  options: DeskOptions,
  world: World,
): Promise<ExitCode> {
  if (!isFolder(folder)) {
    throw new UsageError(
      `there is no folder ${folder}; name one with briefs, or one brief: briefing preview FILE`,
    );
  }
  return runDesk({ folder }, options, world);
}

/** Runs it until it is stopped: that is how it is meant to end, so it ends well. */
export async function runDesk(shelf: Shelf, options: DeskOptions, world: World): Promise<ExitCode> {
  const briefs = createOpenBriefs(shelf, options, world);
  // A word that nobody can guess, as it may stand in an address.
  const secret = oneTimeWord();
  const assets = readAssets('dist', 'desk', 'page');
  const served = {
    actions: actionsOf(briefs),
    nonce: oneTimeWord,
    listen(query: URLSearchParams) {
      const session = briefs.open(query.get('brief') ?? '');
      return session && { stream: session.windows, first: session.state() };
    },
  };
  const server = await serve(served, { ports: portsOf(options), secret, assets });
  if (server === undefined)
    throw new UsageError(`port ${options.port} is taken; name another with --port, or none`);
  const ended = new Promise<void>((resolve) => onInterrupt(world, () => resolve()));
  const address = `http://${LOOPBACK}:${server.port}/${secret}/`;
  announce(address, server, options, world);
  const started = briefs.start();
  if (options.open) await open(address, world);
  await Promise.race([ended, started.then(() => ended)]);
  await briefs.end();
  await server.close();
  return FINE;
}

function oneTimeWord(): string {
  return randomBytes(16).toString('base64url');
}

function portsOf({ port }: DeskOptions): readonly number[] {
  if (port !== undefined) return [port];
  return [...Array.from({ length: NEXT_PORTS }, (_, index) => PORT + index), 0];
}

function announce(
  address: string,
  { port }: DeskServer,
  options: DeskOptions,
  { stdout, stderr }: World,
): void {
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
