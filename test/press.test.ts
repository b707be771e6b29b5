// The press as a program uses it: from a file to documents, many at once.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPress } from '../src/index.ts';
import { temporaryFolder } from './files/temporary-folder.ts';
import { EXAMPLE, REAL } from './support/build-fixture.ts';

const now = new Date('2027-05-07T16:00:00Z');

describe('a press', () => {
  it('makes the documents that were asked for', async () => {
    const press = createPress({ now });
    const { documents } = await press.build(EXAMPLE, {
      formats: ['pdf', 'html', 'md', 'txt', 'ics'],
    });
    expect(Object.keys(documents)).toEqual(['pdf', 'html', 'md', 'txt', 'ics']);
    expect(new TextDecoder().decode(documents.txt)).toContain('Saron Strait truce talks');
  });

  it('gives the same bytes for many briefs at once as for one after another', async () => {
    const formats = ['pdf', 'html'] as const;
    const files = [EXAMPLE, REAL, EXAMPLE, REAL];
    const press = createPress({ now, formats });
    const together = await Promise.all(files.map((file) => press.build(file)));
    for (const [index, file] of files.entries()) {
      const alone = await createPress({ now, formats }).build(file);
      expect(Buffer.compare(together[index]!.documents.pdf!, alone.documents.pdf!)).toBe(0);
      expect(Buffer.compare(together[index]!.documents.html!, alone.documents.html!)).toBe(0);
    }
  });

  it('changes values, template, page and strictness for one build only', async () => {
    const file = join(temporaryFolder(), 'x.yaml');
    writeFileSync(file, 'title: One\n');
    const press = createPress({ now, formats: ['txt'] });
    const set = [{ path: ['title'], value: 'Two', text: 'title=Two' }];
    const text = async (options?: object) =>
      new TextDecoder().decode((await press.build(file, options)).documents.txt);
    expect(await text({ set })).toContain('Two');
    expect(await text()).toContain('One');
  });

  it('returns problems of the brief, of its template and of a file that is not there', async () => {
    const folder = temporaryFolder();
    const press = createPress({ now });
    writeFileSync(join(folder, 'bad.yaml'), 'titel: x\n');
    writeFileSync(join(folder, 'good.yaml'), 'title: x\n');
    const codes = async (file: string, options = {}) =>
      (await press.build(join(folder, file), options)).diagnostics.map(({ code }) => code);
    expect(await codes('bad.yaml')).toContain('missing-key');
    expect(await codes('none.yaml')).toEqual(['file-missing']);
    expect(await codes('good.yaml', { template: 'no-such' })).toContain('template-unknown');
  });

  it('reads all that the command line reads: what is included, and the list of names', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'actors.yaml'), 'actors: { x: { name: Xenia Okoro } }\n');
    writeFileSync(join(folder, 'style.yaml'), 'Kyiv: [Kiew]\n');
    const claim = '{ text: The talks in Kiew go on., by: x, source: s }';
    writeFileSync(
      join(folder, 'brief.yaml'),
      `title: A\ninclude: [actors.yaml]\nsources: { s: { title: S } }\nclaims:\n  - ${claim}\n`,
    );
    const press = createPress({ now, formats: ['txt'] });
    const { documents, diagnostics } = await press.build(join(folder, 'brief.yaml'));
    expect(new TextDecoder().decode(documents.txt)).toContain('Xenia Okoro');
    expect(diagnostics.map(({ code }) => code)).toEqual(['avoided-name']);
  });
});
