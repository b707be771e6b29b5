// Asks the system to open an address in the user's browser.

import { spawn } from 'node:child_process';
import { errorCode } from './paths.ts';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

// A system without a browser says so at once; one with a browser may keep the command until it ends.
const PATIENCE = 3_000;

/** Opens the address; what kept it from being opened, in words. */
export function openInBrowser(
  address: string,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  const [command = '', ...args] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    child.on('error', (error) =>
      resolve(
        errorCode(error) === 'ENOENT'
          ? `there is no program ${command} here to open a browser with`
          : `${command} could not be started`,
      ),
    );
    child.on('exit', (code) =>
      resolve(code === 0 ? undefined : `${command} found no browser to open`),
    );
    child.unref();
    setTimeout(resolve, PATIENCE, undefined).unref();
  });
}
