// `briefing extract`: the brief inside a PDF, byte for byte.

import { join } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { visible } from '../../../diagnostics/format-diagnostic.ts';
import { isFolder, isThere } from '../../../files/disk/paths.ts';
import { readPdf } from '../../../files/disk/read-file.ts';
import { safeYamlName, yamlNameOf } from '../../../files/disk/safe-name.ts';
import { writeFile } from '../../../files/disk/write-file.ts';
import {
  type BriefInside,
  MAX_PDF_BYTES,
  readBriefInside,
} from '../../../pdf/reading/brief-inside.ts';
import { createReporter } from '../../reporting/report.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { printDocument } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';
import type { ExtractOptions } from './command.ts';

/** Prints the brief inside `file`, or writes it where `-o` says. */
export async function extract(
  file: string,
  options: ExtractOptions,
  world: World,
): Promise<ExitCode> {
  const { output = '-' } = options;
  if (output === '-' && options.json)
    throw new UsageError('--json and the brief cannot both go to standard output; use -o FILE');
  const reporter = await createReporter(options, 'extracted', world);
  const { name, bytes, problem } = await readPdf(file, world.stdin, MAX_PDF_BYTES);
  const read = problem ? { diagnostics: [problem] } : readBriefInside(bytes, name);
  const isFolderWanted = output !== '-' && isIntoFolder(output);
  const inside = read.inside ? [read.inside] : isFolderWanted ? (read.book ?? []) : [];
  const done =
    inside.length > 0
      ? await putAll(inside, file, { ...options, output }, world)
      : { diagnostics: read.diagnostics };
  reporter.tell({ kind: 'brief', file: name, silenced: [], texts: new Map(), ...done });
  if (output !== '-' || done.diagnostics.length > 0) reporter.end();
  return done.diagnostics.length > 0 ? BAD_BRIEF : FINE;
}

interface Put {
  readonly output?: string;
  readonly more?: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One brief, or those of a book. */
async function putAll(
  inside: readonly BriefInside[],
  file: string,
  options: ExtractOptions & { readonly output: string },
  world: World,
): Promise<Put> {
  const done: Put[] = [];
  for (const each of inside) done.push(await put(each, file, options, world));
  const [output, ...more] = done.flatMap((each) => each.output ?? []);
  const diagnostics = done.flatMap((each) => each.diagnostics);
  return { ...(output !== undefined && { output }), more, diagnostics };
}

function isIntoFolder(output: string): boolean {
  return isFolder(output) || /[\\/]$/.test(output);
}

async function put(
  inside: BriefInside,
  file: string,
  { output, force }: ExtractOptions & { readonly output: string },
  world: World,
): Promise<Put> {
  if (output === '-') {
    const text = world.stdout.isTTY ? shown(inside.bytes) : inside.bytes;
    const problem = await printDocument(text, world);
    return problem ? { diagnostics: [problem] } : { output, diagnostics: [] };
  }
  const path = isIntoFolder(output)
    ? join(output, safeYamlName(inside.name, yamlNameOf(file)))
    : output;
  if (isThere(path) && !force) return { diagnostics: [exists(path)] };
  const problem = writeFile(path, inside.bytes, file === '-' ? [] : [file]);
  return problem ? { diagnostics: [problem] } : { output: path, diagnostics: [] };
}

// On a terminal a stranger's text must not move the cursor; line ends and tabs stay.
function shown(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.replace(/[^\r\n\t]+/g, (line) => visible(line));
}

function exists(file: string): Diagnostic {
  return {
    code: 'output-exists',
    severity: 'error',
    message: 'there is a file of this name, which was left alone',
    file,
    hint: 'name another with -o, or add --force to write over it',
  };
}
