// Writes the licences of all packages that stand in bundled files into one text.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

const HEAD = `The bundled files of Briefing Press hold code and data of the packages below. The licences of
fonts stand beside them, in dist/fonts.
`;

const RULE = '='.repeat(80);
/** What all MIT licences say behind the names of their holders: it stands once, at the end. */
const MIT = permissionIn(readFileSync('LICENSE', 'utf8'))!;

/** Writes `dist/THIRD-PARTY-LICENSES.txt`. */
export async function writeLicences(): Promise<void> {
  const folders = [...(await bundledPackages())].sort();
  const all = [HEAD, ...folders.map(licenceOf), `${RULE}\nThe permission of MIT\n\n${MIT}\n`];
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', all.join('\n'));
}

// The folders of the packages that anything in dist takes a file of.
async function bundledPackages(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'dist',
    logLevel: 'error',
    entryPoints: [
      'src/cli/main.ts',
      'src/index.ts',
      'src/article-worker.ts',
      'src/html/client/main.ts',
      'src/desk/client/main.ts',
      require.resolve('hyphen/de'),
      require.resolve('unicode-name'),
    ],
  });
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
  const folders = Object.keys(metafile.inputs).flatMap((file) => folder.exec(file) ?? []);
  return new Set([...folders, 'node_modules/harfbuzzjs', 'node_modules/world-atlas']);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

function licenceOf(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const { name, version, license = 'MIT' } = manifest;
  const text = ownText(folder) ?? standardText(license, manifest);
  return `${RULE}\n${name} ${version} (${license})\n\n${withoutPermission(text).trim()}\n`;
}

function withoutPermission(text: string): string {
  const own = permissionIn(text);
  if (own === undefined || plain(own) !== plain(MIT)) return text;
  return text.replace(own, 'The permission of MIT stands at the end of this file.');
}

function permissionIn(text: string): string | undefined {
  return /Permission is hereby granted, free of charge[\s\S]*?DEALINGS\s+IN\s+THE\s+SOFTWARE\.?/iu.exec(
    text,
  )?.[0];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '');
}

function ownText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)\b/i.test(name));
  return file === undefined ? undefined : readFileSync(`${folder}/${file}`, 'utf8');
}

// A few packages name their licence and do not bring its text.
function standardText(license: string, { name, author }: Manifest): string {
  if (license !== 'MIT') throw new Error(`${name} has no text of its licence, ${license}`);
  const mit = readFileSync('LICENSE', 'utf8');
  const named = typeof author === 'object' ? author.name : author;
  const holder = named ?? `the authors of ${name}`;
  return mit.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
