// Who speaks, in Spanish.

import type { SpeechWords } from './speech-words.ts';

export const es: SpeechWords = {
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
};
