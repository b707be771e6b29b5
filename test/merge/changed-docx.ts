// Word files as colleagues leave them: words changed with and without tracking, comments in the margin.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';
const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A change of words that stand in one run of the document. */
export interface WordChange {
  readonly from: string;
  readonly to: string;
  /** Who tracked it; nobody, if absent. */
  readonly author?: string;
}

/** A comment in the margin, on words that stand in one run. */
export interface MarginComment {
  readonly on: string;
  readonly author: string;
  readonly text: string;
}

/** The Word file with these changes in it, each made at the first place where its words stand. */
export function changedDocx(
  docx: Uint8Array,
  changes: readonly WordChange[],
  comments: readonly MarginComment[] = [],
): Uint8Array {
  const parts = unzipSync(docx);
  let xml = strFromU8(parts[DOCUMENT]!);
  for (const [index, change] of changes.entries()) xml = withChange(xml, change, 9000 + index);
  for (const [index, { on }] of comments.entries())
    xml = aroundRun(xml, on, (before, words, after) =>
      [
        before,
        `<w:commentRangeStart w:id="${index}"/>${words}<w:commentRangeEnd w:id="${index}"/>`,
        `<w:r><w:commentReference w:id="${index}"/></w:r>`,
        after,
      ].join(''),
    );
  parts[DOCUMENT] = strToU8(xml);
  if (comments.length > 0) addComments(parts, comments);
  return zipSync(parts);
}

function withChange(xml: string, { from, to, author }: WordChange, id: number): string {
  if (author === undefined) {
    if (!xml.includes(escaped(from))) throw new Error(`nowhere: ${from}`);
    return xml.replace(escaped(from), () => escaped(to));
  }
  const by = `w:id="${id}" w:author="${author}" w:date="2027-05-12T09:00:00Z"`;
  return aroundRun(xml, from, (before, words, after, properties) => {
    const gone = words.replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>');
    const put = `<w:ins ${by}>${run(to, properties)}</w:ins>`;
    return `${before}<w:del ${by}>${gone}</w:del>${to === '' ? '' : put}${after}`;
  });
}

type Put = (before: string, words: string, after: string, properties: string) => string;

/** Cuts the run with these words into three and puts others in their place. */
function aroundRun(xml: string, words: string, put: Put): string {
  const text = escaped(words);
  const runs = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g;
  for (const { 0: whole, 1: properties = '', 2: own = '', index } of xml.matchAll(runs)) {
    const at = own.indexOf(text);
    if (at === -1) continue;
    const [before, after] = [own.slice(0, at), own.slice(at + text.length)];
    const made = put(
      before && rawRun(before, properties),
      rawRun(text, properties),
      after && rawRun(after, properties),
      properties,
    );
    return xml.slice(0, index) + made + xml.slice(index + whole.length);
  }
  throw new Error(`in no run: ${words}`);
}

function run(words: string, properties: string): string {
  return rawRun(escaped(words), properties);
}

function rawRun(text: string, properties: string): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function addComments(parts: Record<string, Uint8Array>, comments: readonly MarginComment[]): void {
  const all = comments.map(
    ({ author, text }, index) =>
      `<w:comment w:id="${index}" w:author="${author}" w:date="2027-05-12T09:00:00Z"><w:p>${run(text, '')}</w:p></w:comment>`,
  );
  parts['word/comments.xml'] = strToU8(
    `<w:comments xmlns:w="${WORDPROCESSING}">${all.join('')}</w:comments>`,
  );
  const replace = (path: string, end: string, more: string): void => {
    parts[path] = strToU8(strFromU8(parts[path]!).replace(end, `${more}${end}`));
  };
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  replace(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/word/comments.xml" ContentType="${kind}"/>`,
  );
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  replace(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdComments" Type="${type}" Target="comments.xml"/>`,
  );
}
