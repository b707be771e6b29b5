// Makes what users get besides the program: the library as few files, its types, what it carries
// out of other packages, and their licences. What is bundled or carried is a development dependency:
// all that users install stays under 60 MB.

import { chmodSync } from 'node:fs';
import { carry } from './carry.js';
import { bundleLibrary } from './library.js';
import { writeLicences } from './licences.js';
import { packLargeFiles } from './pack.js';
import { collectTypes } from './types.js';

await Promise.all([bundleLibrary(), writeLicences()]);
carry();
packLargeFiles();
collectTypes();
// npm does so when it links the program, but not for one that is compiled anew.
chmodSync('dist/cli.cjs', 0o755);
