// Where a brief looks: files it names and folders of templates, there or not.

import { resolve } from 'node:path';
import type { Brief } from '../../brief/format/schema.ts';
import { templateOf } from './read-brief-design.ts';
import { folderOfTemplate } from './read-template.ts';

/** Whole paths; what is not there yet may come. */
export interface Places {
  readonly files: readonly string[];
  /** With all that is below them. */
  readonly folders: readonly string[];
}

/** The places that `brief`, whose paths start from `folder`, names; `template` replaces its own. */
export function placesOfBrief(brief: Brief, folder: string, template: string | undefined): Places {
  const texts = Object.values(brief.sources ?? {}).flatMap(({ text }) => text ?? []);
  const pictures = (brief.figures ?? []).map(({ file }) => file);
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
