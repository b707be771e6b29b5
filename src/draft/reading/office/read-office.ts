// An article in a file of a word processor.

import type { Article, ArticleFault } from '../../article.ts';
import { openPackage } from './open-package.ts';

/** Reads a ZIP archive that is such a file. */
export async function readOffice(bytes: Uint8Array): Promise<Article | ArticleFault> {
  const opened = openPackage(bytes);
  if (typeof opened === 'string') return opened;
  const { kind } = opened;
  const found =
    kind === 'docx'
      ? await (await import('./read-docx.ts')).readDocx(opened)
      : (await import('./read-odt.ts')).readOdt(opened);
  return typeof found === 'string' ? found : { ...found, ending: kind };
}
