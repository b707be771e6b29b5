// The standard streams of the process, of which nothing is lost unseen: what could not be written is
// remembered until somebody asks.

import { fstatSync, writeSync } from 'node:fs';

/** A standard stream to write on. */
export interface StandardOutput {
  readonly isTTY: boolean | undefined;
  readonly columns: number | undefined;
  write(chunk: string | Uint8Array): void;
  /** When all is written, or cannot be: the code of the system's error, told once. */
  settled(): Promise<string | undefined>;
}

type Stream = NodeJS.WriteStream & { readonly fd: number };

/** What is written on `stream` from now on. */
export function standardOutput(stream: Stream): StandardOutput {
  const isPlain = isFile(stream);
  let failure: string | undefined;
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  const fail = (error: NodeJS.ErrnoException): void => {
    // A reader that has seen enough, like `head`, is no reason to complain.
    if (isOpen && error.code !== 'EPIPE') failure = error.code ?? error.message;
    isOpen = false;
  };
  stream.on('error', fail);
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    write(chunk) {
      if (!isOpen) return;
      if (isPlain) writeWhole(stream.fd, chunk, fail);
      else last = new Promise<void>((resolve) => stream.write(chunk, endOf(resolve, fail)));
    },
    async settled() {
      await last;
      const code = failure;
      failure = undefined;
      return code;
    },
  };
}

function endOf(resolve: () => void, fail: (error: Error) => void) {
  return (error?: Error | null): void => {
    if (error) fail(error);
    resolve();
  };
}

// A device such as /dev/full too; what is no terminal and no pipe does not make anyone wait.
function isFile({ fd, isTTY }: Stream): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || (stats.isCharacterDevice() && !isTTY);
  } catch {
    return false;
  }
}

// What Node itself writes into a file ends without a word where the disk has room for a part of it.
function writeWhole(
  descriptor: number,
  chunk: string | Uint8Array,
  fail: (error: NodeJS.ErrnoException) => void,
): void {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    fail(error as NodeJS.ErrnoException);
  }
}
