// The document as a screen reader says it, read from the tags of the PDF.
import { describe, expect, it } from 'vitest';
import { readDesign } from '../src/files/look/read-design.ts';
import {
  buildFixture,
  EXAMPLE,
  FACT_CHECK,
  LINES,
  MANY,
  REAL,
  SUBMISSION,
} from './support/build-fixture.ts';
import { buildText, pdfOf } from './support/build-text.ts';
import { expectGolden } from './support/golden.ts';
import { readTagged } from './support/pdf-structure.ts';
import { spoken } from './support/spoken.ts';

const say = async (pdf: Uint8Array): Promise<string> => spoken(await readTagged(pdf));

describe('reading aloud', () => {
  it('says the example as the golden file does', async () => {
    expectGolden(await say(buildFixture(EXAMPLE).pdf!), 'saron-strait.spoken.txt');
  });

  it('says the real brief as the golden file does', async () => {
    const { pdf } = buildFixture(REAL, { withSources: false });
    expectGolden(await say(pdf!), 'security-guarantees.spoken.txt');
  });

  it.each(['at-a-glance', 'sitrep'])(
    'says the example as %s as the golden file does',
    async (name) => {
      const { pdf } = buildFixture(EXAMPLE, readDesign(name).design);
      expectGolden(await say(pdf!), `${name}.spoken.txt`);
    },
  );

  it.each([
    ['a fact-check', FACT_CHECK, 'ferry-debate.spoken.txt'],
    ['options and scenarios', SUBMISSION, 'quay-options.spoken.txt'],
  ])('says %s as the golden file does', async (_, brief, golden) => {
    expectGolden(await say(buildFixture(brief).pdf!), golden);
  });

  it('says lines to take at the lectern as the golden file does', async () => {
    const { pdf } = buildFixture(LINES, readDesign('lectern').design);
    expectGolden(await say(pdf!), 'lectern.spoken.txt');
  });

  it('says many sources, then their hashes by number; many recipients by name', async () => {
    expectGolden(await say(buildFixture(MANY).pdf!), 'many.spoken.txt');
  });

  it('says the marking, the caveats and the embargo once, before the title', async () => {
    const said = await say(buildFixture(EXAMPLE).pdf!);
    expect(said).toMatch(/^TLP:AMBER\nEmbargoed until .*\nheading 1: /);
    expect(said.match(/^TLP:AMBER$/gm)).toHaveLength(1);
  });

  it('says a draft and a change in words, not only by watermark and bar', async () => {
    const edit = (text: string): string => text.replace('status: final', 'status: draft');
    const said = await say(buildFixture(EXAMPLE, { edit }).pdf!);
    expect(said).toContain('Edition: 2, draft, not cleared');
    expect(said).toContain('Changed from unlikely');
  });

  it('says an abbreviation of the glossary in full where a section uses it first', async () => {
    const said = await say(
      pdfOf(
        buildText({
          title: 'Abbreviations',
          summary: {
            bottom_line: 'The EEZ is closed; the (EEZ) stays closed, EEZ-wide.',
            points: ['**EEZ** first', 'No FEEZ here'],
            ask: 'Open the EEZ & the DMZ?',
          },
          glossary: {
            EEZ: 'Exclusive economic zone of 200 nautical miles, not closed to shipping.',
            DMZ: 'The demilitarised zone, north of the EEZ.',
            Brede: 'A harbour.',
          },
        }),
      ),
    );
    expect(said).toContain(
      'The EEZ (say “Exclusive economic zone”) is closed; the (EEZ) stays closed, EEZ-wide.',
    );
    expect(said).toContain('- – | EEZ first\n- – | No FEEZ here');
    expect(said).toContain(
      'Open the EEZ (say “Exclusive economic zone”) & the DMZ (say “demilitarised zone”)?',
    );
    expect(said).toContain('- Brede | A harbour.');
  });

  it('says of each link where it leads, in full where a section leads there first', async () => {
    const said = await say(buildFixture(EXAMPLE).pdf!);
    expect(said).toContain(
      '[link S1 ¶3, to S1 ¶3: Kastria ties any Saron Strait settlement to a demilitarised shore. Meridian, 7 May 2027.]',
    );
    expect(said).toContain(
      'A joint harbour inspectorate. [link S1 ¶3, to S1 ¶3: Kastria ties any Saron Strait settlement…] |',
    );
    expect(said).toContain('[link C2, to C2: Ioannis Drakos, Envoy to the talks, Velmora]');
  });
});
