// What a Word file is told so that what is changed in it finds its way back into the brief.
import { roleValues } from '../brief/format/schema-walk.ts';
import { pathText } from '../brief/yaml/path-text.ts';
import type { DocxReview } from '../docx/docx-review.ts';
import type { FieldText } from '../docx/fields.ts';
import { type BuildRecord, fontsFingerprint } from '../provenance/record.ts';
import type { ProseReference } from '../template/prose/inline-markdown.ts';
import {
  type PrintedSegment,
  plainSegments,
  proseSegments,
} from '../template/prose/printed-segments.ts';
import type { SoundBrief } from './build-input.ts';
import { bytesOf, embeddedName } from './typeset-options.ts';

/** What a review needs to know beside the brief. */
interface Circumstances {
  readonly bytes: Uint8Array | undefined;
  readonly record: Omit<BuildRecord, 'fontsHash'>;
  readonly sha256: string;
  readonly references: ReadonlyMap<string, ProseReference>;
}

/** The record of a Word file, and the texts that are looked for in it. */
export function reviewOf(parsed: SoundBrief, circumstances: Circumstances): DocxReview {
  const { bytes, record, sha256, references } = circumstances;
  const { brief } = parsed;
  const travels = brief.embed !== 'none';
  return {
    record: {
      build: { ...record, fontsHash: fontsFingerprint([]) },
      name: embeddedName(parsed),
      edition: brief.edition,
      audience: brief.withheld?.audience,
      sha256,
      yaml: travels
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf({ bytes, parsed }))
        : undefined,
    },
    fields: fieldTexts(brief, references),
    hasSources: travels,
  };
}

const TEXTS = ['prose', 'withholdable', 'quoted', 'title', 'name', 'to-do'] as const;

/** The texts of a brief as a page without numbers may show them. */
function fieldTexts(
  brief: SoundBrief['brief'],
  references: Circumstances['references'],
): FieldText[] {
  return roleValues(brief, ...TEXTS).flatMap(({ value, path, isKey, role }): FieldText[] => {
    if (isKey || typeof value !== 'string') return [];
    const forms = formsOf(value, references);
    return [{ path: pathText(path), forms, isLocked: role === 'quoted' }];
  });
}

function formsOf(text: string, references: Circumstances['references']): PrintedSegment[][] {
  const plain = plainSegments(text);
  const prose = proseSegments(text, references);
  const isPlain = prose.every(({ written, printed }) => written === printed || printed === ' ');
  return isPlain ? [plain] : [prose, plain];
}
