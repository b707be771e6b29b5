// Makes templates/briefing/preview.png, the picture in the README: `npm run preview-image`.
// Needs poppler's pdftoppm and the compiled program.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const pdf = join(folder, 'preview.pdf');
const brief = 'test/fixtures/saron-strait.yaml';
const now = ['--now', '2027-05-07T16:00:00Z', '--quiet'];
execFileSync('node', ['dist/cli.js', 'build', brief, '-o', pdf, ...now], { cwd: root });
execFileSync('pdftoppm', [
  '-r',
  '96',
  '-l',
  '1',
  '-png',
  '-singlefile',
  pdf,
  join(folder, 'preview'),
]);
copyFileSync(join(folder, 'preview.png'), join(root, 'templates/briefing/preview.png'));
