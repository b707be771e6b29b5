// The languages other than English whose reports are read.

import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { ru } from './ru.ts';
import type { SpeechWords } from './speech-words.ts';
import { uk } from './uk.ts';

const LANGUAGES: ReadonlyMap<string, SpeechWords> = new Map(
  Object.entries({ ar, de, es, fr, he, ru, uk }),
);

/** The words of saying of a language such as `de-AT`; undefined if they are not known. */
export function speechWords(language: string): SpeechWords | undefined {
  return LANGUAGES.get(language.toLowerCase().split('-')[0] ?? '');
}
