// Typst inside Node: the compiler as a native add-on, the page in brief.typ.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts.mjs';

// What the compiler's own notes advise for programs that compile again and again.
const KEEP_FOR = 10;

/** Sets texts in YAML one after the other; keeps what Typst remembers of the ones before. */
export function createRenderer() {
  const workspace = fileURLToPath(new URL('.', import.meta.url));
  const fontBlobs = Object.values(fonts).flatMap((family) =>
    Object.values(family).map((path) => readFileSync(path)),
  );
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const render = (yaml) => {
    compiler.mapShadow(join(workspace, 'data.yaml'), Buffer.from(yaml));
    const compiled = compiler.compile({ mainFilePath: join(workspace, 'brief.typ') });
    if (!compiled.result) throw new Error(problems(compiler, compiled));
    const pdf = compiler.pdf(compiled.result);
    compiler.evictCache(KEEP_FOR);
    return pdf;
  };
  return { render };
}

/** The version of Typst itself, which is not that of the add-on. */
export function typstVersion() {
  const mainFileContent = '#metadata(str(sys.version)) <version>';
  const query = { selector: '<version>', field: 'value' };
  return NodeCompiler.create().query({ mainFileContent }, query)[0];
}

function problems(compiler, compiled) {
  return JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics()));
}
