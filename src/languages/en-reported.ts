// How English reports what is said, wanted and agreed without quoting it.

import type { ReportedWords } from './reported-words.ts';

const ADVERBS =
  'again|already|also|earlier|further|jointly|later|now|once more|publicly|repeatedly|still|then';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** When, where and to whom somebody says it. */
const ADJUNCT = `(?:\\s+(?:${ADVERBS}|today|yesterday|${DAY}|(?:late|early) on ${DAY})|,?\\s+(?:after|at|during|in|late|on|through|to|via)\\s[^,.;:!?\\uFFFC]{1,80}?)`;
const SOMEBODY = '(?:\\s+(?:[^\\s,.;:]+\\s+){0,5}?[^\\s,.;:]+)';
const LISTENER =
  '\\s+(?:me|us|him|her|them|reporters|journalists|lawmakers|parliament|(?:the|a|an|his|her|its|their)\\s+\\p{L}+(?:\\s+\\p{L}+)??|\\p{Lu}[\\p{L}’-]*(?:\\s+\\p{Lu}[\\p{L}’-]*)*?)';
const TELLS = 'told|tells|informed|assured|reminded|warned';
const AUXILIARY = `(?:(?:will|would|has|have|had|been|be|${ADVERBS})\\s+)*`;
const PROGRESSIVE = `${AUXILIARY}(?:(?:is|are|was|were)\\s+(?:(?:${ADVERBS})\\s+)?)?(?:be\\s+)?`;
const WANTED = [
  'demand(?:s|ed)(?:\\s+that)?',
  '(?:insist(?:s|ed)|pressed|presses|pushed|pushes|appealed|appeals)\\s+(?:on|upon|for|to)',
  'call(?:s|ed)\\s+(?:(?:again|once more|jointly)\\s+)?(?:for|on|upon)',
  'urge[sd]',
  'want(?:s|ed)(?!\\s+to\\b)',
  'asked\\s+for',
  'ask(?:s|ed)(?=\\s+(?!about|how|if|what|when|where|whether|who|why)(?:[^\\s,.;:]+\\s+){1,6}to\\s+\\p{Ll})',
];
const WANTING = [
  'demanding(?:\\s+that)?',
  '(?:insisting|pressing|pushing|appealing)\\s+(?:on|upon|for|to)',
  '(?:insist\\s+on|demand(?:\\s+that)?)',
  'calling\\s+(?:for|on|upon)',
  'urging',
];

