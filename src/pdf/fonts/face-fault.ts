// A font that turns out to be damaged while text is set in it, as a problem that names its file.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FaceError } from '../../type/face-error.ts';
import { fallbackFonts } from '../../type/fallback-families.ts';
import type { FaceSet } from './faces.ts';

/** No template names these: they step in where they are installed. */
const FALLBACKS: ReadonlySet<string> = new Set(fallbackFonts());

/** What such an error says; any other is thrown on, unless a font explains it. */
export function faceFault(thrown: unknown, faces: FaceSet, file: string): Diagnostic {
  const error = thrown instanceof FaceError ? thrown : faultIn(faces);
  if (error === undefined) throw thrown;
  const path = error.path ?? (error.face && faces.pathOf(error.face));
  return {
    code: 'font-unusable',
    severity: 'error',
    message: path === undefined ? error.message : `${path}: ${error.message}`,
    file,
    hint:
      path !== undefined && FALLBACKS.has(path)
        ? `install its package ${path.split('/', 2).join('/')} anew, or remove it`
        : 'get the font anew from its maker, or name another in template.yaml',
  };
}

// Fonts that users install for further scripts are large: they are read to their end only now.
function faultIn(faces: FaceSet): FaceError | undefined {
  try {
    faces.check();
    return undefined;
  } catch (error) {
    if (error instanceof FaceError) return error;
    throw error;
  }
}
