// Dutch.

import type { Language } from './language.ts';

export const dutch: Language = {
  name: 'Dutch',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'v|vraag|journalist|verslaggever|interviewer',
    answer: 'a|antwoord',
    self: 'ik|mij|me|mijn|wij|we|ons',
  },
  marked: {
    tells: 'noem\\p{L}*|beschrijf\\p{L}*|beschreef|beschuldig\\p{L}*|sprak|spreekt',
    naming:
      'zogenaamde?|zogeheten|bekend als|genaamd|getiteld|het woord|de woorden|de term|de titel|de uitdrukking|onder de naam|met de titel|bijgenaamd|de slogan|het motto',
    works:
      'film|roman|boek|lied|nummer|album|stuk|opera|serie|programma|documentaire|podcast|tijdschrift|krant|gedicht|schilderij|tentoonstelling|spel|operatie|missie|campagne|wet|pact|akkoord|initiatief|fonds|prijs|festival|schip|boot|partij|band|club|merk|restaurant|hotel',
  },
  common: 'de|het|een|van|dat|niet|zijn|voor|met|ook|wordt|heeft|naar|hij|zei|wij|te|aan|er',
  dates: { isDayMonthYear: true, reading: {} },
  bylines: { by: 'Door', and: 'en' },
  speech: {
    verbs:
      '(?:zei|zeiden|zegt|zeggen|gezegd|verklaar(?:de|den|t|d)?|stel(?:de|den|t|len)|gesteld|meld(?:de|den|t)|gemeld|schrijf(?:t)?|schreef|schreven|geschreven|vertel(?:de|den|t|len)|verteld|benadruk(?:te|ten|t|ken)|vind(?:t|en)|vond(?:en)?|noem(?:de|den|t|en)|genoemd|waarschuw(?:de|den|t|en)|gewaarschuwd|antwoord(?:de|den|t)?|reageer(?:de|den|t)|gereageerd|voeg(?:de|t) (?:hij|zij|ze)? ?(?:eraan )?toe|voegde|laat weten|liet weten|lieten weten|laten weten|bevestig(?:de|t|en)|erken(?:de|t|den)|beweer(?:de|t)|concludeer(?:de|t)|herhaal(?:de|t)|vraagt|vroeg|vroegen|vragen|roept|riep|klinkt het|luidt het|aldus(?! \\p{L}+ten)|legt|legde|legden|geeft aan|gaf aan|betoog(?:de|t)|hoop(?:te|t)|denk(?:t|en)|dacht|eist(?:e|en)?|belooft|beloofde|lacht|zucht|grapt|spreekt van|sprak van|bekritiseer(?:de|t)|kondigt|kondigde|verzucht(?:te)?|vervolg(?:t|de)|besluit|besloot|twitterde|weet|meent|meende|constateer(?:t|de)|oordeel(?:t|de)|verwijt|verweet|wijst|wees|aldus)',
    according: 'volgens|aldus|naar eigen zeggen van|in de woorden van',
    pronouns: 'hij|zij|ze|die|deze|ik|wij|we|men',
    roles:
      '[\\p{L}-]*(?:minister|premier|president|presidente|woordvoerder|woordvoerster|ambassadeur|gezant|generaal|secretaris|chef|directeur|directrice|onderhandelaar|bemiddelaar|burgemeester|wethouder|kamerlid|raadslid|senator|kolonel|admiraal|hoogleraar|professor|analist|analiste|deskundige|expert|onderzoeker|onderzoekster|wetenschapper|voorzitter|leider|kandidaat|econoom|historicus|socioloog|arts|dokter|verpleegkundige|advocaat|advocate|rechter|officier|commissaris|coach|trainer|bondscoach|spits|aanvoerder|speler|doelman|acteur|actrice|schrijver|schrijfster|zanger|zangeres|kunstenaar|curator|bisschop|kardinaal|paus|koning|koningin|rector|leraar|lerares|boer|boerin|buurvrouw|buurman|getuige|inspecteur|diplomaat|bron|bronnen|journalist|activist|activiste|adviseur|architect|ingenieur|moeder|vader|zoon|dochter|broer|zus|weduwe|eigenaar|eigenares|oprichter|ondernemer|bestuurder|ceo|politicus|politica|staatssecretaris|fractievoorzitter|fractieleider|commandant|korpschef|lijsttrekker|bakker|visser|bewoner|bewoonster|student|studente|vakbondsman|topman|topvrouw|lid|hoofd|manager|medewerker|medewerkster)',
    bodies:
      '[\\p{L}-]*(?:ministerie|politie|vakbond|gemeente|provincie|federatie|agentschap|persbureau|verklaring|rapport|regering|kabinet|leger|commissie|ambassade|tekst|document|organisatie|raad|partij|rechtbank|hof|bureau|onderzoek|instituut|justitie|openbaar ministerie|om|senaat|kamer|vereniging|bedrijf|onderneming|krant|omroep|zender|groep|bank|universiteit|stichting|club|comité|beweging|coalitie|unie|vn|navo|eu|kremlin|vaticaan|pentagon|brief|vonnis|dienst|inspectie|havenbedrijf|fabrikant|brandweer|bond)',
    spokesperson: 'woordvoer',
    indefinite: 'een|enkele|veel|sommige|twee|andere',
    grammar: {
      prepositions:
        'in|op|bij|na|voor|tegen|met|uit|aan|over|om|onder|sinds|tijdens|wegens|ondanks|zonder|tot|tussen|naast|achter|van|door|naar|per|via|vanuit|richting|namens|binnen|buiten|volgens|te|ter',
      conjunctions:
        'en|of|maar|dat|omdat|als|terwijl|hoewel|want|toen|wie|wat|waar|zodat|nadat|voordat|waarop|dus|die|dan',
      adverbs:
        'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren|morgen|\\p{L}*(?:ochtend|middag|avond|nacht)|ook|nog|later|eerder|vervolgens|dan|toen|al|nu|daar|hier|niet|weer|eerst|verder|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|hem|haar|hun|ons|mij|zich|zelf|eraan|toe|daarop|heeft|had|hebben|is|was|wordt|werd|onlangs|zojuist|inmiddels|overigens|echter|journalisten|verslaggevers',
      articles: 'de|het|zijn|haar|hun|ons|onze|deze|dit',
      links: 'van|der|des|voor|bij|uit|in',
      titles: 'meneer|mevrouw|mevr\\.?|dhr\\.?|dr\\.?|prof\\.?',
      woman:
        '^zij|^ze|mevrouw|mevr|ster|trice|koningin|moeder|dochter|zus|weduwe|boerin|vrouw|ares|este',
      man: '^hij|meneer|dhr|koning|vader|zoon|broer|man',
      views: 'voor',
      echoes: 'dat (?:zei|zegt|zeggen|meldt|meldde|heeft)|zo (?:zei|zegt)',
    },
  },
};
