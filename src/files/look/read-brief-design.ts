// The design of a brief: one of our templates, or a folder beside the brief that it names.

import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode } from '../disk/error-code.ts';
import { resolveInside } from '../disk/inside.ts';
import { DEFAULT_TEMPLATE, type ReadDesign, readDesign, type Warmth } from './read-design.ts';
import { builtInTemplates } from './read-template.ts';

/** Reads the design that a brief names; the paths in the brief start from `folder`. */
export type DesignReader = (
  parsed: ParsedBrief & { readonly brief: Brief },
  folder: string,
) => ReadDesign;

/** A reader that reads each template once: that is half the work of a short brief. */
export function createDesignReader(): DesignReader {
  const known = new Map<string, ReadDesign>();
  return designReader((path) => {
    const read = known.get(path) ?? readDesign(path);
    known.set(path, read);
    return read;
  });
}

/** A reader for a long session, in which templates change: looks each time, makes anew what changed. */
export function createWatchfulDesignReader(
  named: string | undefined,
  warmth: Warmth,
): DesignReader {
  if (named !== undefined) return () => readDesign(named, warmth);
  return designReader((path) => readDesign(path, warmth));
}

function designReader(read: (path: string) => ReadDesign): DesignReader {
  return (parsed, folder) => {
    const path = templateOf(parsed.brief, folder);
    if (path === undefined) return { diagnostics: [placed(outside, parsed)] };
    const { diagnostics, ...found } = read(path);
    return { ...found, diagnostics: diagnostics.map((problem) => placed(problem, parsed)) };
  };
}

/** The template that a brief names: one of ours or a path; undefined where it must not reach. */
export function templateOf(brief: Brief, folder: string): string | undefined {
  const name = brief.design?.template ?? DEFAULT_TEMPLATE;
  return builtInTemplates().includes(name) ? name : pathInside(folder, name);
}

// A brief may come from a stranger: it reaches no folder but its own.
function pathInside(folder: string, name: string): string | undefined {
  try {
    return resolveInside(folder, name);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return name;
  }
}

const outside: Diagnostic = {
  code: 'template-outside',
  severity: 'error',
  message: 'this template lies outside the folder of the brief',
  file: '',
  hint: 'copy it beside the brief, or name it with --template',
};

// That a template cannot be had is a problem of the brief; what is wrong in it is one of its own.
function placed(problem: Diagnostic, parsed: ParsedBrief): Diagnostic {
  if (problem !== outside && problem.code !== 'template-unknown') return problem;
  const path = ['design', 'template'];
  const span = parsed.locate(path);
  const place = span ? { span } : parsed.elsewhere(path);
  return { ...problem, file: parsed.file, ...place };
}
