// Portuguese.

import type { Language } from './language.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'p|pergunta|jornalista|repórter|entrevistador(?:a)?',
    answer: 'r|resposta',
  },
  marked: {
    tells:
      'classific\\p{L}+|cham\\p{L}+|qualific\\p{L}+|consider\\p{L}+|acus\\p{L}+|denunci\\p{L}+|descrev\\p{L}+|promet\\p{L}+|fal\\p{L}+',
    naming:
      '(?:leia também|leia mais|veja também)\\s?:|(?:assim )?chamad[oa]s?|(?:auto)?denominad[oa]s?|conhecid[oa]s? (?:como|por)|apelidad[oa]s?(?: de)?|intitulad[oa]s?|batizad[oa]s?(?: de)?|sob o (?:nome|título|lema)(?: de)?|a palavra|as palavras|o termo|os termos|a expressão|o lema|o apelido|o título|o slogan|ditos?|ditas?|cartaz(?:es)?(?: \\S+){0,5}',
    works:
      '(?:filme|romance|livro|canção|música|álbum|disco|peça|ópera|série|programa|documentário|podcast|revista|jornal|poema|quadro|exposição|jogo|operação|exercício|missão|campanha|lei|projeto|projecto|plano|pacto|acordo|protocolo|tratado|iniciativa|fundo|prémio|prêmio|festival|navio|barco|fragata|petroleiro|ferry|submarino|satélite|foguete|míssil|drone|batalhão|brigada|partido|movimento|coletivo|associação|grupo|clube|marca|restaurante|hotel|estudo|fundação)s?(?: de)?',
    means: 'significa|quer dizer',
    unsaid:
      'se [^.;:!?\\uFFFC]{1,60}? (?:dissesse|tivesse dito)|(?:nunca|não|jamais)(?: \\S+){0,1} (?:disse|dito|chamou|chamado|usou|usado|classificou)(?: \\S+){0,3}|nega ter (?:dito|chamado)(?: \\S+){0,3}',
  },
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
