// What can be wrong with the files that a brief includes.
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { lineAndColumn } from '../../diagnostics/position.ts';
import { issueProblems } from '../format/issue-diagnostics.ts';
import { briefSchema } from '../format/schema.ts';
import { Declared } from '../hints/declared.ts';
import { MAX_BYTES } from '../yaml/decode-text.ts';
import type { YamlFile } from '../yaml/parse-yaml-text.ts';
import { withHint } from '../yaml/path-problem.ts';
import type { Path } from '../yaml/path-text.ts';

/** The blocks that an included file may hold. */
export const SHARED = ['organisation', 'actors', 'sources', 'glossary'] as const;
const sharedSchema = briefSchema.pick({
  organisation: true,
  actors: true,
  sources: true,
  glossary: true,
});
/** How many files a brief can include. */
export const MAX_FILES = 20;

/** What the file holds beside or in place of the shared blocks. */
export function shapeProblems({ file, yaml, text }: YamlFile): Diagnostic[] {
  if (yaml.value === undefined || yaml.value === null) return [];
  const issues = sharedSchema.safeParse(yaml.value).error?.issues ?? [];
  const written = (path: Path): string | undefined => {
    const span = yaml.locate(path);
    return span && text.slice(span.start, span.end);
  };
  const around = { value: yaml.value, declared: new Declared(yaml.value), written };
  return issues
    .flatMap((issue) => issueProblems(issue, around))
    .map(({ path, at, ...found }): Diagnostic => {
      const span: Span | undefined = at === 'key' ? yaml.locateKey(path) : yaml.locate(path);
      const foreign = found.code === 'unknown-key' && path.length === 1;
      const words = foreign ? foreignKey(String(path[0])) : found;
      return withHint({ ...found, ...words, severity: 'error', file, ...(span && { span }) });
    });
}

function foreignKey(key: string): Pick<Diagnostic, 'message' | 'hint'> {
  const hint = `it may hold ${SHARED.join(', ')}; everything else stands in the brief`;
  return { message: `an included file cannot hold “${key}”`, hint };
}

export function declaredTwice(path: Path, first: YamlFile, second: YamlFile): Diagnostic {
  const span = second.yaml.locateKey(path);
  const { line } = lineAndColumn(first.text, first.yaml.locateKey(path)?.start ?? 0);
  return {
    code: 'included-twice',
    severity: 'error',
    message: `“${path.join('.')}” stands in ${first.file}, line ${line}, already`,
    file: second.file,
    ...(span && { span }),
    hint: 'keep one of the two, or give one of them another id',
  };
}

export function tooMany(file: string): Diagnostic {
  const message = `a brief includes ${MAX_FILES} files at most`;
  return { code: 'include-too-large', severity: 'error', message, file, hint: 'join some of them' };
}

export function tooLarge(file: string): Diagnostic {
  const message = `the brief and what it includes are larger than ${MAX_BYTES / 1024 / 1024} MB`;
  const hint = 'include only what the brief needs';
  return { code: 'include-too-large', severity: 'error', message, file, hint };
}

export function includedAlready(file: string): Diagnostic {
  const message = 'this file is included already';
  return { code: 'included-twice', severity: 'error', message, file, hint: 'delete this line' };
}
