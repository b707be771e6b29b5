// Quotations that the clause of the reporter parts: one, without the clause.

import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const words = (language: string, text: string): string[] =>
  readAttributions(text, language).map((each) => each.text);

describe('a clause inside the marks is taken out', () => {
  it.each([
    [
      'fr',
      '« Notre désaccord est total, souligne-t-elle. Nous irons au bout. »',
      'Notre désaccord est total. Nous irons au bout.',
    ],
    [
      'fr',
      '« Notre désaccord est total, souligne Claire Aubert, députée. Nous irons au bout. »',
      'Notre désaccord est total. Nous irons au bout.',
    ],
    [
      'fr',
      '« Nous irons, a déclaré M. Perrin, jusqu’au bout. Et après ? »',
      'Nous irons jusqu’au bout. Et après ?',
    ],
    [
      'fr',
      '« Pourquoi attendre ? demande Claire Aubert. Nous irons. »',
      'Pourquoi attendre ? Nous irons.',
    ],
    ['fr', '« Nous irons au bout, a-t-il dit. »', 'Nous irons au bout'],
    ['fr', '"Nous irons, dit Paul Reyne, au bout."', 'Nous irons au bout.'],
    ['es', '«Iremos —dijo Pérez—. Es el final.»', 'Iremos. Es el final.'],
    ['es', '«Iremos —dijo Ana Ruiz—, hasta el final».', 'Iremos, hasta el final'],
    ['es', '«Iremos, dijo la ministra, hasta el final».', 'Iremos hasta el final'],
    ['ru', '«Мы пойдём, — сказал Иван Петров, — до конца».', 'Мы пойдём до конца'],
    ['ru', '«Мы пойдём, — заявил Иван Петров. — До конца».', 'Мы пойдём. До конца'],
    ['ru', '«Мы пойдём! — возмущается 63-летний Иван Петров. — До конца».', 'Мы пойдём! До конца'],
    ['es', '«Iremos —suspira él—, pero tarde».', 'Iremos, pero tarde'],
    ['fr', '« Nous irons, grogne-t-il. Et après ? »', 'Nous irons. Et après ?'],
    ['fr', '« Nous irons, s’amuse-t-il. Et après ? »', 'Nous irons. Et après ?'],
    // Nobody speaks of the bag in her own hand so.
    [
      'fr',
      '« Nous irons, soupire la dame, son sac à la main. Et après ? »',
      'Nous irons. Et après ?',
    ],
    ['uk', '«Ми підемо, – сказав Іван Петренко. – До кінця».', 'Ми підемо. До кінця'],
  ])('%s: %s', (language, text, expected) => {
    expect(words(language, text)).toEqual([expected]);
  });

  it.each([
    [
      'fr',
      'Il a répété : « Il faut, a dit mon père, partir. »',
      'Il faut, a dit mon père, partir.',
    ],
    ['fr', '« Il faut, a dit Paul, partir », a expliqué Marie.', 'Il faut, a dit Paul, partir'],
    ['fr', '« Le plan, déclaré illégal, est mort. »', 'Le plan, déclaré illégal, est mort.'],
    ['fr', '« Le pont, va-t-il tenir ? »', 'Le pont, va-t-il tenir ?'],
    // Whether she or the reporter goes on is not to be told.
    [
      'fr',
      '« Nous irons, soupire la dame, la digue tiendra. Et après ? »',
      'Nous irons, soupire la dame, la digue tiendra. Et après ?',
    ],
    ['es', '«El puente —obra de Gil—, cerrado».', 'El puente —obra de Gil—, cerrado'],
    ['ru', '«Мост — гордость порта — закрыт».', 'Мост — гордость порта — закрыт'],
    ['en', '“And then, he said, we go.”', 'And then, he said, we go.'],
  ])('but not the speaker’s own: %s %s', (language, text, expected) => {
    expect(words(language, text)).toEqual([expected]);
  });
});

