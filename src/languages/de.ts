// German.

import { wording } from './de-wording.ts';
import type { Language } from './language.ts';

export const german: Language = {
  name: 'German',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'f|frage|reporter(?:in)?|journalist(?:in)?|interviewer(?:in)?',
    answer: 'a|antwort',
    self: 'ich|mich|mir|mein\\p{L}*|wir|uns(?:er\\p{L}*)?',
    you: 'Sie|Ihnen|Ihr(?:e[nmrs]?)?|[Dd](?:u|ich|ir)|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]ure?[nmrs]?',
  },
  marked: {
    tells:
      'habe|hätten?|sei|seien|wäre|würden?|angegeben|bezeichne\\p{L}*|nenn\\p{L}*|sprach|spricht|sprechen|wirft|warf|vorgeworfen|kündig\\p{L}+|sei|seien|habe|gebe|werde|könne|müsse|äu(?:ß|ss)ern|die Rede',
    naming:
      '(?:lesen sie auch|mehr zum thema)\\s?:|sogenannte[nrsm]?|so genannte[nrsm]?|bekannt als|bekannt unter(?: dem namen)?|genannt|namens|mit dem namen|unter dem (?:namen|titel|motto|schlagwort|stichwort|hashtag|begriff)|mit dem titel|mit der (?:aufschrift|überschrift|bezeichnung)|(?:das |dem |des |die |den |der )?(?:(?<!letzten?[snm]? )wort(?:es|e)?|wörter|begriffe?s?|ausdrucks?|bezeichnung|titel|spitznamen?|beinamen?|decknamen?|codenamen?|kürzels?|slogans?|losung|parole|schlagworts?|schlagzeile|motto|hashtag|label|prädikat|kategorie|rubrik|stichwort)|betitelte?n?|getauft(?: auf)?|(?:schild|plakat|banner|transparent)\\p{L}*(?: \\S+){0,4} (?:steht|stand|mit)',
    works:
      '[\\p{L}-]*(?:film|films|roman|romans|buch|buches|lied|lieds|song|songs|album|stück|stücks|oper|serie|sendung|dokumentation|doku|podcast|magazin|zeitung|zeitschrift|gedicht|gemälde|ausstellung|spiel|operation|manöver|mission|kampagne|gesetz|pakt|abkommen|initiative|projekt|fonds|preis|festival|konferenz|schiff|schiffs|boot|fregatte|tanker|fähre|yacht|u-boot|frachter|satellit|rakete|drohne|bataillon|brigade|partei|bündnis|band|gruppe|verein|marke|restaurant|hotel|studie|aktion|programm|sender|kanal|verlag|bewegung|stiftung|firma)(?:s|es|n|en)?',
    means: 'heißt(?!\\s+es(?!\\p{L}))|bedeutet|steht für',
    unsaid:
      'wenn [^.;:!?\\uFFFC]{1,60}? (?:gesagt|genannt) hätten?|(?:nie|nicht|bestritt|bestreitet)(?: \\S+){0,2} (?:gesagt|sagte|genannt|nannte|verwendet|gebraucht|zu nennen)',
  },
  common:
    'der|die|das|und|ist|nicht|von|mit|den|ein|zu|dem|wir|er|sagte|kein\\p{L}*|haben|werden|im|auf|für|eine[mnrs]?|sich|auch|bei|aus|wird|hat|sind|noch|nach|über|ich|sie|zur|zum|sagt',
  dates: { reading: { fillers: 'den der am', beforeTime: 'um' } },
  numbers: {
    ones: 'ein zwei drei vier fünf sechs sieben acht neun',
    teens: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    more: [
      ['anderthalb eineinhalb', 1.5],
      ['einundzwanzig', 21],
      ['vierundzwanzig', 24],
      ['achtundzwanzig', 28],
      ['sechsunddreißig', 36],
      ['funfundvierzig', 45],
      ['achtundvierzig', 48],
      ['zweiundsiebzig', 72],
      ['hundert einhundert', 100],
    ],
    joint: 'und',
    isOnesFirst: true,
    scales: 'tausend|hundert|dutzend',
  },
  numbered:
    'Artikels?|Absatz(?:es)?|Absätze|Anhang|Anlage|Kapitel|Ziffer|Teil|Punkt|Resolution|Protokoll|Satz|Seite|Tabelle|Abbildung|Nummer',
  withheld: '(nicht offengelegt)',
  durations: {
    units: [
      ['minute minuten min', { minutes: 1 }],
      ['stunde stunden std', { hours: 1 }],
      ['tag tage tagen', { days: 1 }],
      ['woche wochen', { weeks: 1 }],
      ['monat monate monaten', { months: 1 }],
      ['quartal quartale quartalen', { months: 3 }],
      ['jahr jahre jahren', { years: 1 }],
    ],
    wholes: [
      ['halbjahr', { months: 6 }],
      ['vierteljahr', { months: 3 }],
    ],
    and: 'und',
    half: 'halb halbe halber halbes halben',
    articles: 'ein eine einen einem eines einer',
    adjectives: [
      [/minutig(?:e|en|er|es|em)?$/u, 'minuten'],
      [/stundig(?:e|en|er|es|em)?$/u, 'stunden'],
      [/tagig(?:e|en|er|es|em)?$/u, 'tage'],
      [/wochig(?:e|en|er|es|em)?$/u, 'wochen'],
      [/monatig(?:e|en|er|es|em)?$/u, 'monate'],
      [/jahrig(?:e|en|er|es|em)?$/u, 'jahre'],
    ],
    unclear:
      /(?<!\p{L})(?:verlangert\p{L}*|erneuert\p{L}*|automatisch\p{L}*|stillschweigend\p{L}*|unbefristet\p{L}*|unbegrenzt\p{L}*|dauerhaft\p{L}*|mindestens|hochstens|weniger|mehr|jede[nrsm]?|taglich\p{L}*|pro|tausend\p{L}*|mehrere|einige|nach)(?!\p{L})/u,
    renewable: /(?<!\p{L})(?:verlangerbar\p{L}*|erneuerbar\p{L}*|kann|konnen)(?!\p{L})/u,
  },
  small: {
    words:
      'aber als am an auch auf aus bei bis da das dass dem den der des die durch ein eine einem einen einer eines er es für hat haben ihr ihre im in ist kein keine mit nach nicht noch oder sein seine sich sie sind so über um und vom von vor war werden wie wird zu zum zur',
    turning: 'aber kein keine nicht noch oder',
  },
  notYet:
    '(?:wird|werden) (?:noch )?(?:ergänzt|nachgereicht)|(?:noch )?zu (?:ergänzen|klären)|folgt',
  pages: { page: 'seite|s\\.', of: 'von' },
  bylines: { by: 'Von|Autor(?:in)?:', published: 'Veröffentlicht', and: 'und', from: 'in' },
  honorifics: 'herr|frau',
  negations: {
    negation:
      'nicht|kein\\p{L}*|nie|niemals|niemand\\p{L}*|nichts|weder|noch|ohne|nirgends|kaum|keinesfalls|keineswegs',
    apart: 'auf keinen fall|keinesfalls|keineswegs|niemals|nie|unter keinen umständen',
    clause:
      'und|aber|sondern|oder|weil|denn|wenn|dass|wer|was|wo|ob|obwohl|während|bis|damit|als|sobald',
    only: 'nur|allein|bloß',
    open: 'ohne|noch|weder',
    behind: 2,
  },
  speech: {
    verbs:
      'heißt es|hieß es|(?:sagt|meint|betont|erklärt|ergänzt|warnt|mahnt|lobt|forder|kritisier|bekräftig|versicher|beteuer|berichte|urteil|bemerk|wiederhol|frag|droh|antworte|erwider|konter|äußer|äusser|resümier|bilanzier|klag|beklag|hoff|glaub|räum|kündig|teil|füg|stell|nenn|verkünd|erzähl|erläuter|schilder|spott|scherz|witzel|fass|begründe|verwies|verweis|zitier|appellier|stimm|ruder|präzisier|kommentier|verrät|beschreib|bezeichne|twitter|poste|seufz|lach|schimpf|jubel|verlang|prognostizier|vermute|argumentier|analysier|informier|bedauer|dank|versprach|würdig|begrüß|einn?er|erinner|wunder|freu|ärger|zeig|wetter|tobt|flüster|murmel|schwärm|reagier|merk|unterstreich|bestätig|beruhig|kritisiert)(?:e|t|te|ten|en|et|ete|eten)?|sagte|sagten|sagen|meinte|meinten|betonte|betonten|erklärte|erklärten|ergänzte|ergänzten|warnte|warnten|mahnte|mahnten|lobte|lobten|zeigte|sprach(?:en)? von|spricht von|sprach|spricht|nannte|nannten|nennt|schrieb|schrieben|schreibt|schreiben|unterstrich|unterstreicht|entgegnete|entgegnet|widersprach|widerspricht|verspricht|versprach|rief|ruft|gab|gibt|hielt|hält|hob|hebt|hieß|heißt|wies|weist|verwies|verweist|fand|findet|befand|befindet|bat|bittet|gesteht|gestand|gab zu|räumte ein|warf|wirft|bezeichnete|bezeichnet|beschrieb|kritisierte|forderte|fordert|teilte|legte nach|legt nach|gaben zu bedenken|riet|rieten|rät|raten|empfahl|empfiehlt|schlug vor|schlägt vor|bestritt|bestreitet|schrie|schreit|sieht|sah|sahen|verhieß|warb|wirbt|trug vor|dachte|denkt|schlägt|lud|glaubte|wusste|beklagte|verlangte|zog|zieht|sprachen|sprechen von|sprachen von|nennen|nannten|riefen|heißt es|hieß es|las sich|gesagt|erklärt|betont|geschrieben|gewarnt|mitgeteilt|angekündigt|versichert|gefordert|bezeichnet|genannt|zitiert',
    according:
      'laut|nach angaben|nach den worten|nach worten|nach aussagen?|nach ansicht|nach einschätzung|nach (?:überzeugung|darstellung|auffassung|meinung|lesart)|aus sicht|gemäß|gemäss|zufolge|so(?=\\s+(?:der|die|das|ein|eine|\\p{Lu}))|zitiert',
    pronouns: 'er|sie|dieser|diese|jener|jene|ich|wir|es|man|das',
    roles:
      'enkel(?:in)?|großvater|großmutter|opa|oma|bruder|schwester|ehefrau|ehemann|lebensgefährte|lebensgefährtin|freund|freundin|kollege|kollegin|kunde|kundin|patient|patientin|schüler|schülerin|stammgast|gast|passant|passantin|förster|försterin|jäger|jägerin|fischer|fischerin|imker|imkerin|landwirt|landwirtin|winzer|winzerin|müller|metzger|koch|köchin|kellner|kellnerin|friseur|friseurin|schreiner|schreinerin|tischler|tischlerin|lokführer|lokführerin|busfahrer|busfahrerin|taxifahrer|taxifahrerin|polizist|polizistin|soldat|soldatin|hauptmann|oberstleutnant|feldwebel|feuerwehrmann|feuerwehrfrau|hausmeister|hausmeisterin|rentner|rentnerin|pfarrer|pfarrerin|pastor|pastorin|hebamme|chirurg|chirurgin|mathematiker|mathematikerin|physiker|physikerin|schriftsteller|schriftstellerin|dichter|dichterin|verleger|verlegerin|tänzer|tänzerin|maler|malerin|bildhauer|bildhauerin|fotograf|fotografin|komponist|komponistin|restaurator|restauratorin|verteidiger|schiedsrichter|schiedsrichterin|schwimmer|schwimmerin|läufer|läuferin|schatzmeister|notar|notarin|überlebende|überlebender|bewohner|bewohnerin|einwohner|einwohnerin|urlauber|tourist|touristin|zuschauer|besucher|besucherin|teilnehmer|teilnehmerin|mieter|mieterin|vermieter|eigentümer|eigentümerin|besitzer|besitzerin|betreiberin|pächter|pächterin|küster|küsterin|sohn|tochter|neffe|nichte|onkel|tante|cousine?|schwager|schwägerin|ehemann|ehefrau|witwer?|\\p{L}+schütze|\\p{L}+schützin|[\\p{L}\\p{N}-]*(?:minister|ministerin|sprecher|sprecherin|präsident|präsidentin|gesandter?|gesandte|botschafter|botschafterin|kanzler|kanzlerin|general|sekretär|sekretärin|chef|chefin|leiter|leiterin|direktor|direktorin|unterhändler|unterhändlerin|vermittler|vermittlerin|bürgermeister|bürgermeisterin|meister|meisterin|abgeordneter?|abgeordnete|oberst|admiral|professor|professorin|forscher|forscherin|beauftragter?|beauftragte|vorsitzender?|vorsitzende|kommandeur|stadtrat|stadträtin|gemeinderat|landrat|landrätin|staatsrat|ständerat|nationalrat|nationalrätin|bundesrat|bundesrätin|analyst|analystin|analysten|experte|expertin|experten|politiker|politikerin|trainer|trainerin|spieler|spielerin|stürmer|torwart|kapitän|anwalt|anwältin|staatsanwalt|staatsanwältin|verteidiger|verteidigerin|richter|richterin|arzt|ärztin|pfleger|pflegerin|lehrer|lehrerin|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|soziologe|soziologin|autor|autorin|autoren|redakteur|redakteurin|unternehmer|unternehmerin|gründer|gründerin|geschäftsführer|geschäftsführerin|manager|managerin|inspekteur|senator|senatorin|diplomat|diplomatin|bischof|bischöfin|kardinal|papst|könig|königin|rektor|rektorin|dekan|intendant|intendantin|regisseur|regisseurin|schauspieler|schauspielerin|sänger|sängerin|führer|führerin|funktionär|funktionärin|kandidat|kandidatin|berater|beraterin|mitarbeiter|mitarbeiterin|zeuge|zeugin|anwohner|anwohnerin|nachbar|nachbarin|bauer|bäuerin|händler|händlerin|bäcker|bäckerin|kontrolleur|kontrolleurin|angeklagter?|angeklagte|student|studentin|koordinator|koordinatorin|referent|referentin|referentin|kommissar|kommissarin|ministerpräsident|regierungschef|premier|generalsekretär|vize|ex-\\p{L}+|steller|stellerin|klägerin?|vorgänger|vorgängerin|nachfolger|nachfolgerin|vertreter|vertreterin|mitstreiter|mitstreiterin|ingenieure?|ingenieurin|psychologe|psychologin|ortsvorsteher|wirt|wirtin|musiker|musikerin|dirigent|dirigentin|leute|menschen|behörden|ermittler|aktivist|aktivistin|gewerkschafter|gewerkschafterin|vorstand|inhaber|inhaberin|mutter|vater|sohn|tochter|frau|mann)|dr|prof|linken-politiker|(?!christ$)\\p{L}{2,}[ntldrsvgu]ist(?:in)?|\\p{L}{2,}olog(?:e|in)|\\p{L}{2,}iker(?:in)?|\\p{L}{4,}erin|\\p{L}{2,}rätin|\\p{L}{3,}eur(?:in)?|[\\p{L}-]*boss',
    bodies:
      '[\\p{L}-]*(?:ministerium|ministeriums|bericht|berichts|mitteilung|erklärung|regierung|kommuniqué|behörde|opposition|koalition|rechnungshof|städtetag|gemeindetag|landkreistag|landtag|bundestag|gerichtshof|amt|amts|kommission|gericht|botschaft|präsidium|armee|papier|dokument|stellungnahme|schreiben|verband|generalstab|organisation|agentur|gutachten|studie|polizei|gewerkschaft|kammer|partei|fraktion|zeitung|magazin|konzern|unternehmen|firma|institut|verein|bund|rat|stiftung|feuerwehr|bundeswehr|kreml|kremls|nato|uno|who|eu|klub|universität|brief|text|antrag|urteil|petition|plakat|transparent|verwaltung|staatsanwaltschaft|bündnis|initiative|bank|gesellschaft|sender|hersteller|betreiber|portal|allianz|kanzlei|senat|parlament|gremium|einrichtung|ministerien|weißes haus|pentagon|vatikan)',
    spokesperson: 'sprecher',
    indefinite: 'eine?[rmn]?|kein|mehrere|einige|viele|zwei|drei|andere',
    grammar: {
      prepositions:
        'am|im|in|bei|beim|vor|vorm|nach|zu|zum|zur|gegenüber|auf|mit|aus|an|über|ans|ins|um|unter|für|gegen|seit|während|wegen|trotz|ohne|bis|zwischen|neben|hinter|von|vom|durch|anlässlich|angesichts|dem|den|aufs|nahe|laut|seitens|entlang|statt|außer|per|via|den',
      conjunctions:
        'und|oder|aber|dass|weil|wenn|als|ob|obwohl|während|bis|damit|denn|doch|wie|wer|was|wo|nachdem|bevor|sobald|sondern|falls|sodass|wonach|weshalb|worauf|indem|jedoch|daher|welche[rs]?|ehe',
      adverbs:
        'tagen?|wochen?|monate?n?|jahre?n?|stunden|minuten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|\\p{L}*(?:morgen|abend|nachmittag|vormittag|mittag|nacht)|heute|gestern|dazu|hinzu|weiter|auch|noch|später|zuvor|anschließend|fest|hervor|hierzu|nun|jetzt|dann|darauf|daraufhin|so|sich|ihm|ihr|ihnen|uns|mir|nicht|bereits|schon|erst|nur|wieder|zudem|außerdem|ausserdem|ebenfalls|dagegen|hingegen|zunächst|schließlich|damals|dabei|dennoch|trotzdem|deshalb|allerdings|hat|habe|hatte|haben|hatten|ist|sei|wird|wurde|werde|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|wörtlich|selbst|kürzlich|knapp|deutlich|jüngst|zugleich|gleichzeitig|einmal|immer|gern|gerne|ebenso|reportern|journalisten|abermals|indes|unterdessen|derweil|laut|trocken|leise|tags|dort|hier|da|offen|klar|mehrfach|zuletzt|voran|vielmehr|konkret|online|rund|etwa|ein|zurück|ab|an|vor',
      impersonal: 'es',
      articles:
        'der|die|das|sein|seine|ihr|ihre|unser|unsere|mein|meine|dieser|diese|dieses|jener|jene',
      possessives: 'sein|seine|ihr|ihre|mein|meine',
      links: 'des|der|von|vom|für',
      topics: 'äußeren|inneren|finanzen|verteidigung|justiz',
      titles: 'herr|herrn|frau|dr\\.?|prof\\.?',
      woman:
        'frau|^sie|innen|(?<=[rtntkgfs])in|ärztin|anwältin|bäuerin|rätin|abgeordnete|königin|mutter|tochter|^die|^eine|^ihre|71-jährige',
      man: 'herrn?|^er|minister|sprecher|präsident|botschafter|kanzler|sekretär|chef|leiter|direktor|meister|professor|forscher|anwalt|richter|arzt|politiker|trainer|spieler|könig|bischof|vater|sohn|abgeordneter|vorsitzender|beauftragter|diplomat|papst|mann|norweger|händler|general|rat|steller|führer|bauer',
      sameOffices: [
        '(?:ober)?bürgermeister(?:in)?|stadtoberhaupt|rathauschef(?:in)?',
        'trainer(?:in)?|coach|übungsleiter|bundestrainer',
        'ministerpräsident(?:in)?|regierungschef(?:in)?|landeschef(?:in)?',
        'kanzler(?:in)?|bundeskanzler(?:in)?|regierungschef(?:in)?',
        'richter(?:in)?|vorsitzende(?:r)? richter(?:in)?',
        'staatsanwalt|staatsanwältin|ankläger(?:in)?',
        'anwalt|anwältin|verteidiger(?:in)?|rechtsanwalt|rechtsanwältin',
        'abgeordnete[rn]?|parlamentarier(?:in)?',
        'angeklagte[rn]?|beschuldigte[rn]?|verurteilte[rn]?',
        'arzt|ärztin|mediziner(?:in)?',
        'stürmer(?:in)?|angreifer(?:in)?|torjäger(?:in)?',
        'torwart|torhüter(?:in)?|keeper|schlussmann',
      ],
      courts:
        'richter(?:in)?|staatsanwalt|staatsanwältin|anwalt|anwältin|gutachter(?:in)?|schiedsrichter(?:in)?|polizist(?:in)?|kommissar(?:in)?',
      reported:
        'sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|möge|gebe|gehe|komme|stehe|liege|bleibe|brauche|mache|lasse|wisse|halte|finde|fehle|gelte|heiße|bedeute|nehme|trage|führe|handle|handele|biete|laufe|verstehe|leiste|reiche|gehöre|bestehe|sehe|kenne|erwarte|entstehe',
      statements:
        'mitteilung|pressemitteilung|erklärung|stellungnahme|schreiben|brief|aussendung|medienmitteilung',
      anybody:
        'unternehmen|konzern|behörde|organisation|institut|verein|verband|partei|gremium|gesellschaft|betreiber|firma|einrichtung|klub|club|hersteller|gewerkschaft|gericht|hilfsorganisation',
      articlesOf: { f: 'die|eine' },
      views: 'für',
      echoes:
        'das (?:sagt|sagte|erklärt|erklärte|teilte|betont|betonte)|so (?:äußert|äusserte|äußerte)\\p{L}*',
      isCapital: true,
    },
  },
  reported: {
    verbs:
      'sagten?|sagt|erklärten?|erklärt|teilten?|betonten?|betont|fügte|kündigten?|berichteten?|warnten?|behaupteten?|behauptet|meinte|meint|räumte|bestätigten?|schrieb|schreibt|bekräftigten?|versicherten?|unterstrich',
    according: 'laut|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)',
    says: 'sagte',
    that: '(?<subject>[^.;:!?,\\uFFFC]{0,100}?)(?<word>,\\s+dass\\s+)',
    bare: '(?:sagten?|sagt|erklärten?|erklärt|betonten?|meinte|behaupteten?)(?<subject>(?:\\s+(?:am|im|in|bei|vor|nach|auf|dem|der|den)[^.;:!?,\\uFFFC]{0,60})?)(?<word>,\\s+)(?=(?!(?:aber|und|dass|ob|wie|was|wer|wenn|als)\\s)[^.;:]{0,200}(?<!\\p{L})(?:sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|dürfe|wolle|gebe)(?!\\p{L}))',
    rest: '(?:\\s+(?:am|im|in|bei|vor|nach|gegenüber)\\s[^.;:!?,]{1,80})?(?:\\s+mit|\\s+an|\\s+hinzu|\\s+ein)?',
    denials: 'bestritt(?:en)?|dementierten?',
    unsaid: 'nicht|nie|der|die|das|welche[rs]?|und|oder|zu|ob|wenn|würde',
    clauses: 'wenn|falls|als|nachdem|bevor|während|weil|da|obwohl|ob|wie|was|wer|dass',
    wants:
      '(?:forderten?|fordert|fordern|verlangten?|verlangt|verlangen|pochten? auf|pocht auf)\\s+',
    nouns: 'die|der|das|ein|eine|keine|ihre|seine|diese|nicht',
    must: '(?<!(?<!\\p{L})(?:wir|ich|wie|was|wer)\\s+)(?<!\\p{L})(?:muss|müssen|müsse|müssten?|soll|solle|sollen)(?!\\s+(?:wir|ich)\\b)(?!\\p{L})',
    and: 'und',
    truce: {
      called: 'Waffenruhen?|Waffenstillst[aä]nd\\p{L}*|Feuerpausen?',
      agrees: 'vereinbarten?|einigten sich|zugestimmt|akzeptierten?|verpflichteten? sich',
      provided: 'unter der Bedingung|sofern|nur wenn|solange',
    },
  },
  wording,
};
