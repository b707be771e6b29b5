// Words to avoid in English prose of a desk.

import { WORD_CHARACTERS, type Wording, type WordingLists } from './language.ts';

// "Was admitted to hospital", "conceded territory" and "claimed 12 lives" attribute nothing.
const PASSIVE = '(?<!\\b(?:am|are|be|been|being|is|was|were|has been|have been) )';
const SAYING = '(?=\\s*(?:[,:;.!?]|$)|\\s+(?:that|it|he|she|they|there)\\b)';
const ADMITTING =
  '(?=\\s*(?:[,:;.!?]|$)|\\s+(?:that|it|he|she|they|there|the|his|her|their|its|having|responsibility|to\\s+\\p{L}+ing)\\b)';

/** Regimes that are sets of rules, at the beginning of a sentence. */
const OTHER_REGIMES =
  'A|An|Any|Both|Customs|Each|Existing|Export|Inspection|International|Legal|Missile|Monitoring|New|No|Other|Sanctions?|Some|Such|Tax|That|The|These|This|Trade|Two|Verification|Visa|What|Which';

function verb(words: string, neutral = 'said', ahead = ''): Wording {
  const [stem = ''] = /^[a-z]+/u.exec(words) ?? [];
  return {
    stems: [stem],
    words: `${PASSIVE}(?:${words})(?![${WORD_CHARACTERS}])${ahead}`,
    neutral,
  };
}

