// File names that come from elsewhere: their last part, without what a system could take amiss.

import { basename } from 'node:path';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_LENGTH = 100;

/** A plain name for a YAML file out of `name`; `otherwise` if nothing usable is left of it. */
export function safeYamlName(name: string, otherwise: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}\u2028\u2029<>:"|?*]/gu, '')
    .replace(/^[\s.-]+/, '')
    .trim();
  const match = /^(.+)(\.ya?ml)$/i.exec(plain);
  if (!match || RESERVED.test(plain)) return otherwise;
  return `${[...match[1]!].slice(0, MAX_LENGTH).join('')}${match[2]}`;
}

/** The name of the brief of a PDF that does not say it: the PDF's own, as YAML. */
export function yamlNameOf(pdf: string): string {
  const name = pdf === '-' ? '' : basename(pdf).replace(/\.pdf$/i, '');
  return `${name || 'brief'}.yaml`;
}