describe('parts with marks of their own are joined', () => {
  it.each([
    ['en', '"The guns," said Jonas Field, "have stopped."', ['The guns have stopped.']],
    ['en', '“We go,” said Mr. Field, the mayor, “and we stay.”', ['We go and we stay.']],
    ['en', '“We know,” Field said, “I hear them.”', ['We know, I hear them.']],
    ['en', '‘Why’, asked Field, ‘do we wait?’', ['Why do we wait?']],
    ['fr', '« Nous irons », a déclaré Paul Reyne, « sans vous ».', ['Nous irons sans vous']],
    ['de', '„Wir gehen“, sagte Peters, „und zwar bald.“', ['Wir gehen und zwar bald.']],
    ['ar', '«سنذهب»، قال الوزير، «غدا».', ['سنذهب غدا']],
    // A new sentence of the article: two quotations.
    ['en', '"The guns," said Jonas Field. "They are gone."', ['The guns', 'They are gone.']],
    ['en', '“It is good,” he said, adding, “we hope.”', ['It is good', 'we hope.']],
    ['en', 'He called it “a gift,” and the mayor said, “we go.”', ['a gift', 'we go.']],
    ['en', 'The “bold,” “brave,” and “free” plan.', ['bold', 'brave', 'free']],
    ['de', '„Wir gehen“, sagte Peters. „Bald.“', ['Wir gehen', 'Bald.']],
  ])('%s: %s', (language, text, expected) => {
    expect(words(language, text)).toEqual(expected);
  });

  it('has the place of each part, and one speaker', () => {
    const text = 'The harbour.\n\n"The guns," said Jonas Field, "have stopped."';
    const [found] = readAttributions(text);
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(found?.parts?.map(slice)).toEqual(['The guns', 'have stopped.']);
    expect(slice(found!.span)).toBe('The guns," said Jonas Field, "have stopped.');
    expect(found?.speaker?.name).toBe('Jonas Field');
  });
});

describe('speech between dashes', () => {
  it.each([
    ['es', '—Iremos —dijo Ana Pérez—. Es el final.', ['Iremos. Es el final.']],
    ['es', '—Iremos —dijo Ana Pérez—, hasta el final.', ['Iremos, hasta el final.']],
    ['es', '—Iremos —dijo Ana Pérez. Luego salió.', ['Iremos']],
    [
      'ru',
      '— Мы пойдём, — сказал Иван Петров. — До конца. Завтра.',
      ['Мы пойдём. До конца. Завтра.'],
    ],
    ['ru', '- Мы пойдём, - сказал Иван Петров, - до конца.', ['Мы пойдём до конца.']],
    ['ru', '— Мы пойдём, — сказал он и вышел. Все молчали.', ['Мы пойдём']],
    ['ru', 'Москва — столица. — Да, — сказал Иван Петров.', ['Да']],
    ['ru', '— Мы читали «План», — сказал он.', ['Мы читали «План»']],
    ['fr', '– Nous irons au bout, dit-il. Il se leva.', ['Nous irons au bout']],
    ['fr', '— Nous irons, a dit Paul Reyne, jusqu’au bout.', ['Nous irons jusqu’au bout.']],
    ['fr', '– Nous irons au bout, et sans vous.', []],
    ['ru', '— Мы пойдём, — ворчит он. — До конца.', ['Мы пойдём. До конца.']],
    ['uk', '— Ми підемо, — заспокоює господиня.', ['Ми підемо']],
    ['ru', '— Мы пойдём? — удивляется Иван Петров.', ['Мы пойдём?']],
    // No clause shows that anybody speaks.
    ['ru', '— Мост — ворота города.\n\n— Тот, кто пришёл, — наш друг.', []],
    ['ru', '— Мы пойдём до конца.\n\n— Куда?', []],
    ['ru', 'Порт — ворота города. Мост — тоже.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(words(language, text)).toEqual(expected);
  });
});

it.each([
  ['ru', '— А, — сказал он. '],
  ['ru', '— А — сказал — '],
  ['fr', '« Oui, dit-il, non '],
  ['es', '«—dijo—, '],
  ['en', '"A," said Field, "b," '],
])('reads speech without end: %s %s', (language, piece) => {
  expect(readAttributions(piece.repeat(500), language).length).toBeGreaterThanOrEqual(0);
});

describe('a dash alone', () => {
  const spoken = '— Ты где была? — спросила Анна Лис.';
  const said = (...paragraphs: readonly string[]): string[] =>
    readAttributions(paragraphs.join('\n\n'), 'ru').map(
      ({ text, speaker }) => `${speaker?.name ?? 'nobody'}: ${text}`,
    );

  it('marks speech where a clause elsewhere shows that dashes do, and not who goes on', () => {
    expect(said(spoken, '— В лесу!', 'Её отец, Иван Лис, смеётся:', '— Там медведи.')).toEqual([
      'Анна Лис: Ты где была?',
      'nobody: В лесу!',
      'Иван Лис: Там медведи.',
    ]);
    expect(said(spoken, 'Иван Лис не верит: — Там пусто.')).toContain('Иван Лис: Там пусто.');
  });

  it('marks items of a list, and nothing where no clause does', () => {
    const list = ['— Дрова на месяц.', '— Свечи.', '— Соль и спички.'];
    expect(said(spoken, 'Запасите:', ...list)).toHaveLength(1);
    expect(said('Анна Лис ушла.', '— В лесу!')).toEqual([]);
  });
});
