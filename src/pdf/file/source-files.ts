// The files that a document is made from, as they are embedded in it: brief, pictures, record.
import type { Picture } from '../../picture/picture.ts';
import { type BuildRecord, formatRecord, RECORD_NAME } from '../../provenance/record.ts';
import type { EmbeddedFile } from './embedded-files.ts';

/** All that a rebuild needs, the brief first. */
export function sourceFiles(
  brief: { readonly name: string; readonly bytes: Uint8Array },
  pictures: ReadonlyMap<string, Picture>,
  record: BuildRecord,
): EmbeddedFile[] {
  return [
    {
      ...brief,
      mediaType: 'application/yaml',
      relationship: 'Source',
      description: 'The brief that this document was made from',
    },
    ...[...pictures].map(
      ([name, { mediaType, file }]): EmbeddedFile => ({
        name,
        mediaType,
        relationship: 'Source',
        description: 'A picture of the brief',
        bytes: file,
      }),
    ),
    {
      name: RECORD_NAME,
      mediaType: 'application/json',
      relationship: 'Data',
      description: 'How it was made',
      bytes: new TextEncoder().encode(formatRecord(record)),
    },
  ];
}
