// Why a font file cannot be used: thrown by `openFace`, turned into a diagnostic by whoever opened it.

/** What is wrong with a font file. */
export type FaceProblem = 'not-a-font' | 'damaged' | 'collection' | 'no-truetype-outlines';

/** A font file that this engine cannot set text in. */
export class FaceError extends Error {
  readonly problem: FaceProblem;

  constructor(problem: FaceProblem, message: string) {
    super(message);
    this.name = 'FaceError';
    this.problem = problem;
  }
}
