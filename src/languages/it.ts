// Italian.

import { wording } from './it-wording.ts';
import type { Language } from './language.ts';

export const italian: Language = {
  name: 'Italian',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'd|domanda|giornalista|intervistatore|intervistatrice',
    answer: 'r|risposta',
    you: 'lei|tu|ti|te|tu[oae]|tuoi|voi|vi|vostr[oaei]|hai|sei|eri|\\p{L}{2,}[aei]sti',
    self: 'io|mi|mio|mia|miei|mie|noi|ci|sono|ho|avevo|ero|vado|faccio|so|voglio|posso|devo|credo|penso|dico|vengo|sto|dormo|vedo|sento|ricordo|preferisco|capisco|scrivo|leggo|vivo|spero|esco|torno|resto|rifarei|feci|vidi|dissi|nacqui|\\p{L}{2,}(?:avo|evo|ivo)|(?!(?:mai|ormai|semmai|assai|giammai|guai)(?!\\p{L}))\\p{L}{2,}ai',
  },
  marked: {
    tells:
      'defin\\p{L}+|chiam\\p{L}+|giudic\\p{L}+|parl\\p{L}+|accus\\p{L}+|denunc\\p{L}+|descriv\\p{L}+|consider\\p{L}+|promett\\p{L}*',
    naming:
      "(?:leggi anche|striscione[^.:]{0,60}|cartello)\\s?:|(?:del|dal|il) (?:comitato|collettivo)|cosiddett[oaei]|così dett[oaei]|(?:auto)?denominat[oaei]|conosciut[oaei] come|soprannominat[oaei]|detto|detta|intitolat[oaei]|chiamat[oaei]|ribattezzat[oaei]|battezzat[oaei]|dal titolo|sotto il nome(?: di)?|la parola|le parole|il termine|i termini|l['’]espressione|lo slogan|il motto|il titolo|il soprannome|la scritta|l['’]etichetta|con la scritta|alias",
    works:
      '(?:film|romanzo|libro|canzone|brano|album|disco|opera|serie|programma|documentario|podcast|rivista|giornale|quotidiano|poesia|quadro|mostra|gioco|operazione|esercitazione|missione|campagna|legge|decreto|progetto|piano|patto|accordo|protocollo|trattato|iniziativa|fondo|premio|festival|nave|barca|fregata|petroliera|traghetto|sottomarino|satellite|razzo|missile|drone|battaglione|brigata|partito|movimento|lista|associazione|gruppo|club|marca|ristorante|hotel|studio|fondazione|società|spettacolo)(?: di)?',
    means: 'significa|vuol dire',
    unsaid:
      'se [^.;:!?\\uFFFC]{1,60}? (?:dicesse|avesse detto)|(?:non|mai)(?: \\S+){0,2} (?:detto|chiamato|definito|usato)(?: \\S+){0,3}|nega di aver (?:detto|definito|chiamato)(?: \\S+){0,3}',
  },
  common:
    'il|la|gli|della|che|una|per|non|con|dei|di|è|ha|detto|ci|di|nel|nella|sono|più|anche|alla|dal|delle|questo',
  dates: {
    isDayMonthYear: true,
    reading: { fillers: 'di del', beforeTime: 'alle', ordinals: 'º|ª' },
  },
  numbered:
    'articol[oi]|allegat[oi]|capitol[oi]|clausol[ae]|paragraf[oi]|comm[ai]|parte|punto|protocollo|risoluzion[ei]|sezione|titolo|pagin[ae]|tabella|figura|fase|numero',
  withheld: '(riservato)',
  numbers: {
    ones: 'uno/un/una due tre quattro cinque sei sette otto nove',
    teens:
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    more: [
      ['ventuno', 21],
      ['ventiquattro', 24],
      ['ventotto', 28],
      ['trentasei', 36],
      ['quarantacinque', 45],
      ['quarantotto', 48],
      ['settantadue', 72],
      ['cento', 100],
      ['centoventi', 120],
    ],
    scales: '\\bmille\\b|mila|cento|dozzina|milioni|milione|miliardi|miliardo',
  },
  durations: {
    units: [
      ['minuto minuti min', { minutes: 1 }],
      ['ora ore', { hours: 1 }],
      ['giorno giorni', { days: 1 }],
      ['settimana settimane', { weeks: 1 }],
      ['mese mesi', { months: 1 }],
      ['trimestre trimestri', { months: 3 }],
      ['semestre semestri', { months: 6 }],
      ['anno anni', { years: 1 }],
    ],
    and: 'e',
    half: 'mezzo mezza',
    articles: 'un uno una',
    unclear:
      /\b(?:prorogat\w*|prolungat\w*|rinnovat\w*|automatic\w*|tacit\w*|indeterminat\w*|illimitat\w*|meno|piu|almeno|minimo|massimo|ogni|quotidian\w*|mille|mila|migliaia|alcun\w*|divers\w*|qualche|dopo|permanent\w*)\b|(?:ore|ora|volte) al (?:giorno|mese)/u,
    renewable: /\b(?:rinnovabil\w*|prorogabil\w*|puo|potra|possono)\b/u,
  },
  small: {
    words:
      'a ai al alla alle anche che chi ci come con da dal dalla dei del della delle di e è era fra gli ha hanno i il in la le lo ma nei nel nella non o per più se senza si sono su sua sui sul sulla suo un una',
    turning: 'ma non o più senza su',
  },
  notYet: 'da (?:completare|precisare|definire|confermare)',
  pages: { page: 'pagina', of: 'di' },
  bylines: { by: 'Di', and: 'e', from: 'a|in' },
  honorifics: 'signora?|dott',
  negations: {
    negation: 'non|mai|nessuno|nessuna|nessun|niente|nulla|né|senza|mica',
    apart: 'mai|in nessun caso|in alcun modo',
    clause: 'e|ma|o|perché|se|quando|che|chi|dove|mentre|come|poiché|bensì',
    only: 'solo|soltanto',
    open: 'senza',
  },
  speech: {
    verbs:
      "(?:(?:si |lo |gli |le |ci |l['’])?(?:ha|hanno|aveva|avevano|è|ho|avrebbe)\\s+(?:poi\\s+|anche\\s+|inoltre\\s+|quindi\\s+|infine\\s+|invece\\s+|subito\\s+|così\\s+|però\\s+|ancora\\s+|\\p{L}+mente\\s+)?)?(?:detto|dice|dicono|ripetono|ammettono|riconoscono|smentiscono|definiscono|concludono|difendono|insistono|promettono|ribadiscono|chiariscono|escludono|propongono|descrivono|ridono|sorridono|disse|diceva|dicendo|scrive|scritto|scriveva|scrisse|risponde|risposto|rispose|rispondeva|sostiene|sostenuto|sosteneva|ribadisce|ribadito|chiarisce|chiarito|promette|promesso|conclude|concluso|ammette|ammesso|chiede|chiesto|ammonisce|ammonito|ride|sorride|insiste|insistito|riconosce|riconosciuto|aggiunge|aggiunto|definisce|definito|garantisce|garantito|interviene|smentisce|smentito|avverte|avvertito|ripete|ripetuto|riferisce|riferito|esclude|escluso|legge|si legge|fa sapere|fatto sapere|fa notare|fanno sapere|tuona|sbotta|sbottato|sottoscrive|descrive|descritto|racconta|rende noto|mette in guardia|messo in guardia|prende posizione|intima|conferma|reagisce|reagito|annuisce|interpella|prosegue|proseguito|proseguono|replica|punta il dito|attacca|rilancia|ironizza|sospira|vede|cita|parl(?:a|ano|ava|avano|ato|ò|are|ando)(?: (?:però|invece|anche|poi|apertamente|infatti|ancora))? (?:di|del|della|dei|delle|dell['’]|d['’])|bolla|esprime|esprimono|espresso|difende|difeso|difendono|propone|proposto|ribatte|ribattuto|suggerisce|suggerito|ritiene|ritengono|ritenuto|crede|teme|gioisce|pretende|esige|corregge|corretto|riassume|riassunto|ammoniscono|garantiscono|sostengono|avvertono|chiedono|aggiungono|scrivono|rispondono|dirà|dire|scrivere|rispondere|sostenere|aggiungere|ammettere|definire|chiedere|promettere|ribadire|avvertire|diffuso|si difende|si sfoga|si giustifica|si limita a|interrompe|interrotto|sorrideva|rideva|riferiscono|attribuisce|attribuito|suppone|previsto|prevede|respinge|respinto|bollato|(?:afferm|dichiar|spieg|sottoline|precis|osserv|comment|ricord|assicur|annunci|raccont|evidenzi|replic|conferm|denunci|lament|ironizz|not|rivel|consider|critic|auspic|specific|puntualizz|dett?agli|domand|esclam|grid|accus|attacc|rilanci|ragion|azzard|confess|confid|ammir|comunic|inform|mormor|protest|incalz|scherz|argoment|elogi|ringrazi|annot|segnal|rimarc|bocci|contest|esort|invit|invoc|liquid|nega|neg|continu|termin|taglia|tagli|garant|lanci|obiett|motiv|sussurr|bisbigli|sbuff|sospir|borbott|tuon|rassicur|valut|qualific|minacci|rimprover|rivendic|stigmatizz|mand|twitt|post|sollecit|rivendic|prospett|paventa|paventat?|ipotizz|plaud|applaud|esult|minimizz|smorz|gel|chios|punzecchi|apostrof|preg|implor|supplic|sentenzi|teorizz|profetizz|pronostic|preannunci|rievoc|snocciol|elenc|sintetizz|balbett|url|strill|sibil|rincar|rettific|tranquillizz|sfog|giustific|augur|rammaric|complet|chiam|etichett|stronc|lod|salut|spron|incit|incoragg|pens|giur|bacchett|sferz|tuon|rassegn|dubit|calcol|stim|conteggi|ordin|intim|esager|dispens|rifiut|rigett|respinger|concord|apprezz|diagnostic|fotograf|archivi|sprezz|gioc|puntualizz|sorvol)(?:a|ano|ato|ata|ò|arono|ava|avano|ando|are|erà|eranno))",
    according:
      'secondo|a detta di|a giudizio di|stando a|a parere di|ad avviso di|per bocca di|nelle parole di|parola di|stando alle parole di',
    pronouns: "lui|lei|egli|ella|essi|loro|quest['’]ultimo|quest['’]ultima|costui|costei|io|questi",
    roles:
      '(?:vice|ex|sotto|neo|ex-)?(?:ministr[oa]|president[ei]|presidentessa|premier|portavoce|ambasciatore|ambasciatrice|inviat[oa]|generale|segretari[oa]|capo|capogruppo|direttore|direttrice|negoziatore|negoziatrice|mediatore|mediatrice|sindac[oa]|deputat[oa]|senatore|senatrice|cancelliere|cancelliera|commissari[oa]|colonnello|comandante|ammiraglio|professore|professoressa|prof|analista|governatore|governatrice|assessore|assessora|consigliere|consigliera|procuratore|procuratrice|pm|giudice|magistrat[oa]|avvocat[oa]|avvocatessa|legale|difensore|leader|dirigente|candidat[oa]|esperto|esperta|economista|storic[oa]|sociolog[oa]|politolog[oa]|medic[oa]|infermier[ea]|dottore|dottoressa|ricercatore|ricercatrice|scienziat[oa]|biolog[oa]|coordinatore|coordinatrice|responsabile|rappresentante|delegat[oa]|titolare|fondatore|fondatrice|proprietari[oa]|imprenditore|imprenditrice|allenatore|allenatrice|tecnico|mister|ct|capitano|attaccante|portiere|giocatore|giocatrice|attore|attrice|regista|scrittore|scrittrice|autore|autrice|cantante|musicista|artista|curatore|curatrice|vescovo|arcivescovo|cardinale|papa|pontefice|re|regina|principe|principessa|rettore|rettrice|preside|maestr[oa]|agricoltore|agricoltrice|vicin[oa]|testimone|ispettore|ispettrice|prefett[oa]|questore|maresciallo|tenente|numero|sottosegretari[oa]|vicepremier|vicepresidente|parlamentare|europarlamentare|esponente|diplomatic[oa]|imputat[oa]|indagat[oa]|vittima|fonte|fonti|giornalista|attivista|sindacalista|consulente|architett[oa]|ingegnere|ingegnera|sacerdote|don|padre|madre|figli[oa]|fratello|sorella|marito|moglie|vedova|nonn[oa]|zi[oa]|nipote|cugin[oa]|cognat[oa]|suocer[oa]|genero|nuora|fidanzat[oa]|compagn[oa]|amic[oa]|client[ei]|soci[oa]|paziente|alunn[oa]|allievo|allieva|cameriere|cameriera|barist[ao]|libraio|libraia|contadin[oa]|allevatore|allevatrice|apicoltore|apicoltrice|muratore|falegname|liutai[oa]|soldato|vigile|poliziott[oa]|carabiniere|pompiere|veterinari[oa]|farmacist[ao]|pediatra|psichiatra|chirurg[oa]|matematic[oa]|restauratore|restauratrice|romanziere|romanziera|poeta|poetessa|editore|editrice|ballerin[oa]|pittore|pittrice|scultore|scultrice|fotograf[oa]|compositore|compositrice|difensore|centrocampista|arbitr[oa]|ciclista|nuotatore|nuotatrice|corridore|tesorier[ea]|notaio|notaia|superstite|manifestante|primari[oa]|sovrintendente|soprintendente|caposquadra|capitana|presidentessa|proprietari[oa]|passante|turista|residente|abitante|cittadin[oa]|condannat[oa]|ex|pescatore|pescatrice|panettier[ea]|fornai[oa]|collega|studente|studentessa|pensionat[oa]|operai[oa]|primo|prima|guardasigilli|titolare|patron|ad|amministratore|amministratrice|statista|capodelegazione|geologo|geologa|climatolog[oa]|psicolog[oa]|testimoni|autorità|esperti|presidente-\\p{L}+|pontefice|parroco|cuoco|cuoca)',
    bodies:
      'ministero|opposizione|maggioranza|minoranza|stampa|critica|polizia|sindacato|comune|regione|federazione|agenzia|comunicato|rapporto|governo|esercito|presidenza|commissione|ambasciata|dichiarazione|testo|documento|nota|organizzazione|consiglio|partito|tribunale|ufficio|studio|osservatorio|istituto|segreteria|procura|questura|prefettura|corte|senato|camera|associazione|azienda|società|compagnia|giornale|quotidiano|rete|gruppo|banca|università|municipio|comitato|movimento|coalizione|lega|unione|onu|nato|oms|ue|casa|cremlino|farnesina|quirinale|vaticano|pentagono|viminale|lettera|ordinanza|sentenza|fondazione|club|confederazione|ong|giunta|marina|guardia|direzione|ente|cgil|cisl|uil|ospedale|centro|dipartimento|striscione|cartello|capitaneria|autorità portuale|protezione|carabinieri|vigili|asl|inchiesta|volantino|palazzo|bankitalia|confindustria|coldiretti|bollettino|bozza|perizia|verbale|sondaggio|bilancio|servizio|autorità|opposizione|maggioranza|difesa|accusa|parte civile|museo|teatro|chiesa|diocesi|scuola|parco|consorzio|collettivo|famiglia|organismo|autorità|impresa|ditta|multinazionale|cooperativa|messaggio|post|entourage|staff|cerchia|squadra',
    spokesperson: 'portavoce',
    indefinite: "un|una|un['’]|uno|alcun[ei]|molt[ei]|divers[ei]|altr[oaie]|due|tre|certi",
    grammar: {
      prepositions:
        "in|a|al|ai|allo|alla|all['’]|alle|agli|da|dal|dalla|dall['’]|dai|con|su|sul|sulla|sull['’]|sui|sulle|per|tra|fra|durante|dopo|prima|verso|contro|sotto|davanti|presso|senza|secondo|nel|nella|nell['’]|nei|nelle|negli|di|del|della|dell['’]|dei|degli|delle|dello|intervistat[oa]|interpellat[oa]|mediante|oltre|entro|fino|attraverso|circa|grazie|via",
      conjunctions:
        'e|ed|o|ma|che|chi|cui|quando|mentre|se|perché|come|dove|anche se|poiché|né|non|\\p{L}+(?:ando|endo)|quale|quali|però|ossia|cioè|affinché|benché|sebbene',
      adverbs:
        'parte|canto|volta|giorni|settimane|mesi|anni|minuti|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|domani|sera|mattina|pomeriggio|notte|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|anche|poi|inoltre|quindi|infine|invece|così|già|ora|ancora|allora|stamattina|stasera|recentemente|successivamente|\\p{L}+mente|scorso|scorsa|mattinata|settimana|più|tardi|subito|sempre|mai|oggi|qui|ci|si|gli|lo|pure|proprio|ai giornalisti|intanto|dunque|ecco|stesso|stessa|amaro|ha|aveva|hanno',
      impersonal: 'legge',
      possessives: 'suo|sua|suoi|sue|loro|mio|mia',
      articles:
        "il|lo|la|i|gli|le|l['’]|suo|sua|loro|questo|questa|quest['’]|quel|quello|quella|quell['’]|nostr[oa]|mi[oa]|stesso|stessa|del|della|dell['’]|dello|dei|degli|delle|al|alla|allo|all['’]|ai|agli|alle|dal|dalla|dall['’]",
      links:
        "di|del|della|dell['’]|dello|dei|degli|delle|d['’]|da|dal|alla|all['’]|al|agli|alle|per|dell",
      topics:
        'interno|interni|esteri|affari|difesa|giustizia|salute|economia|finanze|trasporti|istruzione|lavoro|cultura|ambiente|agricoltura|energia|sviluppo|infrastrutture|stato|turismo|università|sport|lavori|pubblici|rapporti',
      titles: 'signora?|signorina|sig\\.?|sig\\.ra|dott\\.?|avv\\.?|ing\\.?|on\\.?|don|monsignor',
      woman:
        "(?:^|\\s)(?:lei|ella|costei|signora|sig\\.ra)|quest['’]ultima|ministra|sindaca|deputata|senatrice|direttrice|trice|avvocata|avvocatessa|dottoressa|professoressa|presidentessa|consigliera|assessora|segretaria|inviata|commissaria|candidata|esperta|storica|medica|infermiera|scienziata|ricercatrice|delegata|proprietaria|autrice|regina|maestra|madre|figlia|sorella|moglie|vedova|nonna|magistrata|prefetta|procuratrice|fornaia|studentessa|pensionata|essa",
      man: "(?:^|\\s)(?:lui|egli|costui|signor|sig\\.?)|quest['’]ultimo|ministro|sindaco|deputato|senatore|direttore|avvocato|dottore|professore|consigliere|segretario|inviato|commissario|candidato|esperto|storico|medico|infermiere|scienziato|ricercatore|delegato|proprietario|autore|re|maestro|padre|figlio|fratello|marito|nonno|magistrato|prefetto|procuratore|fornaio|pensionato|tore",
      sameOffices: [
        'sindac[oa]|prim[oa] cittadin[oa]',
        'allenator[ei]|allenatrice|tecnico|mister|ct',
        'giudice|magistrat[oa]',
        'pm|pubblico ministero|procurator[ei]|procuratrice',
        'avvocat[oa]|legale|difensor[ei]|difensora',
        'president[ei] del consiglio|premier|capo del governo',
        'deputat[oa]|parlamentare|onorevole',
        'medic[oa]|dottor[ei]|dottoressa',
        'professor[ei]|professoressa|docente',
        'imputat[oa]|accusat[oa]|condannat[oa]',
        'attaccante|centravanti|bomber',
        'ministr[oa]|titolare',
      ],
      courts:
        'vescovo|prefett[oa]|ministr[oa]|questor[ea]|giudice|magistrat[oa]|pm|procuratore|procuratrice|avvocat[oa]|legale|arbitr[oa]|perit[oa]|ispettore|ispettrice|maresciallo',
      statements: 'nota|comunicato|lettera|dichiarazione|messaggio|post|volantino',
      anybody:
        'ente|azienda|società|organizzazione|associazione|istituto|gruppo|partito|club|organismo|compagnia|sindacato|fondazione|agenzia|federazione|autorità|impresa|ditta|multinazionale|cooperativa',
      articlesOf: { f: 'la|una|questa|quella' },
      views: 'per',
      echoes:
        "così|(?:lo|l['’]) (?:ha|hanno|afferma|dichiara|dice|scrive|sostiene|sottolinea|rende)(?=\\s)|a (?:dirlo|dichiararlo|affermarlo|parlare|spiegarlo|sostenerlo|annunciarlo|scriverlo)(?:, [^.]{0,120}?,)? (?:è|è stat[oa]|sono|sono stati)|[eè]['’]? quanto|sono le parole (?:di|del|della|dell['’])|queste le parole (?:di|del|della|dell['’])|parola di|lo",
      isDropping: true,
      names: {
        m: /o$/u,
        f: /[aà]$/u,
        men: /^(?:Andrea|Luca|Nicola|Mattia|Elia|Gianluca|Tommasa|Giosuè|Enea)$/u,
      },
    },
  },
  wording,
};
