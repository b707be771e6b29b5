// Countries by their names in the languages of labels, and by the codes of ISO 3166.
import { nearest } from '../../diagnostics/nearest.ts';
import { LANGUAGES } from '../../languages/languages.ts';

/** Two letters and three of each country that maps know; Kosovo has those that are commonly used. */
const CODES: readonly string[] = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA
  AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BRBRA
  BSBHS BTBTN BWBWA BYBLR BZBLZ CACAN CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN
  COCOL CRCRI CUCUB CVCPV CWCUW CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST
  EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO
  GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD
  HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY
  JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO
  LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF
  MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX
  MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN
  PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT
  ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SKSVK SLSLE SMSMR
  SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK
  TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB
  VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM ZAZAF ZMZMB ZWZWE
`
  .trim()
  .split(/\s+/);

const SHORT: readonly string[] = CODES.map((code) => code.slice(0, 2));

/** The code of a country, or the name of one that was perhaps meant. */
export function countryOf(
  written: string,
): { readonly code: string } | { readonly code?: never; readonly near: string | undefined } {
  const upper = written.trim().toUpperCase();
  const coded = CODES.find((code) => code.slice(0, 2) === upper || code.slice(2) === upper);
  if (coded !== undefined) return { code: coded.slice(0, 2) };
  const names = namesInAll();
  const code = names.get(plain(written));
  if (code !== undefined) return { code };
  const near = nearest(plain(written), names.keys());
  return { near: near === undefined ? undefined : countryName(names.get(near)!, 'en') };
}

/** What a language calls a country. */
export function countryName(code: string, language: string): string {
  return displayNames(language).of(code) ?? code;
}

const formats = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  const known =
    formats.get(language) ?? new Intl.DisplayNames([language, 'en'], { type: 'region' });
  formats.set(language, known);
  return known;
}

/** What people write and CLDR does not have. */
const ALSO: Readonly<Record<string, string>> = {
  burma: 'MM',
  congo: 'CG',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  drc: 'CD',
  'east timor': 'TL',
  'great britain': 'GB',
  holland: 'NL',
  'ivory coast': 'CI',
  macedonia: 'MK',
  palestine: 'PS',
  'republic of the congo': 'CG',
  swaziland: 'SZ',
  turkey: 'TR',
  turkiye: 'TR',
  uae: 'AE',
  uk: 'GB',
  usa: 'US',
};

let all: ReadonlyMap<string, string> | undefined;

/** Codes by the names of all languages that have labels; made once, when a name is first looked up. */
function namesInAll(): ReadonlyMap<string, string> {
  if (all) return all;
  const names = new Map<string, string>(Object.entries(ALSO));
  for (const language of Object.keys(LANGUAGES))
    for (const code of SHORT) {
      const name = plain(countryName(code, language));
      if (!names.has(name)) names.set(name, code);
    }
  all = names;
  return names;
}

/** Without accents, signs, case and “the”. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
