// English.

import { reported } from './en-reported.ts';
import { wording } from './en-wording.ts';
import type { Language } from './language.ts';

export const english: Language = {
  name: 'English',
  script: 'Latn',
  hyphenated: false,
  interview: {
    question: 'q|questions?|questioner|interviewer|reporters?|journalist|press',
    answer: 'a|answer',
    self: "i|i['’](?:m|ve|d|ll)|my|me|mine|we|our",
    asks: '(?:the|s?he (?:talk|sp[eo]a?k)\\w* (?:to|with)|interview(?:ed)? by|questions by)',
    you: "you|you['’](?:re|ve|d|ll)|your|yours|yourself",
  },
  marked: {
    naming:
      '(?:read more|read also|see also|related)\\s?:|so[- ]called|what(?: is|.s) called|(?:scientists|researchers|experts|doctors|physicians|engineers|economists|lawyers|locals|residents|insiders|people|many|some|fans|they|we) (?:sometimes |often )?call(?: (?:it|this|them))?|(?:caption|slogan|tagline|hashtag|motto|headline)s?[:,]|(?:better |also |formerly |locally |widely |otherwise )?known(?: \\S+){0,4} as|referred to as|refer(?:s|ring)? to as|dubbed(?: (?:the|it|him|her|them))?|nicknamed|named|code-?named|codenamed|titled|entitled|subtitled|headlined|captioned|billed as|translate[sd]?(?: \\S+)? (?:as|to)|meaning|means?(?:, (?:roughly|literally|loosely|in [^\\s,]+),)?|short for|stamped|marked|tagged|aka|a\\.k\\.a\\.|alias|under the name|by the name(?: of)?|(?:is|are|was|were|be|been|being|also|often|sometimes|commonly|popularly|locally|officially) called|call(?:s|ed|ing)? (?:themselves|itself|himself|herself)|classified as|listed as|registered as|rated|graded|the word|words? like|the (?:term|phrase|expression|label|name|names|title|titles|tag|nickname|moniker|acronym|adjective|verb|noun|pseudonym|epithet|concept|concepts|notion|hashtag|password|code ?name|slogan|slogans|motto|tagline|catchphrase|mantra|refrain|headline|headlines|caption|inscription|category|heading)(?: of)?|term|phrase|hashtag|slogan|motto|tagline|nickname|headline|subtitle|(?:sign|placard|banner|poster|billboard|sticker|badge|plaque|T-shirt|shirt|hat|cap|graffiti|inscription|tattoo|notice|label|headline)s?(?: [^\\s.,;]+){0,6} (?:reads?|reading|said|says?|saying|declar(?:es|ed|ing)|proclaim(?:s|ed|ing)|with|bearing|of)',
    works:
      'film|films|movie|movies|novel|novels|book|books|memoir|autobiography|biography|song|songs|single|album|track|hit|ballad|anthem|hymn|play|musical|opera|ballet|symphony|series|miniseries|sitcom|drama|comedy|thriller|documentary|podcast|programme|program|episode|magazine|newspaper|journal|poem|essay|painting|sculpture|exhibition|exhibit|installation|mural|video|game|videogame|study|article|op-ed|column|lecture|operation|operations|exercise|exercises|campaign|mission|law|bill|protocol|treaty|pact|accord|initiative|doctrine|scheme|fund|award|festival|conference|ship|boat|vessel|frigate|tanker|ferry|yacht|submarine|trawler|freighter|satellite|rocket|missile|drone|battalion|brigade|squadron|party|band|club|brand|restaurant|café|hotel|adaptation of|version of|remake of|sequel to|sequel|performance of|rendition of|production of|screening of|premiere of|called|show|shows|story|short story|franchise|trilogy|saga|blockbuster|classic|starring in|starred in|stars in|role in|appeared on|cast of|star of|author of|director of|creator of|writer of|scenes? from|excerpts? from',
    means:
      'means|meant|stands for|refers to|translates|is short for|is a term|is the term|is slang|is the name',
    tells:
      '(?:accus|apologi[sz]|assur|argu|cit|describ|quot|writ|promis|criticiz|criticis|denounc|urg)(?:e|es|ed|ing)|(?:add|ask|assail|attack|blast|brand|call|chant|claim|condemn|cry|demand|express|insist|label|mock|pledg|rail|ridicul|say|scream|shout|sing|slam|speak|tell|threaten|vow|warn|whisper|yell|mouth|utter)(?:s|e?d|ing)?|cries|cried|denied|denies|denying|dismiss(?:es|ing)|deemed|ruled|sang|thinks|refer(?:s|red|ring) to',
    unsaid:
      "(?:nobody|no one|none|neither)(?: [^\\s.;:]+){0,5} (?:said|says|called|calls|described|describes|used)|(?:some|many|critics|cynics|sceptics|skeptics|optimists|people|one|you|others|they) (?:will|would|might|may|could|can) (?:say|argue|object|call)|(?<=(?:^|[.!?]) ?)(?:if|unless|suppose|had) [^.;:!?\\uFFFC]{1,60}? (?:said|says|say|called|told)|(?:denied|denies|denying)(?: that)?(?: \\S+){0,2} (?:ever )?(?:said|saying|called|calling|told|telling|used|using|described|describing)|(?:never|not|n['’]t|nor|without|refused to|refuses to|declined to|declines to|stopped short of|stops short of|avoided|avoids|avoid)(?: (?:ever|have|be|been|even|explicitly|directly|to))* (?:say|said|saying|call|called|calling|use|used|using|utter|uttered|describe|described|describing)",
  },
  numbered:
    'articles?|annex(?:es)?|appendix|chapters?|clauses?|paragraphs?|parts?|protocols?|resolutions?|rules?|sections?|schedules?|pages?|tables?|figures?|phases?|rounds?|points?',
  withheld: '(withheld)',
  common: 'the|of|and|to|that|was|with|said|for|which|we|he|she|it|is|in|a|not|by|from',
  dates: {
    isDayMonthYear: true,
    reading: { fillers: 'of the on st d', beforeTime: 'at', ordinals: 'st|nd|rd|th' },
    monthsAfterDay: 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
    monthsBeforeDay:
      'january|february|march|april|may|june|july|august|september|october|november|december',
  },
  numbers: {
    ones: 'one two three four five six seven eight nine',
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    more: [
      ['a an', 1],
      ['dozen', 12],
      ['fourty', 40],
      ['hundred', 100],
    ],
    joint: '[- ]',
    scales: 'million|billion|thousand|hundred|dozen',
  },
  durations: {
    units: [
      ['minute minutes min mins', { minutes: 1 }],
      ['hour hours hr hrs h', { hours: 1 }],
      ['day days d', { days: 1 }],
      ['week weeks wk wks', { weeks: 1 }],
      ['fortnight fortnights', { weeks: 2 }],
      ['month months mo mos mth mths', { months: 1 }],
      ['year years yr yrs', { years: 1 }],
    ],
    wholes: [
      ['weeklong', { weeks: 1 }],
      ['monthlong', { months: 1 }],
      ['yearlong', { years: 1 }],
    ],
    and: 'and',
    half: 'half',
    articles: 'a an',
    behind: 'long',
    unclear:
      /\b(?:extended|renewed|prolonged|automatic\w*|indefinite\w*|least|minimum|less|every|each|per|daily|thousands?|millions?|hundreds|several|few|after|notice|within|more|longer|rolling|open|unlimited|permanent|about \w+ to)\b|\b(?:hours?|days?|h) (?:a|per) (?:day|week|month)\b/u,
    renewable:
      /\b(?:renewable|extendable|extendible|extensible|prolongable|subject to|may be|can be)\b/u,
  },
  small: {
    words:
      'a about after all also an and any are as at be been before but by can could did do does each for from had has have he her his how if in into is it its may more most must nor of off on once only or other our out over own s said say says she should so some such than that the their them then there these they this those to under until up was we were what when where which while who will with within would',
    turning:
      'after all any before can could each if may more most no nor not off once only or other out over should some under until',
  },
  pages: { page: 'page|p\\.', of: 'of' },
  bylines: {
    by: '(?:Written|Reported|Story|Report|Text)\\s+by|By|BY|Author:|Text:|Byline:',
    published: '(?:First\\s+)?Published|Posted|Date',
    and: 'and',
    from: 'in',
  },
  honorifics: 'mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|prof|hon|rev|sheikh',
  negations: {
    negation:
      "\\p{L}+n't|cannot|not|never|no|nor|neither|none|nobody|nothing|nowhere|without|hardly|scarcely|barely|seldom|rarely|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|den(?:y|ies|ied)|unable to|unwilling to",
    apart:
      '(?:under|in|at|on|by) no (?:circumstances|way|event|case|point|time|stage|account|means)|never|not ever|not at all',
    clause:
      'and|but|or|because|while|though|although|if|when|whenever|which|who|whose|that|where|until|unless|since|so|yet|as|after|before|what|why|how|whether',
    only: 'only|just|merely|least|simply',
    open: 'without|nor|neither',
  },
  reported,
  wording,
};
