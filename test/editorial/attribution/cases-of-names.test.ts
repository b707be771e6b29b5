// Names of Slavic languages without their cases.

import { expect, it } from 'vitest';
import { withoutCase } from '../../../src/editorial/attribution/cases-of-names.ts';
import { languageOf } from '../../../src/languages/languages.ts';

const plain = (language: string, name: string): string | undefined =>
  withoutCase(languageOf(language)!.speech!.grammar!, name, {});

it.each([
  ['ru', 'Ивана Петрова', 'Иван Петров'],
  ['ru', 'Анне Ковалёвой', 'Анна Ковалёва'],
  ['ru', 'Нине Павловне Утешевой', 'Нина Павловна Утешева'],
  ['ru', 'Сергея Лукьяненко', 'Сергей Лукьяненко'],
  ['ru', 'Виталию Грицаю', 'Виталий Грицай'],
  ['ru', 'Кристины Шнайдер', 'Кристина Шнайдер'],
  ['ru', 'Петром Бойко-Ланским', 'Пётр Бойко-Ланский'],
  ['uk', 'Ігоря Бондаренка', 'Ігор Бондаренко'],
  ['uk', 'Мирослави Стебницької', 'Мирослава Стебницька'],
  ['uk', 'Івана Кравця', 'Іван Кравець'],
  ['uk', 'Тарасові Білоширу', 'Тарас Білошир'],
  ['pl', 'Tomasza Adeyemiego', 'Tomasz Adeyemi'],
  ['pl', 'Ewy Kowalczyk', 'Ewa Kowalczyk'],
  ['pl', 'Markowi Wieczorkowi', 'Marek Wieczorek'],
])('%s: %s is %s', (language, name, expected) => {
  expect(plain(language, name)).toBe(expected);
});

it('leaves open whether a man or a woman is meant', () => {
  expect(plain('ru', 'Евгения Волкова')).toBeUndefined();
});
