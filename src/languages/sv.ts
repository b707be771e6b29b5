// Swedish.

import type { Language } from './language.ts';

export const swedish: Language = {
  name: 'Swedish',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'f|fråga|reporter|journalist',
    answer: 's|svar',
    self: 'jag|mig|min|mitt|mina|vi|oss',
  },
  marked: {
    tells: 'kallar|kallade|beskriv\\p{L}+|beskrev|anklaga\\p{L}+|tal(?:ar|ade) om',
    naming:
      'så kallade?|s\\.? ?k\\.|känd som|kallad|kallade|kallat|ordet|orden|begreppet|uttrycket|termen|titeln|med titeln|under namnet|vid namn|döpt till|parollen|slagordet|mottot|smeknamnet',
    works:
      'filmen|romanen|boken|låten|sången|albumet|pjäsen|operan|serien|programmet|dokumentären|podden|tidningen|tidskriften|dikten|tavlan|utställningen|spelet|operationen|övningen|kampanjen|lagen|projektet|fonden|festivalen|fartyget|båten|partiet|bandet|klubben|restaurangen|hotellet',
  },
  common: 'och|att|det|som|är|för|inte|på|av|med|till|ett|den|har|om|sade|säger|jag|vi',
  dates: { isDayMonthYear: true },
  bylines: { by: 'Av', and: 'och' },
  speech: {
    verbs:
      '(?:sade|sa|säger|sagt|säg|förklara(?:r|de|t)?|uppge(?:r)?|uppgav|skriver|skrev|skrivit|berätta(?:r|de|t)?|betona(?:r|de)|tycker|tyckte|anser|ansåg|kalla(?:r|de)|varna(?:r|de)|svara(?:r|de)|tillade|tillägger|lägger till|lade till|bekräfta(?:r|de)|medge(?:r)?|medgav|häv?da(?:r|de)|hävdar|konstatera(?:r|de)|upprepa(?:r|de)|fråga(?:r|de)|ropa(?:r|de)|menar|menade|meddela(?:r|de)|påpeka(?:r|de)|hoppas|tror|trodde|kräver|krävde|lovar|lovade|skratta(?:r|de)|sucka(?:r|de)|skämta(?:r|de)|kommentera(?:r|de)|fortsätter|fortsatte|understryker|underströk|kritisera(?:r|de)|beskriv(?:er)?|beskrev|heter det|hette det|står det|lyder|löd|minns|erkände|erkänner|slår fast|slog fast|poängtera(?:r|de)|utropa(?:r|de))',
    according: 'enligt|med (?:\\p{L}+) ord',
    pronouns: 'han|hon|de|hen|denne|denna|jag|vi|man|den',
    roles:
      '[\\p{L}-]*(?:minister|statsminister|president|presidenten|ministern|talesperson|talespersonen|talesman|talesmannen|talesmannen|talesperson|ambassadör|ambassadören|sändebud|sändebudet|general|generalen|generaldirektör|sekreterare|sekreteraren|chef|chefen|direktör|direktören|förhandlare|medlare|borgmästare|borgmästaren|kommunalråd|kommunalrådet|ledamot|ledamoten|riksdagsledamot|senator|överste|amiral|professor|professorn|analytiker|analytikern|expert|experten|forskare|forskaren|ordförande|ordföranden|ledare|ledaren|partiledare|partiledaren|kandidat|kandidaten|ekonom|ekonomen|historiker|läkare|läkaren|sjuksköterska|advokat|advokaten|åklagare|åklagaren|domare|domaren|polisen|kommissarie|kommissarien|tränare|tränaren|kapten|anfallare|målvakt|spelare|skådespelare|författare|författaren|sångare|konstnär|curator|biskop|biskopen|påven|kungen|drottningen|rektor|rektorn|lärare|läraren|bonde|bonden|granne|grannen|vittne|inspektör|diplomat|diplomaten|källa|källan|journalist|aktivist|rådgivare|arkitekt|ingenjör|mamma|pappa|mor|far|son|dotter|bror|syster|änka|ägare|ägaren|grundare|företagare|vd|vd:n|politiker|fackordförande|bagare|bagaren|fiskare|fiskaren|student|studenten|kvinnan|mannen)',
    bodies:
      '[\\p{L}-]*(?:departementet|departement|polis|polisen|fack|facket|kommun|kommunen|regionen|förbundet|byrå|byrån|uttalande|uttalandet|rapport|rapporten|regering|regeringen|armén|försvarsmakten|kommission|kommissionen|ambassad|ambassaden|text|texten|dokument|dokumentet|organisation|organisationen|råd|rådet|parti|partiet|domstol|domstolen|studie|studien|institut|institutet|myndighet|myndigheten|verket|verk|riksdagen|senaten|förening|föreningen|företag|företaget|bolag|bolaget|tidning|tidningen|gruppen|bank|banken|universitet|universitetet|stiftelsen|klubben|kommittén|rörelsen|unionen|fn|nato|eu|who|kreml|vatikanen|pentagon|brev|brevet|dom|domen|pressmeddelande|pressmeddelandet)',
    spokesperson: 'talesp|talesm',
    indefinite: 'en|ett|några|många|två|andra',
    grammar: {
      prepositions:
        'i|på|vid|efter|före|för|mot|med|ur|till|om|under|sedan|genom|trots|utan|mellan|bakom|av|från|hos|inför|enligt|via|över|per|åt',
      conjunctions: 'och|eller|men|att|eftersom|som|när|om|medan|fast|så|där|vem|vad|innan|då',
      adverbs:
        'måndagen?|tisdagen?|onsdagen?|torsdagen?|fredagen?|lördagen?|söndagen?|idag|igår|imorgon|morgonen|kvällen|eftermiddagen|också|även|senare|tidigare|sedan|då|nu|där|här|inte|igen|först|vidare|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|honom|henne|dem|oss|mig|sig|själv|har|hade|är|var|blir|blev|nyligen|dock|emellertid|däremot|ännu',
      articles: 'den|det|de|hans|hennes|deras|vår|denna|detta',
      links: 'för|från|i|vid|på',
      titles: 'herr|fru|dr',
      woman: '^hon|fru|drottningen|mamma|mor|dotter|syster|änka|kvinnan|sköterska',
      man: '^han|herr|kungen|pappa|far|son|bror|mannen|talesman',
      views: 'för',
      echoes: 'det (?:säger|sade|skriver|uppger|meddelar)|så (?:säger|sade)',
    },
  },
};
