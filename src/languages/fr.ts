// French.

import type { Language } from './language.ts';

export const french: Language = {
  name: 'French',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'q|question|journaliste',
    answer: 'r|réponse',
    self: "je|j['’]\\p{L}+|moi|mon|ma|mes|nous",
  },
  marked: {
    tells:
      'dite?s?|qualifi\\p{L}+|juge\\p{L}*|jugé\\p{L}*|estim\\p{L}+|parl\\p{L}+|évoqu\\p{L}+|dénonc\\p{L}+|accus\\p{L}+|décri\\p{L}+|promet\\p{L}*',
    naming:
      "(?:lire aussi|à lire|à lire aussi|voir aussi|banderole|pancarte)\\s?:|soi-disant|dites?|dits|surnommée?s?|appelée?s?|baptisée?s?|intitulée?s?|titrée?s?|nommée?s?|connue?s? sous le nom(?: de| d['’])?|sous le (?:nom|titre|sigle|slogan)(?: de| d['’])?|le mot|les mots|du mot|les termes|le terme|du terme|l['’]expression|l['’]appellation|le surnom|la mention|le slogan|au slogan|le titre|la formule|l['’]étiquette|qualifiée?s? de|(?:pancarte|banderole|affiche|panneau)s?(?: \\S+){0,5}",
    works:
      "(?:le |la |l['’]|les |du |des |un |une |au )?(?:film|films|roman|romans|livre|livres|chanson|chansons|album|titre|pièce|opéra|série|émission|documentaire|podcast|magazine|journal|quotidien|revue|poème|tableau|exposition|spectacle|jeu|opération|exercice|mission|campagne|loi|projet|plan|pacte|accord|protocole|traité|initiative|fonds|prix|festival|navire|bateau|frégate|pétrolier|ferry|sous-marin|satellite|fusée|missile|drone|bataillon|brigade|parti|mouvement|collectif|association|groupe|club|marque|restaurant|hôtel|étude|dispositif|programme|liste|label|chaîne|société|site)s?(?: de| d['’])?",
    means: 'signifie|veut dire|désigne',
    unsaid:
      "si [^.;:!?\\uFFFC]{1,60}? (?:avait|avaient) (?:dit|parlé de|qualifié)|(?:n['’]a|n['’]ai|n['’]ont|n['’]avait) (?:jamais|pas)(?: \\S+){0,2} (?:dit|parlé de|qualifié de|employé|utilisé)|nie avoir (?:dit|déclaré|qualifié)",
  },
  withheld: '(non communiqué)',
  common:
    "le|la|les|des|et|est|une|dans|que|qui|du|pour|nous|vous|ne|pas|ce|au|aux|dit|il|elle|avec|cette|sont|été|mais|par|sur|n['’]",
  dates: {
    isDayMonthYear: true,
    firstDay: '1er',
    reading: { fillers: 'de du le la', beforeTime: 'à', ordinals: 'er|ème' },
    monthsAfterDay: 'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc',
  },
  numbers: {
    ones: 'un/une deux trois quatre cinq six sept huit neuf',
    teens: 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante',
    more: [
      ['douzaine', 12],
      ['quinzaine', 15],
      ['vingts', 20],
      ['trentaine', 30],
      ['septante', 70],
      ['huitante octante', 80],
      ['nonante', 90],
      ['cent cents', 100],
    ],
    joint: '[- ](?:et )?',
    scales: '\\bmille\\b|\\bcents?\\b|milliard|douzaine|quatre-vingt',
  },
  durations: {
    units: [
      ['minute minutes min', { minutes: 1 }],
      ['heure heures h', { hours: 1 }],
      ['jour jours j journee journees', { days: 1 }],
      ['semaine semaines sem', { weeks: 1 }],
      ['mois', { months: 1 }],
      ['trimestre trimestres', { months: 3 }],
      ['semestre semestres', { months: 6 }],
      ['an ans annee annees', { years: 1 }],
    ],
    and: 'et',
    half: 'demi demie demis',
    unclear:
      /\b(?:prolonge\w*|renouvelee?s?|reconduit\w*|reconduction|tacite\w*|automatique\w*|indetermine\w*|illimite\w*|moins|minimum|minimale?|chaque|par|tous|toutes|quotidien\w*|mille|milliers?|plusieurs|quelques|apres|preavis|plus|permanente?)\b/u,
    renewable: /\b(?:renouvelables?|prolongeables?|reconductibles?|pouvant|peut|sous reserve)\b/u,
  },
  small: {
    words:
      'au aux avec ce ces cette dans de des du elle en est et il ils la le les leur lui mais ne ou par pas plus pour qu que qui sa se ses son sont sur un une',
    turning: 'ne ou pas plus sur',
  },
  pages: { page: 'page|p\\.', of: 'de|sur' },
  notYet: 'à (?:compléter|préciser|définir|confirmer)',
  bylines: { by: 'Par|Auteure?:', published: 'Publié', and: 'et', from: 'à|en' },
  honorifics: 'mme|mmes|mlle|m|mm|monsieur|madame',
  negations: {
    negation:
      "ne|n'|pas|aucune?|jamais|rien|(?<!une )(?<!la )(?<!cette )(?<!chaque )personne|ni|sans|non|nulle?|nullement|guère|refus(?:e|ons|ez|ent|ait) de",
    apart: "en aucun cas|jamais|d'aucune (?:manière|façon)|à aucun moment",
    clause:
      "et|mais|ou|car|parce|si|quand|lorsque|qui|que|qu'|dont|où|tandis|alors|comme|donc|puisque|bien",
    only: 'seulement|uniquement|que',
    open: 'sans|ni',
  },
  speech: {
    verbs:
      "(?:(?:lui |leur |nous |s['’])?(?:a|ont|avait|avaient|aura|est|sont|ai)(?:-t-(?:il|elle|on)|-(?:ils|elles))?\\s+(?:\\p{L}+ment\\s+|aussi\\s+|encore\\s+|ensuite\\s+|ainsi\\s+|toutefois\\s+|même\\s+|par ailleurs\\s+|en outre\\s+|d['’]abord\\s+|alors\\s+|enfin\\s+|pour sa part\\s+|quant à (?:lui|elle)\\s+|de son côté\\s+|pourtant\\s+)?)?(?:dit(?:e|s|es)?|disent|disait|disaient|dira|écrit|écrivent|écrivait|répond(?:u|ent|ait)?|promet(?:tent|tait)?|promis|soutien(?:t|nent)|soutenu|soutenait|prévien(?:t|nent)|prévenu|reconnaît|reconnaissent|reconnu|reconnaissait|souri(?:t|ait)?|poursui(?:t|vi|vent|vait)|conclu(?:t|ent)?|se souvient|souvenue?|fait (?:savoir|valoir|remarquer|observer)|peut-on lire|lit-on|maintien(?:t|nent)|maintenu|parl(?:e|ent|ait|é) d(?:e|['’])|jur(?:e|é|ent|ait)|rappel(?:le|lent|é|ait|aient)|appel(?:le|lent|é|ait)|interpell(?:e|é)|lanc(?:e|ent|é|ait|ée)|annonc(?:e|ent|é|ait|ée)|dénonc(?:e|ent|é|ait)|renchéri(?:t)?|averti(?:t|ssent|ssait)?|réagi(?:t|e|ssait|ssent)?|décri(?:t|vent|vait)|craign(?:ent|ait)|craint|prédi(?:t|sent|sait)|repren(?:d|nent|ait)|reprend|repris|défend(?:ent|ait|u)?|dément(?:i|ent|ait)?|se réjoui(?:t|ssent)|réjoui(?:t|e)?|garanti(?:t|ssent|ssait)?|renchérissait|gémi(?:t|ssait)?|s['’]écri(?:e|ait)|requiert|requièrent|croi(?:t|ent)|voi(?:t|ent)(?= (?:dans|là|en|un|une)(?!\\p{L}))|proteste|admis|concède|émet|(?:dire|écrire|répondre|promettre|soutenir|prévenir|reconnaître|conclure|décrire|prédire|défendre|démentir|maintenir|reprendre|admettre|avertir|garantir|réagir)|sembl(?:e)? dire|(?:affirm|ajout|assur|expliqu|précis|soulign|indiqu|déclar|estim|jug|insist|martel|répliqu|rétorqu|regrett|constat|confi|cont|racont|témoign|raill|ironis|plaisant|lâch|soupir|détaill|argument|résum|justifi|not|observ|comment|confirm|critiqu|demand|interrog|exclam|protest|réclam|not|commen[cç]|salu|qualifi|accus|évoqu|admett|concéd|nuanc|recommand|signal|tempér|considér|déplor|fustig|clam|clamé|tonn|attaqu|réaffirm|invoqu|encourag|félicit|remerci|rassur|ordonn|prôn|vant|rejett|réfut|contest|condamn|compar|pronostiqu|diagnostiqu|souhait|réitèr|réitér|bafouill|bredouill|balbuti|marmonn|grogn|grond|pest|fulmin|indign|étonn|inquièt|inquiét|agac|emport|énerv|amus|enthousiasm|désol|lament|excus|alarm|appui|appuy|embray|enchaîn|complèt|complét|corrig|rectifi|tempêt|chuchot|souffl|opin|approuv|acquiesc|intim|somm|suppli|implor|conjur|spécul|imagin|suppos|présum|pens|redout|narr|rapport|relat|révèl|révél|divulgu|dévoil|communiqu|inform|notifi|avis|propos|suggèr|suggér|conseill|préconis|sollicit|revendiqu|synthétis|surenchér|ripost|contre-attaqu|tacl|cingl|brocard|moqu|rigol|esclaff|pouff|écri|vocifér|braill|sanglot|point|dédramatis|minimis|banalis|philosoph|épanch|confess|avou|certifi|attest|ni|objecte|object|engag|pri|réprimand|répercut|persifl|maugré|ressass|rumin|énumèr|énumér|cit|développ|théoris|rebondi|dess|explicit|questionn|mobilis|défi|rêv|prétext|défi|prêch|raisonn|médit|marmott|piaff|jubil|exult|sermonn|tanc|houspill|fustig|étrill|vilipend|ciblé|brav|applaudi|acclam|lou|encens|anticip|augur|calcul|chiffr|évalu|estim|tabl|assum|relanc|recadr|abond|résist|péror|disserte|soulign|trouv|répét|espèr|espér|assèn|assén|tranch|glis|gliss|tweet|post|relativis|analys|alert|prophétis|murmur|cri|hurl|exig|invit|plaid|grinc|menac)(?:e|ent|ait|aient|a|èrent|é|ée|és|era|eront|er))(?:-t-(?:il|elle|on)|-(?:il|elle|ils|elles|on))?",
    according:
      "selon|d['’]après|aux yeux de|à en croire|de l['’]avis de|dixit|aux dires de|de l['’]aveu de",
    pronouns: 'il|elle|ils|elles|celui-ci|celle-ci|ce dernier|cette dernière|lui|on|moi|je',
    roles:
      '[\\p{L}-]*(?:ministre|préf(?:et|ète)|président|présidente|député|députée|sénateur|sénatrice|maire|porte-parole|commandante?|commissaire|colonel|général|générale|généraux|directeur|directrice|dirigeante?|chef|cheffe|patron|patronne|procureure?|avocate?|juge|magistrate?|ambassadeur|ambassadrice|émissaire|envoyée?|haut-commissaire|haute-commissaire|légiste|secrétaire|conseill(?:er|ère)|adjointe?|élue?|candidate?|professeure?|chercheu(?:r|se)|historienn?e?|économiste|sociologue|politologue|médecin|infirmi(?:er|ère)|chirurgienn?e?|pharmacienn?e?|syndicaliste|délégué|déléguée|responsable|coordinat(?:eur|rice)|fondat(?:eur|rice)|gérante?|entraîneure?|sélectionneu(?:r|se)|capitaine|joueu(?:r|se)|attaquante?|analyste|experte?|spécialiste|négociat(?:eur|rice)|médiat(?:eur|rice)|premi(?:er|ère)|vice-présidente?|eurodéputée?|docteure?|maître|pape|évêque|archevêque|cardinal|roi|reine|prince|princesse|chancel(?:ier|ière)|gouverneure?|commissaire|inspect(?:eur|rice)|rapporteure?|act(?:eur|rice)|réalisat(?:eur|rice)|aute?ure?|écrivaine?|chant(?:eur|euse)|curat(?:eur|rice)|agricult(?:eur|rice)|éleveu(?:r|se)|habitante?|témoin|diplomate|accusée?|prévenue?|victime|source|présentat(?:eur|rice)|journaliste|militante?|activiste|étudiante?|retraitée?|voisine?|président-directeur|pdg|numéro|leader|ex-\\p{L}+|garde|frère|sœur|soeur|fils|fille|mère|père|mari|femme|épou(?:x|se)|compagn(?:on|e)|veu(?:f|ve)|cousine?|oncle|tante|neveu|nièce|beau-frère|belle-sœur|beau-père|belle-mère|grand-mère|grand-père|parrain|marraine|ami|amie|collègue|camarade|associée?|client|cliente|locataire|riverain|riveraine|passante?|élève|lycéen|lycéenne|ouvri(?:er|ère)|salariée?|employée?|cadre|caissi(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|bouch(?:er|ère)|épici(?:er|ère)|libraire|fleuriste|coiffeu(?:r|se)|cuisini(?:er|ère)|restaurat(?:eur|rice)|hôteli(?:er|ère)|commerçante?|artisane?|maçon|menuisi(?:er|ère)|pêcheur|pêcheuse|marin|berg(?:er|ère)|vigneronn?e?|maraîch(?:er|ère)|apicult(?:eur|rice)|forgeron|cariste|routier|chauffeur|conduct(?:eur|rice)|pilote|pompi(?:er|ère)|polici(?:er|ère)|gendarme|soldate?|offici(?:er|ère)|lieutenante?|sergent|caporal|adjudante?|amirale?|cheminote?|factrice|facteur|gardienn?e?|concierge|institut(?:eur|rice)|maîtresse|princip(?:al|ale)|aide-soignante?|sage-femme|vétérinaire|dentiste|psychiatre|psychologue|kinésithérapeute|romanci(?:er|ère)|poète|poétesse|éditeur|éditrice|metteu(?:r|se)|cinéaste|comédienn?e?|danseu(?:r|se)|peintre|sculpt(?:eur|rice)|photographe|musicienn?e?|violoniste|compositeur|compositrice|chorégraphe|architecte|ingénieure?|technicienn?e?|informaticienn?e?|entrepreneu(?:r|se)|propriétaire|banqui(?:er|ère)|notaire|huissi(?:er|ère)|greffi(?:er|ère)|bâtonni(?:er|ère)|trésori(?:er|ère)|permanente?|bénévole|organisat(?:eur|rice)|animat(?:eur|rice)|édile|premier ministre|premi(?:er|ère) adjointe?|cheffe? de file|tête de liste|suppléante?|adolescente?|proche|occupante?|organisatrice|skippe(?:r|use)|navigat(?:eur|rice)|coureu(?:r|se)|gardien de but|buteur|buteuse|défenseure?|milieu|technicien|quidam|badaud|vacanci(?:er|ère)|touriste|usag(?:er|ère)|patiente?|malade|survivante?|rescapée?|réfugiée?|manifestante?|gréviste|avocat[e]?s|experts|chercheurs|médecins|syndicats|autorités|ostréicult(?:eur|rice)|climatologue|océanographe|biologiste|physicienn?e?|urgentiste|pédiatre|enseignante?|proviseure?|recteur|rectrice|doyenn?e?|(?!(?:pro|mono)logue)\\p{L}{2,}ologue|(?!(?:ex|in|con|per|as|ré|sub|tr|dé)[sx]?iste)\\p{L}{2,}iste)',
    bodies:
      'ministère|gouvernement|communiqué|rapport|armée|police|gendarmerie|parquet|préfecture|mairie|présidence|élysée|matignon|commission|agence|ambassade|syndicat|fédération|association|collectif|organisation|ong|parti|conseil|tribunal|cour|document|texte|étude|déclaration|entreprise|groupe|société|direction|quai|chancellerie|kremlin|maison|pentagone|vatican|otan|onu|oms|comité|institut|observatoire|centre|chaîne|quotidien|journal|hebdomadaire|magazine|autorité|lettre|enquête|union|ligue|cgt|cfdt|état-major|marine|sénat|assemblée|chambre|tract|banderole|pancarte|note|compagnie|constructeur|opérateur|club|inspection|rectorat|avis|arrêté|jugement|arrêt|verdict|ordonnance|plainte|courrier|courriel|message|tribune|pétition|manifeste|bilan|sondage|registre|coopérative|mutuelle|caisse|banque|hôpital|clinique|laboratoire|filiale|bureau|office|service|antenne|section|cellule|tribunal|cabinet|défense|accusation|partie civile|confédération|coordination|intersyndicale|opposition|majorité|diocèse|évêché|église|école|lycée|collège|théâtre|musée|festival|station|fondation|mouvement|secrétariat|université|département|région|métropole|diplomatie|organisme|institution|établissement|structure|instance|firme|enseigne',
    spokesperson: 'porte-parole',
    indefinite: 'une?|des|certains?|certaines?|plusieurs|quelques|autre',
    grammar: {
      prepositions:
        "à|au|aux|en|dans|sur|sous|pour|par|avec|sans|contre|entre|vers|chez|lors|après|avant|depuis|pendant|durant|devant|derrière|dès|selon|auprès|face|malgré|outre|parmi|près|hors|interrogé|interrogée|invitée?|concernant|suite|afin|quant|grâce|via|jusqu['’](?:au|aux|à|en|ici)?|jusque|de|d['’]",
      conjunctions:
        "et|ou|mais|que|qu['’]|qui|dont|où|quand|lorsque|lorsqu['’]|si|comme|car|donc|tandis|alors|puisque|puisqu['’]|parce|afin|tout|ayant|étant|pour|y|n['’]|ne",
      adverbs:
        "part|côté|tour|jours|semaines|mois|ans|heures|minutes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|ce|cette|matin|soir|midi|jour|semaine|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|ensuite|aussi|encore|toutefois|cependant|ainsi|également|notamment|enfin|puis|déjà|alors|récemment|plus|tard|tôt|jamais|pas|\\p{L}+ment|dernier|dernière|mieux|même|pourtant|aussitôt|d['’]abord|bien|non|oui|là|ici|peu|très|alors|avant-hier",
      impersonal: '(?:lire|lit-on)',
      articles: "le|la|l['’]|les|ce|cet|cette|son|sa|ses|leur|leurs|mon|ma|notre|du|des|au|aux",
      links: "de|du|des|d['’]|à",
      topics:
        'intérieur|extérieur|défense|justice|finances|affaires|étrangères|santé|transports?|éducation|nationale|économie|travail|culture|écologie|environnement|agriculture|énergie|budget|armées|outre-mer|état|république|opposition',
      titles: 'm\\.|mme|mlle|mm\\.|monsieur|madame|maître|me|dr|pr',
      woman:
        'mme|(?:^|\\P{L}|ma)dame|femme|fille|mère|sœur|intéressée|(?:^|-)elles?|celle-ci|cette dernière|[eè]re|trice|euse|présidente|députée|cheffe|déléguée|conseillère|adjointe|élue|avocate|chercheuse|directrice|ienne|patronne|experte|retraitée|habitante|étudiante|militante|reine|princesse|dirigeante|enseignante|procureure|professeure|docteure|autrice|maîtresse|voisine',
      man: '^m\\.|^(?:homme|garçon|fils|père|frère|mari|oncle|neveu|intéressé)|monsieur|(?:^|-)ils?|celui-ci|ce dernier|président|député|chef|délégué|conseiller|adjoint|avocat|chercheur|directeur|trice|ien|patron|expert|retraité|habitant|étudiant|militant|roi|prince|dirigeant|enseignant|procureur|teur',
      statements: 'communiqué|déclaration|courrier|courriel|lettre|message|tract|tribune|note',
      anybody:
        'organisme|institution|entreprise|société|compagnie|organisation|association|groupe|parti|club|établissement|structure|ong|syndicat|fédération|agence|constructeur|opérateur|autorité|instance|firme|enseigne|maison|collectif',
      articlesOf: { f: 'la|une|cette|sa|ma', m: 'le|un|ce|cet|son|mon' },
      views: 'pour|aux yeux de',
      echoes:
        "c['’]est (?:ce qu['’]|en ces termes)|voilà ce qu['’]|ainsi (?:s['’]exprim|parl|réagi)\\p{L}+",
    },
  },
  wording: {
    verbs: [
      {
        stems: ['avou'],
        words: "(?:a|ont|avait|avaient) avoué|avou(?:e|ent) (?:que|qu['’])",
        neutral: 'a dit',
      },
      {
        stems: ['vant', 'targu'],
        words: "(?:s['’]est|se sont) vantée?s?|se vant(?:e|ent)|se targu(?:e|ent)",
        neutral: 'a dit',
      },
      {
        stems: ['préten'],
        words: "prétend(?:ent|ait|aient)? (?:que|qu['’])|(?:a|ont) prétendu (?:que|qu['’])",
        neutral: 'a dit que',
      },
      {
        stems: ['martel', 'martèl'],
        words: 'martèl(?:e|ent)|(?:a|ont) martelé',
        neutral: 'a répété',
      },
      { stems: ['fustig'], words: 'fustig(?:e|ent)|(?:a|ont) fustigé', neutral: 'a critiqué' },
      {
        stems: ['asséné', 'clamé', 'éructé', 'vociféré', 'gargaris'],
        words: '(?:a|ont) (?:asséné|clamé|éructé|vociféré)|se gargaris(?:e|ent)',
        neutral: 'a dit',
      },
      { stems: ['révélé'], words: "(?:a|ont) révélé (?:que|qu['’])", neutral: 'a dit que' },
    ],
    weasels: [
      {
        stems: ['certains', 'aucuns', 'beaucoup'],
        words:
          "(?:certains|d['’]aucuns|beaucoup) (?:affirment|croient|disent|estiment|jugent|pensent)",
        neutral: 'dites qui',
      },
      {
        stems: ['analystes', 'critiques', 'experts', 'observateurs', 'spécialistes', 'sources'],
        words:
          '(?:des|les) (?:analystes|critiques|experts|observateurs|spécialistes|sources) (?:affirment|croient|disent|estiment|jugent|pensent)',
        neutral: 'nommez-les, ou dites combien et de quel côté',
      },
      {
        stems: ['dit', 'paraît', 'certains', 'rumeur', 'connu'],
        words:
          "il se dit (?:que|qu['’])|on dit (?:que|qu['’])|il paraît (?:que|qu['’])|selon certains|à en croire la rumeur|(?:il est|c['’]est) bien connu",
        neutral: 'dites qui le dit',
      },
      {
        stems: ['prétendument', 'soi-disant'],
        words: 'prétendument|soi-disant (?=\\p{L}+é)',
        neutral: 'dites qui le dit, ou citez une source',
        orSource: true,
      },
    ],
    loaded: [
      {
        stems: ['régime'],
        words:
          "[Rr]égime (?:(?:de |d['’])\\p{Lu}[\\p{L}-]+|\\p{Ll}+(?:oise?|aise?|ienne?|éenne?|ain|ane?))",
        cased: true,
        neutral: 'gouvernement ou autorités',
        unless:
          'régime[^.]*(?:sanction|juridique|fiscal|douan|droit|impôt|protection|quotidien|européen)',
      },
      {
        stems: ['terroriste'],
        words: '(?<![-–])terroristes?',
        neutral: 'dites ce qu’ils ont fait, ou qui les appelle ainsi',
        unless: '(?:lutte|cellule|police|section)\\s+(?:contre le )?terroris',
      },
      {
        stems: ['soi-disant', 'prétendu'],
        words: 'soi-disant|prétendue?s? (?=\\p{L})',
        neutral: 'donnez le nom, ou dites qui l’appelle ainsi',
        unless: "prétendue?s? (?:que|qu['’])",
      },
      {
        stems: ['fantoche'],
        words: '(?:gouvernement|état|président|dirigeant|régime)s? fantoches?',
        neutral: 'dites qui l’a nommé ou le soutient',
      },
      {
        stems: [
          'barbare',
          'héroïque',
          'ignoble',
          'odieu',
          'sanguinaire',
          'sbire',
          'fanatique',
          'voyou',
        ],
        words:
          'barbares?|héroïques?|ignobles?|odieu(?:x|se|ses)|sanguinaires?|sbires?|fanatiques?|voyous?',
        neutral: 'dites ce qui s’est passé',
      },
    ],
    attributed:
      "(?<!\\p{L})(?:selon|d['’]après|dit|a dit|ont dit|a déclaré|appel\\p{L}+|qualifi\\p{L}+|dénonc\\p{L}+|accus\\p{L}+|décri\\p{L}+|condamn\\p{L}+|parl\\p{L}+ d)(?!\\p{L})",
    likelihood:
      '(?<!\\p{L})(?:presque aucune chance|(?:très |peu |im)*(?:probable|probablement|vraisemblable)s?|chances à peu près égales|presque certain(?:e|ement)?)(?!\\p{L})',
    confidence:
      '(?<!\\p{L})confiance (?:faible|moyenne|modérée|élevée|forte|limitée)|(?:faible|forte|haute) confiance(?!\\p{L})',
    confidenceStem: 'confiance',
  },
  reported: {
    verbs:
      '(?:a|ont|avait)\\s+(?:également\\s+|aussi\\s+)?(?:déclaré|annoncé|affirmé|assuré|estimé|indiqué|expliqué|précisé|ajouté|souligné|rappelé|reconnu|dit|averti|soutenu|confirmé|répété|jugé|promis|répondu|insisté)|déclare|annonce|affirme|assure|estime|indique|explique|précise|ajoute|souligne|rappelle|reconnaît|avertit|soutient|confirme|juge',
    according: "selon|d[’']après",
    says: 'a déclaré',
    that: "(?:\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à|au|aux|lors|dans|devant|également|sur)(?:\\s[^,.;:]{1,60}?)?|,[^,.;:]{2,60},)?\\s+(?:que\\s+|qu[’'])",
    rest: '(?:\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à|au|aux|lors|dans|devant)[^.;:!?]{0,80})?',
    denials: '(?:a\\s+|ont\\s+)?(?:nié|démenti)',
    unsaid: 'ne|pas|jamais|qui|que|dont|si|peut|pourrait|aurait|de|pour|et|ou',
    clauses:
      "si|quand|lorsque|lorsqu[’']\\p{L}+|après|avant|alors|comme|parce|puisque|où|tandis|pendant|bien",
    wants:
      "(?:(?:a|ont)\\s+)?(?:exig(?:é|e|ent)|réclam(?:é|e|ent))\\s+(?:que\\s+|qu[’'])?|(?:a|ont)\\s+(?:demandé\\s+(?:que\\s+|à\\s+)?(?!si\\b)|appelé\\s+(?:à\\s+)?|exhorté\\s+)|(?:appelle|appellent|exhorte)\\s+(?:à\\s+)?",
    nouns: 'la|une|sa|son|cette|ce|leur|de|ne|pas|qui|se',
    must: '(?<!(?<!\\p{L})(?:nous|on|je|qui|comment)\\s+)(?<!\\p{L})(?:doit|doivent|devrait|devraient|devra|devront)(?!\\p{L})',
    and: 'et',
    truce: {
      called: 'trêves?|cessez-le-feu|armistice|cessation des hostilités',
      agrees: 'accepté|convenu|engagée?s?\\s+à|promis',
      provided: 'à (?:la )?condition|pourvu qu\\p{L}*|sauf si|tant que',
    },
  },
};
