// A font that turns out to be damaged while text is set in it, as a problem that names its file.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FaceError } from '../type/face-error.ts';
import type { FaceSet } from './faces.ts';

/** What such an error says; any other is thrown on. */
export function faceFault(error: unknown, faces: FaceSet, file: string): Diagnostic {
  if (!(error instanceof FaceError)) throw error;
  const path = error.face && faces.pathOf(error.face);
  return {
    code: 'font-unusable',
    severity: 'error',
    message: path === undefined ? error.message : `${path}: ${error.message}`,
    file,
    hint: 'get the font anew from its maker, or name another in template.yaml',
  };
}
