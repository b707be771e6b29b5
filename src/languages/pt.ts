// Portuguese.

import type { Language } from './language.ts';
import { wording } from './pt-wording.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'p|pergunta|jornalista|repórter|entrevistador(?:a)?',
    answer: 'r|resposta',
    you: 'vocês?|te|ti|contigo|teus?|tuas?|tu|o senhor|a senhora|lhe|\\p{L}{2,}[aei]ste',
    self: 'eu|me|meu|minha|meus|minhas|mim|nós|sou|estou|fui|tive|tenho|vou|acho|quero|quis|posso|pude|soube|faço|fiz|digo|venho|vim|penso|sinto|lembro|moro|estive|preciso|gosto|gostava|queria|espero|acredito|prefiro|conheço|ouço|vejo|dou|trago|saio|durmo|leio|escrevo|choro|canto|nasci|cresci|vivi|vi|ouvi|senti|saí|caí|perdi|aprendi|decidi|escrevi|li|pedi|consegui|percebi|recebi|dormi|sabia|dizia|(?!(?:lei|rei|frei)(?!\\p{L}))\\p{L}{2,}ei(?:-\\p{L}+)?',
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
  common:
    'o|a|os|das|dos|uma|não|com|para|ao|em|da|do|e|disse|nós|mais|foi|são|também|pela|pelo|na|nas|ser|está',
  dates: { reading: { fillers: 'de do', ordinals: 'º|ª' } },
  numbered:
    'artigos?|anexos?|capítulos?|cláusulas?|parágrafos?|números?|alínea|parte|ponto|protocolo|resoluç(?:ão|ões)|secção|seção|título|páginas?|tabela|figura|fase',
  withheld: '(reservado)',
  numbers: {
    ones: 'um/uma dois/duas três quatro cinco seis sete oito nove',
    teens:
      'dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    more: [['cem cento', 100]],
    joint: ' e ',
    scales: '\\bmil\\b|cem|cento|dúzia|milhões|milhão|bilhões|mil milhões',
  },
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
    and: 'e',
    half: 'meio meia',
    articles: 'um uma',
    unclear:
      /\b(?:prorrogad\w*|prolongad\w*|renovad\w*|automatic\w*|tacit\w*|indeterminad\w*|ilimitad\w*|menos|mais|minimo|maximo|cada|diari\w*|mil|milhares|vari[oa]s|algun\w*|algumas|uns|umas|apos|depois|permanentes?)\b|(?:horas?|vezes) (?:ao|por) (?:dia|semana|mes)/u,
    renewable: /\b(?:renovave(?:l|is)|prorrogave(?:l|is)|pode|podera|podendo)\b/u,
  },
  small: {
    words:
      'a à ao aos as às com como da das de do dos e ela ele em entre era essa esse esta este foi há mais mas na nas não no nos o os ou para pela pelo por que se sem ser seu sua sobre também um uma',
    turning: 'mais mas não ou sem sobre',
  },
  pages: { page: 'pág(?:ina)?\\.?', of: 'de' },
  notYet: 'por (?:completar|definir|confirmar)|a (?:completar|definir|confirmar)',
  honorifics: 'senhora?|sra?|dona|dra?',
  bylines: { by: 'Por', and: 'e' },
  negations: {
    negation: 'não|nunca|jamais|nem|nenhum|nenhuma|ninguém|nada|sem',
    apart: 'nunca|jamais|de modo algum|em caso algum',
    clause: 'e|mas|ou|porque|se|quando|que|quem|onde|embora|enquanto|como|pois',
    only: 'só|somente|apenas',
    open: 'sem',
  },
  speech: {
    verbs:
      '(?:(?:se |lhe |o |a )?(?:tem|têm|tinha|havia|teria|terá|foi|já)\\s+)?(?:disse|disseram|diz|dizem|dizia|dito|dissera|diria|escreveu|escreve|escrito|respondeu|responde|respondido|sustentou|mantém|reconheceu|reconhece|reconhecem|advertiu|adverte|insistiu|insiste|acrescentou|acrescenta|admitiu|admite|exigiu|exige|prometeu|promete|resumiu|resume|repetiu|repete|concluiu|conclui|sugeriu|sugere|pediu|pede|lê-se|pode ler-se|contou|conta|contam|recordou|rebateu|rebate|desmentiu|desmente|referiu|refere|considerou|descreveu|descreve|definiu|define|interveio|propôs|propõe|defendeu|defende|defendem|garantiu|garante|esclareceu|esclarece|discorreu|aludiu|previu|prevê|disparou|dispara|frisou|sorriu|ri|riu|diverte-se|enalteceu|debateu|pediram|pedia|defenderam|defendia|agradece|sugerem|aplaude|aplaudiu|teme|crê|previne|preveniu|corrigiu|corrige|exprimiu|exprime|expressou|expressa|requer|requereu|dizer|escrever|responder|admitir|reconhecer|garantir|defender|sustentar|pedir|prometer|alegara|afirmara|sorri|sorria|fal(?:ou|a|am|aram|ando|ar|ava) (?:em|de|d[oa]s?|n[oa]s?|num|numa)|agradeceu|nega|negou|pôs|fez questão|(?:afirm|declar|explic|assegur|indic|sublinh|lament|reiter|apont|manifest|coment|destac|anunci|pergunt|precis|denunci|confirm|opin|observ|relat|brinc|critic|detalh|argument|enfatiz|question|reclam|rejeit|classific|acus|alert|confess|conden|celebr|avali|ressalt|revel|not|constat|grit|protest|ironiz|justific|elogi|inform|narr|suspir|murmur|exclam|adiant|estim|aconselh|recomend|public|tuit|cham|ameaç|evoc|ratific|complet|continu|apel|relembr|lembr|record|salient|vinc|assinal|adiant|fris|atir|lanç|rebat|resmung|desabaf|pontu|provoc|consider|discurs|desconvers|aleg|cobr|convoc|ressalv|reforç|registr|postul|sustent|salient|assever|assum|salv|indag|palestr|cit|refut|retruc|replic|repar|dispar|sintetiz|diagnostic|analis|proclam|apost|cobr|orient|report|avis|gracej|confidenci|segred|jur|orden|solicit|exort|convid|insinu|especul|imagin|acredit|ach|pens|enumer|sumariz|teoriz|rememor|desafi|atac|contest|corrobor|atest|comemor|festej|chor|interrog|inquir|reivindic|queix|prognostic|vaticin|repudi|censur|felicit|esbravej|zomb|sussurr|murmur|gaguej|suplic|implor|decret|exager|julg|qualific|rotul|tach|descart|afast|minimiz|relativiz|ponder|pontific|sentenci|not|calcul|estim|profetiz|fulmin|alfinet|cutuc|brad|berr|explod|manifest|receit|prometi|concord|discord|apel|apoi|saud|rejubil|vibr|reneg|desdenh|filosof)(?:ou|aram|a|am|ava|avam|ado|ando|ará|arão|ar))',
    according:
      'segundo|de acordo com|conforme|na opinião de|nas palavras de|no entender de|para quem|na avaliação de|na visão de|na opinião d[oa]|nas palavras d[oa]|na avaliação d[oa]|na visão d[oa]',
    pronouns: 'ele|ela|eles|elas|este último|esta última|eu|este|esta',
    roles:
      '(?:vice|ex|sub|ex-|vice-)?(?:ministr[oa]|president[ea]|primeiro|primeira|primeiro-ministro|primeira-ministra|porta-voz|embaixador|embaixadora|enviad[oa]|general|secretári[oa]|secretário-geral|secretária-geral|chefe|diretor|diretora|director|directora|negociador|negociadora|mediador|mediadora|prefeit[oa]|autarca|deputad[oa]|senador|senadora|chanceler|comissári[oa]|coronel|comandante|almirante|professor|professora|analista|governador|governadora|vereador|vereadora|procurador|procuradora|promotor|promotora|juiz|juíza|magistrad[oa]|advogad[oa]|defensor|defensora|delegad[oa]|líder|dirigente|candidat[oa]|especialista|perit[oa]|economista|historiador|historiadora|soci[óo]log[oa]|cientista|politólog[oa]|médic[oa]|enfermeir[oa]|doutora?|pesquisador|pesquisadora|investigador|investigadora|biólog[oa]|coordenador|coordenadora|responsável|representante|titular|fundador|fundadora|proprietári[oa]|don[oa]|empresári[oa]|treinador|treinadora|técnic[oa]|jogador|jogadora|atacante|goleiro|capitão|capitã|ator|atriz|escritor|escritora|autor|autora|cantora?|músic[oa]|artista|curador|curadora|bispo|arcebispo|cardeal|papa|rei|rainha|príncipe|princesa|reitor|reitora|agricultor|agricultora|vizinh[oa]|testemunha|inspetor|inspetora|sargento|tenente|capitão|mandatári[oa]|funcionári[oa]|ativista|sindicalista|jornalista|consultor|consultora|assessor|assessora|arquitet[oa]|engenheir[oa]|padre|mãe|pai|filh[oa]|irmã|irmão|viúv[oa]|av[óô]|net[oa]|ti[oa]|sobrinh[oa]|prim[oa]|espos[oa]|marido|namorad[oa]|cunhad[oa]|sogr[oa]|genro|nora|padrinho|madrinha|amig[oa]|colega|sóci[oa]|client[ea]|pacient[ea]|alun[oa]|empregad[oa]|garçom|garçonete|pastora?|apicultora?|livreir[oa]|comerciante|taxista|camionista|caminhoneir[oa]|marinheir[oa]|operári[oa]|pedreir[oa]|carpinteir[oa]|soldado|bombeir[oa]|veterinári[oa]|farmacêutic[oa]|pediatra|psiquiatra|cirurgi[ãa]o?|matemátic[oa]|geólog[oa]|romancista|poeta|poetisa|editor|editora|bailarin[oa]|pintor|pintora|escultor|escultora|fotógraf[oa]|compositor|compositora|oleir[oa]|guarda-redes|goleira|zagueir[oa]|defesa-central|avançad[oa]|árbitr[oa]|atleta|ciclista|nadador|nadadora|corredor|corredora|tesoureir[oa]|edil|notári[oa]|sobrevivente|manifestante|reformad[oa]|residente|habitante|arguid[oa]|condenad[oa]|executiv[oa]|presidente-\\p{L}+|síndic[oa]|lojista|feirante|passageir[oa]|motorista|porteir[oa]|merendeir[oa]|diretor-\\p{L}+|diretora-\\p{L}+|(?!(?:entre|re|pre|pro|im)vista|conquista|lista)\\p{L}{3,}ista|\\p{L}{3,}ólog[oa]|diplomata|acusad[oa]|réu|ré|vítima|fonte|fontes|autoridades|especialistas|parlamentar|presidenciável|pescador|pescadora|aposentad[oa]|aprendiz|vidreir[oa]|maestr[oa]|maestrina|morador|moradora|relator|relatora|psicólog[oa]|estudante|gerente|cônsul|bastonário|bastonária|provedor|provedora|autarca|selecionador|governante|petista|tucano|ex-\\p{L}+|vice-\\p{L}+|delegad[oa])',
    bodies:
      'ministério|oposição|imprensa|crítica|polícia|sindicato|prefeitura|câmara|federação|agência|comunicado|relatório|governo|exército|presidência|comissão|embaixada|declaração|texto|documento|chancelaria|nota|organização|conselho|partido|tribunal|gabinete|estudo|observatório|instituto|secretaria|procuradoria|promotoria|juízo|supremo|stf|senado|congresso|assembleia|associação|plataforma|empresa|companhia|jornal|diário|emissora|rede|grupo|banco|universidade|município|coletivo|movimento|coligação|frente|união|onu|otan|nato|oms|oea|ue|casa|kremlin|planalto|itamaraty|vaticano|pentágono|carta|resolução|sentença|decisão|fundação|clube|confederação|ong|comité|comitê|junta|marinha|guarda|direção|direcção|entidade|capitania|hospital|centro|departamento|cartaz|faixa|defesa civil|proteção civil|ministério público|mp|pt|psd|ps|ibama|petrobras|autarquia|editora|família|equipe|defesa|órgão|organismo|instituição|construtora|concessionária|corte|mensagem|ofício|entorno|entourage',
    spokesperson: 'porta-voz',
    indefinite:
      'um|uma|uns|umas|algum|alguma|alguns|algumas|vári[oa]s|muit[oa]s|outr[oa]s?|dois|duas|três',
    grammar: {
      prepositions:
        'em|no|na|nos|nas|num|numa|perante|durante|após|ao|à|aos|às|por|pelo|pela|pelos|pelas|desde|com|sobre|sem|para|contra|entre|até|sob|segundo|mediante|depois|antes|de|do|da|dos|das|diante|junto|questionad[oa]|perguntad[oa]|via|nesta|neste|nessa|nesse|conforme|ante',
      conjunctions:
        'e|ou|mas|que|quem|quando|enquanto|se|porque|como|onde|embora|pois|qual|cujo|cuja|nem|não|\\p{L}+(?:ando|endo|indo)|porém',
      adverbs:
        'vez|lado|parte|dias|semanas|meses|anos|minutos|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|hoje|amanhã|manhã|tarde|noite|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|também|depois|ainda|além|então|assim|já|agora|aqui|ali|inclusive|recentemente|posteriormente|finalmente|\\p{L}+mente|passad[oa]|semana|mais|pouco|muito|nunca|sempre|antes|bem|mesmo|mesma|dia|nesta|neste|logo|sim|lhe|se|aos jornalistas|porém|última|próprio|última',
      impersonal: '(?:lê-se|ler-se)',
      possessives: 'seu|sua|seus|suas|meu|minha',
      articles:
        'o|a|os|as|seu|sua|seus|suas|este|esta|esse|essa|aquele|aquela|meu|minha|nosso|nossa|do|da|dos|das|ao|à|no|na|próprio|própria|pelo|pela',
      links: "de|do|da|dos|das|d['’]",
      topics:
        'exteriores|estrangeiros|negócios|defesa|interior|relações|assuntos|estado|finanças|fazenda|economia|justiça|saúde|educação|trabalho|transportes?|cultura|ambiente|agricultura|energia|indústria|turismo|habitação|segurança|obras|públicas|administração|interna|segurança|casa civil|esportes?|desenvolvimento|planejamento',
      titles: 'senhora?|sra?\\.?|dona?|dom|doutora?|dra?\\.?|eng\\.?',
      woman:
        '(?:^|\\s)(?:ela|senhora|sra\\.?|dona|dra\\.?)|ministra|presidenta|embaixadora|enviada|secretária(?:-geral)?|diretora|directora|prefeita|deputada|senadora|comissária|professora|governadora|vereadora|procuradora|promotora|juíza|magistrada|advogada|delegada|candidata|perita|historiadora|médica|enfermeira|doutora|pesquisadora|investigadora|coordenadora|fundadora|empresária|treinadora|jogadora|atriz|escritora|autora|curadora|rainha|princesa|reitora|vizinha|inspetora|mãe|filha|irmã|viúva|assessora|engenheira|arquiteta|aposentada|vidreira|maestrina|moradora|esta última|pescadora|psicóloga',
      man: '(?:^|\\s)(?:ele|senhor|sr\\.?|dom|dr\\.?)|ministro|embaixador|enviado|secretário(?:-geral)?|diretor|director|prefeito|deputado|senador|comissário|professor|governador|vereador|procurador|promotor|juiz|magistrado|advogado|delegado|candidato|perito|historiador|médico|enfermeiro|doutor|pesquisador|investigador|coordenador|fundador|empresário|treinador|jogador|ator|escritor|autor|curador|rei|príncipe|reitor|vizinho|inspetor|pai|filho|irmão|assessor|engenheiro|arquiteto|aposentado|morador|este último|pescador|psicólogo|padre',
      sameOffices: [
        'prefeit[oa]|presidente da câmara(?: municipal)?|autarca|edil',
        'treinador(?:a)?|técnic[oa]|selecionador(?:a)?',
        'juiz|juíza|magistrad[oa]|desembargador(?:a)?',
        'promotor(?:a)?|procurador(?:a)?',
        'advogad[oa]|defensor(?:a)?|causídic[oa]',
        'president[ea]|mandatári[oa]|governante',
        'deputad[oa]|parlamentar|legislador(?:a)?',
        'atacante|avançad[oa]|centroavante',
        'goleir[oa]|guarda-redes',
        'médic[oa]|doutora?',
        'ministr[oa]|governante|titular',
        'arguid[oa]|réu|ré|acusad[oa]|condenad[oa]',
        'diretora?-executiv[oa]|executiv[oa]|presidente-executiv[oa]',
        'vereador(?:a)?|edil',
      ],
      courts:
        'bispo|ministr[oa]|embaixador(?:a)?|juiz|juíza|magistrad[oa]|promotor|promotora|procurador|procuradora|advogad[oa]|perit[oa]|árbitr[oa]|inspetor|inspetora|relator|relatora',
      statements: 'nota|comunicado|carta|declaração|mensagem|ofício|documento',
      anybody:
        'órgão|organismo|autarquia|entidade|instituição|empresa|companhia|organização|clube|partido|sindicato|associação|grupo|agência|coletivo|fundação|federação|construtora|concessionária|tribunal|corte',
      articlesOf: { f: 'a|uma|esta|essa|aquela', m: 'o|um|este|esse|aquele' },
      views: 'para',
      echoes:
        '(?:a|as) (?:afirmação|afirmações|declaração|declarações|frase|informação) (?:é|são|foi|foram)(?: feitas?| dadas?)? (?:de|do|da|pelo|pela|por)|assim (?:o|se)|foi (?:assim|o) que|é o que',
      isDropping: true,
      names: { m: /(?:[oslnr]|el)$/u, f: /a$/u, men: /^(?:Luca|Nikita)$/u },
    },
  },
  wording,
};
