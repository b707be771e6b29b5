// A new look begins as the one that it extends, and every line in comments is a value that it has.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateManifest } from '../../src/draft/template-manifest.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import { builtInTemplates } from '../../src/files/look/read-template.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

describe.each(builtInTemplates())('a look that extends %s', (base) => {
  const { theme } = readDesign(base).design!;
  const manifest = templateManifest({ name: 'our: look', base }, theme);

  test('changes nothing but name and description', () => {
    const { design, diagnostics } = readDesign(temporaryFolder({ 'template.yaml': manifest }));
    expect(diagnostics).toEqual([]);
    const { name, page, fonts, colours, text, tables, leave_out, spare } = design!.theme;
    expect(name).toBe('our: look');
    expect(theme).toMatchObject({ page, fonts, colours, text, tables });
    expect({ leave_out, spare }).toEqual({ leave_out: theme.leave_out, spare: theme.spare });
  });

  test('holds the present values in its comments', () => {
    const lines = manifest.split('\n').filter((line) => !/^# \S/.test(line));
    const values = parse(lines.map((line) => line.replace(/^#/, '')).join('\n'));
    for (const key of ['colours', 'fonts', 'text', 'marking', 'section'] as const)
      expect(values[key]).toEqual(theme[key]);
    expect(values.leave_out).toEqual(theme.leave_out ?? []);
    const open = temporaryFolder({
      'template.yaml': lines.map((line) => line.replace(/^#/, '')).join('\n'),
    });
    expect(readDesign(open).diagnostics).toEqual([]);
  });
});
