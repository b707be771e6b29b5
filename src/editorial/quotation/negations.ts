// Words that turn a statement round, by language, and those that begin another clause.

interface Words {
  readonly negation: string;
  /** Negations that stand apart between commas and still hold for what is around them. */
  readonly apart: string;
  /** Words that begin a clause of their own. */
  readonly clause: string;
  /** Words after a negation that take it back: `not only`. */
  readonly only: string;
}

const NOTHING = '(?!)';
const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    negation:
      "\\p{L}+n't|cannot|not|never|no|nor|neither|none|nobody|nothing|nowhere|without|hardly|scarcely|barely|seldom|rarely|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|den(?:y|ies|ied)|unable to|unwilling to",
    apart:
      '(?:under|in|at|on|by) no (?:circumstances|way|event|case|point|time|stage|account|means)|never|not ever|not at all',
    clause:
      'and|but|or|because|while|though|although|if|when|whenever|which|who|whose|that|where|until|unless|since|so|yet|as|after|before|what|why|how|whether',
    only: 'only|just|merely|least|simply',
  },
  fr: {
    negation:
      "ne|n'|pas|aucune?|jamais|rien|(?<!une )(?<!la )(?<!cette )(?<!chaque )personne|ni|sans|non|nulle?|nullement|guère|refus(?:e|ons|ez|ent|ait) de",
    apart: "en aucun cas|jamais|d'aucune (?:manière|façon)|à aucun moment",
    clause:
      "et|mais|ou|car|parce|si|quand|lorsque|qui|que|qu'|dont|où|tandis|alors|comme|donc|puisque|bien",
    only: 'seulement|uniquement|que',
  },
  de: {
    negation:
      'nicht|kein\\p{L}*|nie|niemals|niemand\\p{L}*|nichts|weder|noch|ohne|nirgends|kaum|keinesfalls|keineswegs',
    apart: 'auf keinen fall|keinesfalls|keineswegs|niemals|nie|unter keinen umständen',
    clause:
      'und|aber|sondern|oder|weil|denn|wenn|dass|wer|was|wo|ob|obwohl|während|bis|damit|als|sobald',
    only: 'nur|allein|bloß',
  },
  es: {
    negation:
      'no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|ni|sin|tampoco|apenas|se (?:niega|negó|niegan) a',
    apart: 'en ningún (?:caso|momento)|nunca|jamás|de ninguna manera|de ningún modo',
    clause: 'y|pero|sino|o|porque|si|cuando|que|quien|quienes|donde|aunque|mientras|como|pues|e|u',
    only: 'solo|sólo|solamente',
  },
  uk: {
    negation:
      'не|ні|ані|ніколи|ніхто|нічого|ніщо|нікого|нікому|ніде|без|жоден|жодн\\p{L}+|немає|нема|навряд|ледве|нізащо|нічим|ніяк\\p{L}*',
    apart: '(?:ні в якому|в жодному|у жодному) разі|ніколи|нізащо|за жодних (?:обставин|умов)',
    clause:
      'і|й|та|а|але|або|чи|бо|якщо|коли|що|щоб|який|яка|яке|які|де|хто|поки|хоча|тому|адже|проте',
    only: 'лише|тільки|просто',
  },
  ru: {
    negation:
      'не|ни|никогда|никто|ничто|ничего|никого|никому|нигде|без|нет|никак\\p{L}*|едва|вряд|нельзя|ничем|отказ(?:ываемся|ался|алась|ались|ывается)',
    apart: 'ни в коем случае|никогда|ни за что|ни при каких (?:условиях|обстоятельствах)',
    clause:
      'и|а|но|или|либо|потому|если|когда|что|чтобы|который|которая|которое|которые|где|кто|пока|хотя|поэтому|однако|ведь|ибо',
    only: 'только|лишь|просто',
  },
  ar: {
    negation:
      '[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|لسنا|لست|دون|بدون|بلا|غير)|أبدا|كلا|[وف]?(?<!(?:كل|هذا|مع|إلى|على|من|في|بعد|قبل|عن|حول|بين|هو|هي|ذلك|أن) )ما(?= \\p{L}+(?:نا|ت|وا)?(?: |$))',
    apart: 'أبدا|بأي حال(?: من الأحوال)?|مطلقا|تحت أي ظرف',
    clause: 'لكن|ولكن|بل|أو|لأن|إذا|عندما|الذي|التي|الذين|حيث|حتى|بينما|كما|و|أن|ثم',
    only: 'فقط|مجرد',
  },
  he: {
    negation:
      '[ושהכ]?(?:לא|אין|אינו|אינה|אינם|אינן|איננו|אינני|בלי|ללא|מעולם|שום|טרם|מבלי|לעולם לא)|אל|אף אחד|אף פעם',
    apart: 'בשום (?:אופן|פנים|מקרה)|לעולם לא|אף פעם|מעולם לא',
    clause: 'אבל|אלא|או|כי|אם|כאשר|אשר|שבו|שבה|היכן|מפני|למרות|עד|בעוד|וגם|לכן|אך',
    only: 'רק|סתם',
  },
  pt: {
    negation: 'não|nunca|jamais|nem|nenhum|nenhuma|ninguém|nada|sem',
    apart: 'nunca|jamais|de modo algum|em caso algum',
    clause: 'e|mas|ou|porque|se|quando|que|quem|onde|embora|enquanto|como|pois',
    only: 'só|somente|apenas',
  },
  it: {
    negation: 'non|mai|nessuno|nessuna|nessun|niente|nulla|né|senza|mica',
    apart: 'mai|in nessun caso|in alcun modo',
    clause: 'e|ma|o|perché|se|quando|che|chi|dove|mentre|come|poiché|bensì',
    only: 'solo|soltanto',
  },
  pl: {
    negation: 'nie|nigdy|nikt|nic|nikogo|niczego|żad\\p{L}+|bez|ani|nigdzie',
    apart: 'nigdy|w żadnym (?:razie|wypadku)|pod żadnym pozorem',
    clause: 'i|a|ale|lecz|lub|albo|bo|jeśli|gdy|kiedy|że|żeby|który|która|które|gdzie|kto|ponieważ',
    only: 'tylko|jedynie',
  },
  tr: {
    negation: 'değil|değildir|değiliz|hiç|asla|yok|hayır|hiçbir|olmadan|olmaksızın',
    apart: 'asla|hiçbir zaman|hiçbir şekilde',
    clause: 've|ama|fakat|ancak|veya|çünkü|eğer|ki|iken',
    only: 'sadece|yalnızca',
  },
};

/** Finds the negations of one language, in text in its normal form. */
export interface Negations {
  readonly all: RegExp;
  readonly apart: RegExp;
  readonly clause: RegExp;
  readonly only: RegExp;
}

const made = new Map<string, Negations>();

/** The negations of `language`; of one that is not known there are none. */
export function negationsOf(language: string): Negations {
  const known = made.get(language);
  if (known) return known;
  const { negation, apart, clause, only } = LANGUAGES[language] ?? {
    negation: NOTHING,
    apart: NOTHING,
    clause: NOTHING,
    only: NOTHING,
  };
  // `n'` and `qu'` end with their apostrophe, and so does no other word.
  const word = (inside: string): string =>
    `(?<![\\p{L}\\p{M}])(?:${inside})(?:(?<=')|(?![\\p{L}\\p{M}]))`;
  const found: Negations = {
    all: new RegExp(word(negation), 'giu'),
    apart: new RegExp(`^(?:${apart})$`, 'iu'),
    clause: new RegExp(word(clause), 'giu'),
    only: new RegExp(`^\\s*(?:${only})(?!\\p{L})`, 'iu'),
  };
  made.set(language, found);
  return found;
}
