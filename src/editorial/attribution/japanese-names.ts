// Parts what stands before a particle of Japanese into an office and a name.

import type { UnspacedSpeech } from '../../languages/unspaced-speech.ts';
import { countriesIn } from './chinese-names.ts';
import { MASK } from './quoted-spans.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

const LONGEST = 40;
const KATAKANA = 'ァ-ヴー・＝＆';

/** `登山家・` of `登山家・日野和子`. */
const DESCRIBED = /^\p{Script=Han}{2,8}・(?=\p{Script=Han}{2})/u;
const AFTER_CLAUSE =
  /^.*[たるいうむすくつぬぶぐだ]((?:[^ぁ-ん]{2,}|[\p{Script=Han}々]{1,3}[\p{Script=Han}々ぁ-んー]{1,4}(?=さん|くん|ちゃん|さま|氏))(?:さん|くん|ちゃん|さま|氏)?)$/u;
/** `公判で検察側`, `取材に田中氏`. */
const AFTER_PLACE =
  /^(?:[^はがをもに]*で|取材に|質問に)([\p{Script=Han}\p{Script=Katakana}々ー・]{2,}(?:さん|くん|ちゃん|さま)?)$/u;
/** `同庁`: a body that was named before. */
const SAME_BODY =
  /^同(?:庁|省|社|局|署|県|市|町|村|会|紙|党|大|大学|校|院|行|球団|連盟|協会|組合|委|機構|団体)$/u;
/** `被害者の長女`, `被告`: what somebody is, without a name. */
const ONLY_CALLED =
  /^(?:被告|容疑者|男|女|[長次三]男|[長次三]女|父|母|兄|弟|姉|妹|息子|娘|祖父|祖母|[夫妻]|両親|弁護[人団側]|検察[官側]?|原告|遺族)$/u;
/** `ある県幹部`: somebody whom the text does not name. */
const SOMEBODY = /^(?:ある|別の|若手|ベテラン|複数の)/u;

/** The names of one text. */
export class JapaneseNames {
  readonly #people: UncasedPeople;
  readonly #is: Record<
    'nobody' | 'pronoun' | 'woman' | 'man' | 'body' | 'place' | 'surname' | 'placed',
    RegExp
  >;
  readonly #opening: RegExp;
  readonly #title: RegExp;
  readonly #honoured: RegExp;
  readonly #surname: RegExp;
  readonly #trade: RegExp;
  readonly #country: RegExp;

