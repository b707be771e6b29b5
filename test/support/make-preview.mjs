// Makes the pictures of our templates, as in the README: `npm run preview-image`.
// Needs poppler's pdftoppm and the compiled program.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const pdf = join(folder, 'preview.pdf');
const now = ['--now', '2027-05-07T16:00:00Z', '--quiet'];
for (const [name, fixture] of [
  ['at-a-glance', 'saron-strait'],
  ['briefing', 'saron-strait'],
  ['lectern', 'lines'],
  ['sitrep', 'saron-strait'],
]) {
  const brief = `test/fixtures/${fixture}.yaml`;
  const build = ['dist/cli.cjs', 'build', brief, '--template', name, '-o', pdf, ...now];
  execFileSync('node', build, { cwd: root });
  const picture = join(folder, 'preview');
  execFileSync('pdftoppm', ['-r', '96', '-l', '1', '-png', '-singlefile', pdf, picture]);
  copyFileSync(`${picture}.png`, join(root, `templates/${name}/preview.png`));
}
