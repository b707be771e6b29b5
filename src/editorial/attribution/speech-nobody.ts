// Tells names of places and firms from those of people, by what stands before them in a text.

import { genderOf } from '../../languages/given-names.ts';
import type { SpeechGrammar } from '../../languages/speech-words.ts';
import type { Subject } from './subject-phrase.ts';

/** `en Costa Rica`, `la Macrozona Sur`. */
const PLACED =
  /(?<!\p{L})(?:en|em|no|na|in|nel|nella|au|aux|el|los|las|del|al|il|della|dalla|du|[Ll]a)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})/gu;
const FIRM = /(?:^|\s)(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|S\.?A|SpA|SARL|Ltda|e\.V)\.?$/u;

/** The names of one text that are nobody's. */
export class Nobody {
  readonly #places: ReadonlySet<string>;

  constructor({ cases }: SpeechGrammar, text: string) {
    this.#places = new Set(cases ? [] : Array.from(text.matchAll(PLACED), ([, place]) => place!));
  }

  has({ name, role }: Pick<Subject, 'name' | 'role'>): boolean {
    if (FIRM.test(name)) return true;
    const [given = ''] = name.split(' ');
    return role === undefined && this.#places.has(name) && genderOf(given) === undefined;
  }
}
