// Whom an office or a body means in German and the Romance languages, and who is reported without a word of saying.

import { expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const LAST: readonly (readonly [language: string, text: string, speaker: string])[] = [
  ['de', '„Er lag am Gleis“, sagte Sprecher Jan Olm. Hinweise gebe es „derzeit nicht“.', 'Jan Olm'],
  ['es', 'El sindicato reclama soluciones en una nota: «No hay nadie en el centro».', 'sindicato'],
  [
    'es',
    'La nota del Ministerio de Defensa dice: «Ninguna patrulla ha salido del puerto».',
    'Ministerio de Defensa',
  ],
  [
    'es',
    'La Universidad de Sarna abrió en enero. Ana Ruiz no fue. La universidad dice que es «la prueba».',
    'Universidad de Sarna',
  ],
  [
    'es',
    '"El mercado no se toca mientras yo sea alcaldesa", prometió Inés Lara. Jordi Pons dudó. "Quiere un contrato", respondió la alcaldesa.',
    'Inés Lara',
  ],
  [
    'fr',
    'La préfecture, elle, se borne à indiquer que « rien n’est encore décidé ».',
    'préfecture',
  ],
  ['it', 'Il sindaco Aldo Berti esce. «Restiamo qui», dice il primo cittadino.', 'Aldo Berti'],
  [
    'pt',
    'A diretora-executiva da Olmar, Ana Roth, saiu. “Não vendemos nada”, disse a executiva.',
    'Ana Roth',
  ],
];

it.each(LAST)('%s: %s', (language, text, speaker) => {
  expect(readAttributions(text, language).at(-1)?.speaker?.name).toBe(speaker);
});
