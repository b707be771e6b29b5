// Renders files of a template through Handlebars; what is wrong in them is a diagnostic.

import Handlebars from 'handlebars';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { View } from '../present/present.ts';
import type { TemplateSource } from '../template-source.ts';
import { Budget } from './budget.ts';
import { MAX_FILES } from './check-syntax.ts';
import { compileFile, isPlainText } from './compile-file.ts';
import { createHelpers } from './helpers.ts';
import { TemplateFault, templateDiagnostic } from './template-fault.ts';

/** The three pieces of HTML that a document is read from. */
export interface TemplateMarkup {
  readonly body: string;
  readonly head: string;
  readonly foot: string;
}

export interface RenderResult {
  readonly markup?: TemplateMarkup;
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that are rendered; all others are partials of these. */
const PIECES = {
  body: 'document.hbs',
  head: 'running-head.hbs',
  foot: 'running-foot.hbs',
} as const;

/** Renders `document.hbs`, `running-head.hbs` and `running-foot.hbs` with `partials/*.hbs`. */
export function renderTemplate(template: TemplateSource, view: View): RenderResult {
  const { texts, diagnostics } = renderFiles(template, PIECES, view);
  return texts ? { markup: texts, diagnostics } : { diagnostics };
}

/** What the files gave, unless there is a fault in one. */
export interface RenderedFiles<Name extends string> {
  readonly texts?: Readonly<Record<Name, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

// An environment of our own, so that nobody else's helpers or partials are in it.
const handlebars = Handlebars.create();

type Compiled = ReadonlyMap<string, Handlebars.TemplateDelegate>;

const PARTIAL = /^partials\/(.+)\.hbs$/;

/** Renders each of `pieces` (paths by name) with the partials of the template. */
export function renderFiles<Name extends string>(
  template: TemplateSource,
  pieces: Readonly<Record<Name, string>>,
  view: View,
): RenderedFiles<Name> {
  const paths = Object.values<string>(pieces);
  const { compiled, faults } = compiledOnce(template, paths);
  const told = () => faults.map((fault) => templateDiagnostic(template, fault));
  if (faults.length > 0) return { diagnostics: told() };
  const render = (path: string): string => {
    try {
      const options = runtimeOptions(compiled, path, view);
      return compiled.get(path)!(view, { ...options, data: { budget: new Budget(view) } });
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      faults.push(error);
      return '';
    }
  };
  const rendered = Object.entries<string>(pieces).map(([name, path]) => [name, render(path)]);
  if (faults.length > 0) return { diagnostics: told() };
  return { texts: Object.fromEntries(rendered) as Record<Name, string>, diagnostics: [] };
}

// A run over many briefs compiles their template once.
const soundTemplates = new WeakMap<TemplateSource, Map<string, Compiled>>();

function compiledOnce(
  template: TemplateSource,
  paths: readonly string[],
): { compiled: Compiled; faults: TemplateFault[] } {
  const ofTemplate = soundTemplates.get(template) ?? new Map<string, Compiled>();
  soundTemplates.set(template, ofTemplate);
  const known = ofTemplate.get(paths.join());
  if (known !== undefined) return { compiled: known, faults: [] };
  const made = compileAll(template, paths);
  if (made.faults.length === 0) ofTemplate.set(paths.join(), made.compiled);
  return made;
}

/** Every file compiled, used or not, so that one run finds every fault of syntax. */
function compileAll(
  template: TemplateSource,
  paths: readonly string[],
): { compiled: Compiled; faults: TemplateFault[] } {
  const partials = [...template.files.keys()].filter((path) => PARTIAL.test(path));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  const faults: TemplateFault[] = [];
  const all = partials.reduce((sum, path) => sum + template.files.get(path)!.length, 0);
  if (all > MAX_FILES) {
    const message = `its files are longer than ${MAX_FILES / 1000} KB in all`;
    return { compiled, faults: [new TemplateFault('partials', message)] };
  }
  for (const path of [...paths, ...partials]) {
    const result = compileFile(handlebars, template, path);
    if (result instanceof TemplateFault) faults.push(result);
    else compiled.set(path, result);
  }
  return { compiled, faults };
}

function runtimeOptions(compiled: Compiled, path: string, view: View): Handlebars.RuntimeOptions {
  const partials: Record<string, Handlebars.TemplateDelegate> = {};
  for (const [each, run] of compiled) {
    const name = PARTIAL.exec(each)?.[1];
    if (name !== undefined) partials[name] = run;
  }
  return {
    partials,
    helpers: createHelpers(handlebars, view.references, isPlainText(path)),
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  };
}
