// Who says what in languages whose scripts have no capitals: found where it is plain, else open.

import { describe, expect, test } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

/** The speaker of each quotation: `~` for a term, `?` where it is open, `(…)` where it is concluded. */
function speakersOf(text: string, language: string): readonly string[] {
  return readAttributions(text, language).map(({ speaker, kind }) => {
    if (kind === 'words') return '~';
    if (!speaker) return '?';
    const isSure = speaker.kind === 'named' || (speaker.kind === 'described' && speaker.isBody);
    return isSure ? speaker.name : `(${speaker.name})`;
  });
}

test('an interview of Hebrew whose answers stand in marks, some under no question mark', () => {
  const asked = ['איך התחלת?', 'ומה קרה אז?', 'היו מי שכעסו.', 'מה יהיה מחר?'];
  const lines = asked.map((question) => `${question}\n\n"פשוט לא נתנו לי לצאת מהמטבח".`);
  const text = `השבוע פתחה אלמז טסמה (38) מסעדה.\n\n${lines.join('\n\n')}`;
  expect(speakersOf(text, 'he')).toEqual(asked.map(() => '(אלמז טסמה)'));
});

describe('Japanese', () => {
  test('an interview with dashes before the questions', () => {
    const answers = ['「怖くはないと思っています」', '「地図を見ます」', '「また行きます」'];
    const lines = answers.map((answer, index) => `――${index + 1}番目の問いは。\n\n${answer}`);
    const text = `登山家の日野花子さん(50)が本を出した。\n\n${lines.join('\n\n')}`;
    expect(speakersOf(text, 'ja')).toEqual(answers.map(() => '(日野花子)'));
  });

  test.each([
    [
      '氏 and an office before it',
      '仲介役の木村大輔氏は「三回目の会合がある」と述べた。',
      ['木村大輔'],
    ],
    ['an office behind the name', '森由美市長は「市は待てない」と反論した。', ['森由美']],
    [
      'a foreign name with its country',
      'オルテガ米国務長官は9日、「合意は近い」と記者団に語った。',
      ['オルテガ'],
    ],
    ['the country before it', 'ロシア・ヴェスキー大統領は「応じない」と強調した。', ['ヴェスキー']],
    ['subject behind the quotation', '「何も足りなくない」と佐藤恵さんは話した。', ['佐藤恵']],
    [
      'short names behind what they are',
      '女房役の磯は「よく投げた」と明かした。決勝打のガルシアは「最高だ」とおどけた。',
      ['?', 'ガルシア'],
    ],
    [
      'what it is about, which is nobody',
      '山根達郎組合長は会見で「こんな年はなかった」と述べた。今後については「種を残したい」と話した。',
      ['山根達郎', '(山根達郎)'],
    ],
    [
      'a subject that nobody knows',
      '山根達郎知事は「重い」と述べた。先月まとめた文が、「足りない」と指摘した。',
      ['山根達郎', '?'],
    ],
    ['a body', '防衛省は声明で「港を出た船はない」と発表した。', ['防衛省']],
    [
      'who holds the office',
      '店主は港で働いていた森川花さん(34)。「毎朝早いんです」と笑う。',
      ['(森川花)'],
    ],
    ['a noun before the point', '登山家・日野花子さんは「下ります」と話した。', ['日野花子']],
    ['a man who is not named', '工場で働く男性は「眠れない」と話した。', ['(工場で働く男性)']],
    ['somebody who is not named', '運転手の一人は「車の中で寝ている」と話した。', ['?']],
    [
      'a title and a term',
      'いわゆる「最後の機会」を描いた映画『長い埠頭』が「金の船」賞を取った。',
      ['~', '~', '~'],
    ],
    ['what is said as reported', '林氏は合意の可能性を「五分五分だ」との見方を示した。', ['林']],
    [
      'a line that names who speaks',
      '御堂市 下田勝市長\n\n「説明の機会があるといいと思っています」',
      ['下田勝'],
    ],
    [
      'a name that the next word belongs to',
      '「中央電力」の子会社を「東海電力」清水正社長が訪れた。',
      ['~', '~'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text, 'ja')).toEqual(expected);
  });

  test('a surname is that of the full name, 同氏 and a subject left out mean who spoke last', () => {
    const text = [
      '山田健一大臣は「橋は開けない」と述べた。同氏は「工事は続く」と語った。',
      '「四十五日かかる」と山田氏は付け加えた。',
      '「異論はない」と話した。',
    ].join('\n\n');
    expect(speakersOf(text, 'ja')).toEqual(['山田健一', '(山田健一)', '山田健一', '(山田健一)']);
  });

  test('a topic inside the clause of another takes nothing from it', () => {
    const text = '森氏は、谷氏が会談で「三つの条件が残っている」と主張したと述べた。';
    expect(speakersOf(text, 'ja')).not.toContain('谷');
  });

  test('a sentence leads to the words below it', () => {
    const text = '郡和子市長は次のように陳謝した。\n\n「誠に申し訳ございませんでした。」';
    expect(speakersOf(text, 'ja')).toEqual(['郡和子']);
  });
});

