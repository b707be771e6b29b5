// Reads a template: one of ours by its name, or a user's folder that may extend one of ours.

import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseYamlText } from '../../brief/yaml/parse-yaml-text.ts';
import { isRecord } from '../../brief/yaml/plain-value.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { TemplateLayer, TemplateSource } from '../../template/template-source.ts';
import { isFolder, isThere, namesIn } from '../disk/paths.ts';
import { packagePath } from '../package-root.ts';
import { type FolderTexts, readFolder } from './read-folder.ts';

/** A template with what it extends already merged in, or what is wrong with it. */
export interface ReadTemplate {
  readonly template?: TemplateSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file of a template that says what it is and how its pages look. */
export const MANIFEST = 'template.yaml';

/** Where templates of one's own are found by their names. */
export const TEMPLATES_FOLDER = 'templates';

/** The names of the templates that come with the package. */
export function builtInTemplates(): string[] {
  return readdirSync(packagePath('templates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads the template called `wanted`: one of ours, a folder of that path or of that name in `templates/`. */
export function readTemplate(wanted: string): ReadTemplate {
  const name = pathOfTemplate(wanted);
  const layers: TemplateLayer[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let next: string | undefined = name; next !== undefined; ) {
    const read: ReadLayer = readLayer(next, layers[0]);
    for (const each of read.diagnostics) diagnostics.push(each);
    if (read.layer === undefined || hasErrors(diagnostics)) return { diagnostics };
    layers.unshift(read.layer);
    next = read.extends;
  }
  return { template: merged(name, layers), diagnostics };
}

interface ReadLayer {
  readonly layer?: TemplateLayer;
  /** What it extends. */
  readonly extends?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

// What a folder extends is one of ours; ours extend one another, and not in a circle.
function readLayer(name: string, extending: TemplateLayer | undefined): ReadLayer {
  const isOurs = builtInTemplates().includes(name);
  const texts = isOurs || extending === undefined ? readTexts(name) : undefined;
  if (texts === undefined) {
    const file = extending === undefined ? name : `${extending.name}/${MANIFEST}`;
    return { diagnostics: [unknownTemplate(name, file)] };
  }
  const { files, folder, diagnostics } = texts;
  const manifest = files.get(MANIFEST);
  if (hasErrors(diagnostics)) return { diagnostics };
  if (manifest === undefined) return { diagnostics: [noManifest(name)] };
  const extended = extendedName(manifest, `${name}/${MANIFEST}`);
  return {
    layer: { name, files, folder },
    extends: extended.name,
    diagnostics: [...diagnostics, ...extended.diagnostics],
  };
}

/** The last folder's files replace those before; manifests are merged key by key. */
function merged(name: string, layers: readonly TemplateLayer[]): TemplateSource {
  const [only, ...more] = layers;
  if (only !== undefined && more.length === 0) return { name, files: only.files, layers };
  const files = new Map(layers.flatMap((layer) => [...layer.files]));
  const manifests = layers.flatMap((layer) => layer.files.get(MANIFEST) ?? []);
  files.set(MANIFEST, mergeManifests(manifests));
  return { name, files, layers };
}

function readTexts(name: string): (FolderTexts & { readonly folder: string }) | undefined {
  const folder = folderOfTemplate(name);
  if (!isFolder(folder)) return undefined;
  return { ...readFolder(folder, name.replace(/[\\/]+$/, '')), folder };
}

/** The folder of the template called `name`: one of ours, a path, or a name in `templates/`. */
export function folderOfTemplate(name: string): string {
  if (builtInTemplates().includes(name)) return packagePath('templates', name);
  return resolve(pathOfTemplate(name));
}

/** The name of one of ours as it is, else the path of the folder. */
function pathOfTemplate(name: string): string {
  const path = `${TEMPLATES_FOLDER}/${name}`;
  const isNamed = !builtInTemplates().includes(name) && !isFolder(name) && isPlain(name);
  return isNamed && isFolder(path) ? path : name;
}

function isPlain(name: string): boolean {
  return name !== '' && basename(name) === name && !name.startsWith('.');
}

/** The names of the templates in `templates/` of the folder that we are in. */
export function ownTemplates(): string[] {
  if (!isFolder(TEMPLATES_FOLDER) || resolve(TEMPLATES_FOLDER) === packagePath('templates'))
    return [];
  return namesIn(TEMPLATES_FOLDER)
    .filter((name) => isPlain(name) && isThere(join(TEMPLATES_FOLDER, name, MANIFEST)))
    .sort();
}

function unknownTemplate(name: string, file: string): Diagnostic {
  const names = builtInTemplates();
  const near = nearest(name, names);
  const known = `ours are: ${names.join(', ')}; else name a folder`;
  return {
    code: 'template-unknown',
    severity: 'error',
    message: `there is no template called ${name}`,
    file,
    hint: near === undefined ? known : `did you mean ${near}? ${known}`,
  };
}

function noManifest(name: string): Diagnostic {
  return {
    code: 'template-no-manifest',
    severity: 'error',
    message: `the folder has no ${MANIFEST}, so it is no template`,
    file: name,
    hint: `write ${MANIFEST} with the line \`extends: briefing\` into it`,
  };
}

/** The template that a manifest extends, if any. */
function extendedName(
  manifest: string,
  file: string,
): { readonly name?: string; readonly diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseManifest(manifest, file);
  const name = isRecord(value) ? value['extends'] : undefined;
  return typeof name === 'string' ? { name, diagnostics } : { diagnostics };
}

// A long session asks at each build for manifests that have not changed.
const KEPT = 16;
const sound = new Map<string, unknown>();

function parseManifest(
  text: string,
  file: string,
): { readonly value?: unknown; readonly diagnostics: readonly Diagnostic[] } {
  if (sound.has(text)) return { value: sound.get(text), diagnostics: [] };
  const { value, diagnostics } = parseYamlText(text, file);
  if (diagnostics.length > 0) return { value, diagnostics };
  if (sound.size >= KEPT) sound.clear();
  sound.set(text, value);
  return { value, diagnostics };
}

/** One manifest out of several: a later one's values replace an earlier one's, key by key. */
export function mergeManifests(manifests: readonly string[]): string {
  const values = manifests.map((manifest) => parseManifest(manifest, '').value);
  // JSON is YAML, and nobody but the theme reads it.
  return JSON.stringify(values.reduce(mergeValues, {}));
}

function mergeValues(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}
