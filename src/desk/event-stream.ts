// Tells the open pages what happens, as server-sent events.

import type { ServerResponse } from 'node:http';

// Often enough that a lost connection is noticed on both sides.
const HEARTBEAT = 15_000;

/** The pages that listen. */
export interface EventStream {
  add(response: ServerResponse, first: unknown): void;
  send(message: unknown): void;
  /** How many pages listen. */
  count(): number;
  close(): void;
}

/** A stream that nobody listens to yet; `onLeft` is called whenever nobody does any more. */
export function createEventStream(onLeft: () => void = () => {}): EventStream {
  const listening = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const response of listening) response.write(': still here\n\n');
  }, HEARTBEAT);
  beat.unref();
  return {
    add(response, first) {
      listening.add(response);
      response.on('close', () => {
        listening.delete(response);
        if (listening.size === 0) onLeft();
      });
      response.write(`retry: 1000\n${messageText(first)}`);
    },
    send(message) {
      for (const response of listening) response.write(messageText(message));
    },
    count: () => listening.size,
    close() {
      clearInterval(beat);
      for (const response of listening) response.end();
    },
  };
}

// JSON has no line ends of its own, so one line of `data` is enough.
function messageText(message: unknown): string {
  return `data: ${JSON.stringify(message)}\n\n`;
}