describe('Chinese', () => {
  test.each([
    ['office and name', '外交部发言人林巧云表示：“我们希望各方保持克制。”', ['林巧云']],
    ['between them where and when', '市长陈立6日在记者会上回应说，“城市不能再等。”', ['陈立']],
    ['behind the quotation', '“工程需要四十五天，”李文华补充说。', ['李文华']],
    ['a foreign name', '巴尼亚总统何塞·洛尔卡说：“我们不会签字。”', ['何塞·洛尔卡']],
    ['its writing in Latin', '發言人沙卡娃（Maria Sakava）說：「我們不會簽字。」', ['沙卡娃']],
    ['a body in traditional letters', '國防部指出，「沒有船隻離港。」', ['國防部']],
    [
      'a surname after the name',
      '特使玛丽娜·科瓦奇参加了会谈。科瓦奇说：“很顺利。”',
      ['玛丽娜·科瓦奇'],
    ],
    ['what two made', '双方发表的联合声明说，“停火有效。”', ['联合声明']],
    ['somebody who is not named', '一名司機說：「我們睡在車裡。」', ['(一名司機)']],
    ['according to', '据港务局介绍，“两艘船已经离港。”', ['港务局']],
    ['a part of what is reported', '林巧云说，有关说法“完全没有事实根据”。', ['林巧云']],
    ['so-called', '所谓的“最后机会”会谈将在港口举行。', ['~']],
    [
      'he is whom the sentence is about',
      '林巧云说：“不会。”港务局董事王立勇继续等待，他表示，“船都在港里。”',
      ['林巧云', '(王立勇)'],
    ],
    ['the verb has another subject', '林巧云表示，听众高喊“把桥修好”。', ['?']],
    [
      'whom the next sentence names',
      '会上，代表陈某东提出“市场正在变化，消费也在变化。”对此，李博认为不必担心。',
      ['陈某东'],
    ],
    ['people who are many', '最后全体演员喊出“我们的约定没有期限，请放心”。', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text, 'zh')).toEqual(expected);
  });

  test('he is who spoke last; the surname of a foreign name means the whole', () => {
    const text = [
      '巴尼亚总统何塞·洛尔卡说：“我们不会签字。”他还说，“会谈到此为止。”',
      '洛尔卡强调：“门没有关上。”',
    ].join('\n\n');
    expect(speakersOf(text, 'zh')).toEqual(['何塞·洛尔卡', '(何塞·洛尔卡)', '何塞·洛尔卡']);
  });
});

