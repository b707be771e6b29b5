// Polish.

import type { Language } from './language.ts';
import { wording } from './pl-wording.ts';
import type { Paradigm } from './speech-words.ts';

/** Names that end with a vowel of women, whoever bears them. */
const NAMES_IN_A: readonly Paradigm[] = [
  ['', 'ka ki ce kę ką ce'],
  ['', 'ga gi dze gę gą dze'],
  ['', 'ra ry rze rę rą rze'],
  ['', 'ta ty cie tę tą cie'],
  ['', 'da dy dzie dę dą dzie'],
  ['', 'ła ły le łę łą le'],
  ['[bpmfwnsz]', 'a y ie ę ą ie'],
  ['l', 'a i i ę ą i'],
  ['c|cz|sz|rz|ż|dz', 'a y y ę ą y'],
  ['[nscz]', 'ia i i ię ią i'],
];

export const polish: Language = {
  name: 'Polish',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'p|pytanie|dziennikarz|dziennikarka',
    answer: 'o|odp|odpowiedź',
    self: 'ja|mnie|mi|mną|m[oó]j\\p{L}*|my|nas|nam|\\p{L}+(?:łem|łam|liśmy|łyśmy|łbym|łabym)|jestem|wiem|mogę|chcę|myślę|będę|widzę|\\p{L}+uję|\\p{L}{2,}(?:[dnwz]am|[aiy]my)',
    asks: 'rozmawiał(?:a)?|rozmawia|pytał(?:a)?|wywiad:',
    announces:
      '(?:po)?rozmawia\\p{L}*|rozmow\\p{L}{1,3}|wywiad\\p{L}{0,3}|pyta(?:my|liśmy|łem|łam)|spotykamy|spotkaliśmy|opowiada|opowiedział[ao]?|odpowiada na',
    you: 'pan|pani|pana|panu|panią|państwo|pańsk\\p{L}+|\\p{L}+(?:łeś|łaś)',
  },
  marked: {
    tells:
      'nazwa\\p{L}+|nazywa\\p{L}*|uzna\\p{L}+|uważa\\p{L}*|określi\\p{L}*|opisa\\p{L}+|oskarż\\p{L}+|zapowie\\p{L}+|obieca\\p{L}+',
    naming:
      '(?:czytaj także|czytaj też|zobacz także|przeczytaj też)\\s?:|tak zwan\\p{L}+|tzw\\.|znan\\p{L}+ jako|zwan\\p{L}+|nazywan\\p{L}+|nazwan\\p{L}+|przezywan\\p{L}+|o pseudonimie|ps\\.|pod (?:nazwą|tytułem|hasłem|pseudonimem)|pt\\.|zatytułowan\\p{L}+|o (?:nazwie|tytule)|słow(?:o|a|em|u)|termin\\p{L}*|pojęci\\p{L}+|określeni\\p{L}+|wyrażeni\\p{L}+|hasł\\p{L}+|z napisem|napis(?:em|u)?|kryptonim\\p{L}*|nazw(?:a|ę|y|ą)',
    works:
      '(?:film|powieś|książ|piosenk|utw[oó]r|album|sztuk|oper|serial|program|dokument|podcast|magazyn|gazet|dziennik|tygodnik|wiersz|obraz|wystaw|gr[aęy]|operacj|ćwicze|misj|kampani|ustaw|projekt|plan|pakt|porozumieni|protokół|traktat|inicjatyw|fundusz|nagrod|festiwal|stat|okręt|fregat|tankow|prom|jacht|satelit|rakiet|dron|batalion|brygad|parti|ruch|organizacj|stowarzyszeni|grup|klub|mark|restauracj|hotel|firm|fundacj|telewizj)\\p{L}{0,4}',
    means:
      'oznacza|znaczy|jak (?:go |ją |je |ich |tu )?(?:nazywają|zwą|nazywano|nazwano|ochrzcili|ochrzczono)',
    told: 'że|dlaczego|kiedy|gdzie|kto|jak|po co',
    unsaid:
      'gdyby [^.;:!?\\uFFFC]{1,60}? (?:powiedział[aoi]?|nazwał[aoi]?)|nie (?:powiedzia[łl]\\p{L}*|mówi[łl]\\p{L}*|nazwa[łl]\\p{L}*|używ?a?[łl]\\p{L}*)(?: \\S+){0,3}',
  },
  letters: 'ąęłśćńźż',
  common: 'nie|się|jest|że|na|do|oraz|przez|który|w|z|i|nas|powiedział|powiedziała',
  dates: { isDayMonthYear: true, reading: {} },
  numbered:
    'artykuł\\p{L}{0,4}|ustęp\\p{L}{0,3}|ustępu|załącznik\\p{L}{0,3}|rozdział\\p{L}{0,3}|paragraf\\p{L}{0,3}|punk(?:t|tu|cie|tem|ty)|rezolucj\\p{L}{1,2}|protok[oó]ł\\p{L}{0,3}|stron\\p{L}{1,2}|tabel\\p{L}{1,2}|faz\\p{L}{1,2}|część|części',
  withheld: '(nie ujawniono)',
  numbers: {
    ones: 'jeden/jedna/jedno/jednego/jednej dwa/dwie/dwóch/dwoma trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu',
    teens:
      'dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu',
    tens: 'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu',
    more: [
      ['połtora połtorej', 1.5],
      ['sto stu', 100],
      ['dwiescie dwustu', 200],
    ],
    joint: ' ',
    scales: 'tysiąc|tysięc|milion|miliard|mln|mld|tuzin',
  },
  durations: {
    units: [
      ['minuta minuty minut minute min', { minutes: 1 }],
      ['godzina godziny godzin godzine godz', { hours: 1 }],
      ['dzien dnia dni doba doby dobe dob', { days: 1 }],
      ['tydzien tygodnia tygodnie tygodni', { weeks: 1 }],
      ['miesiac miesiaca miesiace miesiecy', { months: 1 }],
      ['kwartał kwartału kwartały kwartałow', { months: 3 }],
      ['rok roku lata lat', { years: 1 }],
    ],
    wholes: [['połrocze', { months: 6 }]],
    ones: 'godzine dobe dzien tydzien miesiac kwartał rok',
    leads: 'na przez okres okresie czas rozejm',
    and: 'i oraz',
    half: 'poł połowa',
    unclear:
      /(?<!\p{L})(?:przedłuzon\p{L}*|automatyczn\p{L}*|bezterminow\p{L}*|nieograniczon\p{L}*|stał\p{L}*|co najmniej|najmniej|najwyzej|mniej|wiecej|minimum|kazd\p{L}*|codzien\p{L}*|dziennie|tysi\p{L}*|kilka|kilku|kilkanascie|po)(?!\p{L})/u,
    renewable: /(?<!\p{L})(?:z mozliwoscia|z prawem|moze|mozna|odnawialn\p{L}*)(?!\p{L})/u,
  },
  small: {
    words:
      'a albo ale bez by był była było były być co czy dla do gdy i ich jak jako jego jej jest już która które który lub ma na nad nie o od oraz po pod przed przez przy się są ta tak także tego tej ten to tym u w we z za ze że',
    turning: 'a albo ale bez lub nie',
  },
  notYet: 'do (?:uzupełnienia|ustalenia|potwierdzenia)',
  bylines: { by: 'Autor(?:ka|zy)?:?', published: 'Opublikowano', and: 'i|oraz' },
  honorifics: 'pan|pani|państwo',
  pages: { page: 'strona', of: 'z' },
  negations: {
    negation: 'nie|nigdy|nikt|nic|nikogo|niczego|żad\\p{L}+|bez|ani|nigdzie',
    apart: 'nigdy|w żadnym (?:razie|wypadku)|pod żadnym pozorem',
    clause: 'i|a|ale|lecz|lub|albo|bo|jeśli|gdy|kiedy|że|żeby|który|która|które|gdzie|kto|ponieważ',
    only: 'tylko|jedynie',
    open: 'ani',
  },
  speech: {
    verbs:
      '(?:(?:jego|jej) zdaniem|w (?:jego|jej) (?:ocenie|opinii)|według (?:niego|niej)|(?:jego|jej) słowami|(?:powiedzi|odpowiedzi|opowiedzi|wypowiedzi)(?:ał|ała|eli|ały)|(?:stwierdzi|podkreśli|zaznaczy|oświadczy|oceni|wyjaśni|zauważy|skomentowa|poinformowa|przyzna|zapewni|ogłosi|napisa|przypomnia|ostrzeg|zapowiedzia|mówi|pyta|zapyta|powtórzy|potwierdzi|zaapelowa|zaprzeczy|zażąda|zadeklarowa|określi|nazwa|krytykowa|skrytykowa|przekonywa|przekona|argumentowa|tłumaczy|wytłumaczy|wskaza|wskazywa|relacjonowa|zrelacjonowa|opisa|sugerowa|zasugerowa|podsumowa|uspokaja|uspokoi|żartowa|zażartowa|dziwi|westchnę|wyzna|wylicza|wyliczy|ubolewa|odpar|doda|uzna|zwróci uwagę|zwraca|podawa|poda|napomkną|napomknę|przekaza|przestrzeg|ostrzega|wspomina|wspomnia|żali|apelowa|protestowa|prognozowa|kwitowa|skwitowa|odrzuci|zarzuci|złoś|zaprotestowa|obieca|postulowa|opowiada|twierdzi|uważa|odpowiada|rzuci|krzykną|krzyknę|uściśli|nie kry|zdradzi|tweetowa|chwali|pochwali|zareagowa|utrzymywa|ironizowa|domaga|tłumaczy|żałowa|podkreśla|zaznacza|dodawa|ocenia|wyjaśnia|zauważa|komentowa|informowa|przyznawa|zapewnia|pisa|przypomina|zapowiada|powtarza|potwierdza|zaprzecza|deklarowa|określa|nazywa|wzdycha|śmia|narzeka|wymienia|wymieni|usprawiedliwia|skarży|krzycza|zachęca|zachęci|odpiera|dopytywa|dziękowa|podziękowa|ujawnia|ujawni|alarmowa|zaalarmowa|dzieli|cieszy|pociesza|stwierdza|ripostowa|przewidywa|szacowa|wtrąci|uzupełni|uzupełnia|precyzowa|kończy|zakończy|mrukną|mruknę|szepną|szepnę|woła|zawoła|hukną|huknę|warkną|warknę|jękną|jęknę|burkną|burknę|odburkną|odburknę|fukną|fuknę|sykną|syknę|wykrzykną|wykrzyknę|przytakną|przytaknę|wyszepta|wyjąka|zaśmia|roześmia|uśmiechną|uśmiechnę|uśmiecha|zdziwi|zastanawia|zgodzi|zgadza|odpisa|nadmieni|nadmienia|uzasadni|uzasadnia|sprostowa|zdementowa|dementowa|zakomunikowa|komunikowa|obwieści|wyrazi|zaproponowa|proponowa|prosi|poprosi|zakpi|kpi|drwi|zadrwi|oburzy|oburza|zdenerwowa|zirytowa|ucieszy|zachwyca|zachwyci|zamyśli|dorzuci|dorzuca|doradzi|podpowiedzia|puentowa|spuentowa|odnotowa|odczyta|wytkną|wytknę|wywodzi|zagrozi|grozi|zobowiąza|zażali|pożali|poskarży|rozłoży ręce|rozkłada ręce|wzrusza ramionami|wzruszy ramionami|macha ręką|machną ręką|machnę ręką|kręci głową|pokręci głową|kiwa głową|kiwną głową|kiwnę głową)(?:ł|ła|li|ły|ło|no|ł się|ła się|li się)|mówi|mówią|twierdzi|twierdzą|podkreśla|podkreślają|zaznacza|dodaje|dodają|ocenia|oceniają|wyjaśnia|wyjaśniają|zauważa|zauważają|komentuje|komentują|informuje|informują|przyznaje|przyznają|zapewnia|zapewniają|pisze|piszą|przypomina|ostrzega|ostrzegają|zapowiada|zapowiadają|pyta|pytają|powtarza|potwierdza|apeluje|apelują|zaprzecza|deklaruje|określa|nazywa|krytykuje|przekonuje|przekonują|argumentuje|tłumaczy|tłumaczą|wskazuje|wskazują|relacjonuje|opisuje|sugeruje|podsumowuje|uspokaja|żartuje|wzdycha|wyznaje|wylicza|ubolewa|odpowiada|odpowiadają|uważa|uważają|opowiada|opowiadają|śmieje się|dziwi się|żali się|wspomina|przekazuje|przekazała|czytamy|głosi|napisano|stwierdzono|podano|podaje|podają|stwierdza|nie ukrywa|nie kryje|zdradza|przestrzega|domaga się|denerwuje się|martwi się|chwali się|kwituje|dopytuje|dopytywał|dopytywała|odparł|odparła|rzekł|rzekła|rzuca|irytuje się|oburza się|ucina|uciął|ucięła|zastrzegł|zastrzegła|zastrzega|precyzuje|sprecyzował|sprecyzowała|kontynuował|kontynuowała|kontynuuje|cieszy się|obiecuje|radzi|poradził|poradziła|zwrócił uwagę|zwróciła uwagę|zwraca uwagę|ujął|ujęła|strzegł|ostrzegł|ostrzegła|przestrzegł|przestrzegła|wymienia|wymieniają|narzeka|narzekają|usprawiedliwia się|skarży się|skarżą się|cieszą się|krzyczy|zachęca|dziękuje|ujawnia|alarmuje|uzupełnia|szacuje|przewiduje|radzą|wtóruje|wtórował|wtórowała|woła|wołają|uśmiecha się|zaśmiewa się|przytakuje|potakuje|burczy|mruczy|szepcze|jęczy|wzdychają|zastanawia się|zamyśla się|pociesza|uzasadnia|uzasadniają|proponuje|prosi|proszą|zgadza się|zgadzają się|dorzuca|wtrąca|odcina się|odgryza się|puentuje|kpi|drwi|nadmienia|wytyka|grozi|wywodzi|wspominają|powtarzają|alarmują|domagają się|apelują|przypominają|zapowiadają|relacjonują|przyznają|denerwują się|dopytują|odpisał|odpisała|rozkłada ręce|wzrusza ramionami|macha ręką|kręci głową|kiwa głową|rozłożył ręce|rozłożyła ręce|wzruszył ramionami|wzruszyła ramionami|machnął ręką|machnęła ręką|pokręcił głową|pokręciła głową|odczytał|odczytała|orzekł|orzekła|zawyrokował|zawyrokowała|wskazują|wyrokuje|dodawał|dodawała|dowodzi|zżyma się|obrusza się|wścieka się|śmieją się|chwalą się|chwali|puszcza oko|puścił oko|puściła oko|mruga|mrugnął|mrugnęła|słyszę|słychać|dobiega|rozlega się|pada z sali|nie odpuszcza|nie odpuszczał|nie odpuszczała|nie ustępował|nie ustępowała|nie ustępuje|nie dawał za wygraną|nie dawała za wygraną|nie daje za wygraną|obstaje przy swoim)',
    according:
      'według|zdaniem|w opinii|w ocenie|jak (?=(?:poinform|powiedzia|podkreśl|zaznacz|stwierdz|wyjaśni|dodał|doda|pod|mówi|przekaz|ocen|przyzna|pis|zauwa|twierdz|relacjon)\\p{L}*)|słowami|ze słów|w relacji|zgodnie ze słowami|cytuje|cytują|powołując się na',
    pronouns: 'on|ona|oni|one|ten|ta|jego|jej|ja|ten ostatni|ta ostatnia|sam|sama',
    roles:
      '(?:wice|eks|były|była|mini|super|arcy|euro)?-?(?:minister|ministra|ministrem|ministrowi|ministry|ministerka|ministerki|premier(?:a|em|ka|ki)?|prezydent(?:a|em|ka|ki)?|sekretarz(?:a|em)?|sekretarka|rzecznik(?:a|iem)?|rzeczniczk[aąi]|przedstawiciel(?:a|em|ka|ki)?|ambasador(?:a|em|ka|ki)?|wysłannik(?:a|iem)?|szef(?:a|em|owa|owej)?|generał(?:a|em)?|gen\\.?|dyrektor(?:a|em|ka|ki)?|negocjator(?:a|em|ka)?|mediator(?:a|ka)?|burmistrz(?:a|em|yni)?|wójt(?:a|em|ka)?|starost[aąy]|wojewod[aąy]|marszał(?:ek|ka|kiem|kini)|poseł|posł(?:a|em|anka|anki)|senator(?:a|ka|ki)?|radn(?:y|a|ego|ej)|pułkownik(?:a)?|płk\\.?|major|kapitan(?:a|em)?|admirał(?:a)?|profesor(?:a|ka|ki)?|prof\\.?|analityk(?:a|iem|czka|czki)?|ekspert(?:a|em|ka|ki)?|doradc[aąy]|doradczyni|kanclerz(?:a|em)?|komisarz(?:a|em)?|kierowni(?:k|ka|czka|czki)|prezes(?:a|em|ka|ki)?|przewodnicząc[ayąego]+|lider(?:a|em|ka|ki)?|kandydat(?:a|em|ka|ki)?|ekonomist[aąky]+|historyk(?:a)?|historyczka|socjolog(?:a|żka)?|politolog(?:a|żka)?|lekarz(?:a|em)?|lekarka|lekarki|pielęgniar(?:ka|ki|z)|chirurg|naukow(?:iec|czyni|ca)|badacz(?:a|ka|ki)?|biolog(?:a|żka)?|koordynator(?:a|ka)?|założyciel(?:a|ka)?|właściciel(?:a|ka|ki)?|przedsiębiorc[ay]|trener(?:a|em|ka)?|piłkarz(?:a)?|napastnik(?:a)?|bramkarz(?:a)?|obrońc[ay]|zawodni(?:k|ka|czka)|aktor(?:a|ka|ki)?|reżyser(?:a|ka|ki)?|pisarz(?:a)?|pisarka|pisarki|piosenkar(?:z|ka)|muzyk(?:a)?|artyst[akaki]+|kurator(?:a|ka|ki)?|biskup(?:a|em)?|arcybiskup(?:a|em)?|kardynał(?:a|em)?|abp|bp|papież(?:a)?|król(?:a|owa|owej)?|rektor(?:a|ka)?|dziekan|nauczyciel(?:a|ka|ki)?|rolnik(?:a|iem)?|sąsiad(?:a|ka|ki)?|świad(?:ek|ka)|inspektor(?:a|ka)?|dyplomat[aąky]+|źródło|źródła|rozmówc[ay]|rozmówczyni|dziennikar(?:z|za|ka|ki)|aktywist[akaki]+|działacz(?:a|ka|ki)?|wolontariusz(?:a|ka|ki)?|konsultant(?:a|ka)?|architekt(?:a|ka)?|inżynier(?:a)?|ksiądz|księdza|ks\\.?|ojciec|matka|syn|córka|brat|siostra|wdowa|mąż|żona|prokurator(?:a|ka|ki)?|sędzi(?:a|ego|ny|na)|adwokat(?:a|ka|ki)?|mecenas|obrońc[ay]|obrończyni|komendant(?:a|ka)?|dowódc[ay]|strażak(?:a)?|policjant(?:a|ka|ki)?|asp\\.?|podinsp\\.?|nadkom\\.?|kom\\.?|mł\\.|st\\.|bryg\\.?|kpt\\.?|podkom\\.?|insp\\.?|oficer(?:a)?|mec\\.?|mjr\\.?|por\\.?|dr\\.?|hab\\.?|inż\\.?|mgr\\.?|rzecznik-\\p{L}+|konserwator(?:a)?|wiceminister|mieszkan(?:iec|ka|ki|kę)|student(?:a|ka|ki)?|emeryt(?:a|ka|ki)?|uczestni(?:k|czka)|organizator(?:a|ka|ki)?|polity(?:k|czka|ka)|sołtys(?:a|ka)?|piekarz|piekarka|meteorolog|synoptyk|klimatolog|psycholog(?:a|żka)?|specjalist[akaki]+|zastępc[ay]|zastępczyni|główn[yaego]+|autor(?:a|ka|ki)?|leśnicz[yego]+|hodowc[ay]|europoseł|europosłanka|rzecznika|kobieta|mężczyzna|dziewczyna|chłopak|babcia|dziadek|mama|tata|ciocia|wujek|staruszka|staruszek|związkow(?:iec|czyni)|redaktor(?:a|ka|ki)?|tłumacz(?:a|ka|ki)?|norweżka|norweg|niemka|francuzka|francuz|rosjanin|rosjanka|ukrainiec|ukrainka|amerykanin|amerykanka|włoszka|brytyjczyk|brytyjka|hiszpan|hiszpanka|szwed|szwedka|fin|finka|duńczyk|dunka|litwin|litwinka|łotysz|estończyk|białorusin|białorusinka|słowak|słowaczka|węgier|węgierka|holender|holenderka|belg|szwajcar|turek|turczynka|duchowny|duchowna|polityk|zawodni(?:k|czka)|naukow(?:iec|czyni)|dowódczyni|oskarżon[yaegoj]+|podejrzan[yaegoj]+|poszkodowan[yaegoj]+|skazan[yaegoj]+|obro[ńn]c[ay]|urzędni(?:k|czka)|samorządow(?:iec|czyni)|parlamentarzyst(?:a|ka)|farmaceut(?:a|ka)|ratowni(?:k|czka)|kierow(?:ca|czyni)|rybak|górnik|leśnik|wędkarz|myśliwy|żołnierz|kapłan|kapelan|siostra|przeor|proboszcz|sprzedaw(?:ca|czyni)|klient(?:ka)?|pacjent(?:ka)?|pasażer(?:ka)?|turyst(?:a|ka)|kibic|arbiter|sędzia|selekcjoner(?:ka)?|napastnik|pomocnik|bramkarz|skrzydłowy|obrońca|mistrz(?:yni)?|medalist(?:a|ka)|biegacz(?:ka)?|rekordzist(?:a|ka)|poet(?:a|ka)|kompozytor(?:ka)?|malarz|malarka|rzeźbiarz|fotograf|scenarzyst(?:a|ka)|wykładow(?:ca|czyni)|adiunkt(?:ka)?|doktorant(?:ka)?|badacz(?:ka)?|archeolog|zoolog|ornitolog|botanik|geolog|fizyk|chemik|astronom|matematyk|epidemiolog|onkolog|kardiolog|chirurg|pediatra|ordynator(?:ka)?|pielęgniar(?:ka|z)|położna|córka|nastolat(?:ek|ka)|uczeń|uczennica|wnuk|wnuczka|gospodarz|gospodyni|sadownik|pszczelarz|inwestor|prezeska|wiceprezes(?:ka)?|współwłaściciel(?:ka)?|wspólni(?:k|czka)|\\p{L}{3,}log(?:żka)?)|(?:współ\\p{L}{4,}?|arbit(?:er|r)|sąsiad|pszczelarz|proboszcz|wikar(?:y|iusz)|przeorysz|dzwonnik|organist|organmistrz|ludwisarz|kowal|stolarz|krawiec|krawc|krawcow|szewc|murarz|hydraulik|elektryk|programist|tancerz|tancerk|śpiewa(?:k|czk)|aktyw(?:ist|istk)|aktor|reżyserk|dramaturg|dramatopisar(?:z|k)|prozai(?:k|czk)|publicyst|felietonist|krytyk(?!a$)|krytyczk|recenzent|wydawc|wydawczyni|księgarz|bibliotekar(?:z|k)|muzealni(?:k|czk)|kustosz|konserwatork|ogrodni(?:k|czk)|leśni(?:k|czk)|łowcz|myśliw|rybac|marynarz|bosman|sternik|pilot|nawigator|instruktor|przewodni(?:k|czk)|alpinist|himalaist|taterni(?:k|czk)|ratowni(?:k|czk)|strażni(?:k|czk)|celni(?:k|czk)|żołnierz|weteran|kombatant|więźni|więzień|recydywist|świadk|pokrzywdzon|pozwan|notariusz|radc|radczyni|aplikant|asystent|rezydent|stażyst|praktykant|uczen|uczni|uczennic|licealist|maturzyst|absolwent|słuchacz|czytelni(?:k|czk)|internaut|bloger|youtuber|influencer|celebryt|projektant|kuchar(?:z|k)|kelner|barman|cukierni(?:k|czk)|rzeźni(?:k|czk)|młynarz|gajow|baca|góral|flisak|przewoźni(?:k|czk)|maszynist|motornicz|konduktor|taksówkarz|spedytor|magazynier|monter|spawacz|operator|brygadzist|sztygar|związkowc|pracowni(?:k|c|czk)|pracodawc|zarządc|dewelop|deweloper|inwestork|akcjonariusz|wierzyciel|syndyk|księgow|audytor|makler|analitycz|prognost|demograf|antropolo(?:g|żk)|etnograf|filozof|teolog|religioznawc|prawni(?:k|czk)|konstytucjonalist|kryminolo(?:g|żk)|toksykolo(?:g|żk)|wirusolo(?:g|żk)|ginekolo(?:g|żk)|weterynarz|lekark|stomatolo(?:g|żk)|fizjoterapeut|dietety(?:k|czk)|opiekun|wychowawc|wychowawczyni|pedagog|przedszkolank|katechet|woźn|dozorc|dozorczyni|sklepikar(?:z|k)|handlar(?:z|k)|kupiec|kupc|rzemieślni(?:k|czk)|hodowczyni|bartni(?:k|czk)|winiar(?:z|k)|piwowar|przyrodni(?:k|czk)|ekolo(?:g|żk)|hydrolo(?:g|żk)|sejsmolo(?:g|żk)|wulkanolo(?:g|żk)|oceanograf|geograf|kartograf|astrofizy(?:k|czk)|wynalazc|konstruktor|pomysłodawc|inicjator|jubilat|laureat|zwycięzc|zwyciężczyni|finalist|mistrzyn|olimpijczyk|skoczek|skoczk|narciar(?:z|k)|kolar(?:z|k)|pływa(?:k|czk)|bokser|tenisist|siatkar(?:z|k)|koszykar(?:z|k)|hokeist|żużlowiec|żużlowc|golkiper|stoper|snajper|strzelec|strzelc)(?:a|owi|em|iem|ie|u|y|i|ę|ą|ego|emu|ej|ym|ka|ki|kę|ką|ce|yni|ynię|ynią)?',
    bodies:
      'ministerstw(?:o|a|ie)|resort(?:u|cie)?|starostw(?:o|a|ie)|republik[aię]|policj[aiąę]|związ(?:ek|ku)|urząd|urzędzie|urzędu|gmin[ay]|federacj[ai]|agencj[aiąę]|komunikat(?:u|cie)?|raport(?:u|cie)?|rząd(?:u|zie)?|armi[ai]|prezydencj[ai]|komisj[ai]|ambasad[ayz]\\p{L}*|oświadczeni[eau]|tekst(?:u)?|dokument(?:u|cie)?|kancelari[ai]|not[ay]|organizacj[ai]|rad[ay]|radzie|parti[ai]|sąd(?:u|zie)?|biur[oau]\\p{L}*|badani[ea]|instytut(?:u|cie)?|prokuratur[ay]\\p{L}*|senat|sejm|izb[ay]|stowarzyszeni[ea]|firm[ay]|spółk[aiu]|spółce|gazet[ay]|dziennik|stacj[ai]|portal|grup[ay]|bank(?:u)?|uniwersytet(?:u)?|fundacj[ai]|klub|komitet|ruch|koalicj[ai]|unia|onz|nato|who|ue|dom|kreml|kremla|watykan|pentagon|list|liście|straż|msz|mon|mswia|kprm|knf|nbp|nik|pkp|cba|abw|piśmie|pismo|pisma|szpital(?:a|u)?|centrum|departament(?:u)?|zarząd|wydział|inspekcj[ai]|zdm|mpk|imgw|gddkia|pis|po|transparent|wyrok|uchwał[ay]|petycj[ai]|wpis(?:ie)?',
    spokesperson: 'rzeczni',
    indefinite:
      'jeden|jedna|jednego|jednej|jakiś|jakaś|pewien|pewna|niektórzy|wielu|inny|inna|anonimowy|anonimowa|ktoś',
    grammar: {
      prepositions:
        'w|we|na|po|przy|przed|dla|z|ze|od|do|o|u|za|pod|nad|przez|bez|między|wśród|podczas|wobec|przeciw|przeciwko|około|oprócz|według|zdaniem|odnosząc|pytany|pytana|zapytany|zapytana|komentując|w trakcie|mimo|ku|poza|obok|wraz|dzięki|zgodnie',
      conjunctions:
        'i|a|ale|lub|albo|że|iż|żeby|aby|by|który|która|które|którzy|którego|której|gdzie|kto|gdy|kiedy|jeśli|jak|choć|chociaż|bo|ponieważ|więc|oraz|jednak|natomiast|czyli|czy|nie|ani|zaś',
      adverbs:
        'poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|wczoraj|dziś|dzisiaj|jutro|rano|wieczorem|po południu|później|też|także|również|następnie|potem|wcześniej|wtedy|dziennikarzom|dziennikarzom|agencji|gazecie|pap|polsatowi|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|jeszcze|już|teraz|tam|tu|tutaj|niedawno|krótko|mu|jej|im|nam|nas|mnie|mi|sobie|się|tylko|swoją|swój|kolei|wprost|znowu|ponownie|wreszcie|zresztą|roku|godzin\\p{L}*|nam|naszej|redakcji|jako|ze śmiechem|m\\.in',
      small: {
        adverbs: '\\p{L}{4,}(?:nie|[lr]nie|wie|sko|cko)',
        conjunctions: '\\p{L}+(?:ąc|ąc się|wszy)',
      },
      impersonal:
        '(?:słyszę|słychać|dobiega|rozlega się|pada z sali|no|to|li(?: się)?|ą(?: się)?|ły(?: się)?|czytamy|głosi)',
      articles: 'ten|ta|to|nasz|nasza|sam|sama|jego|jej|ich|tej|tego',
      anybody:
        'tam|resort(?:cie)?|firm[ay]|firmie|spółk[ai]|spółce|organizacj[ai]|przedsiębiorstw[oie]',
      links: 'ds\\.?|ds|do|spraw',
      topics:
        'obrony|spraw|zagranicznych|wewnętrznych|finansów|sprawiedliwości|zdrowia|edukacji|kultury|rolnictwa|transportu|msz|mon|mswia|klimatu|rodziny|cyfryzacji',
      titles: 'pan|pani|pana|panu',
      woman:
        '^ona|^(?:jej|niej)|(?:ła|łam)(?: się)?|^ta|sama|pani|rzeczniczka|(?<![iyao])ka|ini|yni|radna|przewodnicząca|matka|córka|żona|wdowa|królowa|sędzina|owa|siostra',
      man: '^on|^(?:jego|niego)|[aeioyąęó]ł(?: się)?|parł|strzegł|rzekł|^ten|sam|pan|ojciec|syn|mąż|brat|radny|przewodniczący|rzecznik',
      sameOffices: [
        'burmistrz\\p{L}*|włodarz\\p{L}*|prezydent\\p{L}* miasta|gospodarz\\p{L}* miasta',
        'pos(?:eł|ł)\\p{L}*|parlamentarzyst\\p{L}*|senator\\p{L}*',
        'minist\\p{L}*|szef\\p{L}* resortu|wicemin\\p{L}*',
        'trener\\p{L}*|szkoleniow\\p{L}*|selekcjoner\\p{L}*',
        'bramkarz\\p{L}*|golkiper\\p{L}*',
        'adwokat\\p{L}*|obroń\\p{L}*|mecenas\\p{L}*|prawni\\p{L}*',
        'prokurator\\p{L}*|oskarżyciel\\p{L}*',
        'oskarżon\\p{L}*|podsądn\\p{L}*|skazan\\p{L}*',
        'lekar\\p{L}*|medy\\p{L}*|chirurg\\p{L}*',
        'nauczyciel\\p{L}*|pedagog\\p{L}*|belfer',
        'przedsiębior\\p{L}*|biznesmen\\p{L}*|właściciel\\p{L}*',
        'wójt\\p{L}*|włodarz\\p{L}*|samorządow\\p{L}*',
        'radn\\p{L}*|samorządow\\p{L}*',
        'proboszcz\\p{L}*|ksi(?:ądz|ędz)\\p{L}*|ks\\.|duchown\\p{L}*|kapłan\\p{L}*',
      ],
      views: 'dla',
      echoes: 'tak',
      isDropping: true,
      names: {
        m: /[^a]$/u,
        f: /a$/u,
        men: /^(?:Kuba|Barnaba|Bonawentura|Kosma|Jarema|Sasza|Misza)$/u,
      },
      cases: {
        past: /(?:[iyaeęą]ł[ayo]?|[iyae]li|szedł|szł[aoy]|szli|(?<!(?:^|[^\p{L}])(?:skrzy|wio|krze|źró|ha|i|m|ce|sz|ma|my|pu|ku|rzemio))(?:[gdkrsz]ł[ao]?|[gdkrsz]ły))$/u,
        plurals: /(?:owie|(?<!ą)cy|rzy|[^aeiouyąę]i|le|rze|cze|sze|ice)$/u,
        obliques: /(?:[ęąu]|em|owi|ego|emu|om|ami|ach|ych|ich|ej)$/u,
        genitives: /(?:[iyau]|ów|ej|ich|ych|ego)$/u,
        places: /(?:[ij]i|awy|znania|ańska|cina|owa|sztyna|stoku|odzi)$/u,
        m: [
          ['', 'Paweł Pawła Pawłowi Pawła Pawłem Pawle'],
          ['', 'Kozioł Kozła Kozłowi Kozła Kozłem Koźle'],
          ['', 'Marek Marka Markowi Marka Markiem Marku'],
          ['', 'niec ńca ńcowi ńca ńcem ńcu'],
          ['[bcdfghklłmnprstwzż]', 'iec ca cowi ca cem cu'],
          ['[bcdfghjklłmnprstwzżźśćń]', 'ek ka kowi ka kiem ku'],
          ['[bdfgkmnpstwz]', 'er ra rowi ra rem rze'],
          ['[bdfgmnpstwz]', 'eł ła łowi ła łem le'],
          ['[kg](?<![bcdfghłmnpstwzżr]k)', '- a owi a iem u'],
          ['[bcdfhjlłmnprstvwzżx](?<![bdfghjklłmnprstwzż]c)', '- a owi a em u'],
          ['[bpmfwnsz]', '- a owi a em ie'],
          ['', 't ta towi ta tem cie'],
          ['', 'd da dowi da dem dzie'],
          ['', 'r ra rowi ra rem rze'],
          ['', 'ł ła łowi ła łem le'],
          ['', 'ń nia niowi nia niem niu'],
          ['', 'ś sia siowi sia siem siu'],
          ['', 'ć cia ciowi cia ciem ciu'],
          ['', 'ź zia ziowi zia ziem ziu'],
          ['[kg]', 'i iego iemu iego im im'],
          ['[^kgaeiouy]', 'y ego emu ego ym ym'],
          ['[^kg]', 'i iego iemu iego im im'],
          ...NAMES_IN_A,
          ['', 'ko ki ce kę ką ce'],
          ['[^nscz]', 'ia ii ii ię ią ii'],
          ['[eouié]', '-'],
        ],
        f: [
          ['[kg]', 'a iej iej ą ą iej'],
          ['[^kgi]', 'a ej ej ą ą ej'],
          ...NAMES_IN_A,
          ['', 'ja i i ję ją i'],
          ['[^sc]', 'ia ii ii ię ią ii'],
          ['[eouiyé]|[bcćdfghjklłmnńprsśtwzźżx]', '-'],
        ],
        adjectives: [
          [/im$/u, 'i'],
          [/ym$/u, 'y'],
          [/([kg])iej$/u, '$1a'],
          [/ej$/u, 'a'],
        ],
        bodies: [
          [/stwie$/u, 'stwo'],
          [/stwa$/u, 'stwo'],
          [/([cgns]j|m|r)i$/u, '$1a'],
          [/komunikacie$/u, 'komunikat'],
          [/resorcie$/u, 'resort'],
          [/rządzie$/u, 'rząd'],
          [/raporcie$/u, 'raport'],
          [/dokumencie$/u, 'dokument'],
          [/urzędzie$/u, 'urząd'],
          [/oświadczeniu$/u, 'oświadczenie'],
          [/sądzie$/u, 'sąd'],
          [/piśmie$/u, 'pismo'],
          [/liście$/u, 'list'],
          [/spółce$/u, 'spółka'],
          [/prokuraturze$/u, 'prokuratura'],
          [/ambasadzie$/u, 'ambasada'],
        ],
      },
    },
  },
  wording,
};
