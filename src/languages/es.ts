// Spanish.

import type { Language } from './language.ts';

export const spanish: Language = {
  name: 'Spanish',
  script: 'Latn',
  hyphenated: true,
  interview: { question: 'p|pregunta|periodista|entrevistador(?:a)?', answer: 'r|respuesta' },
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
    ones: 'uno/un dos tres cuatro cinco seis siete ocho nueve',
    teens: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    joint: ' y ',
    scales: '\\bmil\\b|cien|ciento|docena|millones|millón',
  },
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
      '(?:ha |había )?(?:reconoce|resume|resumió|admite|admitió|replica|bromea|cuenta|relata|relató|remata|remató|dijo|dice|dicho|afirmó|afirma|afirmado|añadió|añade|añadido|señaló|señala|señalado|declaró|declara|declarado|explicó|explica|explicado|aseguró|asegura|asegurado|indicó|indica|advirtió|advierte|respondió|responde|insistió|insiste|subrayó|subraya|agregó|agrega|escribió|escribe|reconoció|reconoce|sostuvo|sostiene|lamentó|lamenta|reiteró|reitera|concluyó|concluye|apuntó|apunta|manifestó|manifiesta|comentó|comenta|recordó|recuerda|destacó|destaca|exigió|exige|prometió|promete|anunció|anuncia|preguntó|precisó|precisa|reza|se lee|zanjó|denunció|denuncia|confirmó|confirma|opinó|opina|matizó|replicó)',
    according: 'según|de acuerdo con|a juicio de|para|en palabras de',
    pronouns: 'él|ella|este|esta',
    stops:
      'en|ante|durante|hasta|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|este|esta|lunes|martes|tras|a|al|que|por|desde|con|ayer|hoy|sobre|sin|y|cuando|mientras|también|luego|después',
    roles:
      'ministr[oa]|president[ea]|primer|primera|portavoz|embajador|embajadora|enviad[oa]|general|secretari[oa]|jef[ea]|director|directora|negociador|negociadora|mediador|mediadora|alcalde|alcaldesa|diputad[oa]|senador|senadora|canciller|comisari[oa]|coronel|almirante|profesor|profesora|analista|viceministr[oa]|don|doña|exteriores|defensa|interior|relaciones|asuntos|estado|gobierno',
    bodies:
      'ministerio|policía|sindicato|ayuntamiento|consejería|federación|agencia|comunicado|informe|gobierno|ejército|presidencia|comisión|embajada|declaración|texto|documento|cancillería|nota|organización|agencia|consejo|partido|tribunal|oficina|estado mayor|estudio|observatorio|instituto|secretaría',
    before: 'el|la|los|las|un|una|del|de la|en|su|este|esta|propio|propia|último|primer',
    spokesperson: 'portavoz',
    indefinite: 'un[oa]?s?',
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
};