describe('Arabic', () => {
  test.each([
    [
      'a statement, which is that of its body',
      'وجاء في بيان للوزارة أن “الأعمال ستبدأ في الأول من الشهر”.',
      ['الوزارة'],
    ],
    [
      'after, and no verb',
      'وقال المدرب رشيد المرغاوي عقب اللقاء: “عانينا كثيرا”.',
      ['رشيد المرغاوي'],
    ],
    [
      'whom the rest is about, called by what he did',
      'أما صاحب الهدف، الإيفواري إبراهيما كوندار، فأهدى الفوز إلى الجماهير، قائلا: “هذا الهدف لكم”.',
      ['إبراهيما كوندار'],
    ],
    [
      'a pronoun between the verb and its subject',
      'وصل الوزير سالم الرواح. وعلق عليه الرواح بقوله: “لدينا من يعوضه”.',
      ['سالم الرواح'],
    ],
    [
      'office, country and name',
      'قال وزير الخارجية الكستري سامي حداد إن بلاده «لن توقع الاتفاق».',
      ['سامي حداد'],
    ],
    [
      'a name of three words with Abd',
      'وأكد الرئيس عبد الفتاح ناصر: «لن نوقع على هذا».',
      ['عبد الفتاح ناصر'],
    ],
    [
      'what an office is of',
      'وصرحت المتحدثة باسم وزارة الصحة ليلى ناصر: «الدواء متوفر في كل مكان».',
      ['ليلى ناصر'],
    ],
    [
      'the office behind the name',
      'قال أحمد أبو زيد، المتحدث باسم الحكومة، إن الوضع «هادئ منذ شهر».',
      ['أحمد أبو زيد'],
    ],
    ['behind the quotation', '«لا أحد يعرف كم ستكلف»، قالت النائبة ليلى ناصر.', ['ليلى ناصر']],
    ['according to', 'وبحسب سامي حداد، «لم تغادر أي سفينة الميناء».', ['سامي حداد']],
    ['letters without hamza', 'واكد سامي حداد: «لن نوقع على هذا».', ['سامي حداد']],
    [
      'a body, not its paper',
      'وجاء في بيان وزارة الخارجية: «لن تعبر أي قافلة».',
      ['وزارة الخارجية'],
    ],
    [
      'a body, and not what it speaks of',
      'ووصفت وزارة النقل الإضراب بأنه «مؤسف وكان يمكن تجنبه».',
      ['وزارة النقل'],
    ],
    [
      'whom the rest is about',
      'وقال سامي حداد: «سنبقى». أما مدربه خليل ناصر فلم يرض، قائلا: «خسرنا الوقت».',
      ['سامي حداد', 'خليل ناصر'],
    ],
    ['somebody who is not named', 'وقال أحد السائقين: «ننام في المقصورات».', ['(أحد السائقين)']],
    ['a word in a sentence', 'وقال سامي حداد إن الطرف «الآخر» غاب عن الجلسة.', ['~']],
    ['what is said of a plan', 'قال سامي حداد إن الخطة «جاهزة للتنفيذ».', ['سامي حداد']],
    ['a plan by its name', 'قال سامي حداد إن مشروع «الميناء الجديد» تأخر.', ['~']],
    ['a man who is not named', 'يسأل الرجل العجوز: «ماذا سأفعل يوم الاثنين؟».', ['?']],
    [
      'spaces beside single marks',
      "وقال الوزير سامي حداد ' ان الحدود مفتوحة امام الجميع '.",
      ['سامي حداد'],
    ],
    [
      'the paper that hears it',
      'وقال سامي حداد لـ"البريد": "لن نوقع على هذا".',
      ['~', 'سامي حداد'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text, 'ar')).toEqual(expected);
  });

  test('a verb without a subject goes on with who spoke; a surname is that of the full name', () => {
    const text = [
      'قالت الوزيرة ليلى ناصر: «لن نفتح الجسر». وأضافت: «الأعمال مستمرة هنا».',
      'وأوضحت ناصر: «لم يتغير شيء منذ أمس».',
    ].join('\n\n');
    expect(speakersOf(text, 'ar')).toEqual(['ليلى ناصر', '(ليلى ناصر)', 'ليلى ناصر']);
  });

  test('a verb that is said of a woman is not that of a man', () => {
    const text = 'قال الوزير سامي حداد: «لن نفتح الجسر». وأضافت: «الأعمال مستمرة هنا».';
    expect(speakersOf(text, 'ar')).toEqual(['سامي حداد', '?']);
  });
});

