// The command line: commands, options and their help.

import { Argument, Command, Option } from 'commander';
import { BRIEFS_FOLDER } from '../files/brief/briefs-folder.ts';
import { packageVersion } from '../files/package-root.ts';
import { parseNow } from './arguments/clock.ts';
import { parseJobs } from './arguments/count-jobs.ts';
import { addMailing } from './arguments/mailing-options.ts';
import {
  type BuildOptions,
  type CheckCommandOptions,
  SHELLS,
  type Shell,
  STAGE_NAMES,
} from './arguments/options.ts';
import { collectOverride } from './arguments/overrides.ts';
import { parseFormats } from './arguments/parse-formats.ts';
import { diffCommand, editionCommand } from './commands/edition/edition-program.ts';
import type { MailOptions } from './commands/mail/mail-command.ts';
import type { NewOptions } from './commands/new/new-command.ts';
import { previewCommand } from './commands/preview/preview-program.ts';
import { schemaCommand } from './commands/schema/schema-program.ts';
import { templateCommand } from './commands/template/template-program.ts';
import { extractCommand, verifyCommand } from './commands/verify/proof-program.ts';
import {
  BUILD_HELP,
  CHECK_HELP,
  COMPLETION_HELP,
  EXPLAIN_HELP,
  MAIL_HELP,
  NEW_HELP,
  PROGRAM_HELP,
} from './help-texts.ts';
import { wantsColour } from './reporting/colour.ts';
import { REPORT_FORMATS, type ReportFormat } from './reporting/report-format.ts';
import type { ExitCode } from './running/exit-code.ts';
import type { World } from './running/world.ts';

// Commands are loaded when they are run: `--help` need not wait for the typesetter.

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
  for (const [title, commands] of Object.entries(groupedCommands(program, world, done))) {
    program.commandsGroup(title);
    for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  }
  // Anew, so that it belongs to the last group.
  program.helpCommand(...HELP);
  return program.addHelpText('after', PROGRAM_HELP);
}

// In the order in which a brief needs them.
function groupedCommands(
  program: Command,
  world: World,
  done: (code: ExitCode) => void,
): Readonly<Record<string, readonly Command[]>> {
  return {
    'Write:': [
      newCommand(world, done),
      previewCommand(world, done, addMeasures),
      checkCommand(world, done),
      explainCommand(world, done),
    ],
    'Publish:': [buildCommand(world, done), mailCommand(world, done)],
    'Go on with the next edition:': [editionCommand(world, done), diffCommand(world, done)],
    'Prove:': [extractCommand(world, done, addReporting), verifyCommand(world, done, addReporting)],
    'Set up:': [
      templateCommand(program, world, done),
      schemaCommand(world, done),
      completionCommand(program, world, done),
    ],
  };
}

function buildCommand(world: World, done: (code: ExitCode) => void): Command {
  const command = new Command('build')
    .description(`make the PDFs of these briefs (default: all in ${BRIEFS_FOLDER}/)`)
    .argument('[file...]', 'YAML files; - is standard input')
    .option('-o, --output <path>', 'folder, file or - for standard output (default: output/)')
    .addOption(
      new Option('--format <list>', 'pdf, html, md, txt, ics, with commas between')
        .argParser(parseFormats)
        .default(['pdf'], 'pdf'),
    );
  return addJudging(command)
    .option('--jobs <number>', 'briefs built at a time (default: by cores and briefs)', parseJobs)
    .addOption(
      new Option('--emit <stage>', 'print what one step gave instead of writing a document')
        .choices(STAGE_NAMES)
        .conflicts(['output', 'json']),
    )
    .addOption(
      new Option('--watch', 'build again whenever something changes').conflicts([
        'emit',
        'json',
        'jobs',
      ]),
    )
    .addHelpText('after', BUILD_HELP)
    .action(async (files: string[], options: BuildOptions) =>
      done(await (await import('./commands/build/build-command.ts')).build(files, options, world)),
    );
}

