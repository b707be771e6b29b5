// Renders a view through the Handlebars files of a template; what is wrong in them is a diagnostic.
import Handlebars from 'handlebars';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compileFile, TemplateFault } from './compile-file.ts';
import { createHelpers } from './helpers.ts';
import { templateDiagnostic } from './template-diagnostic.ts';
import type { TemplateSource } from './template-source.ts';
import type { View } from './view.ts';

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

// An environment of our own, so that nobody else's helpers or partials are in it.
const handlebars = Handlebars.create();

type Compiled = ReadonlyMap<string, Handlebars.TemplateDelegate>;

/** The files that are rendered; all others are partials of these. */
const PIECES = {
  body: 'document.hbs',
  head: 'running-head.hbs',
  foot: 'running-foot.hbs',
} as const;
const PARTIAL = /^partials\/(.+)\.hbs$/;

/** Renders `document.hbs`, `running-head.hbs` and `running-foot.hbs` with `partials/*.hbs`. */
export function renderTemplate(template: TemplateSource, view: View): RenderResult {
  const diagnostics: Diagnostic[] = [];
  const report = (fault: TemplateFault): void => {
    diagnostics.push(templateDiagnostic(template, fault));
  };
  const compiled = compiledOnce(template, report);
  if (diagnostics.length > 0) return { diagnostics };
  const options = runtimeOptions(compiled, view);
  const render = (path: string): string => {
    try {
      return compiled.get(path)?.(view, options) ?? '';
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      report(error);
      return '';
    }
  };
  const markup = {
    body: render(PIECES.body),
    head: render(PIECES.head),
    foot: render(PIECES.foot),
  };
  return diagnostics.length > 0 ? { diagnostics } : { markup, diagnostics };
}

// A run over many briefs compiles their template once.
const soundTemplates = new WeakMap<TemplateSource, Compiled>();

function compiledOnce(template: TemplateSource, report: (fault: TemplateFault) => void): Compiled {
  const known = soundTemplates.get(template);
  if (known !== undefined) return known;
  const faults: TemplateFault[] = [];
  const compiled = compileAll(template, (fault) => faults.push(fault));
  if (faults.length === 0) soundTemplates.set(template, compiled);
  for (const fault of faults) report(fault);
  return compiled;
}

/** Every file compiled, used or not, so that one run finds every fault of syntax. */
function compileAll(template: TemplateSource, report: (fault: TemplateFault) => void): Compiled {
  const partials = [...template.files.keys()].filter((path) => PARTIAL.test(path));
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const path of [...Object.values(PIECES), ...partials]) {
    const result = compileFile(handlebars, template, path);
    if (result instanceof TemplateFault) report(result);
    else compiled.set(path, result);
  }
  return compiled;
}

function runtimeOptions(compiled: Compiled, { references }: View): Handlebars.RuntimeOptions {
  const partials: Record<string, Handlebars.TemplateDelegate> = {};
  for (const [path, run] of compiled) {
    const name = PARTIAL.exec(path)?.[1];
    if (name !== undefined) partials[name] = run;
  }
  return {
    partials,
    helpers: createHelpers(handlebars, references),
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  };
}
