// The command line: the table of commands, each declared in its folder.

import { Command } from 'commander';
import { packageVersion } from '../files/package-root.ts';
import { type Declaration, declare, EXIT } from './arguments/declaration.ts';
import { book } from './commands/book/command.ts';
import { build } from './commands/build/command.ts';
import { check } from './commands/check/command.ts';
import { completion } from './commands/completion/command.ts';
import { desk } from './commands/desk/command.ts';
import { diff } from './commands/diff/command.ts';
import { edition } from './commands/edition/command.ts';
import { explain } from './commands/explain/command.ts';
import { extract } from './commands/extract/command.ts';
import { index } from './commands/index/command.ts';
import { mail } from './commands/mail/command.ts';
import { merge } from './commands/merge/command.ts';
import { newBrief } from './commands/new/command.ts';
import { preview } from './commands/preview/command.ts';
import { schema } from './commands/schema/command.ts';
import { sign } from './commands/sign/command.ts';
import { template } from './commands/template/command.ts';
import { verify } from './commands/verify/command.ts';
import { wantsColour } from './reporting/terminal.ts';
import type { ExitCode } from './running/ending.ts';
import type { World } from './running/world.ts';

/** In the order in which a brief needs them. */
const COMMANDS: Readonly<Record<string, readonly Declaration[]>> = {
  'Write:': [newBrief, desk, preview, check, explain],
  'Publish:': [build, book, mail, index],
  'Clear in Word:': [merge],
  'Go on with the next edition:': [edition, diff],
  'Prove:': [extract, sign, verify],
  'Set up:': [template, schema, completion],
};

const EXAMPLES = `
Examples:
  briefing new my-brief                 a brief to start from
  briefing desk                         write briefs in the browser, beside their pages
  briefing preview my-brief.yaml        its pages in the browser, anew at every save
  briefing check my-brief.yaml          its problems, nothing written
  briefing build my-brief.yaml          output/my-brief.pdf
  briefing build                        all briefs in briefs/ into output/
  briefing edition my-brief.yaml        its next edition, a week later
  briefing extract my-brief.pdf         the brief inside a PDF
  briefing verify my-brief.pdf          is the PDF what the brief inside it makes?
${EXIT}`;

/** Shown when no command was given. */
export const WELCOME: string = `Briefing Press turns a YAML brief into a printable PDF.

Begin here:

  briefing new demo                 writes demo.yaml, a brief with comments that say what
                                    goes where (into briefs/ if there is such a folder)
  briefing preview demo.yaml        shows its pages in the browser, anew at every save
  briefing build demo.yaml          writes output/demo.pdf
  briefing check demo.yaml          lists its problems, writes nothing

With --from article.txt, new takes the quotations, speakers and dates of an article.
A brief can be as short as this:

  title: What happened and what it means
  summary:
    bottom_line: The most important thing, in two sentences.

Installed in this folder only? Then write npx briefing instead of briefing.
More: briefing --help
`;

/** Columns of a terminal that nobody made wider; our examples fit into it. */
const HELP_WIDTH = 80;
const HELP = ['help [command]', 'print the help of a command'] as const;

/** The program; `done` gets the exit status of the command that was run. */
export function createProgram(world: World, done: (code: ExitCode) => void): Command {
  const program = new Command('briefing')
    .description('Turns a YAML brief into a printable PDF and checks its quotations word for word.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(...HELP)
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHasColors: () => wantsColour(world.stdout, world.env),
      getErrHasColors: () => wantsColour(world.stderr, world.env),
      // The same on every terminal: the texts of --help are prepared (packaging/starter.ts).
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .exitOverride();
  for (const [title, commands] of Object.entries(COMMANDS)) {
    program.commandsGroup(title);
    for (const command of commands) declare(command, program, world, done);
  }
  // Anew, so that it belongs to the last group.
  program.helpCommand(...HELP);
  return program.addHelpText('after', EXAMPLES);
}
