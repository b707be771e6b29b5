// Who speaks by the grammar of languages with capitals.

import { expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const speakers = (language: string, text: string): (string | undefined)[] =>
  readAttributions(text, language).map(({ speaker }) => speaker?.name);

it.each([
  [
    'fr',
    '« Oui », a dit mardi à Orsa la ministre, Ana Roux. « Non », a-t-elle ajouté.',
    ['Ana Roux', 'Ana Roux'],
  ],
  ['fr', 'Claire Morel, maire d’Orsa, a répondu : « Nous irons au port. »', ['Claire Morel']],
  ['de', '„Wir bleiben“, sagte Verkehrsminister Jan Roth vor Journalisten.', ['Jan Roth']],
  [
    'de',
    'In der Stadt warf Oppositionsführer Kurt Morgen der Ministerin vor: „Das ist zu wenig.“',
    ['Kurt Morgen'],
  ],
  ['es', '«Sí», dijo a los periodistas la ministra de Defensa, Elena Tarrazo.', ['Elena Tarrazo']],
  ['es', 'El fiscal Alonso Ventura llegó tarde. «No hay pruebas», afirmó.', ['Alonso Ventura']],
  [
    'it',
    '«Resteremo qui». Lo ha detto il sindaco, Mauro Peressin, a margine del vertice.',
    ['Mauro Peressin'],
  ],
  ['it', '«Resteremo qui». Così il vicepremier e ministro Matteo Orsini.', ['Matteo Orsini']],
  [
    'pt',
    '“Vamos ficar”, afirmou a prefeita Odete Vidal. “Até junho”, disse ela.',
    ['Odete Vidal', 'Odete Vidal'],
  ],
  ['pl', '– Zostajemy – powiedział szef resortu Marcin Kierski. – Do czerwca.', ['Marcin Kierski']],
  ['pl', 'Według ministra Jana Kowalskiego „to dobra decyzja”.', ['Jan Kowalski']],
  ['ru', '«Мы остаёмся», — заявила представитель МИД Кастрии Лилия Цяо.', ['Лилия Цяо']],
  ['uk', 'За словами директора Тараса Білошира, «двоє поїхали».', ['Тарас Білошир']],
  ['tr', 'Ellin Belediye Başkanı Hale Vardar, “Kararı ben verdim” dedi.', ['Hale Vardar']],
  ['tr', '“Kararı ben verdim” diyen Hale Vardar ayrıldı.', ['Hale Vardar']],
  ['nl', '„We blijven”, zei minister Jan de Wit.', ['Jan de Wit']],
  ['de', '„Es reicht“, sagt Kabarettist Torsten Olm.', ['Torsten Olm']],
  ['de', '„Es reicht“, nannte Minister Torsten Olm das Lager.', ['Torsten Olm']],
  ['de', '„Es reicht“, sagt Petra Olm von Ocean Watch.', ['Petra Olm']],
  ['de', 'Die Verwaltung freut sich auf Geld: „Es reicht“, sagt Petra Olm.', ['Petra Olm']],
  ['de', 'Petra Olm blieb ruhig. „Es reicht“, sagt die gelassene Olm.', ['Petra Olm']],
  ['es', 'Por su parte Ana Vega llegó. «Basta», dijo Vega.', ['Ana Vega']],
  ['es', '«Basta», admitió el concejal e integrante de la mesa, Pablo Olmo.', ['Pablo Olmo']],
])('%s: %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});

it.each([
  ['fr', 'Anna Roux a parlé. Paul Blanc est parti. « Oui », a-t-elle dit.', ['Anna Roux']],
  ['es', 'Ana Ruiz y Luis Vega dijeron: «No iremos».', [undefined]],
  ['de', 'Märchenstunde war das. „Wir bleiben hier“, sagte er.', [undefined]],
  ['es', 'Vive en Costa Alta desde mayo. «Basta», dijo.', [undefined]],
  ['es', 'La firma belga Olmo Naval perdió. «Basta», dijo el gremialista.', ['el gremialista']],
  ['es', 'Tres días después hubo calma. «Basta», gritaron.', [undefined]],
  ['de', 'Bewaffnete Drohnen flogen. „Es reicht jetzt“, sagte er.', [undefined]],
  ['ru', 'Западный дипломат сказал: «Хватит одного снаряда».', ['Западный дипломат']],
])('is of the right sex, described or open: %s %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});
