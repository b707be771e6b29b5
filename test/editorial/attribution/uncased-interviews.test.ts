// Interviews in languages whose scripts have no capitals: however the questions are told, each answer goes
// to the one whom the words above name.

import { describe, expect, it, test } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';
import { sourceText } from '../../../src/editorial/quotation/source-text.ts';

interface Interview {
  readonly who: string;
  readonly opening: string;
  /** Each question, one of which has no mark, with its answer. */
  readonly turns: readonly (readonly [question: string, answer: string])[];
}

const INTERVIEWS: Readonly<Record<string, Interview>> = {
  ar: {
    who: 'سوسن الطحاوي',
    opening: 'في مكتبها المطل على البحر تستقبلنا عالمة الآثار سوسن الطحاوي بعد موسم طويل.',
    turns: [
      ['كيف بدأت؟', 'كنت طفلة أجمع الحصى من الشاطئ.'],
      ['لكن والدك أراد لك دراسة الطب.', 'درستها سنة، ثم هربت لأنني لا أحتمل الدم.'],
      ['هل تخافين على الموقع؟', 'كل ليلة. لدينا حارس واحد وكلب عجوز.'],
      ['ما الذي ينتظرك؟', 'سأنام كثيرا وأشرب الشاي مع أمي.'],
    ],
  },
  he: {
    who: 'דליה ורטהיים',
    opening: 'בגיל 71 החליטה הביולוגית דליה ורטהיים לחצות את המדבר ברגל.',
    turns: [
      ['למה דווקא המדבר?', 'כי בים אני מקבלת בחילה.'],
      ['הילדים שלך ניסו לעצור אותך.', 'ניסו. אמרתי להם שאני לא מבקשת רשות.'],
      ['מה היה הכי קשה?', 'הלילה השלישי. חשבתי שמישהו הולך בנחל.'],
      ['תצאי שוב?', 'בחורף. כבר קניתי נעליים.'],
    ],
  },
  zh: {
    who: '沈伯清',
    opening: '九十岁的语言学家沈伯清日前出版了第十二部方言词典。我们在书房里见到了他。',
    turns: [
      ['您还记得第一次做调查吗？', '记得。我骑自行车去的，摔了三跤。'],
      ['很多人说您太慢。', '我能做的，就是在它们走之前把门打开。'],
      ['年轻人还愿意学吗？', '愿意的。我孙女会用方言骂我。'],
      ['接下来呢？', '我已经在写下一部。'],
    ],
  },
  ja: {
    who: '檜垣文乃',
    opening: '木工作家の檜垣文乃さんが、廃校の床板で椅子を作り続けている。工房を訪ねた。',
    turns: [
      ['始めたきっかけは何ですか。', '父が大工だったんです。私は端材で遊びました。'],
      ['母校の床板を使っていますね。', 'はい。捨てられると聞いて、私が引き取りました。'],
      ['難しいところはどこですか。', '釘の跡です。消すと、ただの板になってしまう。'],
      ['これからの目標は何ですか。', '100脚作りたいですね。今、78脚目です。'],
    ],
  },
};

const LABELS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«الضفة»: ', 'سوسن الطحاوي: '],
  he: ['המראיין: ', 'ורטהיים: '],
  zh: ['《晨报》：', '沈：'],
  ja: ['聞き手　', '檜垣　'],
};

const FORMS: Readonly<
  Record<string, (question: string, answer: string, tag: string) => readonly [string, string]>
> = {
  'a dash before both': (question, answer) => [`— ${question}`, `— ${answer}`],
  'a star before the questions, a dash before the answers': (question, answer) => [
    `* ${question}`,
    `- ${answer}`,
  ],
  'two dashes before the questions': (question, answer) => [`――${question}`, answer],
  'a square before the questions': (question, answer) => [`■ ${question}`, answer],
  'bold questions': (question, answer) => [`**${question}**`, answer],
  'labels, of which some are a surname': (question, answer, tag) => [
    `${LABELS[tag]![0]}${question}`,
    `${LABELS[tag]![1]}${answer}`,
  ],
};

function textOf(tag: string, form: keyof typeof FORMS): string {
  const { opening, turns } = INTERVIEWS[tag]!;
  const lines = turns.flatMap(([question, answer]) => FORMS[form]!(question, answer, tag));
  return [opening, ...lines].join('\n\n');
}

describe.each(Object.keys(INTERVIEWS))('%s', (tag) => {
  it.each(Object.keys(FORMS))('%s', (form) => {
    const { who, turns } = INTERVIEWS[tag]!;
    const told = sourceText(textOf(tag, form), tag).attributions(tag);
    const answers = told.filter(({ text }) => !turns.some(([question]) => question === text));
    expect(answers.map(({ text, speaker }) => [text, speaker?.name])).toEqual(
      turns.map(([, answer]) => [answer, who]),
    );
  });
});

test('a magazine of Japanese has dashes before its questions, and the name before the answers', () => {
  const { opening, turns } = INTERVIEWS['ja']!;
  const lines = turns.flatMap(([question, answer]) => [`――${question}`, `檜垣　${answer}`]);
  const told = readAttributions([opening, ...lines].join('\n\n'), 'ja');
  const answers = told.filter(({ speaker }) => speaker?.name === '檜垣文乃');
  expect(answers.map(({ text }) => text)).toEqual(turns.map(([, answer]) => answer));
});

test('of two whom the words above name nobody answers, unless one of them asks', () => {
  const { turns } = INTERVIEWS['ar']!;
  const lines = turns.flatMap(([question, answer]) => [`* ${question}`, `- ${answer}`]);
  const speakers = (opening: string): ReadonlySet<string | undefined> =>
    new Set(
      readAttributions([opening, ...lines].join('\n\n'), 'ar')
        .filter(({ text }) => turns.some(([, answer]) => answer === text))
        .map(({ speaker }) => speaker?.name),
    );
  expect(speakers('التقت المصورة سلمى الديراني الرسامة هالة المصري في بيتها.')).toEqual(
    new Set([undefined]),
  );
  expect(speakers('الرسامة هالة المصري تفتح بيتها.\n\nحاورتها سلمى الديراني')).toEqual(
    new Set(['هالة المصري']),
  );
});
