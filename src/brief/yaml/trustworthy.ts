// Which problems to believe when the YAML itself is broken: the parser guesses on, and a guess
// must not be reported as a slip of the author.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WithIncluded } from '../include/include.ts';
import type { ParsedYaml, YamlFile } from './parse-yaml-text.ts';
import { isRecord } from './plain-value.ts';

/** The problems that are not mere consequences of what is wrong with the YAML. */
export function trustworthy<Problem extends Omit<Diagnostic, 'hint'>>(
  problems: readonly Problem[],
  own: YamlFile,
  { files, incomplete }: Pick<WithIncluded, 'files' | 'incomplete'>,
): Problem[] {
  const broken = [own, ...files].filter(({ yaml }) => yaml.broken);
  const syntax = [own, ...files].flatMap(({ yaml }) => yaml.diagnostics);
  const unexplained = problems.filter((problem) => !isExplained(problem, syntax));
  if (broken.length === 0 && !incomplete) return unexplained;
  // Of a broken file: what stands in sound blocks, unless a reference may lead into a broken one.
  const blocks = new Map(broken.map(({ file, yaml, text }) => [file, soundBlocks(yaml, text)]));
  return unexplained.filter(({ code, span, file }) => {
    if (code.startsWith('dangling-')) return false;
    const sound = blocks.get(file);
    if (sound === undefined) return true;
    if (span === undefined) return false;
    return sound.some(({ start, end }) => start <= span.start && span.end <= end);
  });
}

/** An alias that leads nowhere or a text that is no YAML gives no value: one problem, not two. */
function isExplained(
  { span, file }: Omit<Diagnostic, 'hint'>,
  syntax: readonly Diagnostic[],
): boolean {
  return syntax.some(({ code, span: at, file: where }) => {
    if (where !== file || at?.start !== span?.start) return false;
    return code === 'yaml-syntax' || (code === 'unknown-alias' && at?.end === span?.end);
  });
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** From each top-level key to the next one, if no syntax error stands there or at the seams. */
function soundBlocks(yaml: ParsedYaml, text: string): Block[] {
  const errors = yaml.diagnostics.filter(({ code }) => code === 'yaml-syntax');
  const places = errors.map(({ span }) => span?.start ?? 0);
  const starts = Object.keys(isRecord(yaml.value) ? yaml.value : {})
    .map((key) => yaml.locateKey([key])?.start ?? 0)
    .sort((a, b) => a - b);
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
    .filter(({ start, end }) => {
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      return !places.some((place) => lineStart <= place && place <= end);
    });
}
