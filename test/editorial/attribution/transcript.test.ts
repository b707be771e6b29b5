// Transcripts and interviews, whose words have no marks; and articles that are none.

import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';
import { transcriptOf } from '../../../src/editorial/attribution/transcript.ts';

const kindOf = (text: string, language = 'en'): string | undefined =>
  transcriptOf(text, language)?.kind;
const said = (text: string, language = 'en'): [string | undefined, string][] =>
  readAttributions(text, language).map(({ speaker, text: words }) => [speaker?.name, words]);

const BRIEFING = `Department briefing, 4 March

Tom Brice, spokesperson of the harbour department, took questions in Port Ellin.

MR BRICE: Good afternoon. I have two things.

First, the convoy left this morning. It carries food.

QUESTION: Did it cross?

MR BRICE: It did not. (Laughter.)

(Laughter.)

I will not say “a lot”. We never do.

(The briefing was concluded at 2:40 p.m.)
`;

describe('an article with labels', () => {
  it.each([
    [
      'teams',
      'The Orsa Blades beat the Tarn Kings on Tuesday.\n\nTIP-INS\n\nBlades: F Dan Hill missed a game.\n\nKings: C Vic Stone left.\n\nUP NEXT\n\nBlades: Host the Kings on Friday.\n\nKings: Visit the Blades on Friday.',
    ],
    [
      'pictures',
      'Orsa lost again.\n\nPhoto: Ann Lee, AP\n\nSource: Orsa Photo\n\nThe game was long.\n\nPhoto: Ann Lee, AP\n\nSource: Orsa Photo',
    ],
    [
      'a live blog',
      '21:22Ann Lee\n\nGood night.\n\n20:03Ann Lee\n\nThe council has news.\n\n19:17Bo Rask\n\nOne pub stays open.\n\n14:43Bo Rask\n\nAnother one closes.',
    ],
  ])('is no transcript: %s', (_, text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});

it('gives the answers to whom the words above an interview ask', () => {
  const text =
    'Ann Bell has led the Orsa Choir for years. Before the concert she talked to Bo Rask about coffee.\n\nQ: Is it late?\n\nA: It is.\n\nQ: Will you sing?\n\nA: I will.';
  expect(said(text).map(([name]) => name)).toEqual([undefined, 'Ann Bell', undefined, 'Ann Bell']);
});

describe('a transcript', () => {
  it('gives each paragraph to whom the line above it names, with the full name and office', () => {
    expect(kindOf(BRIEFING)).toBe('transcript');
    expect(said(BRIEFING)).toEqual([
      ['Tom Brice', 'Good afternoon. I have two things.'],
      ['Tom Brice', 'First, the convoy left this morning. It carries food.'],
      [undefined, 'Did it cross?'],
      ['Tom Brice', 'It did not. (Laughter.)'],
      ['Tom Brice', 'I will not say “a lot”. We never do.'],
    ]);
    const [first] = readAttributions(BRIEFING);
    expect(first).toMatchObject({ kind: 'speech', paragraph: 2 });
    expect(first?.speaker).toMatchObject({
      role: 'spokesperson of the harbour department',
      written: 'MR BRICE',
      kind: 'named',
    });
  });

  it.each([
    ['en', 'MR BRICE: We will not go.\n\nQUESTION: Why?\n', ['Brice', undefined]],
    ['en', 'Q: Why?\nA: Because.\nQ: And then?\n', [undefined, undefined, undefined]],
    ['en', 'Q. Why?\n\nA. Because of the tide.\n', [undefined, undefined]],
    ['en', '**Q:** Why?\n\n**A:** Because.\n', [undefined, undefined]],
    [
      'en',
      'Tom Brice (00:04): We begin.\n\nAnn Lee (00:31): Thank you.\n',
      ['Tom Brice', 'Ann Lee'],
    ],
    ['en', '[00:04] Tom Brice: We begin.\n[00:31] Ann Lee: Thanks.\n', ['Tom Brice', 'Ann Lee']],
    [
      'en',
      'TOM BRICE\n\nWe begin.\n\nANN LEE\n\nThank you.\n\nTOM BRICE\n\nWhat changed?\n\nANN LEE\n\nNothing.\n',
      ['Tom Brice', 'Ann Lee', 'Tom Brice', 'Ann Lee'],
    ],
    [
      'de',
      'Bürgermeister Uwe Brandt über die Brücke.\n\nRhein-Kurier: Wann?\nBrandt: Im Sommer.\nRhein-Kurier: Warum?\nBrandt: Der Pfeiler ist gerissen.\n',
      ['Rhein-Kurier', 'Uwe Brandt', 'Rhein-Kurier', 'Uwe Brandt'],
    ],
    ['de', 'Frage: Wann?\n\nAntwort: Im Sommer.\n', [undefined, undefined]],
    ['it', 'D: Quando?\n\nR: D’estate.\n', [undefined, undefined]],
    ['sv', 'F: När då?\n\nS: I sommar.\n', [undefined, undefined]],
    [
      'ru',
      'Министр Анна Орлова ответила газете.\n\nВопрос: Когда?\n\nОрлова: Летом.\n',
      [undefined, 'Анна Орлова'],
    ],
    [
      'es',
      'Solana Bricio, directora de la Filarmónica, estrena hoy.\n\nPREGUNTA. ¿Sí?\n\nRESPUESTA. Sí.\n\nP. ¿Y?\n\nR. Nada.\n',
      [undefined, 'Solana Bricio', undefined, 'Solana Bricio'],
    ],
    [
      'pt',
      'FOLHA DO CAIS - E então?\n\nSOLANGE BRÍCIO - Nada.\n\nFOLHA DO CAIS - Sempre?\n\nSOLANGE BRÍCIO - Sempre.\n',
      ['Folha do Cais', 'Solange Brício', 'Folha do Cais', 'Solange Brício'],
    ],
    [
      'ru',
      'Соланж Брис: «Я репетирую тишину»\n\n— Это кокетство?\n\n— Нет.\n\n— И что тогда?\n\n— Держу руки.\n',
      ['Соланж Брис', undefined, 'Соланж Брис', undefined, 'Соланж Брис'],
    ],
    ['zh', '问：什么时候？\n\n答：夏天。\n', [undefined, undefined]],
    [
      'ja',
      '記者：いつですか。\n\n大臣：夏です。\n\n記者：なぜ。\n\n大臣：工事です。\n',
      [undefined, '大臣', undefined, '大臣'],
    ],
    [
      'en',
      'GOV. RAY COLVIN: Good to be here.\n\nBREWER: Why?\n\nCOLVIN: Because.\n\nBREWER: Is it?\n',
      ['Ray Colvin', 'Brewer', 'Ray Colvin', 'Brewer'],
    ],
    ['he', 'שאלה: מתי?\n\nתשובה: בקיץ.\n', [undefined, undefined]],
    ['ar', 'سؤال: متى؟\n\nجواب: في الصيف.\n', [undefined, undefined]],
  ])('%s: %s', (language, text, speakers) => {
    expect(said(text, language).map(([name]) => name)).toEqual(speakers);
  });

  it('of questions and answers has the one person whom its opening names, as a conclusion', () => {
    const text =
      'Five questions\n\nBo Rask, head of the harbour union, spoke on Monday.\n\nQ: Why?\n\nA: Because.\n';
    expect(kindOf(text)).toBe('interview');
    expect(said(text)).toEqual([
      [undefined, 'Why?'],
      ['Bo Rask', 'Because.'],
    ]);
    expect(readAttributions(text)[1]?.speaker).toMatchObject({ kind: 'described', written: 'A' });
  });

  it('ends with its last words', () => {
    const text = 'Q: Why?\n\nA: Because.\n\nThis interview was edited for length. Ann Lee asked.\n';
    expect(said(text)).toHaveLength(2);
  });
});

describe('an article', () => {
  it.each([
    [
      'en',
      'Where: The harbour.\n\nWhen: At nine.\n\nNote: No dogs. A note on cats.\n\nNote: Bring a coat.\n',
    ],
    [
      'en',
      'MYTH: It is a myth that it is deep.\n\nFACT: The fact is that it is not.\n\nMYTH: No.\n\nFACT: Yes.\n',
    ],
    [
      'de',
      'Mythos: Sie ist tief.\n\nFakt: Sie ist flach.\n\nMythos: Nein.\n\nFakt: Der Fakt ist belegt.\n',
    ],
    [
      'en',
      'PORT ELLIN: Talks began in Port Ellin.\n\nLOHME: Rain fell in Lohme.\n\nPORT ELLIN: They went on.\n\nLOHME: It rained.\n',
    ],
    [
      'en',
      'Ann Lee: “We stay.”\n\nBo Rask: “We go.”\n\nAnn Lee: “Then go.”\n\nBo Rask: “We will.”\n',
    ],
    [
      'en',
      'The mayor said: we wait.\n\nShe named three: bread, salt and oil.\n\nTwo things: rain and wind.\n',
    ],
    [
      'en',
      'Read More\n\nThe fair opens. There is more.\n\nRead More\n\nTop Stories\n\nIt closes.\n\nTop Stories\n',
    ],
  ])('%s: %s', (language, text) => {
    expect(kindOf(text, language)).toBeUndefined();
  });
});

describe('an interview whose questions are told by nothing but what they are', () => {
  const BARE = `The keeper of the light

Odile Marchand, who keeps the light at Kerlouet, on gulls and fog.

Do you sleep at night?

I sleep when the fog does. My mother kept it before me.

And by day?

By day I paint. The gulls do not like it.

I have painted the door eleven times.

What would you do without it?

I would walk. We walk too little.

Would you come back?

I would send a card.
`;

  it('is one where the answers speak of themselves', () => {
    expect(kindOf(BARE)).toBe('interview');
    expect(said(BARE).filter(([name]) => name === 'Odile Marchand')).toHaveLength(5);
    expect(said(BARE)).toContainEqual(['Odile Marchand', 'I have painted the door eleven times.']);
    expect(said(BARE)).toContainEqual([undefined, 'And by day?']);
  });

  it('is none where they do not, as in a list of questions and answers', () => {
    const list = `How the ferry works

When does it leave?

It leaves at seven, on every day but Sunday.

What does it cost?

A ticket costs four marks, and a bicycle one.

Who may board first?

Families with small children board first.

Where is the pier?

The pier lies behind the customs house.
`;
    expect(kindOf(list)).toBeUndefined();
  });

  it.each([
    [
      'ru',
      '«Лёд помнит всё»\n\nО зимовке мы поговорили с её начальником, гляциологом Мариной Собянской.',
      ['Как вы спали?', 'Урывками. Потом привыкаешь.'],
      ['Коллеги говорят, что данные спорные.', 'Пусть проверяют. Я их выложила.'],
      ['А что дальше?', 'Отпуск. И грядки.'],
      'Марина Собянская',
    ],
    [
      'uk',
      'Реставраторка Мирослава Гаврищук: «Ікону не лікують поспіхом»\n\nЇї майстерня стоїть край міста.',
      ['З чого починається день?', 'З тиші. Я приходжу о шостій.'],
      ['Кажуть, ви відмовилися від замовлення.', 'Відмовилася. Так не вмію.'],
      ['Хто прийде після вас?', 'Дві учениці. Обидві сперечаються.'],
      'Мирослава Гаврищук',
    ],
    [
      'pl',
      'Wulkany śpią krócej\n\nZ prof. Hanną Cieślarską z Instytutu Skał Młodych rozmawia Jan Torba.',
      ['Czy grozi nam wybuch?', 'Nie. Mogę na tym zakończyć.'],
      ['Pani zespół pisze, że „uśpione” wulkany się budzą.', 'Liczyliśmy to w stuleciach.'],
      ['Co może zrobić turysta?', 'Czytać tablice. Po coś tam stoją.'],
      'Hanna Cieślarska',
    ],
    [
      'tr',
      '“Deniz hiçbir şeyi unutmaz”\n\nArkeolog Feride Sarıgül bir batık buldu.',
      ['Ne hissettiniz?', 'Korktum. Gece uyuyamadım.'],
      ['Eleştirenler kazının hızlı yapıldığını söylüyor.', 'Fırtına geliyordu.'],
      ['Sırada ne var?', 'Tuzdan arındırma. Sabır da bir alettir.'],
      'Feride Sarıgül',
    ],
  ] as const)(
    'may have three questions, one a statement, where its head tells it: %s',
    (...given) => {
      const [tag, opening, one, two, three, name] = given;
      const text = [opening, ...one, ...two, ...three].join('\n\n');
      const answers = said(text, tag).filter(([speaker]) => speaker === name);
      expect(answers.map(([, words]) => words).slice(-3)).toEqual([one[1], two[1], three[1]]);
      expect(said(text, tag)).toContainEqual([undefined, two[0]]);
    },
  );

  it('has a headline that names whoever answers, and is no line of theirs', () => {
    const lines = [
      'Ann Lee: Why now?',
      'Bo Rask: We wait.',
      'Ann Lee: For whom?',
      'Bo Rask: For you.',
    ];
    const text = ['Bo Rask: “We stay”', 'The keeper spoke on Monday.', ...lines].join('\n\n');
    expect(said(text)).not.toContainEqual(['Bo Rask', 'The keeper spoke on Monday.']);
    expect(said(text)).toContainEqual(['Bo Rask', 'For you.']);
  });

  it('has another mark for each of the two', () => {
    const text = `Die Wärterin

Seit elf Jahren lebt Odile Marchand allein auf der Insel.

● Schlafen Sie nachts?

■ Wenn der Nebel schläft.

■ Sonst male ich.

● Man sagt, Sie malen die Tür.

■ Elfmal, bisher.

● Und wenn es kein Licht mehr gibt?

■ Dann gehe ich.
`;
    expect(kindOf(text, 'de')).toBe('interview');
    expect(said(text, 'de').map(([name]) => name)).toEqual([
      undefined,
      'Odile Marchand',
      'Odile Marchand',
      undefined,
      'Odile Marchand',
      undefined,
      'Odile Marchand',
    ]);
  });

  it('names its people by initials from the second time on', () => {
    const text = `Rozmowa

Jan Kolasa: Czy śpi pani w nocy?

Halina Wilk-Sztorc: Kiedy śpi mgła.

J.K.: A w dzień?

H.W.-S.: Maluję drzwi.

J.K.: Ile razy?

H.W.-S.: Jedenaście.
`;
    expect(said(text, 'pl').filter(([name]) => name === 'Halina Wilk-Sztorc')).toHaveLength(3);
  });
});

it('knows who is meant by initials, and by an office that the opening explains', () => {
  const lines = ['RK: Why now?', 'Chair: We wait.', 'RK: For whom?', 'Chair: For all of you.'];
  const text = ['Present: Ann Lee (Chair); Rita Kroll.', ...lines].join('\n\n');
  const names = readAttributions(text).map(({ speaker }) => speaker?.name);
  expect(names).toEqual(['Rita Kroll', 'Ann Lee', 'Rita Kroll', 'Ann Lee']);
});

it('knows initials by the lines that have the whole name, and others for nobody', () => {
  const lines = ['Rosa Tenn: Why?', 'Luc Fenn: Boredom.'];
  const more = [
    'RT: Truly?',
    'LF: The dog left.',
    'PQ: So?',
    'RT: When?',
    'LF: In May.',
    'PQ: Ah.',
  ];
  const text = ['Luc and Ada Fenn opened it again.', ...lines, ...more].join('\n\n');
  const names = readAttributions(text).map(({ speaker }) => speaker?.name);
  const [rosa, luc] = ['Rosa Tenn', 'Luc Fenn'];
  expect(names).toEqual([rosa, luc, rosa, luc, undefined, rosa, luc, undefined]);
});

it('is told by dashes before the questions alone', () => {
  const asked = ['Neden kaldınız?', 'Ne zaman?', 'Kiminle?', 'Ya sonra?'];
  const text = ['Deniz Aramyan sahnede. Onunla konuştuk.']
    .concat(asked.flatMap((question) => [`- ${question}`, 'Bekliyorum. Sesini duydum.']))
    .join('\n\n');
  expect(readAttributions(text, 'tr').map(({ speaker }) => speaker?.name)).toEqual(
    asked.flatMap(() => [undefined, 'Deniz Aramyan']),
  );
});

it('names whoever answers without a case, and not whoever asks', () => {
  const asked = ['Pani wraca?', 'Dokąd pani idzie?', 'W książce pisze pani o mowie.', 'A potem?'];
  const text = ['Z prof. Kaliną Sobczyńską, językoznawczynią, rozmawia Jan Grela']
    .concat(asked.flatMap((question) => [question, 'To mnie boli. Jestem stąd.']))
    .join('\n\n');
  const names = readAttributions(text, 'pl').map(({ speaker }) => speaker?.name);
  expect(names).toEqual(asked.flatMap(() => [undefined, 'Kalina Sobczyńska']));
});

describe('an interview without labels', () => {
  const speakers = (text: string, language: string): (string | undefined)[] =>
    said(text, language).map(([name]) => name);

  it('has three questions, if all that is answered is of the one who answers', () => {
    const text = `Maud Tervier a repris la dernière boulangerie du village.

Pourquoi avoir quitté la ville ?

J'étouffais. Je n'avais plus d'odeurs.

Les habitants vous ont adoptée ?

Ils m'ont observée trois semaines.

Et maintenant ?

« Je dors quatre heures. »`;
    expect(speakers(text, 'fr').filter((name) => name === 'Maud Tervier')).toHaveLength(3);
    expect(said(text, 'fr').at(-1)).toEqual(['Maud Tervier', 'Je dors quatre heures.']);
  });

  it('has questions in bold, some of which state', () => {
    const text = `Der Orgelbauer Hannes Birk baut Instrumente. Ein Gespräch.

**Herr Birk, Sie hören schlecht.**

Ja. Ich höre mit den Händen.

**Wie geht das?**

Ich lege sie auf das Holz.

**Stirbt die Orgel aus?**

Meine Bücher sind voll.

**Manche sagen es.**

Und was sagen Sie? Mir ist es egal.`;
    expect(said(text, 'de').filter(([name]) => name === 'Hannes Birk')).toHaveLength(4);
    expect(said(text, 'de').at(-1)).toEqual(['Hannes Birk', 'Und was sagen Sie? Mir ist es egal.']);
  });

  it('may name who answers before the first answer alone', () => {
    const text = `Seeblatt: Frau Dr. Lemberg, warum gehen Sie?

Ulrike Lemberg: Weil ich nicht mehr schlafe.

Seit wann?

Darüber rede ich nicht.

Haben Sie Angst?

Nein. Ich habe einen Hund.`;
    expect(said(text, 'de').filter(([name]) => name === 'Ulrike Lemberg')).toHaveLength(3);
    expect(said(text, 'de')).toContainEqual(['Ulrike Lemberg', 'Weil ich nicht mehr schlafe.']);
  });

  it('is none where an author asks', () => {
    const text = `Why did I come back?

My mother was ill. I had sold the house.

What was I to do?

I painted the door. I walked.

Who would have me?

I still do not know.`;
    expect(kindOf(text)).toBeUndefined();
  });
});