  constructor(words: UnspacedSpeech, people: UncasedPeople) {
    this.#people = people;
    this.#is = {
      nobody: new RegExp(words.nobody, 'u'),
      pronoun: new RegExp(`^(?:${words.pronouns})$`, 'u'),
      woman: new RegExp(words.woman, 'u'),
      man: new RegExp(words.man, 'u'),
      body: new RegExp(`(?:${words.bodies})$|^(?:${words.known})|(?:${words.known})$`, 'u'),
      place: new RegExp(`^(?:${words.places})+$`, 'u'),
      surname: new RegExp(
        `^(?:${words.surnames})[\\p{Script=Han}\\p{Script=Hiragana}々]{1,3}$`,
        'u',
      ),
      placed: new RegExp(`(?:${words.placed})$`, 'u'),
    };
    this.#opening = new RegExp(`^${words.openings}`, 'u');
    this.#title = new RegExp(`^(.*?)(${words.ofOffices}*(?:${words.offices}))$`, 'u');
    this.#trade = new RegExp(
      `^((?:${words.ofOffices})*(?:${words.offices}))・?(?=[\\p{Script=Han}\\p{Script=Katakana}])(.{2,})$`,
      'u',
    );
    // `米・トランプ大統領`
    this.#country = new RegExp(`^(?:${words.places})・`, 'u');
    this.#honoured = new RegExp(`^(.+?)(?:${words.honorifics})$`, 'u');
    this.#surname = new RegExp(`^(?:${words.surnames})`, 'u');
  }

  /** Whom a phrase names; undefined if that is not plain. */
  partyOf(text: string): Party | undefined {
    const phrase = text
      .replace(/[（(][^）)]*[）)]/gu, '')
      .replace(this.#opening, '')
      .replace(AFTER_PLACE, '$1')
      .trim();
    if (phrase === '' || phrase.length > LONGEST || phrase.includes(MASK)) return undefined;
    if (this.#is.pronoun.test(phrase)) return this.#pronoun(phrase);
    if (SAME_BODY.test(phrase)) return { kind: 'pronoun', phrase, of: 'body' };
    if (/^その[父母兄弟姉妹夫妻息娘]/u.test(phrase)) return nobody('');
    const [, of = '', last = phrase] = /^(.*の)([^の]+)$/u.exec(phrase) ?? [];
    // `問われた小田川氏`: a clause may stand before a name.
    const head = /[をにがはでともへ]/u.test(last) ? (AFTER_CLAUSE.exec(last)?.[1] ?? '') : last;
    if (head === '') return undefined;
    if (this.#people.has(head)) return { kind: 'name', phrase, name: head };
    if (ONLY_CALLED.test(head)) return { kind: 'office', phrase };
    if (SOMEBODY.test(phrase)) return nobody(phrase);
    const behind = this.#behindTrade(phrase, of, head);
    if (behind) return behind;
    const honoured = this.#honoured.exec(head)?.[1];
    // What the law calls somebody is an office of a kind.
    const called = /(?:被告|容疑者)$/u.exec(head)?.[0] ?? '';
    if (honoured !== undefined) return this.#named(phrase, of, honoured, called);
    const titled = this.#title.exec(head);
    if (titled) return this.#titled(phrase, of, titled[1]!, titled[2]!);
    if (this.#is.nobody.test(head)) return nobody(phrase);
    if (this.#is.surname.test(head) && !this.#is.body.test(head))
      return { kind: 'name', phrase, name: head, ...this.#role(of, '') };
    if (this.#is.body.test(head) || this.#is.place.test(head))
      return { kind: 'body', phrase, name: head === last ? phrase : head };
    return undefined;
  }

  /** True of a word that begins with a surname: `田中社長`. */
  isSurname(phrase: string): boolean {
    return this.#surname.test(phrase);
  }

  #pronoun(phrase: string): Party {
    const sex = this.#is.woman.test(phrase) ? 'woman' : /^彼/u.test(phrase) ? 'man' : undefined;
    return { kind: 'pronoun', phrase, ...(sex && { sex }) };
  }

  #titled(phrase: string, of: string, before: string, title: string): Party | undefined {
    // `森山大`: what ends as a short name of a university may be a name.
    const isBody =
      this.#is.body.test(before) && !(before.endsWith('大') && this.#is.surname.test(before));
    if (before === '' || this.#is.place.test(before) || isBody) {
      const isHeld = this.#people.holderOf(title, undefined) !== undefined;
      return this.#is.nobody.test(phrase) && !isHeld ? nobody(phrase) : { kind: 'office', phrase };
    }
    return this.#named(phrase, of, before, title);
  }

  #named(phrase: string, of: string, written: string, title: string): Party | undefined {
    const before = written.replace(this.#country, '').replace(DESCRIBED, '');
    // `バイデン米大統領`, `ネタニヤフ・イスラエル首相`: the country stands behind the name.
    const [, foreign, rest = ''] =
      new RegExp(`^([${KATAKANA}A-Za-z]+?)・?((?:\\p{Script=Han}|の).*)?$`, 'u').exec(before) ?? [];
    // `小野寺香織` is no `小野寺` with more of an office behind it.
    const isWhole = this.#is.surname.test(before);
    const name =
      (title === '' || isWhole ? undefined : this.#people.beginningOf(before)) ??
      (foreign === undefined ? before : this.#withoutPlaces(foreign));
    if (name === '' || this.#is.nobody.test(name)) return nobody(phrase);
    if (this.#is.body.test(name) && !this.#is.surname.test(name)) return { kind: 'office', phrase };
    return { kind: 'name', phrase, name, ...this.#role(of, `${rest}${title}`) };
  }

  /** `エース早瀬大地`, `研究員アミット・ラオさん`: the trade stands before the name. */
  #behindTrade(phrase: string, of: string, head: string): Party | undefined {
    const [, trade = '', name = ''] = this.#trade.exec(head) ?? [];
    const plain = this.#honoured.exec(name)?.[1] ?? name;
    const isForeign = new RegExp(`^[${KATAKANA}]{2,}$`, 'u').test(plain);
    const isName = isForeign ? !this.#is.place.test(plain) : this.#is.surname.test(plain);
    if (trade === '' || !isName || this.#is.body.test(plain)) return undefined;
    return { kind: 'name', phrase, name: plain, ...this.#role(of, trade) };
  }

  #withoutPlaces(name: string): string {
    const parts = name.split('・');
    const kept = parts.filter((part) => !this.#is.place.test(part) && !COUNTRIES().has(part));
    return kept.join('・');
  }

  #role(of: string, title: string): { readonly role?: string } {
    const role = `${of.replace(/の$/u, title === '' ? '' : 'の')}${title}`;
    return role === '' ? {} : { role };
  }
}

/** `工場で働く男性` is somebody, though unnamed; of others there is no telling. */
function nobody(phrase: string): Party {
  const person =
    /(?:男性|女性|幹部|関係者|住民|高官|職員|社員|店主|客|会長|社長|監督|教授|医師|記者|農家|漁師|運転手|従業員|学生|生徒)$/u;
  const plain = phrase.replace(/^.*(?:という|といった)/u, '');
  const isOne = person.test(plain) && !/[、。]|^.?ある$/u.test(plain) && plain.length > 2;
  return { kind: 'nobody', phrase: isOne ? plain : '' };
}

let countries: ReadonlySet<string> | undefined;

/** The names of countries in Japanese. */
function COUNTRIES(): ReadonlySet<string> {
  countries ??= new Set(countriesIn('ja'));
  return countries;
}
