// How Japanese says who speaks: a topic before the quotation, `と` and a verb of saying behind it.

import type { UnspacedSpeech } from '../../languages/unspaced-speech.ts';
import { JapaneseNames } from './japanese-names.ts';
import { MASK } from './quoted-spans.ts';
import type { Beside, Grammar, Told } from './uncased-grammar.ts';
import type { Party, UncasedPeople } from './uncased-people.ts';

const M = MASK;
/** What is said is followed by one of these; a name or a term by others. */
const SAID =
  /^[、\s]*(?:(?:など|などと|等)?と(?!は|も|同|い(?:う|った|え)|呼(?!びか|び掛)|称(?!賛|え)|名|題|書かれた|なる|なっ|診断|並|一緒|ともに|関連|の(?!考え|認識|見方|見解|声明|談話|コメント|方針|意向|立場|姿勢|声|懸念|指摘|批判|意見|判断))|(?:(?:と|など)の|(?:など)?と(?:いう|いった))[^。、]{0,8}?(?:考え|認識|見方|見解|声|言葉|コメント|意見|発言|指摘|批判|主張|反応|思い|メッセージ|声明|談話|懸念|回答|判断))/u;
const HEARSAY = /^という[。\s]*$/u;
const CLEFT =
  /^[、\s]*(?:など)?と[^。]{1,20}?(?:のは|のが)、?([^。、]{2,40}?)(?:だ|だった|です|である)?[。\s]*$/u;
const EQUATED =
  /^([^\s、。は]{1,12})は(?:[^。]*[たるいの、])?([\p{Script=Han}々]{2,5}\p{Script=Hiragana}{0,4}|[\p{Script=Katakana}ー・]{3,20})(?:さん|氏)(?:[（(]\d+[）)])?(?:だ|です)?。?$/u;
