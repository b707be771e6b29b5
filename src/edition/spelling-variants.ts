// Spellings of one word, British and American: from lists, since a rule would take timber for timbre.

/** Words in -our; `fourth` and `mourning` are none of them. */
const OUR =
  /^(dis|mis|un)?(arbour|armour|behaviour|candour|clamour|colour|demeanour|endeavour|favour|fervour|flavour|harbour|honour|humour|labour|misdemeanour|neighbour|odour|parlour|rancour|rigour|rumour|saviour|savour|splendour|tumour|valour|vapour|vigour)/;
/** Words in -re; `timbre`, `genre` and `acre` are none of them. */
const RE =
  /^((?:amphi)?theat|(?:epi)?cent|(?:centi|kilo|milli)?met|calib|fib|lit|lust|meag|somb|spect)re(?=s?$)/;
/** Verbs in -ise that are spelt in -ize too, by what stands before the ending. */
const ISE_STEMS =
  'apolog author capital categor central character civil colon criminal critic democrat digit dramat econom emphas equal familiar final formal galvan general global harmon hospital ideal immun industrial international jeopard legal legitim liberal local marginal material maxim militar minim mobil modern monopol national neutral normal optim organ patron penal polar politic popular priorit privat public radical rational real recogn regular scrutin secular securit social special stabil standard steril subsid summar symbol sympath synchron terror traumat util vandal victim visual weapon';
const ISE = new RegExp(
  `^((?:de|dis|over|re|un)?(?:${ISE_STEMS.replaceAll(' ', '|')}))is(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)`,
);
/** Verbs whose last consonant is doubled in British spelling before an ending. */
const DOUBLED =
  /^((?:re|un)?(?:cancel|channel|council|counsel|dial|equal|fuel|initial|label|level|marshal|model|panel|quarrel|rival|shovel|signal|total|travel|tunnel))l(?=(?:ed|er|ers|ing|ings|or|ors)$)/;

/** What stands in one spelling on the left stands in the other on the right. */
const PAIRS: readonly (readonly [pattern: RegExp, other: string])[] = [
  [/^(anal|catal|paral)ys(?=(?:e|ed|er|ers|ing)$)/, '$1yz'],
  [/^(defen|offen|preten)ce(?=s?$)/, '$1se'],
  [/^licence(?=[sd]?$)/, 'license'],
  [/^practise(?=[sd]?$)/, 'practice'],
  [/^(ana|cata|dia|epi|mono|pro)logue(?=[sd]?$)/, '$1log'],
  [/^programme(?=s?$)/, 'program'],
  [/^grey(?=(?:s|ed|ish)?$)/, 'gray'],
  [/^(acknowledg|judg|lodg)ement(?=s?$)/, '$1ment'],
  [/^ageing$/, 'aging'],
  [/^aluminium$/, 'aluminum'],
  [/^aeroplane(?=s?$)/, 'airplane'],
  [/^artefact(?=s?$)/, 'artifact'],
  [/^manoeuvr(?:e(?=s?$)|(?=(?:able|ed|ing)$))/, 'maneuver'],
  [/^centred$/, 'centered'],
  [/^sceptic(?=(?:s|al|ally|ism)?$)/, 'skeptic'],
  [/^(enro|fulfi)l(?=(?:s|ment|ments)?$)/, '$1ll'],
  [/^instalment(?=s?$)/, 'installment'],
  [/^(ski|wi)lful(?=(?:ly)?$)/, '$1llful'],
  [/^plough(?=(?:s|ed|ing)?$)/, 'plow'],
  [/^(after|back|down|in|on|out|to|up)wards$/, '$1ward'],
  [/^amongst$/, 'among'],
  [/^whilst$/, 'while'],
  [/^(co)-(operat|ordinat)/, '$1$2'],
  [/^(north|south)-(east|west)/, '$1$2'],
  [/^cease-fire(?=s?$)/, 'ceasefire'],
  [/^e-mail(?=(?:s|ed|ing)?$)/, 'email'],
];

/** One spelling for all those that `word`, in small letters, is known to have. */
export function usualSpelling(word: string): string {
  let usual = word
    .replace(OUR, (british) => british.replace('our', 'or'))
    .replace(RE, '$1er')
    .replace(ISE, '$1iz')
    .replace(DOUBLED, '$1');
  for (const [pattern, other] of PAIRS) usual = usual.replace(pattern, other);
  return usual;
}
