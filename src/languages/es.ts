// Spanish.

import { wording } from './es-wording.ts';
import type { Language } from './language.ts';

export const spanish: Language = {
  name: 'Spanish',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'p|pregunta|periodista|entrevistador(?:a)?',
    you: 'usted(?:es)?|te|ti|tú|tus?|contigo|vos|eres|sos|estás|tienes|tenés|vas|has|\\p{L}{2,}[ai]ste',
    answer: 'r|respuesta',
    self: 'yo|me|mi|mis|nos|nosotr[oa]s|soy|estoy|fui|tengo|tuve|voy|creo|quiero|quise|puedo|pude|sé|hago|hice|digo|dije|vengo|pienso|siento|recuerdo|vivo|estuve|prefiero|duermo|conozco|veo|oigo|salgo|sigo|pongo|traigo|doy|escribo|leo|espero|necesito|vi|di|leía|(?!(?:qué|porqué|café|bebé|comité|aquí|allí|así|ahí|sí)(?!\\p{L}))\\p{L}{2,}[éí]',
  },
  marked: {
    tells:
      'orden\\p{L}+|calific\\p{L}+|llam[óa]\\p{L}*|tach\\p{L}+|pid\\p{L}+|exig\\p{L}+|denunci\\p{L}+|acus\\p{L}+|describ\\p{L}+|considera\\p{L}*|promet\\p{L}+',
    naming:
      '(?:lea también|leer también|lee también|lea además|pancarta|cartel)\\s?:|(?:así )?llamad[oa]s?|(?:auto)?denominad[oa]s?|conocid[oa]s? como|apodad[oa]s?|titulad[oa]s?|bautizad[oa]s?(?: como)?|bajo el (?:nombre|título|lema)(?: de)?|la palabra|las palabras|el término|los términos|la expresión|el lema|el apodo|el título|el alias|la etiqueta|el eslogan|la consigna|alias|(?:pancarta|cartel|letrero)(?:es|s)?(?: \\S+){0,5}',
    works:
      '(?:película|filme|film|novela|libro|canción|tema|álbum|disco|obra|ópera|serie|programa|documental|podcast|revista|periódico|diario|poema|cuadro|exposición|juego|operación|operativo|ejercicio|misión|campaña|ley|proyecto|plan|pacto|acuerdo|protocolo|tratado|iniciativa|fondo|premio|festival|buque|barco|fragata|petrolero|ferry|submarino|satélite|cohete|misil|dron|batallón|brigada|partido|movimiento|colectivo|asociación|grupo|club|marca|restaurante|hotel|estudio|plataforma|fundación)s?(?: de)?',
    means: 'significa|quiere decir',
    unsaid:
      'si [^.;:!?\\uFFFC]{1,60}? (?:dijera|dijese|hubiera dicho|hubiese dicho)|(?:nunca|no|jamás)(?: \\S+){0,1} (?:dijo|dije|dicho|llamó|calificó|usó|usado|utilizó)|negó haber (?:dicho|llamado|calificado)(?: \\S+){0,3}',
  },
  common: 'el|la|los|las|del|una|que|por|con|para|es|en|y|no|nos|dijo|ese|se',
  dates: { reading: { fillers: 'de del el la', beforeTime: 'a las', ordinals: 'º|ª' } },
  numbers: {
    ones: 'uno/un/una dos tres cuatro cinco seis siete ocho nueve',
    teens: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    more: [
      ['veintiun veintiuno veintiuna', 21],
      ['veinticuatro', 24],
      ['veintiocho', 28],
      ['cien ciento', 100],
    ],
    joint: ' y ',
    scales: '\\bmil\\b|cien|ciento|docena|millones|millón',
  },
  numbered:
    'artículos?|anexos?|capítulos?|cláusulas?|párrafos?|apartados?|parte|punto|protocolo|resolución|resoluciones|sección|título|páginas?|tabla|figura|fase|número',
  withheld: '(reservado)',
  durations: {
    units: [
      ['minuto minutos min', { minutes: 1 }],
      ['hora horas', { hours: 1 }],
      ['dia dias', { days: 1 }],
      ['semana semanas', { weeks: 1 }],
      ['mes meses', { months: 1 }],
      ['trimestre trimestres', { months: 3 }],
      ['semestre semestres', { months: 6 }],
      ['ano anos', { years: 1 }],
    ],
    and: 'y',
    half: 'medio media',
    articles: 'un una',
    unclear:
      /\b(?:prorrogad\w*|prolongad\w*|renovad\w*|automatic\w*|tacit\w*|indefinid\w*|ilimitad\w*|menos|mas|minimo|maximo|cada|diari\w*|mil|miles|vari[oa]s|algun[oa]s|unos|unas|tras|despues|permanentes?)\b|(?:horas?|veces) (?:al|por) (?:dia|semana|mes)/u,
    renewable: /\b(?:renovables?|prorrogables?|ampliables?|puede|podra|pudiendo)\b/u,
  },
  small: {
    words:
      'a al como con de del desde e el ella ellos en entre era es esa ese esta este ha han la las le les lo los más me no o para pero por que se ser si sin sobre su sus también un una y ya',
    turning: 'más no o pero sin sobre',
  },
  notYet: 'por (?:completar|precisar|definir|confirmar)',
  pages: { page: 'pág(?:ina)?\\.?', of: 'de' },
  bylines: { by: 'Por', published: 'Publicado', and: 'y|e', from: 'en|a' },
  honorifics: 'señora?|sra?|don|doña',
  negations: {
    negation:
      'no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|ni|sin|tampoco|apenas|se (?:niega|negó|niegan) a',
    apart: 'en ningún (?:caso|momento)|nunca|jamás|de ninguna manera|de ningún modo',
    clause: 'y|pero|sino|o|porque|si|cuando|que|quien|quienes|donde|aunque|mientras|como|pues|e|u',
    only: 'solo|sólo|solamente',
    open: 'sin|ni',
  },
  speech: {
    verbs:
      '(?:(?:se |lo |le |les )?(?:ha|han|había|habían|he|habrá|habría)\\s+)?(?:decir|sostener|advertir|responder|insistir|añadir|admitir|exigir|reconocer|pedir|prometer|describir|definir|defender|recordar|mantuvieron|reconocieron|advirtieron|respondieron|insistieron|exigieron|prometieron|concluyeron|añadieron|pidieron|pedía|sostenía|defendió|defiende|defienden|defendieron|defendido|defendía|aplaudió|aplaude|agradeció|agradece|corrigió|corrige|sonrió|rió|transmitió|transmite|difundió|sugirieron|desmintieron|cree|creen|teme|temen|entiende|entienden|reafirmó|coincidió|coincide|coinciden|interrumpe|interrumpió|despidió|despide|habl(?:ó|a|an|aron|aba|ar|ado|ando) (?:de|del|sobre)|dijo|dijeron|dice|dicen|decía|dicho|dijera|dirá|sostuvo|sostuvieron|sostiene|sostienen|sostenido|mantuvo|mantiene|reconoció|reconoce|reconocen|reconocido|advirtió|advierte|advierten|advertido|respondió|responde|respondido|insistió|insiste|insistido|escribió|escribe|escrito|añadió|añade|añaden|añadido|admitió|admite|admitido|exigió|exige|exigen|exigido|prometió|promete|prometido|resumió|resume|resumido|repitió|repite|concluyó|concluye|concluido|sugirió|sugiere|pidió|pide|piden|pedido|reza|se lee|se puede leer|puso|contó|cuenta|cuentan|contado|recordó|recuerda|recordado|sentenció|rebatió|rebate|discutió|desmintió|desmiente|refirió|consideró|considera|considerado|sonríe|ríe|atribuyó|describió|describe|descrito|definió|define|definido|replicó|replica|intervino|propuso|expuso|expresó|expresa|expresado|hizo hincapié|incidió|aludió|predijo|presumió|arguyó|aduce|(?:afirm|señal|reproch|declar|explic|asegur|indic|subray|agreg|lament|reiter|apunt|manifest|coment|destac|anunci|pregunt|precis|zanj|denunci|confirm|opin|matiz|remat|relat|brome|critic|detall|argument|remarc|enfatiz|cuestion|reclam|rechaz|calific|tild|tach|acus|alert|avis|confes|conden|celebr|valor|razon|puntualiz|aclar|revel|not|observ|constat|grit|protest|ironiz|esgrim|justific|augur|vaticin|alab|elogi|aclam|inform|narr|suspir|murmur|exclam|espet|sentenci|recalc|adelant|invoc|estim|aconsej|recomend|plante|public|tuite|llam|amenaz|aventur|evoc|garantiz|ratific|corrobor|neg|reivindic|apostill|bautiz|salud|present|dictamin|interpel|contest|complet|continu|apel|exhort|inst|asever|recrimin|denost|repudi|respald|apoy|avanz|ahond|bromeo|clam|deplor|desvel|diagnostic|enumer|estall|exager|extern|felicit|fulmin|implor|increp|insinu|jur|lanz|mascull|musit|objet|orden|pens|pontific|postul|profetiz|pronostic|rectific|refunfuñ|refut|relativiz|resalt|retruc|solicit|suplic|susurr|teoriz|titube|tranquiliz|vocifer|desliz|dispar|emplaz|sintetiz|cuantific|critic|desliz|descart|minimiz|rechaz|contraatac|atac|ataj|cort|tercia|bram|solloz|presagi|cifr|proclam|cont|resopl|recit|declam|remach|desgran|rezong|porfi|ironic|admir|sugest|ruego|rog|acot|ampli|arremet|bromea|espont)(?:ó|aron|a|an|aba|aban|ado|ando|ará|arán|ar))',
    according:
      'según(?!\\s+(?:dijo|dijeron|dice|afirmó|explicó|ha|señaló|indicó|informó|el cual|la cual|se|consta))|de acuerdo con|a juicio de|en palabras de|en opinión de|a ojos de|de acuerdo a',
    pronouns: 'él|ella|ellos|ellas|éste|ésta|este último|esta última|yo|quien',
    roles:
      '(?:vice|ex|sub|ex-)?(?:ministr[oa]|president[ea]|primer|primera|portavoz|vocer[oa]|embajador|embajadora|enviad[oa]|general|secretari[oa]|jef[ea]|director|directora|negociador|negociadora|mediador|mediadora|alcalde|alcaldesa|diputad[oa]|senador|senadora|canciller|comisari[oa]|coronel|comandante|almirante|profesor|profesora|analista|don|doña|gobernador|gobernadora|consejer[oa]|conseller[oa]?|fiscal|juez|jueza|magistrad[oa]|abogad[oa]|defensor|defensora|concejal|concejala|intendente|intendenta|líder|lideresa|dirigente|candidat[oa]|experto|experta|economista|historiador|historiadora|soci[óo]log[oa]|polit[óo]log[oa]|médic[oa]|enfermer[oa]|doctora?|investigador|investigadora|científic[oa]|biólog[oa]|coordinador|coordinadora|responsable|representante|delegad[oa]|titular|fundador|fundadora|propietari[oa]|dueñ[oa]|empresari[oa]|entrenador|entrenadora|técnico|futbolista|capitán|capitana|delantero|jugador|jugadora|actor|actriz|directivo|escritor|escritora|autor|autora|cantante|músic[oa]|artista|curador|curadora|obispo|arzobispo|cardenal|papa|rey|reina|príncipe|princesa|catedrátic[oa]|rector|rectora|decan[oa]|maestr[oa]|agricultor|agricultora|vecin[oa]|testigo|inspector|inspectora|policía|sargento|teniente|mandatari[oa]|premier|funcionari[oa]|activista|sindicalista|periodista|consultor|consultora|asesor|asesora|arquitect[oa]|ingenier[oa]|sacerdote|padre|madre|hij[oa]|herman[oa]|viud[oa]|abuel[oa]|niet[oa]|tí[oa]|sobrin[oa]|prim[oa] herman[oa]|espos[oa]|marido|novi[oa]|pareja|cuñad[oa]|suegr[oa]|yerno|nuera|padrino|madrina|amig[oa]|compañer[oa]|soci[oa]|client[ea]|pacient[ea]|alumn[oa]|profe|camarer[oa]|pescador|pescadora|ganader[oa]|pastora?|apicultora?|librer[oa]|tender[oa]|comerciante|hostelera?|taxist[ao]|camioner[oa]|marinera?|marinero|obrer[oa]|albañil|carpinter[oa]|soldado|guardia civil|bomber[oa]|veterinari[oa]|farmacéutic[oa]|pediatra|psiquiatra|cirujan[oa]|matemátic[oa]|geólog[oa]|novelista|poeta|poetisa|editor|editora|bailarín|bailarina|pintor|pintora|escultor|escultora|fotógraf[oa]|compositor|compositora|director técnico|arquer[oa]|porter[oa]|mediocampista|goleador|goleadora|árbitr[oa]|atleta|ciclista|nadador|nadadora|corredor|corredora|tesorer[oa]|edil|regidor|regidora|lehendakari|notari[oa]|secuestrad[oa]|superviviente|sobreviviente|damnificad[oa]|afectad[oa]|manifestante|jubilad[oa]|exgerente|ex\\p{L}{4,}|diplomátic[oa]|acusad[oa]|imputad[oa]|detenid[oa]|víctima|fuente|fuentes|autoridades|expertos|vicepresident[ea]|expresident[ea]|exministr[oa]|eurodiputad[oa]|parlamentari[oa]|procurador|procuradora|comisionad[oa]|legislador|legisladora|psicólog[oa]|estudiante|trabajador|trabajadora|presentador|presentadora|conductor|conductora|cocinero|chef|número|mayor|seleccionador|climatólog[oa]|meteorólog[oa]|gerente|gerenta|presidencial|panader[oa]|contralora?|gremialista|integrante|miembro|comunicador|comunicadora|concejal|exmandatari[oa]|(?!(?:entre|re|pre|pro|im)vista|autopista|conquista|reconquista)\\p{L}{2,}ista|(?!prólog|monólog|decálog|catálog|diálog)\\p{L}{2,}ólog[oa])',
    bodies:
      'ministerio|prensa|crítica|mayoría|policía|sindicato|ayuntamiento|consejería|federación|agencia|comunicado|informe|gobierno|ejército|presidencia|comisión|embajada|declaración|texto|documento|cancillería|nota|organización|consejo|partido|tribunal|oficina|estudio|observatorio|instituto|secretaría|fiscalía|juzgado|corte|senado|congreso|cámara|asociación|plataforma|empresa|compañía|diario|periódico|cadena|medio|grupo|banco|universidad|alcaldía|municipalidad|gobernación|prefectura|defensoría|colectivo|movimiento|coalición|frente|unión|onu|otan|oms|oea|ue|casa|kremlin|moncloa|vaticano|pentágono|carta|resolución|sentencia|auto|fundación|club|confederación|ong|comité|junta|generalitat|diputación|armada|guardia|dirección|entidad|firma|constructora|patronal|gremio|central|hospital|centro|delegación|departamento|hacienda|pancarta|cartel|servicio|consorcio|patronato|mancomunidad|organismo|aseguradora|distribuidora|naviera|aerolínea|cooperativa|emisora|revista|encuesta|memoria|balance|acta|pliego|boletín|dictamen|fallo|sala|audiencia|defensa|acusación|oposición|bancada|dirigencia|directiva|afición|defensa civil|protección civil|ep|pp|psoe|acuerdo|misiva|reporte|organismo|institución|corporación|autoridad|ente|formación|sociedad|escrito|mensaje|entorno|equipo|círculo|gabinete',
    spokesperson: 'portavoz|vocer',
    indefinite: 'un[oa]?s?|alg[uú]n[oa]?s?|vari[oa]s|much[oa]s|otr[oa]s?|dos|tres',
    grammar: {
      prepositions:
        'en|ante|durante|tras|a|al|por|desde|con|sobre|sin|para|contra|entre|hacia|hasta|bajo|según|mediante|luego|después|antes|de|del|frente|junto|dentro|fuera|consultad[oa]|preguntad[oa]|excepto|vía|respecto',
      conjunctions:
        'y|e|o|u|pero|que|quien|quienes|cuando|mientras|si|sino|porque|como|donde|aunque|pues|cual|cuyo|cuya|ni|no|\\p{L}+(?:ando|iendo|ándo\\p{L}{2,}|iéndo\\p{L}{2,})|tal',
      adverbs:
        'parte|lado|vez|turno|días|meses|semanas|años|año|meses|minutos|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|mañana|tarde|noche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|también|luego|después|además|entonces|así|ya|ahora|ahí|aquí|asimismo|incluso|anoche|recientemente|posteriormente|finalmente|\\p{L}+mente|pasado|pasada|madrugada|semana|más|poco|muy|nunca|siempre|todavía|aún|antes|bien|mismo|misma|día|horas|sí|tampoco|tanto|igualmente|contundente|entre risas|este (?:lunes|martes)',
      impersonal: '(?:se lee|leer|reza)',
      articles:
        'el|la|los|las|su|sus|este|esta|estos|estas|ese|esa|aquel|aquella|mi|nuestr[oa]|del|al|propi[oa]',
      possessives: 'su|sus|mi|mis',
      links: 'de|del',
      topics:
        'exteriores|defensa|interior|relaciones|asuntos|estado|gobierno|hacienda|economía|justicia|salud|sanidad|educación|trabajo|transportes?|cultura|medio|ambiente|agricultura|energía|industria|turismo|vivienda|seguridad|obras|públicas|igualdad|ciencia|comercio|desarrollo',
      titles: 'señora?|señorita|sra?\\.?|don|doña|dra?\\.?',
      woman:
        '(?:^|\\s)(?:ella|señora|sra\\.?|doña|dra\\.?)|ministra|presidenta|embajadora|enviada|secretaria|jefa|directora|alcaldesa|diputada|senadora|comisaria|profesora|gobernadora|consejera|jueza|magistrada|abogada|concejala|lideresa|candidata|experta|historiadora|médica|enfermera|doctora|investigadora|científica|coordinadora|delegada|fundadora|dueña|empresaria|autora|escritora|rectora|maestra|vecina|inspectora|madre|hija|hermana|viuda|reina|princesa|asesora|ingeniera|arquitecta|vocera|esta última|ésta|actriz|jugadora|entrenadora|panadera',
      man: '(?:^|\\s)(?:él|señor|sr\\.?|don|dr\\.?)|ministro|embajador|enviado|secretario|jefe|director|alcalde|diputado|senador|comisario|profesor|gobernador|consejero|magistrado|abogado|candidato|experto|historiador|médico|enfermero|doctor|investigador|científico|coordinador|delegado|fundador|dueño|empresario|autor|escritor|rector|maestro|vecino|inspector|padre|hijo|hermano|rey|príncipe|asesor|ingeniero|arquitecto|vocero|este último|éste|jugador|entrenador',
      sameOffices: [
        'alcaldes?a?|regidor(?:a)?|edil|munícipe|intendent[ea]',
        'entrenador(?:a)?|técnic[oa]|míster|seleccionador(?:a)?|director técnico|estratega',
        'juez|jueza|magistrad[oa]',
        'fiscal|procurador(?:a)?',
        'abogad[oa]|letrad[oa]|defensor(?:a)?',
        'president[ea]|mandatari[oa]|gobernante',
        'diputad[oa]|parlamentari[oa]|legislador(?:a)?|congresista',
        'delanter[oa]|atacante|goleador(?:a)?|ariete',
        'porter[oa]|arquer[oa]|guardameta',
        'médic[oa]|doctora?|galen[oa]',
        'portavoz|vocer[oa]',
        'profesor(?:a)?|docente|catedrátic[oa]',
        'acusad[oa]|procesad[oa]|imputad[oa]|condenad[oa]|reo',
      ],
      courts:
        'obispo|ministr[oa]|embajador(?:a)?|juez|jueza|magistrad[oa]|fiscal|procurador|procuradora|abogad[oa]|letrad[oa]|perit[oa]|forense|árbitr[oa]|policía|inspector|inspectora',
      statements: 'comunicado|nota|carta|misiva|declaración|escrito|mensaje|documento',
      anybody:
        'organismo|entidad|institución|empresa|compañía|firma|organización|club|partido|sindicato|asociación|corporación|autoridad|ente|ong|formación|plataforma|grupo|agencia|colectivo|sociedad|fundación|constructora|tribunal|corte',
      articlesOf: { f: 'la|una|esta|esa|aquella', m: 'el|un|este|ese|aquel' },
      views: 'para',
      echoes: 'así (?:lo|se)|lo|de esta (?:forma|manera)|con estas palabras|eso',
      isDropping: true,
      names: {
        m: /(?:[oslnrdeí]|uel|iel)$/u,
        f: /a$/u,
        men: /^(?:Borja|Luca|Garcilaso|Bautista|Josema)$/u,
      },
    },
  },
  reported: {
    verbs:
      'dijo|dijeron|dice|afirmó|afirma|aseguró|asegura|declaró|declara|señaló|señala|indicó|indica|explicó|explica|anunció|anuncia|añadió|agregó|sostuvo|sostiene|manifestó|advirtió|advierte|recordó|subrayó|destacó|confirmó|reconoció|informó|precisó|reiteró|prometió|admitió',
    according: 'según|de acuerdo con',
    says: 'dijo',
    that: '(?:\\s+(?:el|este|en|a|al|ante|durante|también|hoy|ayer|además|tras)(?:\\s[^,.;:]{1,60}?)?|,[^,.;:]{2,60},)?\\s+(?:de\\s+)?que\\s+',
    rest: '(?:\\s+(?:el|este|en|a|al|ante|durante|hoy|ayer|tras)(?:\\s[^.;:!?]{1,80})?)?',
    denials: 'negó|negaron|desmintió',
    unsaid: 'no|nunca|que|quien|quienes|si|como|podría|para|de|y|o|se',
    clauses: 'si|cuando|después|antes|mientras|como|porque|aunque|donde|tras',
    wants:
      '(?:exigió|exige|exigen|exigieron|reclamó|reclama|reclaman|instó a|insta a|pidió|piden?|pidieron|llamó a)\\s+(?:que\\s+)?(?!perdón\\b|disculpas\\b)',
    nouns: 'la|una|su|esta|no|se|que|quien',
    must: '(?<!(?<!\\p{L})(?:que|quién|cómo)\\s+)(?<!\\p{L})(?:debe|deben|deberá|deberán|debería|deberían|tienen? que)(?!\\p{L})',
    and: 'y|e',
    truce: {
      called: 'treguas?|alto el fuego|cese (?:el|del?|al) (?:fuego|hostilidades)|armisticio',
      agrees: 'acordó|acordaron|aceptó|aceptaron|se comprometi(?:ó|eron)|prometi(?:ó|eron)',
      provided: 'a condición|siempre que|con la condición|a menos que|solo si',
    },
  },
  wording,
};
