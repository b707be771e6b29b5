// Tells names of places and firms from those of people, by what stands before them in a text.

import { genderOf } from '../../languages/given-names.ts';
import type { SpeechGrammar } from '../../languages/speech-words.ts';
import type { Subject } from './subject-phrase.ts';

/** `en Costa Rica`, `la Macrozona Sur`. */
const PLACED =
  /(?<!\p{L})(?:en|em|no|na|in|nel|nella|au|aux|el|los|las|del|al|il|della|dalla|du|[Ll]a)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})/gu;
/** `la avenida Bolívar`, `Rua do Poço` */
const PLACES =
  'avenida|calle|plaza|paseo|carretera|barrio|puerto|playa|río|monte|isla|estadio|cerro|puente|rua|praça|largo|travessa|estrada|bairro|serra|rio|ponte|porto|ilha|morro|via|viale|vicolo|piazza|piazzale|corso|lago|isola|rue|avenue|boulevard|place|quai|gare|stade|pont|port|lac|mont|col|forêt|allée|impasse|aéroport|aeropuerto|aeroporto|aeroporto|hospital|hôpital|ospedale|teatro|théâtre|museo|musée|museu';
const ANY_CASE = PLACES.replace(/(?<=^|\|)\p{L}/gu, (first) => `[${first}${first.toUpperCase()}]`);
const AT_PLACE = new RegExp(
  `(?<!\\p{L})(?:${ANY_CASE})\\s(?:d[aeiou]s?\\s|del\\s|della\\s)?(\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)`,
  'gu',
);
const NAMED_PLACE = new RegExp(`^(?:${PLACES})\\s`, 'iu');
/** `Qualcuno scrive che …`: somebody, whoever it is. */
const SOMEBODY =
  /^(?:Qualcuno|Nessuno|Alguien|Nadie|Quelqu['’]un|Certains|Alguém|Ninguém|Jemand|Niemand|Ktoś|Nikt|Кто-то|Никто|Хтось|Ніхто)$/u;
const FIRM = /(?:^|\s)(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|S\.?A|SpA|SARL|Ltda|e\.V)\.?$/u;

/** The names of one text that are nobody's. */
export class Nobody {
  readonly #places: ReadonlySet<string>;

  constructor({ cases }: SpeechGrammar, text: string) {
    const found = cases ? [] : [...text.matchAll(PLACED), ...text.matchAll(AT_PLACE)];
    this.#places = new Set(found.map(([, place]) => place!));
  }

  has({ name, role }: Pick<Subject, 'name' | 'role'>): boolean {
    if (SOMEBODY.test(name) || FIRM.test(name) || NAMED_PLACE.test(name)) return true;
    const [given = ''] = name.split(' ');
    return role === undefined && this.#places.has(name) && genderOf(given) === undefined;
  }
}
