// For tests: changes Word files as people and programs do, without either.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** The text of one part. */
function partOf(docx: Uint8Array, path: string = DOCUMENT): string {
  return strFromU8(unzipSync(docx)[path]!);
}

/** The file with a part changed or added. */
export function withPart(
  docx: Uint8Array,
  edit: (xml: string) => string,
  path: string = DOCUMENT,
): Uint8Array {
  const parts = unzipSync(docx);
  const before = parts[path];
  return zipSync({ ...parts, [path]: strToU8(edit(before ? strFromU8(before) : '')) });
}

/** The file with the content of a field's control changed, wherever it stands. */
export function withField(
  docx: Uint8Array,
  tag: string,
  edit: (runs: string) => string,
): Uint8Array {
  const name = tag.replace(/[[\]().¶]/g, '\\$&');
  const control = new RegExp(
    `(<w:sdt><w:sdtPr><w:tag w:val="${name}"/>.*?<w:sdtContent>)(.*?)(</w:sdtContent></w:sdt>)`,
    'g',
  );
  if (!control.test(partOf(docx))) throw new Error(`no control is called ${tag}`);
  return withPart(docx, (xml) =>
    xml.replace(control, (_, head: string, runs: string, end: string) => head + edit(runs) + end),
  );
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A run of words as Word writes it. */
export function run(text: string, properties = '', name = 'w:t'): string {
  return `<w:r w:rsidR="00AB12CD">${properties}<${name} xml:space="preserve">${escaped(text)}</${name}></w:r>`;
}

const DATE = '2027-05-08T09:30:00Z';

/** Words that somebody inserted, or deleted, with tracking on. */
export function inserted(text: string, author = 'Ana', properties = ''): string {
  return `<w:ins w:id="901" w:author="${author}" w:date="${DATE}">${run(text, properties)}</w:ins>`;
}

export function deleted(text: string, author = 'Ana', properties = ''): string {
  const words = run(text, properties, 'w:delText');
  return `<w:del w:id="902" w:author="${author}" w:date="${DATE}">${words}</w:del>`;
}

/** Words deleted and others inserted in their place, in the look of the first run that has them. */
export function replaced(runs: string, from: string, to: string, author = 'Ana'): string {
  const pattern = /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;
  let isDone = false;
  const changed = runs.replace(pattern, (whole, properties: string = '', text: string) => {
    const at = text.indexOf(escaped(from));
    if (isDone || at === -1) return whole;
    isDone = true;
    const parts = [text.slice(0, at), text.slice(at + escaped(from).length)];
    const plain = (words: string): string =>
      words === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    return [
      plain(parts[0]!),
      from === '' ? '' : deleted(from, author, properties),
      to === '' ? '' : inserted(to, author, properties),
      plain(parts[1]!),
    ].join('');
  });
  if (!isDone) throw new Error(`“${from}” is not in one run`);
  return changed;
}
