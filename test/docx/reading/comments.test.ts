// Comments in the margin: who says what about which words, and what others answer.
import { expect, it } from 'vitest';
import { readReviewed } from '../../../src/docx/reading/read-reviewed.ts';
import type { ReviewComment } from '../../../src/docx/reading/reviewed.ts';
import { buildText } from '../../support/build-text.ts';
import { inserted, withField, withPart } from '../../support/review-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const { documents } = buildText(
  { title: 'T', gaps: [{ text: 'The truce holds.' }] },
  { formats: ['docx'] },
);

const comment = (id: number, author: string, words: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2027-05-08T0${id}:00:00Z" w:initials="X">` +
  `<w:p><w:r><w:annotationRef/></w:r><w:r><w:t>First</w:t></w:r></w:p>` +
  `<w:p w14:paraId="0000000${id}"><w:r><w:t>${words}</w:t></w:r></w:p></w:comment>`;

function commented(): readonly ReviewComment[] {
  const about = '<w:commentRangeStart w:id="2"/><w:commentRangeStart w:id="1"/>';
  const end =
    '<w:commentRangeEnd w:id="2"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
  const marked = withField(
    documents.docx!,
    'gaps[0].text',
    (runs) => `${about}${runs}${inserted(' Well')}${end}`,
  );
  const placed = withPart(marked, (xml) =>
    xml.replace('</w:body>', '<w:p><w:r><w:commentReference w:id="3"/></w:r></w:p></w:body>'),
  );
  const related = withPart(
    placed,
    (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="c1" Type="${TYPES}/comments" Target="comments.xml"/><Relationship Id="c2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
      ),
    'word/_rels/document.xml.rels',
  );
  const all = [
    comment(3, 'Cy', 'Elsewhere'),
    comment(1, 'Ana', 'Does it?'),
    comment(2, 'Bo', 'It does.'),
  ];
  const written = withPart(
    related,
    () => `<w:comments ${W} xmlns:w14="urn:w14">${all.join('')}</w:comments>`,
    'word/comments.xml',
  );
  const threads = withPart(
    written,
    () =>
      '<w15:commentsEx xmlns:w15="urn:w15"><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>',
    'word/commentsExtended.xml',
  );
  const reading = readReviewed(threads);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading.reviewed.comments;
}

it('comments have their words, their place and their answers, in the order of the document', () => {
  expect(commented()).toEqual([
    {
      author: 'Ana',
      date: '2027-05-08T01:00:00Z',
      text: 'First\nDoes it?',
      about: 'The truce holds. Well',
      path: 'gaps[0].text',
      isDone: true,
      replies: [{ author: 'Bo', date: '2027-05-08T02:00:00Z', text: 'First\nIt does.' }],
    },
    {
      author: 'Cy',
      date: '2027-05-08T03:00:00Z',
      text: 'First\nElsewhere',
      about: '',
      isDone: false,
      replies: [],
    },
  ]);
});
