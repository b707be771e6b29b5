// The pictures that a brief names, each with the place that names it.
import type { Brief } from './format/schema.ts';
import type { Path } from './yaml/path-text.ts';

type NamedPicture = readonly [file: string, path: Path];

/** The pictures of the figures, then the mark of the house; one that is named twice stands once. */
export function picturesOf({ figures = [], organisation }: Brief): NamedPicture[] {
  const logo = organisation?.logo;
  const named: NamedPicture[] = [
    ...figures.map(({ file }, index): NamedPicture => [file, ['figures', index, 'file']]),
    ...(logo === undefined ? [] : [[logo, ['organisation', 'logo']] satisfies NamedPicture]),
  ];
  const files = named.map(([file]) => file);
  return named.filter(([file], index) => files.indexOf(file) === index);
}
