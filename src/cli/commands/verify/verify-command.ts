// `briefing verify`: says what is proved of PDFs.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readPdf } from '../../../files/editions/read-pdf.ts';
import { type ReadDesign, readDesign } from '../../../files/look/read-design.ts';
import { builtInTemplates } from '../../../files/look/read-template.ts';
import { packageVersion } from '../../../files/package-root.ts';
import { MAX_PDF_BYTES } from '../../../pdf/reading/brief-inside.ts';
import type { VerifyOptions } from '../../arguments/options.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { BAD_BRIEF, type ExitCode, FINE } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import { reportVerdicts } from './report-verdicts.ts';
import { type Verdict, type VerifyWith, verifyPdf } from './verify-pdf.ts';

/** Verifies each of `files`; fine only if all are proved. */
export async function verify(
  files: readonly string[],
  options: VerifyOptions,
  world: World,
): Promise<ExitCode> {
  const using: VerifyWith = {
    designOf: createDesignFinder(options.template),
    sources: options.sources,
    version: packageVersion(),
  };
  const reporter = reportVerdicts(options, world, using.version);
  let code: ExitCode = FINE;
  for (const file of files) {
    const verdict = await verifyFile(file, using, world);
    if (!verdict.proved) code = BAD_BRIEF;
    reporter.tell(verdict);
  }
  reporter.end();
  return code;
}

async function verifyFile(file: string, using: VerifyWith, world: World): Promise<Verdict> {
  const { name, bytes, problem } = await readPdf(file, world.stdin, MAX_PDF_BYTES);
  if (!problem) return verifyPdf(bytes, name, using);
  const diagnostics = [problem];
  return { file: name, proved: false, rechecked: false, diagnostics, texts: new Map() };
}

// The name in a PDF only chooses among our own templates; a folder is named by the user alone.
function createDesignFinder(folder: string | undefined): VerifyWith['designOf'] {
  const known = new Map<string, ReadDesign>();
  const read = (name: string): ReadDesign => {
    const design = known.get(name) ?? readDesign(name);
    known.set(name, design);
    return design;
  };
  if (folder !== undefined) {
    const unknown = read(folder).diagnostics.find(({ code }) => code === 'template-unknown');
    if (unknown) throw new UsageError(`${unknown.message}\n${unknown.hint ?? ''}`.trim());
    return () => read(folder);
  }
  return (name) =>
    builtInTemplates().includes(name) ? read(name) : { diagnostics: [notOurs(name)] };
}

function notOurs(name: string): Diagnostic {
  return {
    code: 'template-not-ours',
    severity: 'error',
    message: `it was made with the template ${name.slice(0, 80)}, which is none of ours`,
    file: 'template',
    hint: 'name the folder of that template with --template',
  };
}
