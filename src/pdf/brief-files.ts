// The files that a PDF of ours carries: the brief, and the record of how it was made of it.

import { type BuildRecord, formatRecord, RECORD_NAME } from '../provenance/record.ts';
import type { EmbeddedFile } from './embedded-files.ts';

/** The brief called `name` and the record of its build. */
export function briefFiles(name: string, bytes: Uint8Array, record: BuildRecord): EmbeddedFile[] {
  return [
    {
      name,
      mediaType: 'application/yaml',
      relationship: 'Source',
      description: 'The brief that this document was made from',
      bytes,
    },
    {
      name: RECORD_NAME,
      mediaType: 'application/json',
      relationship: 'Data',
      description: 'How it was made',
      bytes: new TextEncoder().encode(formatRecord(record)),
    },
  ];
}
