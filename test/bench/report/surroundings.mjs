// What a figure depends on besides the code: machine, versions, date.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['pdfmake', 'pdfkit', '@myriaddreamin/typst-ts-node-compiler'];

/** The machine and the versions of all that was measured. */
export async function surroundings() {
  const { typstVersion } = await import('../peers/typst.mjs').catch(() => ({}));
  const names = PACKAGES.filter((name) => typstVersion || !name.includes('typst'));
  const versions = Object.fromEntries(names.map((name) => [name, packageVersion(name)]));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`,
    versions: {
      ...own(),
      ...versions,
      Typst: typstVersion?.() ?? 'not installed',
      Node: process.versions.node,
    },
  };
}

/** The surroundings in two lines. */
export function describe({ date, machine, versions }) {
  const words = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date}; ${machine}\n${words.join(', ')}`;
}

function own() {
  return { 'briefing-press': versionIn(new URL('../../../package.json', import.meta.url)) };
}

// Some packages do not let their package.json be resolved.
function packageVersion(name) {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return versionIn(join(folder, name, 'package.json'));
    } catch {}
  }
  throw new Error(`${name} is not installed: run npm ci`);
}

function versionIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).version;
}
