// Where veraPDF is kept, and fetching it: `npm run conformance:fetch`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '1.28.2';
const SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
const ARTIFACT = `org.verapdf.apps:greenfield-apps:${VERSION}`;
const folder = fileURLToPath(new URL('../../node_modules/.cache/verapdf', import.meta.url));

/** The one file that veraPDF is, with all that it needs but Java. */
export const JAR = join(folder, `greenfield-apps-${VERSION}.jar`);

/** What keeps veraPDF from running, in words with what to do; undefined if nothing does. */
export function obstacle() {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
  } catch {
    return 'Java is missing: install a Java runtime 11 or later (on Debian: apt-get install default-jre-headless)';
  }
  if (!existsSync(JAR))
    return 'veraPDF is missing: run `npm run conformance:fetch`, which takes it from Maven Central';
  if (digest() !== SHA256)
    return `${JAR} is not veraPDF ${VERSION} (its SHA-256 differs): remove it and run \`npm run conformance:fetch\``;
  return undefined;
}

/** Takes veraPDF from Maven Central into the folder of caches, once. */
function fetchJar() {
  if (existsSync(JAR) && digest() === SHA256) return;
  mkdirSync(folder, { recursive: true });
  execFileSync('mvn', ['-q', '-B', COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function digest() {
  return createHash('sha256').update(readFileSync(JAR)).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    fetchJar();
  } catch (error) {
    const reason =
      error.code === 'ENOENT'
        ? 'Maven is missing: install it (on Debian: apt-get install maven)'
        : 'Maven could not get it: is Maven Central reachable?';
    console.error(`veraPDF ${VERSION} was not fetched. ${reason}`);
    process.exit(1);
  }
  const problem = obstacle();
  console.error(problem ?? `veraPDF ${VERSION} is ready`);
  process.exit(problem ? 1 : 0);
}
