// Says in one sentence that Node is too old, before anything is loaded that an old one cannot read.
// The starter imports this first.

/** What package.json asks for. */
const NEEDED: readonly [number, number] = [20, 19];

/** Why this version of Node will not do; undefined if it will. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Briefing Press needs Node ${NEEDED.join('.')} or newer; this is ${version}`;
}

const problem = nodeTooOld(process.versions.node);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
