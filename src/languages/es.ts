// Spanish.

import type { Language } from './language.ts';

export const spanish: Language = {
  name: 'Spanish',
  script: 'Latn',
  hyphenated: true,
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
      'en|ante|durante|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|este|esta|lunes|martes|tras|a|al|que|por|desde|con|ayer|hoy|sobre|sin|y|cuando|mientras|también|luego|después',
    roles:
      'ministr[oa]|president[ea]|primer|primera|portavoz|embajador|embajadora|enviad[oa]|general|secretari[oa]|jef[ea]|director|directora|negociador|negociadora|mediador|mediadora|alcalde|alcaldesa|diputad[oa]|senador|senadora|canciller|comisari[oa]|coronel|almirante|profesor|profesora|analista|viceministr[oa]|don|doña|exteriores|defensa|interior|relaciones|asuntos|estado|gobierno',
    bodies:
      'ministerio|policía|sindicato|ayuntamiento|consejería|federación|agencia|comunicado|informe|gobierno|ejército|presidencia|comisión|embajada|declaración|texto|documento|cancillería|nota|organización|agencia|consejo|partido|tribunal|oficina|estado mayor|estudio|observatorio|instituto|secretaría',
    before: 'el|la|los|las|un|una|del|de la|en|su|este|esta|propio|propia|último|primer',
    spokesperson: 'portavoz',
    indefinite: 'un[oa]?s?',
  },
};
