// Makes a book anew from the briefs inside it.

import { parseBrief } from '../../../brief/parse-brief.ts';
import { decodeText } from '../../../brief/yaml/decode-text.ts';
import { buildBook } from '../../../build/book/build-book.ts';
import type { BuildInput } from '../../../build.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { worldFor } from '../../../files/brief/read-named.ts';
import type { BriefInside } from '../../../pdf/reading/brief-inside.ts';
import { type BookRecord, type BuildRecord, fileFingerprint } from '../../../provenance/record.ts';
import type { Rebuilt, VerifyWith } from './rebuild.ts';
import { briefChanged, chapterMissing, notRebuilt } from './verify-problems.ts';

/** Makes the book anew as its record says; it carries every brief that this needs, or is not proved. */
export function rebuildBook(
  inside: readonly BriefInside[],
  record: BuildRecord & { readonly book: BookRecord },
  file: string,
  { designOf, version }: VerifyWith,
): Rebuilt {
  const { book, page, created, set, template: named } = record;
  const texts = new Map<string, string>();
  const failed = (diagnostics: readonly Diagnostic[]): Rebuilt => ({ record, texts, diagnostics });
  const { design, diagnostics: designFaults } = designOf(named);
  if (!design) return failed(designFaults);
  const inputs: BuildInput[] = [];
  for (const { name, briefHash, now, quotations: recorded } of book.chapters) {
    const brief = inside.find((each) => each.name === name);
    if (!brief) return failed([chapterMissing(name, file)]);
    const { bytes, pictures: figures } = brief;
    if (briefHash !== fileFingerprint(bytes)) return failed([briefChanged(name, file)]);
    const { text, diagnostics } = decodeText(bytes, name);
    if (text === undefined) return failed(diagnostics);
    texts.set(name, text);
    const template = { ...design.template, name: named };
    const parsed = parseBrief(text, name, set);
    inputs.push({
      ...design,
      ...{ template, bytes, figures, page, now, created, recorded },
      parsed,
      world: parsed.brief && worldFor(parsed.brief),
      version: record.version,
    });
  }
  const { pdf, chapters, diagnostics } = buildBook(inputs, book);
  if (pdf) return { record, texts, pdf, diagnostics: [] };
  const found = [...chapters.flatMap((each) => each.diagnostics), ...diagnostics];
  return failed([
    notRebuilt(file, record, version),
    ...found.filter(({ severity }) => severity === 'error'),
  ]);
}
