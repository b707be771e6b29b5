// Before each file of tests: what the build puts into the program is there too, namely our own
// templates compiled and their themes validated. Made once a worker, it saves a third of each build.
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { builtInTemplates, MANIFEST, readTemplate } from '../../src/files/look/read-template.ts';
import { precompile } from '../../src/template/render/compile-file.ts';
import { PRECOMPILED } from '../../src/template/render/precompiled.ts';
import { PREPARED_THEMES } from '../../src/theme/prepared-themes.ts';
import { readTheme } from '../../src/theme/read-theme.ts';

type Filled<Map_> = Map_ extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : never;

const compiled = PRECOMPILED as Filled<typeof PRECOMPILED>;
const themes = PREPARED_THEMES as Map<string, () => unknown>;

/** Runs something as the sources alone would, with nothing prepared. */
export async function withNothingPrepared<Result>(run: () => Promise<Result>): Promise<Result> {
  const [files, manifests] = [[...compiled], [...themes]];
  compiled.clear();
  themes.clear();
  try {
    return await run();
  } finally {
    for (const [source, make] of files) compiled.set(source, make);
    for (const [manifest, make] of manifests) themes.set(manifest, make);
  }
}

// The same samples in every run, so that a failure is of what was changed; FUZZ_SEED draws others.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_270_507) });

if (compiled.size === 0) {
  for (const name of builtInTemplates()) {
    const { files } = readTemplate(name).template!;
    const manifest = files.get(MANIFEST)!;
    const theme = JSON.stringify(readTheme(manifest, MANIFEST).theme);
    themes.set(manifest, () => JSON.parse(theme));
    for (const [path, text] of files) if (/^(?!mail-).*\.hbs$/.test(path)) prepareFile(text, path);
  }
}

function prepareFile(text: string, path: string): void {
  const [source, specification] = precompile(Handlebars, text, path);
  const make = new Function(`return (${specification});`) as () => never;
  compiled.set(source, make);
}