export const wording: WordingLists = {
  verbs: [
    verb('admit(?:s|ted|ting)?', 'said', ADMITTING),
    verb('boast(?:s|ed|ing)?'),
    verb('brag(?:s|ged|ging)?'),
    verb('conced(?:e|es|ed|ing)', 'said', SAYING),
    // In court it is what happened.
    {
      ...verb('confess(?:es|ed|ing)?'),
      unless: '\\b(?:court|judge|police|priest|trial|tribunal)\\b',
    },
    verb('insist(?:s|ed|ing)?', 'said', '(?!\\s+(?:up)?on\\b)'),
    verb('gloat(?:s|ed|ing)?'),
    verb('rant(?:s|ed|ing)?'),
    verb('whin(?:e|es|ed|ing)'),
    verb('sneer(?:s|ed|ing)?'),
    verb('scoff(?:s|ed|ing)?', 'rejected'),
    verb('fumed'),
    verb('lash(?:es|ed|ing)? out', 'criticised'),
    verb('rail(?:s|ed|ing)? against', 'criticised'),
    verb(
      'slam(?:s|med|ming)?',
      'criticised',
      '(?!\\s+(?:in|on|through)?to\\b|\\s+(?:shut|through)\\b)',
    ),
    verb('parrot(?:ed|ing)', 'repeated'),
    verb('peddl(?:e|es|ed|ing)'),
    verb('tout(?:s|ed|ing)?', 'presented'),
    verb('claim(?:s|ed|ing)?', 'said', '(?=\\s+that\\b)'),
    verb('reveal(?:s|ed|ing)?', 'said', '(?=\\s+that\\b)'),
    verb('point(?:s|ed|ing)? out', 'said', '(?=\\s+that\\b|,|:)'),
  ],
  weasels: [
    {
      stems: ['some', 'many', 'others'],
      words: '(?:some|many|others)(?: people)? (?:argue|believe|claim|fear|say|think)',
      neutral: 'say who',
    },
    {
      stems: [
        'analysts',
        'commentators',
        'critics',
        'experts',
        'insiders',
        'observers',
        'opponents',
        'sources',
        'supporters',
        'witnesses',
      ],
      words: `(?<![${WORD_CHARACTERS}][’']?s? |OSCE |UN |EU |AU )(?:analysts|commentators|critics|experts|insiders|observers|opponents|sources|supporters|witnesses) (?:argue|believe|claim|fear|say|suggest|think)`,
      neutral: 'name them, or say how many and of which side',
    },
    {
      stems: ['it is '],
      words:
        'it is (?:widely |generally |commonly )(?:accepted|assumed|believed|considered|expected|held|known|thought|understood)',
      neutral: 'say by whom',
    },
    {
      stems: ['it is '],
      words: 'it is (?:assumed|believed|claimed|feared|rumou?red|thought|understood) that',
      neutral: 'say by whom',
    },
    {
      stems: ['has it', 'needless', 'well known'],
      words: 'rumou?r has it|word has it|needless to say|as is well known',
      neutral: 'say who says so',
    },
    {
      stems: ['reportedly', 'allegedly', 'supposedly'],
      words: 'reportedly|allegedly|supposedly',
      neutral: 'say who reports it, or name a source',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['regime'],
      words: `(?!(?:${OTHER_REGIMES})\\b)\\p{Lu}[\\p{L}’']+ regimes?(?! (?:change|of|for|on)\\b)|regime (?:forces|troops|army|of \\p{Lu}\\p{L}+)`,
      cased: true,
      neutral: 'government, authorities or forces',
    },
    {
      stems: ['terrorist'],
      words: '(?<![-–])terrorists?(?![-–])',
      neutral: 'say what they did: gunmen, bombers, fighters; or say who calls them so',
    },
    { stems: ['so-called'], words: 'so-called', neutral: 'give the name, or say who calls it so' },
    {
      stems: ['puppet'],
      words: 'puppet (?:government|leader|president|regime|state)s?',
      neutral: 'say who appointed or supports it',
    },
    {
      stems: [
        'barbaric',
        'bloodthirsty',
        'cowardly',
        'evil',
        'heinous',
        'heroic',
        'savage',
        'shameless',
        'unprovoked',
      ],
      words:
        '(?:barbaric|bloodthirsty|cowardly|evil|heinous|heroic|savage|shameless|unprovoked)(?:ly)?',
      neutral: 'say what happened',
    },
    {
      stems: ['brutal'],
      words:
        'brutal(?:ly)? (?:act|assault|attack|campaign|crackdown|dictator|invasion|killing|murder|occupation|regime|repression|war)s?',
      neutral: 'say what happened',
    },
    {
      stems: ['extremist'],
      words: 'extremists?',
      neutral: 'name the group, or say who calls it so',
      unless: '\\b(?:anti|counter|violent)[- ]extremis',
    },
    {
      stems: ['thug', 'bandit', 'stooge', 'cronies', 'henchmen', 'warmonger', 'fanatic'],
      words: 'thugs?|bandits?|stooges?|cronies|henchmen|warmongers?|fanatics?',
      neutral: 'say who they are',
    },
    {
      stems: ['liberat'],
      words:
        '(?<!\\b(?:is|was|are|were|be|been|being) )liberat(?:es|ed|ing)(?= (?:the |a |an |\\p{L}+ )?(?:\\p{L}+ )?(?:area|city|cities|district|region|settlement|town|village)s?)',
      neutral: 'took or retook',
    },
    {
      stems: ['freedom', 'martyr'],
      words: 'freedom fighters?|martyrs?',
      neutral: 'fighters; the dead',
    },
    { stems: ['orcs'], words: 'orcs', neutral: 'soldiers' },
  ],
  attributed:
    '\\b(?:according to|accus\\p{L}+|brand\\p{L}+|(?<!-)call(?:s|ed|ing)?|condemn\\p{L}+|denounc\\p{L}+|describ\\p{L}+|label\\p{L}*|said|say|says|saying|speaks? of|spoke of|term(?:s|ed)|told|in the words of|what \\p{Lu}\\p{L}+ (?:calls|called)|designat\\p{L}+|listed as)\\b',
  likelihood:
    '\\b(?:almost no chance|remote chance|(?:very |highly |un)*(?:likely|probable)|improbable|probably|(?:roughly )?even (?:chance|odds)|(?:almost|nearly) certain(?:ly)?)\\b',
  // Confidence between parties, and confidence votes, are matters of the brief and no measure of it.
  confidence:
    '\\b(?:confident(?:ly)?|(?:(?:low|moderate|medium|high)(?: to (?:moderate|medium|high))? |with |our |analytic(?:al)? )confidence)\\b',
  confidenceStem: 'confiden',
};
