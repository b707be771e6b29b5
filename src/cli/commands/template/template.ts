// `briefing template new` and `template list`: looks of one's own, and which there are.

import { basename, join } from 'node:path';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { largest } from '../../../diagnostics/extremes.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { templateManifest } from '../../../draft/template-manifest.ts';
import { isThere } from '../../../files/disk/paths.ts';
import { createFile } from '../../../files/disk/write-file.ts';
import { type Design, readDesign } from '../../../files/look/read-design.ts';
import {
  builtInTemplates,
  MANIFEST,
  ownTemplates,
  TEMPLATES_FOLDER,
} from '../../../files/look/read-template.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { alreadyThere, tellCreation } from '../../running/outputs.ts';
import { programName, type World } from '../../running/world.ts';
import type { NewTemplateOptions } from './command.ts';

/** Writes the template folder `name`; nothing is ever written over. */
export function newTemplate(
  name: string,
  { extends: base, copy = '' }: NewTemplateOptions,
  world: World,
): ExitCode {
  const folder = folderOfNew(name);
  const design = baseDesign(base);
  const paths = copy
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  const texts = new Map(paths.map((path) => [path, textOf(design, base, path)]));
  if (isThere(folder)) throw alreadyThere(folder);
  texts.set(MANIFEST, templateManifest({ name: basename(folder), base }, design.theme));
  for (const [path, text] of texts) {
    const file = join(folder, path);
    if (!tellCreation(file, createFile(file, Buffer.from(text)), world)) return BAD_BRIEF;
  }
  world.stderr.write(
    `Change ${join(folder, MANIFEST)}, then: ${programName(world.env)} build my-brief.yaml --template ${name}\n`,
  );
  return FINE;
}

/** Lists each template with what it says of itself. */
export function listTemplates(world: World): ExitCode {
  const names = [...builtInTemplates(), ...ownTemplates()];
  const width = largest(names.map((name) => name.length)) + 2;
  for (const name of names) {
    const { design, diagnostics } = readDesign(name);
    const words = design?.theme.description ?? `not usable: ${diagnostics[0]?.message ?? ''}`;
    world.stdout.write(`${name.padEnd(width)}${words}\n`);
  }
  return FINE;
}

/** A bare name goes into the folder of templates; with a folder it is a path. */
function folderOfNew(name: string): string {
  const path = name.replace(/[\\/]+$/, '');
  const plain = basename(path);
  if (plain === '' || plain.startsWith('.') || plain.startsWith('-') || plain.includes('\0'))
    throw new UsageError(`a template needs a name, such as my-look; “${name}” is none`);
  if (builtInTemplates().includes(path))
    throw new UsageError(`${path} is a template of ours; choose another name`);
  return plain === path ? join(TEMPLATES_FOLDER, path) : path;
}

function baseDesign(base: string): Design {
  const ours = builtInTemplates();
  const design = ours.includes(base) ? readDesign(base) : undefined;
  if (design?.design && !hasErrors(design.diagnostics)) return design.design;
  throw new UsageError(
    `there is no ${base}; ${meant(base, ours) ?? `ours are: ${ours.join(', ')}`}`,
  );
}

function textOf({ template }: Design, base: string, path: string): string {
  const files = [...template.files.keys()].filter((each) => each !== MANIFEST).sort();
  const text = files.includes(path) ? template.files.get(path) : undefined;
  if (text !== undefined) return text;
  const known = `${base} has:\n  ${files.join('\n  ')}`;
  throw new UsageError(`${base} has no file ${path}; ${meant(path, files) ?? known}`);
}

function meant(word: string, known: readonly string[]): string | undefined {
  const near = nearest(word, known);
  return near && `did you mean ${near}?`;
}