describe('Hebrew', () => {
  test.each([
    [
      'a pronoun behind another subject',
      'הנהלת המוזיאון הודיעה שתחזיר את השומר לעבודה, והוא השיב: "קודם שיתקנו את הגג".',
      ['?'],
    ],
    ['subject and verb', 'שר התחבורה דוד לוי אמר: "לא סגרנו את הגשר".', ['דוד לוי']],
    [
      'behind the quotation',
      '"השר לא אומר כמה זה יעלה", אמרה חברת הכנסת נועה שרון.',
      ['נועה שרון'],
    ],
    [
      'an abbreviation before the name',
      'יו"ר ועדת הכספים יואב ברק הוסיף: "אין לנו ברירה אחרת".',
      ['יואב ברק'],
    ],
    ['a name in apposition', 'ראש העיר, יואב ברק, השיב: "העיר לא יכולה לחכות".', ['יואב ברק']],
    ['according to', 'לדברי נועה שרון, "אף אחד לא שאל אותנו".', ['נועה שרון']],
    [
      'a body that it comes from',
      'ממשרד התחבורה נמסר: "הנושא נבדק על ידי אנשי המקצוע".',
      ['משרד התחבורה'],
    ],
    ['a label', 'ח"כ נועה שרון: "הגיע הזמן לפתוח את הגשר".', ['נועה שרון']],
    ['somebody who is not named', 'אחד הנהגים אמר: "אנחנו ישנים בתאים".', ['(אחד הנהגים)']],
    ['a noun with the article', 'הטייס דני אורן סבור אחרת. "הים שקט", כתב.', ['(דני אורן)']],
    ['where it was said is nobody', 'ביציאה מהאולם אמר: "זה לא נגמר עדיין".', ['?']],
    [
      'a given name like a small word',
      'שר החוץ שלמה כהן אמר: "ממשיכים בשיחות עד הסוף".',
      ['שלמה כהן'],
    ],
    ['an age behind the name', '"חיכינו שנתיים וחצי", זעם גדעון כהן בן ה-63.', ['גדעון כהן']],
    ['a verb behind an office', 'הרב הראשי התעכב על מעשיו: "הוא עזר לכל אדם".', ['(הרב הראשי)']],
    ['to whom it was said', 'חלק גדול נמסר לקבוצות קטנות, כדי "לשמור על המורשת של העיר".', ['?']],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text, 'he')).toEqual(expected);
  });

  test('according to her, he went on, and a surname', () => {
    const text = [
      'ראש העירייה אורנה רזין הודיעה על סגירת הגשר. לדבריה, "אין מה שמחזיק אותו".',
      '"זו לא החלטה קלה", אמרה רזין. "בטון לא מחכה לאיש".',
    ].join('\n\n');
    expect(speakersOf(text, 'he')).toEqual(['(אורנה רזין)', 'אורנה רזין', '(אורנה רזין)']);
  });
});

describe('Persian', () => {
  test.each([
    [
      'an office and a name between commas',
      'سخنگوی وزارت خارجه، اسماعیل بهرامی، گفت: «ما آماده گفت‌وگو هستیم».',
      ['اسماعیل بهرامی'],
    ],
    [
      'the office behind the name',
      'سارا محمدی، شهردار بندر، در نشست خبری گفت: «شهر نمی‌تواند صبر کند».',
      ['سارا محمدی'],
    ],
    [
      'behind the quotation',
      '«شهر نمی‌تواند صبر کند»، این را شهردار سارا محمدی گفت.',
      ['سارا محمدی'],
    ],
    ['according to', 'به گفته رضا کریمی، «هیچ کشتی بندر را ترک نکرد».', ['رضا کریمی']],
    ['a body', 'وزارت خارجه اعلام کرد: «این خبر نادرست است».', ['وزارت خارجه']],
    ['somebody who is not named', 'یک مقام ارشد گفت: «هنوز زود است».', ['(یک مقام ارشد)']],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text, 'fa')).toEqual(expected);
  });

  test('وی is who spoke last', () => {
    const text = 'شهردار سارا محمدی گفت: «پل بسته است». وی افزود: «کار ادامه دارد».';
    expect(speakersOf(text, 'fa')).toEqual(['سارا محمدی', '(سارا محمدی)']);
  });
});

