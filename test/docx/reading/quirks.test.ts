// What Word and others make of a file without anybody changing a word: it reads as it was.
import { describe, expect, it } from 'vitest';
import { readReviewed } from '../../../src/docx/reading/read-reviewed.ts';
import type { Reviewed } from '../../../src/docx/reading/reviewed.ts';
import { buildFixture, EXAMPLE, REAL } from '../../support/build-fixture.ts';
import { buildText } from '../../support/build-text.ts';
import { deleted, inserted, run, withField, withPart } from '../../support/review-docx.ts';

const FORMATS = ['docx'] as const;
const EXAMPLE_DOCX = buildFixture(EXAMPLE, { formats: FORMATS }).documents.docx!;
const REAL_DOCX = buildFixture(REAL, { formats: FORMATS, withSources: false }).documents.docx!;

function reviewed(docx: Uint8Array, known?: Reviewed): Reviewed {
  const reading = readReviewed(docx, undefined, known?.record);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.reviewed;
}

/** Runs cut in two after their first letter, as Word does where its spelling has been. */
const split = (xml: string): string =>
  xml.replace(
    /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<&\s])([^<]+)<\/w:t><\/w:r>/g,
    '<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00A1">$1<w:t>$2</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r>$1<w:lastRenderedPageBreak/><w:t xml:space="preserve">$3</w:t></w:r>',
  );

const QUIRKS: readonly [string, (xml: string) => string][] = [
  ['runs are split', split],
  [
    'smart tags stand around words',
    (xml) =>
      xml.replace(
        /<w:sdtContent>(.*?)<\/w:sdtContent>/g,
        '<w:sdtContent><w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>$1</w:smartTag></w:sdtContent>',
      ),
  ],
  [
    'controls have further properties, and some of another program around them',
    (xml) =>
      xml
        .replace(
          /<w:sdt><w:sdtPr>(.*?)<\/w:sdtPr>/g,
          '<w:sdt><w:sdtPr><w:alias w:val="Field"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w:rPr><w:b/><w:i/></w:rPr>$1<w:placeholder><w:docPart w:val="X"/></w:placeholder><w:text/></w:sdtPr>',
        )
        .replace(/<\/w:sdtContent><\/w:sdt>/g, '</w:sdtContent></w:sdt></w:sdtContent></w:sdt>'),
  ],
  [
    'each control is in two',
    (xml) =>
      xml.replace(
        /<w:sdt>(<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>)<w:sdtContent>(<w:r>(?:(?!<\/w:r>).)*<\/w:r>)((?:(?!<\/w:sdtContent>).)+)<\/w:sdtContent><\/w:sdt>/g,
        '<w:sdt>$1<w:sdtContent>$2</w:sdtContent></w:sdt><w:bookmarkStart w:id="77" w:name="x"/><w:sdt>$1<w:sdtContent>$3</w:sdtContent></w:sdt>',
      ),
  ],
  [
    'no control is left',
    (xml) =>
      xml
        .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/g, '')
        .replaceAll('</w:sdtContent></w:sdt>', ''),
  ],
  ['tags are gone', (xml) => xml.replace(/<w:tag w:val="[^"]*"\/>/g, '')],
  [
    'the vocabulary has another prefix',
    (xml) =>
      xml
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:')
        .replaceAll(' w:', ' ns0:')
        .replace('xmlns:w=', 'xmlns:ns0='),
  ],
  [
    'the vocabulary is the strict one',
    (xml) =>
      xml.replace(
        /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
        'http://purl.org/ooxml/wordprocessingml/main',
      ),
  ],
  [
    'spaces are no-break spaces',
    (xml) =>
      xml.replace(
        /(<w:t xml:space="preserve">)([^<]*)/g,
        (_, open: string, words: string) => open + words.replaceAll(' ', '\u00A0'),
      ),
  ],
  [
    'formats were changed with tracking on',
    (xml) =>
      xml.replaceAll(
        '</w:rPr>',
        '<w:rPrChange w:id="5" w:author="Ana"><w:rPr><w:b w:val="0"/></w:rPr></w:rPrChange></w:rPr>',
      ),
  ],
];

describe.each([
  ['the example', EXAMPLE_DOCX],
  ['our own brief', REAL_DOCX],
])('%s reads as it was when', (_name, docx) => {
  it.each(QUIRKS)('%s', (_quirk, change) => {
    const read = reviewed(withPart(docx, change));
    const source = new Map(read.record!.fields.map(({ path, source: words }) => [path, words]));
    for (const { path, pieces } of read.fields)
      expect({ path, pieces }).toEqual({ path, pieces: [{ text: source.get(path) }] });
    expect(read).toMatchObject({ outside: [], removed: [], missing: [] });
  });
});

