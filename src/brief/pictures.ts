// The pictures that a brief names, each with the place that names it.
import type { Brief } from './format/schema.ts';
import type { Path } from './yaml/path-text.ts';

/** A picture by the name that the brief gives its file. */
export interface NamedPicture {
  readonly file: string;
  readonly path: Path;
}

/** The pictures of the figures, then the mark of the house; a file that is named twice stands once. */
export function picturesOf({ figures = [], organisation }: Brief): NamedPicture[] {
  const logo = organisation?.logo;
  const named: NamedPicture[] = [
    ...figures.map(({ file }, index) => ({ file, path: ['figures', index, 'file'] })),
    ...(logo === undefined ? [] : [{ file: logo, path: ['organisation', 'logo'] }]),
  ];
  const first = (name: string): NamedPicture | undefined => named.find(({ file }) => file === name);
  return named.filter((each) => first(each.file) === each);
}
