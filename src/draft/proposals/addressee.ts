// Of whom something is demanded, where the words of the demand name somebody.

import type { Language } from '../../languages/language.ts';
import { NAME, nameIn } from './name-words.ts';
import type { Statement } from './statements.ts';

const ONE_NAME = new RegExp(`^(?:the\\s+)?(${NAME})$`, 'u');
/** No name of a state, body or person has more words than these. */
const MOST_WORDS = 5;

/** Whom the demand is made of, by name; as the article writes it if that is no name. */
export function addresseeIn(
  { sentence, said, isAsked }: Statement,
  { reported }: Language,
): { readonly to?: string; readonly toWritten?: string } {
  if (!reported?.to) return {};
  const words = sentence.masked.slice(said.start, said.end);
  const between = isAsked ? `${reported.to}\\s+(?=\\p{Ll})` : `(?:${reported.must})`;
  const written = new RegExp(`^([^,.;:\\uFFFC]{2,70}?)\\s+${between}`, 'u').exec(words)?.[1];
  if (written === undefined || written.split(/\s+/u).length > MOST_WORDS) return {};
  const name = nameIn(ONE_NAME.exec(written)?.[1] ?? '');
  return name !== undefined && name !== '' ? { to: name } : { toWritten: written };
}
