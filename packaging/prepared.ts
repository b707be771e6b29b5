// What our own templates come to is worked out when the program is made, not at every start. Without
// (28 November 2026) three pages take 0.54 s of cpu instead of 0.46 where the templates are compiled
// anew, and 0.50 where their YAML is read anew; six briefs 1.62 and 1.59 instead of 1.40.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { parseYamlText } from '../src/brief/yaml/parse-yaml-text.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { builtInTemplates, MANIFEST, readTemplate } from '../src/files/look/read-template.ts';
import { precompile } from '../src/template/render/compile-file.ts';
import { readTheme } from '../src/theme/read-theme.ts';

/** Their files as JavaScript. */
export const templates: Plugin = replaced(/\/precompiled\.ts$/, () => {
  const files = readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.hbs') && !/(?:^|[\\/])mail-[a-z]+\.hbs$/.test(path))
    .map((path) => precompile(Handlebars, readFileSync(`templates/${path}`, 'utf8'), ''));
  const entries = files.map(([text, made]) => `[${JSON.stringify(text)}, () => (${made})]`);
  return `export const PRECOMPILED = new Map([${entries.join(',')}]);`;
});

/** What stands in their YAML files. */
export const preparedValues: Plugin = replaced(/\/prepared-values\.ts$/, () => {
  const files = ours().flatMap((files) => [...files]);
  const texts = files.filter(([path]) => path.endsWith('.yaml')).map(([, text]) => text);
  return mapOf('PREPARED_VALUES', texts, (text) => sound(parseYamlText(text, MANIFEST)).value);
});

/** Their themes, read and validated. */
export const preparedThemes: Plugin = replaced(/\/prepared-themes\.ts$/, () => {
  const texts = ours().flatMap((files) => files.get(MANIFEST) ?? []);
  return mapOf('PREPARED_THEMES', texts, (text) => sound(readTheme(text, MANIFEST)).theme);
});

function replaced(filter: RegExp, contents: () => string): Plugin {
  return {
    name: filter.source,
    setup: ({ onLoad }) => onLoad({ filter }, () => ({ contents: contents() })),
  };
}

function ours(): ReadonlyMap<string, string>[] {
  return builtInTemplates().flatMap((name) => readTemplate(name).template?.files ?? []);
}

// Values are made by functions, and known by the digest of their long texts: only those that are
// asked for cost time.
function mapOf(name: string, keys: readonly string[], read: (text: string) => unknown): string {
  const makers = [...new Set(keys)].map((key) => `'${digestOf(key)}': () => (${made(read(key))})`);
  const lengths = [...new Set(keys.map((key) => key.length))];
  return `const unpack = (packed) => JSON.parse(
      require('node:zlib').brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8'));
    const lengths = ${JSON.stringify(lengths)};
    const makers = { ${makers.join(',')} };
    export const ${name} = { get: (text) => lengths.includes(text.length)
      ? makers[require('node:crypto').createHash('sha256').update(text).digest('hex')] : undefined };`;
}

/** As code; labels of other languages than English, of which a run reads one, are packed. */
function made(value: unknown): string {
  const text = JSON.stringify(value);
  const language = typeof value === 'object' && value && 'language' in value && value.language;
  if (typeof language !== 'string' || language === 'en') return text;
  return `unpack('${brotliCompressSync(text).toString('base64')}')`;
}

/** The SHA-256 of a text, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sound<T extends { readonly diagnostics: readonly Diagnostic[] }>(read: T): T {
  if (read.diagnostics.length > 0) throw new Error(JSON.stringify(read.diagnostics));
  return read;
}
