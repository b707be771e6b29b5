// Asks a person at the terminal for each change: take it, leave it, take all that follow, stop.

import { formatDiagnostic, painter } from '../../../diagnostics/format-diagnostic.ts';
import { type Answer, type Question, takeWhatFits } from '../../../merge/merge-review.ts';
import { wantsColour } from '../../reporting/terminal.ts';
import type { World } from '../../running/world.ts';
import { formatBrought, formatChange, remarks } from './format-change.ts';

/** Somebody who is asked. */
export interface Asking {
  readonly decide: (question: Question) => Promise<Answer>;
  /** Lets the terminal go. */
  end(): Promise<void>;
}

const HELP = `y  take this change
n  leave it
a  take this one and all that follow and fit
q  leave this one and all that follow; what was taken is written
`;

/** Begins to ask on the terminal of `world`. */
export function startAsking(world: World): Asking {
  const lines = readLines(world.stdin);
  const colour = wantsColour(world.stderr, world.env);
  const paint = painter(colour);
  let takesAll = false;
  let document: string | undefined;
  return {
    async decide(question) {
      if (takesAll) return takeWhatFits(question);
      const { proposal, brief, problems, file, comments } = question;
      if (file !== document) world.stderr.write(`${paint('bold', `${file}:`)}\n\n`);
      document = file;
      world.stderr.write(`${formatChange(proposal, brief, paint)}\n`);
      if (proposal.problem)
        world.stderr.write(`${formatDiagnostic(proposal.problem, brief.text, { colour })}\n`);
      for (const line of [...comments.flatMap(remarks), ...formatBrought(problems, paint)])
        world.stderr.write(`${line}\n`);
      for (;;) {
        world.stderr.write('Take it? [y/n/a/q/?] ');
        const line = await lines.next();
        const answer = line.done ? 'q' : line.value.trim().toLowerCase();
        if (line.done) world.stderr.write('\n');
        const known = ANSWERS[answer];
        if (known === undefined) world.stderr.write(HELP);
        else {
          world.stderr.write('\n');
          takesAll = known === 'all';
          return known === 'all' ? 'take' : known;
        }
      }
    },
    async end() {
      await lines.return(undefined);
    },
  };
}

const ANSWERS: Readonly<Record<string, Answer | 'all'>> = {
  y: 'take',
  yes: 'take',
  n: 'leave',
  no: 'leave',
  a: 'all',
  all: 'all',
  q: 'stop',
  quit: 'stop',
};

async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') yield rest;
  return undefined;
}