const IN_BRACKETS = /^[（(]([^）)]{2,40})[）)]/u;
const PARTICLE =
  /(?:では|としては|からは|によると|によれば|は|が|も)(?=[、\s\uFFFC\p{L}\p{N}「『（(]|$)/gu;

/** Somebody is marked as what the sentence is about. */
const OWN_TOPIC =
  /(?<!について|に関して|に対して|にとって|において|をめぐって)(?<=[^\s、。でにとへもの])は(?=[、\s\uFFFC\p{L}]|$)/u;
/** `まとめた報告書が、「`: it has a subject of its own, whatever that is. */
const OWN_SUBJECT = /[^\s、。]が、?$/u;
/** `「…」とラオさん。` */
const NAMED_ONLY = /^と([^、。と]{2,20})。?\s*$/u;
/** `女房役の吉良は「`, `決勝打のロペスは「`: a short name behind what somebody is. */
const OF_SOMEBODY =
  /(?:^|[、。\s])[^、。はがを\s]{1,12}の(\p{Script=Han}{2,4}|[ァ-ヴー・]{2,12})は$/u;
/** So long, and with such an end, it is what somebody says. */
const SHORT = 9;
const UTTERED = /(?:です|ます|ました|ません|でした|ください|んだ|[ねよわさぞ]|けど|から|のか)。?$/u;
const THING =
  /(?:回|点|際|後|前|時|日|年|月|今|雇用|今回|問題|件|額|率|数|線|事業|計画|結果|原因|背景|理由|効果|影響|責任)$/u;
/** `発表資料では`: where it stands, not who says it. */
const PLACE =
  /(?:資料|会見|論告|陳述|判決理由|取材|インタビュー|ブログ|サイト|場面|中|点|一方|席|冒頭|リリース|公判|法廷|文章|著書|会合|演説|式典|大会|決勝|予選|時点)$/u;

/** The grammar of a Japanese text. */
export class JapaneseClauses implements Grammar {
  readonly sentenceEnd = /(?<=[。！？!?][」』）)]*)(?!と)|\n+/u;
  readonly #names: JapaneseNames;
  readonly #verb: RegExp;
  readonly #termBefore: RegExp;
  readonly #termAfter: RegExp;
  readonly #titled: RegExp;

  constructor(words: UnspacedSpeech, people: UncasedPeople) {
    this.#names = new JapaneseNames(words, people);
    this.#verb = new RegExp(words.verbs, 'u');
    this.#termBefore = new RegExp(words.termBefore, 'u');
    this.#termAfter = new RegExp(words.termAfter, 'u');
    this.#titled = new RegExp(
      `(?:[\\p{Script=Han}\\p{Script=Katakana}々ヶー・＝A-Za-z]{1,24}|\\p{Script=Han}{2,3}\\p{Script=Hiragana}{2,3})(?:${words.offices}|${words.honorifics})(?=[はがものにとへをで、。（(]|$)`,
      'gu',
    );
  }

  tell(beside: Beside): Told {
    const { lead, inside } = beside;
    // Of several quotations in a row the last one says what they are.
    const trail = beside.trail.replace(new RegExp(`^(?:[、\\s]*${M}+)+`, 'u'), '');
    const isSaid = (SAID.test(trail) && this.#verb.test(trail)) || HEARSAY.test(trail);
    if (!isSaid && this.#isTerm(lead, inside, trail)) return { isTerm: true };
    const party = this.#after(trail, isSaid) ?? this.topicOf(lead) ?? this.#literal(lead, isSaid);
    if (party) return { party, isFresh: true };
    if (isSaid) return { party: 'same', isFresh: true };
    return inside.length > SHORT && UTTERED.test(inside) ? { isTerm: false } : {};
  }

  /** `白鷺交通は「…」と`: whoever stands right before what is said; of others there is no telling. */
  #literal(lead: string, isSaid: boolean): Party | undefined {
    if (!isSaid || !(OWN_TOPIC.test(lead) || OWN_SUBJECT.test(lead))) return undefined;
    const name =
      /(?:^|[、。\s])([\p{Script=Han}\p{Script=Katakana}A-Za-z々ー・]{3,14})は$/u.exec(lead)?.[1] ??
      OF_SOMEBODY.exec(lead)?.[1];
    return name === undefined || THING.test(name)
      ? { kind: 'nobody', phrase: '' }
      : { kind: 'body', phrase: name, name };
  }

  #isTerm(lead: string, inside: string, trail: string): boolean {
    if (/[:：]\s*$/u.test(lead) || /[。！？!?]$/u.test(inside)) return false;
    if (this.#termBefore.test(lead)) return true;
    if (/^\s*(?:[。（(]|$)/u.test(trail))
      return inside.length < 6 && !/[ねよわさぞか]$/u.test(inside);
    if (/^\s/u.test(trail) && inside.length < 6) return true;
    // `「中央電力」清水社長`: the name of what the next word belongs to.
    if (inside.length < 9 && /^[\p{Script=Han}\p{Script=Katakana}]/u.test(trail)) return true;
    // A sentence, and what the one that holds it says of it.
    if (inside.length > 12 && /(?:[たるいうだ]|です|ます|せん|ください)$/u.test(inside))
      return /^と?(?:いう|の|と題)/u.test(trail);
    return this.#termAfter.test(trail);
  }

  #after(trail: string, isSaid: boolean): Party | undefined {
    const named =
      CLEFT.exec(trail)?.[1] ?? NAMED_ONLY.exec(trail)?.[1] ?? IN_BRACKETS.exec(trail)?.[1];
    const party = named === undefined ? undefined : this.#names.partyOf(named);
    if (party) return party;
    return isSaid
      ? this.#topicBehind(trail.replace(/^[、\s]*(?:など)?と[、\s]*/u, '').split(M)[0]!)
      : undefined;
  }

  /** `と語りかけ、被告は頭を下げた`: behind the verb somebody else may follow. */
  #topicBehind(text: string): Party | undefined {
    const [first = ''] = text.split('、');
    const isVerb = this.#verb.test(first) && first.search(PARTICLE) < 0;
    return isVerb ? undefined : this.topicOf(text, true);
  }

  /** The person, or else the body, that a particle marks as what a clause is about. */
  topicOf(text: string, isAfter = false): Party | undefined {
    const found: { readonly party: Party; readonly particle: string }[] = [];
    for (const { 0: particle, index } of text.matchAll(PARTICLE)) {
      const start =
        Math.max(
          text.lastIndexOf('、', index - 1),
          text.lastIndexOf('，', index - 1),
          text.lastIndexOf(M, index - 1),
        ) + 1;
      const phrase = text.slice(start, index);
      if (particle === 'では' && PLACE.test(phrase)) continue;
      const party = this.#names.partyOf(phrase);
      if (party) found.push({ party, particle });
      if (isAfter) break;
    }
    const isPerson = ({ party }: (typeof found)[number]): boolean => party.kind !== 'body';
    const isTopic = ({ particle }: (typeof found)[number]): boolean => /は$|も$/u.test(particle);
    const best =
      found.findLast((each) => isPerson(each) && isTopic(each)) ??
      found.findLast(isTopic) ??
      found.findLast(({ particle }) => /^によ/u.test(particle)) ??
      found.findLast(isPerson);
    return best?.party ?? this.#label(text);
  }

  /** `木村氏：「…」`. */
  #label(text: string): Party | undefined {
    const [, colon, bracket] =
      /^([^。、:：]{2,30})[:：]\s*$|[（(]([^（）()]{2,30})[）)]\s*$/u.exec(text) ?? [];
    const label = colon ?? bracket;
    return label === undefined ? this.#line(text) : this.#names.partyOf(label);
  }

  /** `<御堂市 下田勝市長>`: a name with its office, and nothing else. */
  #line(text: string): Party | undefined {
    const line =
      /^[\s　<＜【■▼◆・]*([^\s　。、「」<>＜＞【】][^。、「」<>＜＞【】]{1,30})[>＞】]?\s*$/u.exec(
        text,
      )?.[1];
    const party =
      line === undefined ? undefined : this.#names.partyOf(line.split(/[\s　]+/u).at(-1)!);
    return party?.kind === 'name' && !/[はがをにで]/u.test(line!) ? party : undefined;
  }

  subjectOf(sentence: string): Party | undefined {
    const equated = this.#equated(sentence);
    if (equated) return equated;
    // `見つけたのは猟師の男性だ`
    const who = /のは([^。、]{2,30}?)(?:だ|だった|です|でした|である)[。\s]*$/u.exec(sentence)?.[1];
    return (who === undefined ? undefined : this.#names.partyOf(who)) ?? this.topicOf(sentence);
  }

  /** `店主は元会社員の木村花さん(34)。` */
  #equated(sentence: string): Party | undefined {
    const [, office = '', name] = EQUATED.exec(sentence.trim()) ?? [];
    const party = name === undefined ? undefined : this.#names.partyOf(office);
    const isOffice = party?.kind === 'office' || party?.kind === 'nobody';
    return isOffice ? { kind: 'name', phrase: office, name: name!, role: office } : undefined;
  }

  partiesIn(sentence: string): readonly Party[] {
    const phrases = [...sentence.matchAll(this.#titled)];
    // `三線奏者、玉城ルカさん`, `木工作家の檜垣文乃さん`: the office stands before the name.
    const isBeside = (end: number): boolean =>
      /[、の・]/u.test(sentence[end] ?? '') && phrases.some(({ index }) => index === end + 1);
    const titled = phrases
      .filter(
        ({ 0: phrase, index }) => !isBeside(index + phrase.length) || this.#names.isSurname(phrase),
      )
      .map(([phrase]) => this.#names.partyOf(phrase));
    return [this.#equated(sentence), ...titled].filter((party) => party !== undefined);
  }

  pointsBack(sentence: string): boolean {
    // A sentence without a topic of its own goes on with the last one.
    return /彼女?|同[氏社大校紙県市]|本人|自身/u.test(sentence) || !OWN_TOPIC.test(sentence);
  }

  leadsOn(sentence: string): boolean {
    const last =
      sentence
        .split(this.sentenceEnd)
        .filter((each) => each.trim() !== '')
        .at(-1) ?? '';
    return (
      /[:：]\s*$/u.test(last) ||
      this.#line(last) !== undefined ||
      /(?:こう|次のように|以下のように|このように)[^。]{1,12}。\s*$/u.test(last)
    );
  }
}
