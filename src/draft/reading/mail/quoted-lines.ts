// The lines of earlier mails, which stand behind `>` in an answer to them.

const QUOTED = /^[ \t]*>/;

/**
 * A text without the lines that it quotes; if there is little else, these without their marks: then
 * they are what was sent.
 */
export function withoutQuoted(text: string): { readonly text: string; readonly doubt?: string } {
  const lines = text.split('\n');
  const quoted = lines.filter((line) => QUOTED.test(line));
  if (quoted.length === 0) return { text };
  const own = lines.filter((line) => !QUOTED.test(line) && !INTRODUCTION.test(line));
  if (lengthOf(own) > lengthOf(quoted))
    return {
      text: tidied(own),
      doubt: 'lines that quote an earlier mail (>) were left out: look whether anything is missing',
    };
  const bare = lines.map((line) => line.replace(/^(?:[ \t]*>)+ ?/, ''));
  return {
    text: tidied(bare),
    doubt: 'most of the mail quotes another one: find out who wrote it, and when',
  };
}

/** `On 14 March 2031 at 09:30, Ruth Calder wrote:` */
const INTRODUCTION =
  /^(?:On|Am|Le|El|Il|Em|Op|W dniu)\b.{5,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\(?a?\)?)\s*:\s*$/u;

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

function tidied(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