export const reported: ReportedWords = {
  verbs:
    'said|says|say|states?|stated|added|adds|announced|announces|argued|argues|asserted|acknowledged|admitted|alleged|asserts|believes|believed|cautioned|claimed|claims|concluded|concludes|confirmed|confirms|contended|contends|conceded|declared|declares|disclosed|emphasi[sz]ed|estimated|estimates|explained|explains|found|insisted|insists|maintained|maintains|noted|notes|observed|pointed out|predicted|predicts|recalled|reiterated|repeated|replied|reported|reports|responded|revealed|stressed|stresses|suggested|suggests|testified|underlined|underscored|vowed|warned|warns|wrote|writes|pledged|promised|told|tells|informed|assured|reminded',
  according: '(?:according to|in the words of)',
  says: 'said',
  that: `(?:(?<=\\b(?:${TELLS}))${SOMEBODY})?${ADJUNCT}{0,2},?\\s+that\\s+`,
  bare: `(?:(?:said|says|believes|claims|claimed)|(?:${TELLS})${LISTENER})${ADJUNCT}{0,2},?\\s+(?=(?:a|all|an|any|both|each|every|few|he|her|his|if|it|its|many|most|no|neither|our|several|she|some|such|that|the|their|there|these|they|this|those|we)\\s|\\p{Lu}|\\d)`,
  rest: `(?:(?<=\\b(?:${TELLS}))${SOMEBODY}|\\s+to\\s+[^,.;:]{2,40})?${ADJUNCT}{0,2}`,
  finite:
    "(?:is|are|was|were|will|would|had|has|have|could|should|must|may|might|can|cannot|did|does|do|needs?|won['’]t|\\p{L}{2,}(?:ed|n['’]t)|\\p{Ll}{3,}s|went|came|fell|rose|took|made|met|left|held|broke|grew|knew|got|gave|said)(?![\\p{L}])",
  denials: 'denied|denies|disputed|disputes|doubted|doubts',
  unsaid:
    'not|never|nor|neither|would|could|might|may|to|cannot|without|who|which|that|as|what|(?:is|are|was|were)(?: (?:widely|also))?|have|or',
  clauses:
    'if|unless|when|while|after|before|although|though|because|since|whether|what|how|why|until|as|that',
  wants: `(?:${AUXILIARY}(?:${WANTED.join('|')})|${PROGRESSIVE}(?:${WANTING.join('|')}))\\s+`,
  nouns:
    "the|an?|their|its|his|her|our|of|any|these|those|new|no|all|such|key|main|other|not|never|longer|who|which|that|was|were|been|to|(?:\\p{L}+['’]s?)",
  conditions:
    '(?:set|sets|laid down|named|listed|put forward|outlined|attached)\\s+(?:[^\\s,.;:]+\\s+){0,4}?(?:pre)?(?:conditions?|demands?)\\b|(?:made|makes)\\s[^.;:!?]{1,80}\\s(?:(?:a|its|their) (?:pre)?condition (?:of|for)|conditional (?:on|upon))|(?:issued|delivered|presented|gave)\\s+(?:[^\\s,.;:]+\\s+){0,4}?(?:an |its )?ultimatum\\b',
  and: 'and',
  second: '\\s\\p{Ll}+(?:ed|s|ew|et|id)\\s[^,;:]{1,80}\\s(?:and|but)\\s+(?:also\\s+)?$',
  must: '(?<!\\b(?:we|I|you|how|what|who|where|when|why|which|whether)\\s+)\\b(?:must(?!\\s+(?:have|be\\s+\\p{L}+ing)\\b)|should(?!\\s+(?:have|know|note|remember|understand|reali[sz]e|there)\\b)|ought to|shall|unless|on condition that|provided that)\\b',
  weWant:
    "\\b(?:we|I)(?:\\s+(?:will|would|shall|have|are|am|be|also|again|therefore|now)|['’](?:ll|re|m|ve))*\\s+(?:demand|demanding|insist|insisting|call (?:on|upon|for)|calling (?:on|upon|for)|urge|urging|want (?!to\\b)|ask (?:for|\\p{L}+ to)|expect \\p{L}+ to)",
  to: '(?<!in order )to(?!\\s+(?:the|an?|its|his|her|their|any|all|these|those)\\b)',
  truce: {
    called:
      'truces?|cease-?\\s?fires?|armistices?|cessation of (?:all )?hostilities|pauses? in (?:the )?fighting|humanitarian pauses?',
    meant:
      'the pause|(?:halt|end)(?:ing)? (?:(?:of|to) )?(?:the )?(?:hostilities|fighting)|stop(?:ping)? fir(?:e|ing)',
    agrees:
      'agree[sd]|(?:decided|decides|agreed) to accept|accept(?:s|ed)|undert(?:akes?|ook)|pledge[sd]|promise[sd]|commit(?:s|ted)|consent(?:s|ed)',
    provided: 'provided|on (?:the )?condition|only if|as long as|unless|if',
    raises:
      '(?:mention(?:s|ed)|rais(?:es|ed)|express(?:es|ed)|voic(?:es|ed)|ha[sd]|list(?:s|ed)|named)\\s+(?:[^\\s,.;:]+\\s+){0,4}?(?:issues|concerns?|questions?|doubts|points|reservations?|objections?|conditions?)',
    about: '(?::|,?\\s+(?:regarding|concerning|about|over|on|as to))\\s+',
    next: ',\\s+(?:and\\s+)?',
    between: 'between',
    mediated: '(?:mediated|brokered|negotiated|sponsored) by|mediators? from',
    monitored:
      '(?:monitored|supervised|overseen|verified|observed|policed) by [^,.;:]{3,80}|(?!(?:who|which|what|how|whether|that|and|or)\\s)(?:[^\\s,.;:]+\\s+){1,5}(?:will|would|is to|are to) (?:monitor|supervise|oversee|verify|observe|police) [^,.;:]{3,60}',
    begins:
      '(?:begins?|beginning|began|starts?|starting|started|t(?:akes?|ook|aking) effect|c(?:omes?|ame) into (?:force|effect)|enter(?:s|ed) into force|effective|from)(?:\\s+[^\\s,.;:]+){0,4}?',
    ends: '(?:until|till|expires?|expired|ends?|ending|lasts? (?:until|to)|through)(?:\\s+[^\\s,.;:]+){0,3}?',
    covers:
      "(?:in|along|across|around|at|on|over)\\s+(?:sea|land|(?:the\\s+)?(?:\\p{Lu}[\\p{L}’'-]*|northern|southern|eastern|western|whole|entire)(?:\\s+(?:of\\s+(?:the\\s+)?)?(?:\\p{Lu}[\\p{L}’'-]*|strait|region|province|border|front|shore|coast|area|valley|city))*)",
    stands: {
      collapsed: 'collapsed|broke down|fell apart|unravelled',
      expired: 'expired|ran out|lapsed',
      in_force:
        '(?:took|has taken) effect|came into (?:force|effect)|entered into force|went into effect|has held|is holding|in force|(?:began|started) (?:on|at)',
      proposed: 'propos\\p{L}+|offer(?:s|ed)?|calls? for|called for|idea',
      agreed:
        '(?:agreed|signed|announced|sealed|concluded)(?=\\s+(?:(?:on|to|upon)\\s+)?(?:an?|the)\\s+(?:[^\\s,.;:]+\\s+){0,3}?(?:truce|cease-?fire|armistice|pause))|(?<=truce|ceasefire|cease-fire|armistice)\\s+(?:was\\s+)?(?:agreed|signed|reached|sealed)',
    },
  },
};
