// Reads the words of a template in the language of the brief; what is missing is said in English.
import { parseYamlText } from '../../brief/yaml/parse-yaml-text.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { layersOf, type TemplateLayer, type TemplateSource } from '../template-source.ts';
import { LABEL_GROUPS } from './label-keys.ts';
import type { Label, Labels } from './labels.ts';

/** The language that every template has and that fills the gaps of the others. */
const FALLBACK_LANGUAGE = 'en';

export interface ReadLabels {
  readonly labels?: Labels;
  readonly diagnostics: readonly Diagnostic[];
}

type Groups = Labels['groups'];

// A run over many briefs reads them once.
const known = new WeakMap<TemplateSource, Map<string, ReadLabels>>();

/** Reads `labels/<language>.yaml`; of a language such as `en-GB`, the part before the hyphen too. */
export function readLabels(template: TemplateSource, language: string): ReadLabels {
  const ofTemplate = known.get(template) ?? new Map<string, ReadLabels>();
  known.set(template, ofTemplate);
  const read = ofTemplate.get(language) ?? readAnew(template, language);
  ofTemplate.set(language, read);
  return read;
}

function readAnew(template: TemplateSource, language: string): ReadLabels {
  const fallback = readFile(template, FALLBACK_LANGUAGE);
  const found = candidates(language).find((each) => template.files.has(pathOf(each)));
  const diagnostics: Diagnostic[] = [...fallback.diagnostics];
  if (found === undefined) diagnostics.push(noLanguage(template, language));
  const used = found ?? FALLBACK_LANGUAGE;
  const own = used === FALLBACK_LANGUAGE ? fallback : readFile(template, used);
  if (own !== fallback) for (const each of own.diagnostics) diagnostics.push(each);
  for (const each of missing(template, used, own.groups, fallback.groups)) diagnostics.push(each);
  if (hasErrors(diagnostics)) return { diagnostics };
  // `en-GB` gets British dates with English words; a language without words gets English dates.
  const locale = found === undefined ? FALLBACK_LANGUAGE : language;
  return { labels: { language: locale, groups: merge(fallback.groups, own.groups) }, diagnostics };
}

function candidates(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function pathOf(language: string): string {
  return `labels/${language}.yaml`;
}

interface ReadGroups {
  readonly groups: Groups;
  readonly diagnostics: readonly Diagnostic[];
}

/** The words of all folders that the template is made of; the last one's count. */
function readFile(template: TemplateSource, language: string): ReadGroups {
  const read = layersOf(template).map((layer) => readLayer(layer, pathOf(language)));
  return {
    groups: read.reduce<Groups>((groups, layer) => merge(groups, layer.groups), {}),
    diagnostics: read.flatMap((layer) => layer.diagnostics),
  };
}

function readLayer({ name, files }: TemplateLayer, path: string): ReadGroups {
  const text = files.get(path);
  if (text === undefined) return { groups: {}, diagnostics: [] };
  const file = `${name}/${path}`;
  const parsed = parseYamlText(text, file);
  const diagnostics = [...parsed.diagnostics];
  const groups: Record<string, Record<string, Label>> = {};
  for (const [group, words] of entries(parsed.value)) {
    if (group === 'language') continue;
    groups[group] = {};
    for (const [word, label] of entries(words)) {
      if (isLabel(label)) groups[group][word] = label;
      else diagnostics.push(noLabel(file, `${group}.${word}`, parsed.locate([group, word])));
    }
  }
  return { groups, diagnostics };
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function isLabel(value: unknown): value is Label {
  if (typeof value === 'string') return true;
  const forms = entries(value);
  return forms.length > 0 && forms.every(([, form]) => typeof form === 'string');
}

function merge(fallback: Groups, own: Groups): Groups {
  const names = new Set([...Object.keys(fallback), ...Object.keys(own)]);
  return Object.fromEntries([...names].map((name) => [name, { ...fallback[name], ...own[name] }]));
}

function missing(
  template: TemplateSource,
  language: string,
  own: Groups,
  fallback: Groups,
): Diagnostic[] {
  const file = `${template.name}/${pathOf(language)}`;
  return Object.entries(LABEL_GROUPS).flatMap(([group, words]) =>
    words
      .filter((word) => own[group]?.[word] === undefined)
      .map((word) => missingLabel(file, `${group}.${word}`, fallback[group]?.[word])),
  );
}

function missingLabel(file: string, key: string, english: Label | undefined): Diagnostic {
  const stands = english === undefined ? '' : ', the English one stands in for it';
  return {
    code: 'label-missing',
    severity: english === undefined ? 'error' : 'warning',
    message: `the label ${key} is missing${stands}`,
    file,
    hint: `write ${key.replace('.', ': { ')}: … } into the file`,
  };
}

function noLabel(file: string, key: string, span: Diagnostic['span']): Diagnostic {
  return {
    code: 'label-invalid',
    severity: 'error',
    message: `the label ${key} is neither a text nor the forms of one by number`,
    file,
    ...(span && { span }),
    hint: 'put the words between quotation marks',
  };
}

function noLanguage(template: TemplateSource, language: string): Diagnostic {
  const known = [...template.files.keys()]
    .flatMap((path) => /^labels\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
    .sort();
  return {
    code: 'language-without-labels',
    severity: 'warning',
    message: `the template ${template.name} has no words for the language ${language}; it speaks English`,
    file: `${template.name}/${pathOf(language)}`,
    hint: `it has: ${known.join(', ')}`,
  };
}
