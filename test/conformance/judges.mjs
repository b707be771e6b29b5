// Where the programs that judge our PDFs are kept, and fetching them: `npm run conformance:fetch`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
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
  {
    artifact: 'org.apache.poi:poi-ooxml-full:5.2.5',
    sha256: '4ef28c69a3dd06d39ccb1e62a08f40e71bec5f96fcd6fbb7ed3ebf7883b4e215',
  },
  {
    artifact: 'org.apache.xmlbeans:xmlbeans:5.2.0',
    sha256: '5a344f323c049b7024edd39bbd58a38e77eb44218aad2794879e7f4ac3ca1de1',
  },
  {
    artifact: 'org.apache.logging.log4j:log4j-api:2.21.1',
    sha256: '1db48e180881bef1deb502022006a025a248d8f6a26186789b0c7ce487c602d6',
  },
];

/**
 * What comes from the Go module proxy, which checks its hash. Since 0.10 the strict mode refuses in
 * a PDF 1.7 the key that PDF/A-3 asks for (AFRelationship).
 */
const MODULE = 'github.com/pdfcpu/pdfcpu/cmd/pdfcpu@v0.9.1';

const [verapdf, jhove, module, pdfbox, ...ooxml] = JARS.map(pathOf);
/** The one file that veraPDF is, with all that it needs but Java. */
export const VERAPDF = verapdf;
/** Class path of JHOVE and its module for PDFs. */
export const JHOVE = [jhove, module].join(delimiter);
/** PDFBox, by which many programs in Java read PDFs. */
export const PDFBOX = pdfbox;
/** Class path of the schemas of ECMA-376, as Apache POI holds them. */
export const OOXML = ooxml.join(delimiter);
/**
 * veraPDF's rules of WCAG 2.2 that a machine can judge: no package has them. Those on the look of the
 * page find nothing to judge.
 */
export const WCAG = fileURLToPath(new URL('wcag-2.2-machine.xml', import.meta.url));
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
  if (existsSync(PDFCPU)) return;
  execFileSync('go', ['install', MODULE], { stdio, env: { ...process.env, GOBIN: folder } });
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
  console.error(problem ?? 'veraPDF, JHOVE, PDFBox, Apache POI and pdfcpu are ready');
  process.exit(problem ? 1 : 0);
}
