// Who speaks, in French.

import type { SpeechWords } from './speech-words.ts';

const VERB =
  "dit|déclar[éeèa]+|affirm[éea]+|ajout[éea]+|expliqu[éea]+|estim[éea]+|soulign[éea]+|assur[éea]+|répond[ua]?i?t?|répondu|lanc[éeça]+|précis[éea]+|rappel[éea]+|regrett[éea]+|insist[éea]+|conclu[te]?|poursui(?:t|vi)|confi[éea]+|écri(?:t|vait)|martel[éea]+|not[éea]+|indiqu[éea]+|averti|promis|promet|prévenu|reconnu|reconnaît|avou[éea]+|annonc[éea]+|dénonc[éea]+|confirm[éea]+|résum[éea]+|jug[éea]+|demand[éea]+|tranch[éea]+|souten[ua]|plaid[éea]+|observ[éea]+|glissé|nuance|soupir[ea]|résume|reconnaît|poursuit|tempère|ironise|insiste|s[’']emporte|s[’']indigne|s[’']inquiète|regrette|plaide|rétorqu[éea]+|répliqu[éea]+|tempér[éea]+|nuanc[éea]+|prévien[t]|ironis[éea]+|lâché|commenté|répété|réagi|lit-on|peut-on lire";

export const fr: SpeechWords = {
  verbs: `(?:(?:a|ont|avait|s['’]est)(?:-t-(?:il|elle|on)|-(?:il|elle))?\\s+(?:(?:aussi|également|ensuite|encore|alors|toutefois)\\s+)?)?(?:${VERB})(?:-t-(?:il|elle|on)|-(?:il|elle|ils|elles))?`,
  according: "selon|d['’]après|pour|aux yeux de|aux dires de|à en croire",
  pronouns: "il|elle|ce dernier|cette dernière|celui-ci|celle-ci|l[’']intéressée?",
  stops:
    'à|au|aux|lors|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dans|devant|sur|avant|après|en|par|pendant|que|qui|ce|cette|hier|depuis|sans|pour|avec|tout',
  roles:
    'ministre|présidente?|premi(?:er|ère)|porte-parole|ambassad(?:eur|rice)|émissaire|général|secrétaire|chef(?:fe)?|direct(?:eur|rice)|négociat(?:eur|rice)|médiat(?:eur|rice)|maire|député|sénateur|sénatrice|chancel(?:ier|ière)|commissaire|colonel|amiral|professeure?|analyste|chercheu(?:r|se)|envoyée?|responsable|conseill(?:er|ère)|m|mme|mm|affaires|étrangères|défense|intérieur|état',
  bodies:
    'ministère|police|syndicat|gendarmerie|mairie|fédération|communiqué|rapport|gouvernement|armée|présidence|commission|ambassade|déclaration|texte|document|chancellerie|état-major|préfecture|organisation|agence|conseil|parti|tribunal|note|bureau|observatoire|institut',
  before: "le|la|les|un|une|du|de la|des|dans|ce|cette|son|sa|leur|premier|dernier|même|l[’']",
};
