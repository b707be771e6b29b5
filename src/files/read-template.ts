// Reads a template: one of ours by its name, or a user's folder that may extend one of ours.

import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { TemplateSource } from '../template/template-source.ts';
import { extendedName, mergeManifests } from './manifest.ts';
import { packagePath } from './package-root.ts';
import { type FolderTexts, readFolder } from './read-folder.ts';

/** A template with what it extends already merged in, or what is wrong with it. */
export interface ReadTemplate {
  readonly template?: TemplateSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file of a template that says what it is and how its pages look. */
export const MANIFEST = 'template.yaml';

/** The names of the templates that come with the package. */
export function builtInTemplates(): string[] {
  return readdirSync(packagePath('templates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads the template called `name`: one of ours, else the folder of that path. */
export function readTemplate(name: string): ReadTemplate {
  const own = readTexts(name);
  if (own === undefined) return { diagnostics: [unknownTemplate(name, name)] };
  if (hasErrors(own.diagnostics)) return own;
  const manifest = own.files.get(MANIFEST);
  if (manifest === undefined) return { diagnostics: [noManifest(name)] };
  // Ours stand on their own.
  if (builtInTemplates().includes(name))
    return { template: { name, files: own.files }, diagnostics: own.diagnostics };
  const extended = extendedName(manifest, `${name}/${MANIFEST}`);
  if (hasErrors(extended.diagnostics)) return { diagnostics: extended.diagnostics };
  if (extended.name !== undefined) return extend(name, own, extended.name);
  return { template: { name, files: own.files }, diagnostics: own.diagnostics };
}

// What a folder extends is one of ours, so it is not followed further.
function extend(name: string, own: FolderTexts, baseName: string): ReadTemplate {
  const base = builtInTemplates().includes(baseName) ? readTexts(baseName) : undefined;
  if (base === undefined) {
    return { diagnostics: [unknownTemplate(baseName, `${name}/${MANIFEST}`)] };
  }
  const files = new Map([...base.files, ...own.files]);
  const manifests = [base.files.get(MANIFEST), own.files.get(MANIFEST)];
  files.set(MANIFEST, mergeManifests(manifests.filter((text) => text !== undefined)));
  return { template: { name, files }, diagnostics: [...base.diagnostics, ...own.diagnostics] };
}

function readTexts(name: string): FolderTexts | undefined {
  if (builtInTemplates().includes(name)) return readFolder(packagePath('templates', name), name);
  const isFolder = statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? readFolder(resolve(name), name.replace(/[\\/]+$/, '')) : undefined;
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
