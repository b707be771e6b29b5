// Opens a port of this machine's own network, which no other machine reaches.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Never anything else: a brief may be confidential. */
export const LOOPBACK = '127.0.0.1';

/** Listens on the first of the ports that is free; undefined if none is. 0 is any. */
export async function listen(
  server: Server,
  ports: readonly number[],
): Promise<number | undefined> {
  for (const port of ports) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  return undefined;
}

// Ports that are taken, and those that only an administrator may open.
const UNAVAILABLE = new Set(['EADDRINUSE', 'EACCES']);

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (UNAVAILABLE.has(error.code ?? '')) resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, LOOPBACK);
  });
}