it('Word numbers the parts of others as it likes', () => {
  const parts = withPart(EXAMPLE_DOCX, () => '<b:Sources xmlns:b="urn:b"/>', 'customXml/item2.xml');
  expect(reviewed(parts).record!.name).toBe('saron-strait.yaml');
});

it('a long file without controls is read by what stands in it once', () => {
  const gaps = Array.from({ length: 600 }, (_, index) => ({
    text: `Nobody knows the ${index}th.`,
  }));
  const docx = buildText({ title: 'T', gaps }, { formats: FORMATS }).documents.docx!;
  const changed = withPart(docx, (xml) =>
    xml
      .replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/g, '')
      .replaceAll('</w:sdtContent></w:sdt>', '')
      .replace('knows the 3th', 'knows of the 3th')
      .replace('knows the 590th', 'knows of the 590th'),
  );
  const read = reviewed(changed);
  expect(read).toMatchObject({ outside: [], removed: [], missing: [] });
  const said = read.fields.filter(({ pieces }) => pieces[0]!.text.includes('of the'));
  expect(said.map(({ path }) => path)).toEqual(['gaps[3].text', 'gaps[590].text']);
});

describe('of one field', () => {
  const docx = buildText(
    {
      title: 'T',
      gaps: [{ text: 'The truce holds.' }],
      sections: [{ title: 'S', text: 'One.\n\nTwo.' }],
    },
    { formats: FORMATS },
  ).documents.docx!;
  const says = (changed: Uint8Array, path: string): string =>
    reviewed(changed)
      .fields.find((field) => field.path === path)!
      .pieces.map(({ text, mark }) => (mark?.kind === 'deleted' ? '' : text))
      .join('');

  it('what Word asks to be overwritten is no text', () => {
    const emptied = withPart(docx, (xml) =>
      xml.replace(
        /(<w:tag w:val="gaps\[0\]\.text"\/>)(.*?<w:sdtContent>).*?(<\/w:sdtContent>)/,
        `$1<w:showingPlcHdr/>$2${run('Click or tap here to enter text.')}$3`,
      ),
    );
    expect(reviewed(emptied).missing).toEqual(['gaps[0].text']);
    expect(reviewed(emptied).outside).toEqual([]);
  });

  it('all of it deleted with tracking on is a deletion, and not missing', () => {
    const gone = withField(docx, 'gaps[0].text', () => deleted('The truce holds.'));
    expect(says(gone, 'gaps[0].text')).toBe('');
    expect(reviewed(gone).missing).toEqual([]);
  });

  it('all of it written anew stays in its field', () => {
    const anew = withField(docx, 'gaps[0].text', () => run('Nobody knows whether anything lasts.'));
    expect(says(anew, 'gaps[0].text')).toBe('Nobody knows whether anything lasts.');
  });

  it('its paragraphs are parted and joined by blank lines', () => {
    const parted = withField(docx, 'sections[0].text', (runs) => runs.replace('One.', 'First.'));
    expect(says(parted, 'sections[0].text')).toBe('First.\n\nTwo.');
    const block = withPart(docx, (xml) =>
      xml.replace(
        /(<w:p>(?:(?!<\/w:p>).)*)(<w:sdt><w:sdtPr><w:tag w:val="gaps\[0\]\.text"\/>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>)<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>(.*?)<\/w:p>/,
        `$2<w:sdtContent>$1$3</w:p><w:p>${run('And a second paragraph.')}</w:p></w:sdtContent></w:sdt>`,
      ),
    );
    expect(says(block, 'gaps[0].text')).toBe('The truce holds.\n\nAnd a second paragraph.');
  });

  it('fields, tabs, hyphens and signs are the letters that they show', () => {
    const signs =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:sym w:font="Symbol" w:char="2192"/></w:r>';
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>d</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(
      says(
        withField(docx, 'gaps[0].text', () => signs + field),
        'gaps[0].text',
      ),
    ).toBe('a b\u2011c\u2192d');
  });

  it('what old programs are shown instead is not read twice', () => {
    const twice = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x">${run('New.')}</mc:Choice><mc:Fallback>${run('New.')}</mc:Fallback></mc:AlternateContent>`;
    expect(
      says(
        withField(docx, 'gaps[0].text', () => twice),
        'gaps[0].text',
      ),
    ).toBe('New.');
  });

  it('words in its heading are told apart from it', () => {
    const changed = withPart(docx, (xml) =>
      xml.replace('Not known</w:t></w:r>', (end) => end + inserted(' to anybody')),
    );
    expect(reviewed(changed).outside).toEqual(['to anybody']);
  });
});
