// Words to avoid in Turkish prose of a desk.

import type { WordingLists } from './language.ts';

export const wording: WordingLists = {
  verbs: [
    {
      stems: ['övün', 'böbürlen'],
      words: 'övün(?:dü|düler|erek)|böbürlen(?:di|diler|erek)',
      neutral: 'söyledi',
    },
    {
      stems: ['itiraf'],
      words: 'itiraf etti(?:ler)?',
      neutral: 'söyledi',
      unless: '(?<!\\p{L})(?:mahkeme|hâkim|hakim|polis|savcı)\\p{L}*(?!\\p{L})',
    },
    {
      stems: ['ateş püskür', 'veryansın'],
      words: 'ateş püskürdü(?:ler)?|veryansın etti(?:ler)?',
      neutral: 'eleştirdi',
    },
  ],
  weasels: [
    {
      stems: ['bazıları', 'birçok', 'kimileri'],
      words: '(?:bazıları|birçok kişi|kimileri|kimilerine göre)',
      neutral: 'kim olduğunu söyleyin',
    },
    {
      stems: ['uzmanlar', 'analistler', 'gözlemciler', 'kaynaklar', 'eleştirmenler'],
      words:
        '(?:uzmanlar|analistler|gözlemciler|kaynaklar|eleştirmenler) (?:düşünüyor|inanıyor|söylüyor|belirtiyor)',
      neutral: 'adlarını verin ya da kaç kişi ve hangi taraftan olduklarını söyleyin',
    },
    {
      stems: ['söyleniyor', 'bilindiği'],
      words: 'söyleniyor|bilindiği gibi|bilindiği üzere',
      neutral: 'kimin söylediğini belirtin',
    },
    {
      stems: ['güya'],
      words: 'güya',
      neutral: 'kimin iddia ettiğini söyleyin ya da kaynak gösterin',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['rejim'],
      words: '\\p{Lu}[\\p{L}-]+ rejimi(?:nin|ne|ni|nde|nden)?',
      neutral: 'hükûmet ya da yetkililer',
      cased: true,
    },
    {
      stems: ['terörist'],
      words: 'terörist(?:ler|leri|lerin|lere|i|in|e)?',
      neutral: 'ne yaptıklarını ya da onlara kimin böyle dediğini söyleyin',
    },
    {
      stems: ['sözde'],
      words: 'sözde',
      neutral: 'adını verin ya da kimin böyle dediğini söyleyin',
    },
    {
      stems: ['kukla'],
      words: 'kukla (?:hükûmet|hükümet|devlet|yönetim|rejim)\\p{L}*',
      neutral: 'kimin atadığını ya da desteklediğini söyleyin',
    },
    {
      stems: ['barbar', 'kahraman', 'hain', 'fanatik'],
      words: 'barbar(?:lar|ca)?|kahramanca|hain(?:ler|ce)?|fanatik(?:ler)?',
      neutral: 'ne olduğunu söyleyin',
    },
  ],
  attributed:
    '(?<!\\p{L})(?:göre|dedi(?:ler)?|söyledi(?:ler)?|açıkladı(?:lar)?|belirtti(?:ler)?|nitelendir\\p{L}+|suçla\\p{L}+|kına\\p{L}+)(?!\\p{L})',
  likelihood:
    '(?<!\\p{L})(?:(?:çok )?(?:düşük|yüksek|büyük) olasılık(?:la)?|yaklaşık eşit olasılık|(?:pek )?olası(?: değil)?|neredeyse (?:imkânsız|kesin)|muhtemel(?:en)?)(?!\\p{L})',
  confidence: '(?<!\\p{L})(?:(?:düşük|orta|yüksek) (?:düzeyde )?güven(?:le)?)(?!\\p{L})',
  confidenceStem: 'güven',
};
