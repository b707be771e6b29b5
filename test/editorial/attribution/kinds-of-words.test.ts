// What somebody said, told apart from what only stands between marks.

import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const kinds = (text: string, language = 'en'): string[] =>
  readAttributions(text, language).map(({ text: words, kind }) => `${kind}: ${words}`);

describe('words that nobody said', () => {
  it.each([
    ['en', 'The so-called “Strait Protocol” was signed.'],
    ['en', 'The novel “The Long Quay” is on sale.'],
    ['en', 'She starred in “Mud Season” and “The Weir.”'],
    ['en', 'The members’ tea room is known as ‘the cage’.'],
    ['en', 'John “Jack” Marden leads the union.'],
    ['en', 'The word “crisis” was avoided.'],
    ['en', 'The sign on the door reads “Closed until peace”.'],
    ['en', 'Residents fear the “ghost ships” off the cape.'],
    ['en', 'A “phase one” deal was announced by the ministry, which said nothing else.'],
    ['en', 'If Ann Lee had said “we will go”, the truce would be over.'],
    ['en', 'Korr denied that she had called the envoy “a liar”.'],
    ['en', 'Korr never said “we will go”.'],
    ['en', '“Humidifier lung” means the same.'],
    ['en', 'What scientists call “basal melt” could have stirred the dust.'],
    ['en', 'Nobody in the town has called the blockade “over”.'],
    ['en', 'Some will say “we told you so”.'],
    ['ru', 'Она отказалась говорить с «Вестником» о планах.'],
    ['ru', 'Жёстче всех высказался лидер фракции «Новый курс» Павел Колов.'],
    ['ru', 'Директором «Озёрской галереи», как она называется, стал Павел Колов.'],
    ['ru', 'Колов, известный подписчикам как «доктор Пчела», вину не признал.'],
    ['tr', '‘Pamuk’ adı verilen yılanı Ali Er muayene etti.'],
    ['ru', 'Режиссёр рассказал «Вечернему Новогорску», зачем ему соль.'],
    ['ru', '«Старик», как называют мост местные, уплыл весной.'],
    ['tr', 'Ayaz, “Kızıl Elma” ittifakının dağıldığını savundu.'],
    ['tr', '“Nefes ve Kum” sergisi 4 Mayıs’ta açılıyor.'],
    ['pt', 'A mostra “Sopro e Areia” abre em maio.'],
    ['de', 'Der Film „Am Ufer“ läuft seit Donnerstag.'],
    ['de', 'Die sogenannte „Brückenrunde“ tagt heute.'],
    ['de', 'Das Wort „Krise“ vermied sie.'],
    ['fr', 'Le film « Le Long Quai » sort jeudi.'],
    ['fr', 'Le prétendu accord, surnommé « la trêve du thé », tient.'],
    ['es', 'La película “El muelle largo” se estrena el jueves.'],
    ['es', 'La llamada “tregua del té” sigue en pie.'],
    ['it', 'Il film «Il molo lungo» esce giovedì.'],
    ['it', 'La cosiddetta «tregua del tè» regge.'],
    ['pt', 'O filme “O Cais Comprido” estreia na quinta-feira.'],
    ['pl', 'Film „Długie nabrzeże” wchodzi do kin w czwartek.'],
    ['ru', 'Фильм «Длинный причал» выходит в четверг.'],
    ['ru', 'Компания «Северный порт» закрыла склад.'],
    ['uk', 'Так зване «чайне перемир’я» триває.'],
    ['tr', '“Uzun Rıhtım” filmi perşembe günü gösterime giriyor.'],
    ['ar', 'يعرض فيلم «الرصيف الطويل» يوم الخميس.'],
    ['he', 'הסרט "הרציף הארוך" יוצא ביום חמישי.'],
    ['sv', 'Filmen ”Den långa kajen” har premiär på torsdag.'],
    ['nl', 'De zogenaamde “theewapenstilstand” houdt stand.'],
  ])('%s: %s', (language, text) => {
    for (const each of kinds(text, language)) expect(each).toMatch(/^words/u);
  });

  it('have no speaker', () => {
    const [words] = readAttributions('Ann Lee said the novel “The Long Quay” was hers.');
    expect(words).toMatchObject({ kind: 'words', text: 'The Long Quay' });
    expect(words?.speaker).toBeUndefined();
  });

  it('are those of a headline', () => {
    const text = '“I never looked back”: a pilot remembers\n\nTom Field sits down. He smiles.\n';
    expect(kinds(text)).toEqual(['words: I never looked back']);
  });
});

describe('words that are speech', () => {
  it.each([
    ['en', 'US Secretary of State Marla Rundt called the plan “a gift”.'],
    ['en', 'Pompa said that the harbours were “not, per se, unlawful”.'],
    ['en', 'Haverkamp said ministers would “raise the pressure”.'],
    ['en', 'The city was “shaken”, Ann Lee said.'],
    ['en', '“Stop,” she said.'],
    ['en', 'Ann Lee said “No”.'],
    ['en', '“The film ‘Am Ufer’ is long,” Ann Lee said.'],
    ['en', 'She tends to describe his city as “a gas chamber”.'],
    ['en', 'The harbour master, Anton Reyl, said: “Two ships are waiting.”'],
    ['en', 'The crane fell. “It was over in a second and nobody had time to shout.”'],
    ['en', 'Rask answered in a book: “We stay.”'],
    ['en', 'He shook his head and mouthed the words “no comment”.'],
    ['uk', 'Педіатр називає рішення «вироком для району».'],
    ['ru', 'В его аппарате бумагу назвали «старой расчётной моделью».'],
    ['de', 'Brandt nannte die Pläne »halbherzig«.'],
    ['de', 'Brandt sagte: „Wir gehen.“'],
    ['fr', 'Luc Perrin a déclaré : « Nous restons. »'],
    ['es', 'Ana Ruiz dijo que el plan era “un regalo”.'],
    ['ru', 'Анна Орлова заявила: «Мы остаёмся».'],
    ['uk', 'Ірина Коваль сказала: «Ми чекаємо».'],
    ['ru', 'Иван Кос крикнул «Доброе утро» и ушёл.'],
    ['tr', 'Başkanın “Tapuları kim bastı peki?” sorusuna Ali Er “Hatırlamıyorum” yanıtını verdi.'],
    ['tr', 'Paylaşımda “Mevzuata uygun göçük olmaz” ifadelerine yer verildi.'],
  ])('%s: %s', (language, text) => {
    for (const each of kinds(text, language)) expect(each).toMatch(/^speech/u);
  });
});
