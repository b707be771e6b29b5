// Who speaks in articles of other languages, by bodies and in transcripts.

import { expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const speakers = (language: string, text: string): (string | undefined)[] =>
  readAttributions(text, language).map(({ speaker }) => speaker?.name);

it.each([
  ['fr', '« Oui », a déclaré Claire Morel. « Non. »', ['Claire Morel', 'Claire Morel']],
  ['fr', 'Selon Marc Keller, « oui ». « Non », a-t-il dit.', ['Marc Keller', 'Marc Keller']],
  ['fr', '« Oui, affirme Hugo Blanc, nous venons. »', ['Hugo Blanc']],
  ['de', '»Ja«, sagte Anna Weber. Jan Roux antwortete: »Nein.«', ['Anna Weber', 'Jan Roux']],
  ['es', 'Ana Ruiz insistió: «Sí.» «No», dijo Luis Vega.', ['Ana Ruiz', 'Luis Vega']],
  [
    'ru',
    '«Да», — сказал Иван Лунин. По словам Веры Орловой, «нет».',
    ['Иван Лунин', 'Вера Орлова'],
  ],
  [
    'uk',
    '„Так“, — відповіла Марта Савчук. „Ні“, — сказав Петро Коваль.',
    ['Марта Савчук', 'Петро Коваль'],
  ],
  ['ar', 'قال سامي حداد: «نعم». وأضاف: «لا».', ['سامي حداد', 'سامي حداد']],
  ['he', 'דוד לוי אמר: "כן". "לא", השיבה נועה שרון.', ['דוד לוי', 'נועה שרון']],
])('%s: %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});

it.each([
  ['en', '“It is over,” the foreign ministry said in a statement.'],
  ['en', 'The communiqué reads: “It is over.”'],
  ['en', 'According to the report, “it is over”.'],
  ['fr', 'Le communiqué précise : « C’est fini. »'],
  ['de', 'In dem Bericht heißt es: „Es ist vorbei.“'],
  ['ru', 'В министерстве обороны сообщили: «Всё кончено».'],
  ['he', 'בהודעה של משרד החוץ נאמר: "זה נגמר".'],
])('a body speaks: %s %s', (language, text) => {
  expect(readAttributions(text, language)[0]?.speaker).toMatchObject({ isBody: true });
});

it('leaves open who is not plainly named', () => {
  expect(speakers('fr', 'Anna Roux et Paul Blanc sont venus. « Oui », a-t-il dit.')).toEqual([
    undefined,
  ]);
  expect(speakers('ja', '「はい」')).toEqual([undefined]);
});

it.each([
  [
    'es',
    'A la salida, un periodista preguntó a la ministra Ana Rubio si volvería. «Mañana», respondió.',
  ],
  ['es', 'El alcalde Blas Otero vio a Ana Rubio. «No», dijo al salir, según recuerda Rubio.'],
  ['fr', '« Et le vélo ? » demande la maire, Ada Roux.\n\n« Il était rouge. »'],
  [
    'fr',
    'Paul Blanc est venu.\n\nAda Roux parle.\n\nL’élu dénonce une décision « prise trop tard ».',
  ],
  ['it', 'Ada Conti è in aula.\n\n«Per la vecchiaia», mormora la Fenice.'],
])('leaves open what is not plain: %s %s', (language, text) => {
  const names = speakers(language, text);
  expect([undefined, 'Blas Otero']).toContain(names.at(-1));
});

it.each([
  [
    'fr',
    'Le ministre des Affaires étrangères Jean Roux a affirmé que la trêve était « proche ».',
    'Jean Roux',
  ],
  ['es', 'El sindicato Unión Obrera advirtió de que todo está «al borde».', 'Unión Obrera'],
  [
    'it',
    'L’assessore ai Lavori pubblici, Fulvio Neri, prova a calmare: «Ci siamo».\n\n«Allora», ammette l’assessore, «faremo un traghetto».',
    'Fulvio Neri',
  ],
  [
    'pt',
    'O ministro Henrique Sobral Nunes falou.\n\n«Não acabou», disse Sobral Nunes.',
    'Henrique Sobral Nunes',
  ],
])('reads offices and names: %s %s', (language, text, name) => {
  expect(speakers(language, text).at(-1)).toBe(name);
});
