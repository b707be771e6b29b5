// Why a font file cannot be used: thrown by a face, turned into a diagnostic by whoever opened it.

/** What is wrong with a font file. */
export type FaceProblem =
  | 'not-a-font'
  | 'web-font'
  | 'damaged'
  | 'collection'
  | 'no-truetype-outlines'
  | 'not-embeddable';

/** A font file that this engine cannot set text in. */
export class FaceError extends Error {
  readonly problem: FaceProblem;
  /** The face, where the fault came out when it was in use. */
  readonly face: object | undefined;
  /** The font's file, where it is known. */
  readonly path: string | undefined;

  constructor(problem: FaceProblem, message: string, face?: object, path?: string) {
    super(message);
    this.name = 'FaceError';
    this.problem = problem;
    this.face = face;
    this.path = path;
  }
}
