// Reads the design that a brief names, and says where on the disk what it names lies.

import { resolve } from 'node:path';
import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import { picturesOf } from '../../brief/pictures.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorCode, resolveInside } from '../disk/paths.ts';
import { DEFAULT_TEMPLATE, type ReadDesign, readDesign, type Warmth } from './read-design.ts';
import { builtInTemplates, folderOfTemplate } from './read-template.ts';

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
function templateOf(brief: Brief, folder: string): string | undefined {
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

/** Whole paths; what is not there yet may come. */
export interface Places {
  readonly files: readonly string[];
  /** With all that is below them. */
  readonly folders: readonly string[];
}

/** The places that `brief`, whose paths start from `folder`, names; `template` replaces its own. */
export function placesOfBrief(brief: Brief, folder: string, template: string | undefined): Places {
  const texts = Object.values(brief.sources ?? {}).flatMap(({ text }) => text ?? []);
  const pictures = picturesOf(brief).map(([file]) => file);
  const name = template ?? templateOf(brief, folder);
  return {
    files: [...texts, ...pictures, 'style.yaml'].map((file) => resolve(folder, file)),
    folders: name === undefined ? [] : templateFolders(name),
  };
}

/** The folder of the template, one of ours or a path. */
export function templateFolders(name: string): string[] {
  return [folderOfTemplate(name)];
}
