// Portuguese.

import type { Language } from './language.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  script: 'Latn',
  hyphenated: true,
  common: 'o|a|os|das|dos|uma|não|com|para|ao|em|da|do|e|disse|nós',
  dates: { reading: { fillers: 'de do', ordinals: 'º|ª' } },
  bylines: { by: 'Por', and: 'e' },
  negations: {
    negation: 'não|nunca|jamais|nem|nenhum|nenhuma|ninguém|nada|sem',
    apart: 'nunca|jamais|de modo algum|em caso algum',
    clause: 'e|mas|ou|porque|se|quando|que|quem|onde|embora|enquanto|como|pois',
    only: 'só|somente|apenas',
    open: 'sem',
  },
};