describe('whom the sentence before a quotation is about', () => {
  test.each([
    ['he', 'גיל דרור, נהג, מחכה כבר 4 ימים. "אף אחד לא הביא לנו מים", הוא מספר.', ['(גיל דרור)']],
    ['he', 'המאמנת, דפנה כהן, נראתה עייפה. "נשארנו", סיפרה בקול חנוק.', ['(דפנה כהן)']],
    ['he', 'את שער הניצחון כבש יונתן אדר בדקה ה-90. "ראיתי", סיפר בראיון לתחנה.', ['(יונתן אדר)']],
    ['he', 'שרת הבריאות רונית לביא ביקרה כאן. השרה אמרה: "נפתח מחלקה".', ['(רונית לביא)']],
    ['he', 'דנה לוין הגיעה ראשונה. "הגשר סגור", אמר בכעס.', ['?']],
    ['ar', 'نزلت هالة المصري من القطار. «لم أنم ليلتين»، قالت بصوت خافت.', ['(هالة المصري)']],
    ['ar', 'وقفت وفاء الأحمد هنا. وقالت الأرملة الشابة: «لا أريد انتقاما».', ['(وفاء الأحمد)']],
    ['ar', 'فاز رامي الحداد بالسباق. وقالت وهي تضحك: «كنت خائفة».', ['?']],
    ['zh', '创始人邱明澈走进食堂。“账上的钱够用到九月。”他说。', ['(邱明澈)']],
    ['zh', '交通部長高振邦備詢。部長略顯尷尬，回應說：「這個月底，我簽名負責。」', ['(高振邦)']],
    [
      'ar',
      'تقول الرئيسة خديجة أوموسى: «سخروا منا». ثم تبتسم وتكمل: «ثم عادوا».',
      ['خديجة أوموسى', '(خديجة أوموسى)'],
    ],
    ['ar', 'لم يتمالك المدرب زكريا بلعيد دموعه، وقال: «بدأنا الموسم متأخرين».', ['(زكريا بلعيد)']],
    ['zh', '住在六楼的徐先生主动多付了钱。“我受益最多，多出一点也应该。”', ['(徐先生)']],
    ['zh', '裁判官郭穎嵐判刑。郭官判刑時表示，「本席明白你思念亡妻，情有可原」。', ['郭穎嵐']],
    ['zh', '一名不愿透露姓名的住户坦言：“我们不是不讲人情。”', ['(一名不愿透露姓名的住户)']],
    ['zh', '保安辛格上前。警员拘捕被告，他在警署称“我见木头很好看，丢掉可惜”。', ['?']],
    ['ja', '島津一馬被告は黙った。公判で検察側は「酌むべき点はない」と指摘した。', ['(検察側)']],
    ['ja', '林花裁判長は被告に「考え続けてください」と語りかけ、被告は頭を下げた。', ['林花']],
    [
      'he',
      'דניס קוגן (44) נעצר. אחותו, אלה קוגן, העידה. קוגן שאל: "מי ינפח להם את הגלגלים?"',
      ['?'],
    ],
    ['he', 'האנליסטית מיכל שיינפלד אמרה: "הכתובת הייתה על הקיר".', ['מיכל שיינפלד']],
    ['ar', 'قال المزارع أبو ياسين وهو يشير إلى أشجاره: «زرعها جدي».', ['أبو ياسين']],
    ['ar', 'تصدى الحارس سفيان بلعيد للكرة. وقال الحارس الشاب: «هو أبي».', ['(سفيان بلعيد)']],
    ['zh', '村民马桂兰把小院改成了民宿。她笑了笑：“以前睡前看天气。”', ['(马桂兰)']],
    ['zh', '一名不愿具名的员工告诉记者，全员被裁：“上周还在赶项目。”', ['(一名不愿具名的员工)']],
    [
      'zh',
      '公司称，这是“艰难的决定”。该公司还说，“会友好协商”。他说：“我走了。”',
      ['公司', '(公司)', '?'],
    ],
    [
      'ja',
      '店を営む谷口さつきさん（58）は、泥をかき出していた。「改装したばかりなのに」と肩を落とした。',
      ['(谷口さつき)'],
    ],
    [
      'ja',
      '林健一知事は「急がない」と述べた。\n\n専門委がまとめた案は「不十分だ」と指摘していた。',
      ['林健一', '?'],
    ],
    [
      'ja',
      '穴を見つけた。「最初はネズミだと思いました」と研究員アミット・ラオさん。',
      ['アミット・ラオ'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(speakersOf(text, language)).toEqual(expected);
  });
});
