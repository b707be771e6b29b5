// Makes what users get, after tsc has checked src/ and written its declarations: the program and its
// starter, the library as few files, its types, the page of the desk, files out of other packages,
// and the licences of those. What is bundled or carried is a development dependency: all that users
// install stays under 60 MB.

import { chmodSync, writeFileSync } from 'node:fs';
import { carryDataFiles } from './data-files.ts';
import { bundlePage } from './desk-page.ts';
import { bundleLibrary } from './library.ts';
import { writeLicences } from './licences.ts';
import { bundleProgram } from './program.ts';
import { bundleSearch } from './search-script.ts';
import { answer, bundleStarter } from './starter.ts';
import { collectTypes } from './types.ts';

await bundleStarter(await bundleProgram());
await Promise.all([bundlePage(), bundleSearch(), bundleLibrary(), writeLicences()]);
await carryDataFiles();
collectTypes();
const schema: unknown = JSON.parse(await answer(['schema']));
writeFileSync('dist/brief.schema.json', JSON.stringify(schema));
// npm does so when it links the program, but not for one that is compiled anew.
chmodSync('dist/cli.cjs', 0o755);
