// Where the programs that judge our PDFs are kept, and fetching them: `npm run conformance:fetch`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
const folder = fileURLToPath(new URL('../../node_modules/.cache/judges', import.meta.url));

/** What comes from Maven Central; each is one file. */
const JARS = [
  {
    artifact: 'org.verapdf.apps:greenfield-apps:1.28.2',
    sha256: '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6',
  },
  {
    artifact: 'org.openpreservation.jhove:jhove-core:1.32.0',
    sha256: 'ed01a8fac78a10daf2b5ce64bbfdbff5ca7589fce08745f4febf9beaeb4f59de',
  },
  {
    artifact: 'org.openpreservation.jhove.modules:pdf-hul:1.12.7',
    sha256: 'e41f8643557096d6e597de506fb9c25c5faf855f9859def9ca8595e4df79f6f8',
  },
  {
    artifact: 'org.apache.pdfbox:pdfbox-app:3.0.3',
    sha256: 'a0269317c8b72551df695eef4f6cd459895850f122c62b7f10b3f9951cba2ecb',
  },
];

/**
 * veraPDF's rules of WCAG 2.2 that a machine can judge come from its repository, at one commit: the
 * program brings none. It knows no flavour of that name yet, so that they are taken for PDF/UA-1,
 * from which it differs in nothing but the rules; those on the look of the page find nothing to judge.
 */
const RULES = {
  url: 'https://raw.githubusercontent.com/veraPDF/veraPDF-validation-profiles/6f2a87f122099998f4288abfc3731e2c36d7eb4f/PDF_UA/WCAG-2-2-Machine.xml',
  sha256: 'f5518e7019c1fa0930d6c5dec8bcb7a0fadb60670892985ab06383c93604ab39',
  flavour: ['flavour="WCAG_2_2_MACHINE"', 'flavour="PDFUA_1"'],
};

/**
 * What comes from the Go module proxy, which checks its hash. Since 0.10 the strict mode refuses in
 * a PDF 1.7 the key that PDF/A-3 asks for (AFRelationship).
 */
const MODULE = 'github.com/pdfcpu/pdfcpu/cmd/pdfcpu@v0.9.1';

const [verapdf, jhove, module, pdfbox] = JARS.map(pathOf);
/** The one file that veraPDF is, with all that it needs but Java. */
export const VERAPDF = verapdf;
/** Class path of JHOVE and its module for PDFs. */
export const JHOVE = [jhove, module].join(delimiter);
/** PDFBox, by which many programs in Java read PDFs. */
export const PDFBOX = pdfbox;
/** The rules of WCAG 2.2 as veraPDF takes them. */
export const WCAG = join(folder, 'WCAG-2-2-Machine.xml');
export const PDFCPU = join(folder, process.platform === 'win32' ? 'pdfcpu.exe' : 'pdfcpu');

function pathOf({ artifact }) {
  const [, name, version] = artifact.split(':');
  return join(folder, `${name}-${version}.jar`);
}

/** What keeps the judges from running, in words with what to do; undefined if nothing does. */
export function obstacle() {
  try {
    execFileSync('javac', ['-version'], { stdio: 'ignore' });
  } catch {
    return 'Java is missing: install a development kit 11 or later (on Debian: apt-get install default-jdk-headless)';
  }
  for (const jar of JARS) {
    if (!existsSync(pathOf(jar)))
      return `${jar.artifact} is missing: run \`npm run conformance:fetch\`, which takes it from Maven Central`;
    if (digest(jar) !== jar.sha256)
      return `${pathOf(jar)} is not ${jar.artifact} (its SHA-256 differs): remove it and run \`npm run conformance:fetch\``;
  }
  if (!existsSync(WCAG))
    return 'the rules of WCAG are missing: run `npm run conformance:fetch`, which takes them from GitHub';
  if (!existsSync(PDFCPU))
    return 'pdfcpu is missing: run `npm run conformance:fetch`, which takes it from the Go module proxy';
  return undefined;
}

/** Takes what is missing into the folder of caches, once. */
async function fetchAll() {
  mkdirSync(folder, { recursive: true });
  const stdio = ['ignore', 'inherit', 'inherit'];
  for (const jar of JARS) {
    if (existsSync(pathOf(jar)) && digest(jar) === jar.sha256) continue;
    const what = [`-Dartifact=${jar.artifact}`, `-DoutputDirectory=${folder}`];
    execFileSync('mvn', ['-q', '-B', COPY, ...what], { stdio });
  }
  if (!existsSync(WCAG)) await fetchRules();
  if (existsSync(PDFCPU)) return;
  execFileSync('go', ['install', MODULE], { stdio, env: { ...process.env, GOBIN: folder } });
}

async function fetchRules() {
  const { url, sha256, flavour } = RULES;
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (hashOf(bytes) !== sha256) throw new Error(`${url} is not what it was`);
  writeFileSync(WCAG, new TextDecoder().decode(bytes).replace(...flavour));
}

function digest(jar) {
  return hashOf(readFileSync(pathOf(jar)));
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await fetchAll();
  } catch (error) {
    const reason =
      error.code === 'ENOENT'
        ? `${error.path} is missing: install it (on Debian: apt-get install maven golang-go)`
        : `Are Maven Central, the Go module proxy and GitHub reachable? (${error.message})`;
    console.error(`The judges were not fetched. ${reason}`);
    process.exit(1);
  }
  const problem = obstacle();
  console.error(problem ?? 'veraPDF, JHOVE, PDFBox and pdfcpu are ready');
  process.exit(problem ? 1 : 0);
}
