// Reading on past the commonest slip in YAML, an unquoted “: ” inside a text: unmended, the lines
// below become part of that text's value and their own problems stay hidden.
import type { YAMLError } from 'yaml';

/** A letter that YAML has no use for, as long as the colon, so that no offset moves. */
const NO_COLON = '\u02D0';

/** The text with the colons at fault in each such error replaced; the same text if there is none. */
export function mendColons(text: string, errors: readonly YAMLError[]): string {
  const mended: string[] = [];
  let done = 0;
  for (const { code, pos } of errors) {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' || pos[0] < done) continue;
    const lineEnd = text.indexOf('\n', pos[0]);
    const end = lineEnd === -1 ? text.length : lineEnd;
    mended.push(text.slice(done, pos[0]));
    mended.push(text.slice(pos[0], end).replaceAll(/:(?=\s|$)/g, NO_COLON));
    done = end;
  }
  return mended.join('') + text.slice(done);
}