function checkCommand(world: World, done: (code: ExitCode) => void): Command {
  const command = new Command('check')
    .description(
      `list all problems of these briefs (default: all in ${BRIEFS_FOLDER}/), write nothing`,
    )
    .argument('[file...]', 'YAML files; - is standard input');
  return addJudging(command)
    .addOption(
      new Option('--format <format>', 'how to tell the problems')
        .choices(REPORT_FORMATS)
        .default(REPORT_FORMATS[0])
        .conflicts('json'),
    )
    .option('--fix', 'mend what can be mended safely, never a quotation')
    .option('--dry-run', 'with --fix: show what it would change')
    .addHelpText('after', CHECK_HELP)
    .action(async (files: string[], { format, ...options }: CheckFlags) =>
      done(
        await (await import('./commands/check/check-command.ts')).check(
          files,
          { ...options, report: format },
          world,
        ),
      ),
    );
}

type CheckFlags = CheckCommandOptions & { readonly format: ReportFormat };

function explainCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('explain')
    .description('say what a problem means, why it is one and what satisfies it')
    .argument('[code]', 'the code in the brackets of a message; without it, all are listed')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (code: string | undefined) =>
      done((await import('./commands/explain/explain-command.ts')).explain(code, world)),
    );
}

function newCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('new')
    .description('begin a brief, with comments that say what goes where')
    .argument(
      '<name>',
      `a name for a file in ${BRIEFS_FOLDER}/ (here, if there is none), or a path`,
    )
    .option(
      '--from <article>',
      'take quotations, speakers and dates from a .txt, .md or .html file',
    )
    .addHelpText('after', NEW_HELP)
    .action(async (name: string, options: NewOptions) =>
      done(await (await import('./commands/new/new-command.ts')).newBrief(name, options, world)),
    );
}

function mailCommand(world: World, done: (code: ExitCode) => void): Command {
  const command = new Command('mail')
    .description('write a mail with the PDF attached as a draft (.eml), or send it')
    .argument('<file>', 'YAML file; - is standard input');
  return addJudging(addMailing(command))
    .addHelpText('after', MAIL_HELP)
    .action(async (file: string, options: MailOptions) =>
      done(await (await import('./commands/mail/mail-command.ts')).mail(file, options, world)),
    );
}

function completionCommand(
  program: Command,
  world: World,
  done: (code: ExitCode) => void,
): Command {
  return new Command('completion')
    .description('print a script that completes commands, options and files')
    .addArgument(new Argument('<shell>', 'the shell that reads it').choices(SHELLS))
    .addHelpText('after', COMPLETION_HELP)
    .action(async (shell: Shell) =>
      done(
        (await import('./commands/completion/completion-command.ts')).completion(
          shell,
          program,
          world,
        ),
      ),
    );
}

// What `build` and `check` judge a brief by must be the same.
function addJudging(command: Command): Command {
  return addReporting(addMeasures(command));
}

function addMeasures(command: Command): Command {
  return command
    .option('--template <name>', 'one of our templates, or the folder of one (default: briefing)')
    .addOption(
      new Option('--page <size>', "page size instead of the template's").choices(['A4', 'Letter']),
    )
    .option(
      '--set <path=value>',
      'replace a value of the brief, or take values from @file; may be repeated',
      collectOverride,
    )
    .option('--now <time>', 'take this for the time it is (also: SOURCE_DATE_EPOCH)', parseNow)
    .option('--audience <name>', 'leave out what is not meant for these readers')
    .option('--since <edition>', 'mark what changed since a YAML file, PDF or git revision')
    .option('--strict', 'take warnings for errors');
}

function addReporting(command: Command): Command {
  return command
    .option('--json', 'report as JSON on standard output')
    .option('--quiet', 'print nothing but errors')
    .option('--debug', 'show the stack if this program has a bug');
}
