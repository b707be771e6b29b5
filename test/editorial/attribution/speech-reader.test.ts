// Who speaks by the grammar of languages with capitals.

import { expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const speakers = (language: string, text: string): (string | undefined)[] =>
  readAttributions(text, language).map(({ speaker }) => speaker?.name);

it.each([
  [
    'fr',
    '« Oui », a dit mardi à Orsa la ministre, Ana Roux. « Non », a-t-elle ajouté.',
    ['Ana Roux', 'Ana Roux'],
  ],
  ['fr', 'Claire Morel, maire d’Orsa, a répondu : « Nous irons au port. »', ['Claire Morel']],
  ['fr', '« Non », peste Ana Roux. Sa voisine répond : « Si. »', ['Ana Roux', 'Sa voisine']],
  ['fr', 'Ana Roux s’assied. « On part », disent-ils en chœur.', [undefined]],
  ['fr', 'Ana Roux s’assied. « Je pars », s’est-elle contentée de dire.', ['Ana Roux']],
  [
    'fr',
    'Ana Roux raconte : « J’ai ri. » « Moi non », rétorque la boulangère.',
    ['Ana Roux', undefined],
  ],
  ['fr', 'La présidente, Mme Loris, s’agace : « Répondez. »', ['Loris']],
  [
    'es',
    'Un testigo contó que hubo «gritos». Otro, en cambio, dijo que «nada».',
    ['Un testigo', undefined],
  ],
  ['it', 'Parla Ada Roth. Hanno fermato un uomo. «No», avrebbe detto.', [undefined]],
  [
    'it',
    '«Sì», dice Ada Roth.\n\n«Un bravo ragazzo», mormorano in paese.',
    ['Ada Roth', undefined],
  ],
  ['de', 'Innenminister Jan Roth hatte „Kontrollen aller Boote“ verlangt.', ['Jan Roth']],
  ['de', 'Rosa Olm kocht. Ihr Vater schwieg. „Er gab mir das Messer.“', [undefined]],
  [
    'de',
    'Die Richterin fragte: „Auf wen?“ Er zuckte mit den Schultern. „Auf alle.“',
    ['Die Richterin', undefined],
  ],
  ['de', 'Jan Roth bat um Ruhe. „Ja“, sagte sie der „Norddeutschen Post“.', [undefined, undefined]],
  [
    'fr',
    'La mairie se tait. L’Agence régionale de santé assure agir « avec attention ».',
    ['Agence régionale de santé'],
  ],
  ['fr', 'Ana Roux publie « Les Marées basses », un roman.', [undefined]],
  ['de', 'Der Wirt, Kurt Müller, sperrt zu. „Genug“, sagt er.', ['Kurt Müller']],
  ['de', 'Neben ihr steht ihr Enkel Timo. „Oma übertreibt“, sagt er.', ['Timo']],
  ['de', 'Swantje Bergmann lacht. „Genug“, sagt sie.', ['Swantje Bergmann']],
  ['de', 'Ada Roth traf. „Ich buk Brot“, sagte die 23-jährige Bäckerin.', ['Ada Roth']],
  ['es', 'Ana Ruiz llegó. Los bomberos trabajan. «Sigue activo», advierten.', [undefined]],
  ['it', 'Ada Roth arriva. I vigili lavorano. «È attivo», avvertono.', [undefined]],
  ['de', '„Wir bleiben“, sagte Verkehrsminister Jan Roth vor Journalisten.', ['Jan Roth']],
  [
    'de',
    'In der Stadt warf Oppositionsführer Kurt Morgen der Ministerin vor: „Das ist zu wenig.“',
    ['Kurt Morgen'],
  ],
  ['es', '«Sí», dijo a los periodistas la ministra de Defensa, Elena Tarrazo.', ['Elena Tarrazo']],
  ['es', 'El fiscal Alonso Ventura llegó tarde. «No hay pruebas», afirmó.', ['Alonso Ventura']],
  [
    'it',
    '«Resteremo qui». Lo ha detto il sindaco, Mauro Peressin, a margine del vertice.',
    ['Mauro Peressin'],
  ],
  ['it', '«Resteremo qui». Così il vicepremier e ministro Matteo Orsini.', ['Matteo Orsini']],
  [
    'pt',
    '“Vamos ficar”, afirmou a prefeita Odete Vidal. “Até junho”, disse ela.',
    ['Odete Vidal', 'Odete Vidal'],
  ],
  ['pl', '– Zostajemy – powiedział szef resortu Marcin Kierski. – Do czerwca.', ['Marcin Kierski']],
  ['pl', 'Według ministra Jana Kowalskiego „to dobra decyzja”.', ['Jan Kowalski']],
  ['pl', 'Według rzecznika Jana Kordasa jest zima. „Czekamy” – wyjaśnił.', ['Jan Kordas']],
  ['pl', 'Siostra ofiary wyszła z sali. „To za mało” – rzuciła.', ['Siostra ofiary']],
  ['pl', '– Bo wychodzi lepszy niż nasz! – woła zza drzwi Michał Osak.', ['Michał Osak']],
  [
    'uk',
    'Адвокат Тарас Дуда пішов. Підприємець Валентин Дорош мовчав. Сам Дорош звернувся до родини: «Не прошу».',
    ['Валентин Дорош'],
  ],
  [
    'uk',
    'Водій глушить мотор, а Олександра Шпак відчиняє двері. «Узимку холодно», — сміється вона.',
    ['Олександра Шпак'],
  ],
  ['uk', 'Лікарка Оксана Король сказала: «Ми чекаємо».', ['Оксана Король']],
  ['uk', 'У міністерстві ситуацію назвали «складною».', ['міністерство']],
  ['uk', 'Роксолана Тищук пішла. «Шкода», — відповіла на це Ірина Вербова.', ['Ірина Вербова']],
  [
    'uk',
    'Голова Вільної профспілки освітян Михайло Левко чекає. «Досить», — сказав він.',
    ['Михайло Левко'],
  ],
  [
    'ru',
    '«Хватит», — сказал Иван Кос. «Мало», — не соглашался кто-то рядом.',
    ['Иван Кос', undefined],
  ],
  ['ru', 'Пришёл Иван Кос. «Он учил слуху», — говорит его ученица Анна Лис.', ['Анна Лис']],
  [
    'ru',
    'Суд осудил Руслану Радаеву срок. Сам Радаев молчал. «Нет», — сказал он.',
    ['Руслан Радаев'],
  ],
  ['ru', 'Первые дни сотрудники молчали. «Это пауза», — сказала она.', [undefined]],
  ['ru', 'Депутат Роман Левко встал. «Мало», — не унимался парламентарий.', ['Роман Левко']],
  [
    'ru',
    'Тренер Иван Кос ушёл. Тренер Лев Рой остался. Зал молчал. «Талант», — признал наставник.',
    ['Лев Рой'],
  ],
  ['pl', 'Przychodzi Stanisław. Siada. „Tu jest poczta” – mówi staruszek.', ['Stanisław']],
  ['pl', '„To nie armia” – mówi współautor Mats Ekdahl.', ['Mats Ekdahl']],
  ['pl', 'W odpowiedzi na nasze pytania urząd pisze o „braku uzasadnienia”.', ['urząd']],
  ['tr', 'Kulüp Başkanı Murat Kaptan, “Biz hazırız” dedi.', ['Murat Kaptan']],
  [
    'tr',
    'Bakan Nur Sezer geldi. Kurtarılan işçilerden Yusuf Kartal, bunu gazetecilere anlattı: “Ses geldi.”',
    ['Yusuf Kartal'],
  ],
  ['ru', '«Мы остаёмся», — заявила представитель МИД Кастрии Лилия Цяо.', ['Лилия Цяо']],
  ['uk', 'За словами директора Тараса Білошира, «двоє поїхали».', ['Тарас Білошир']],
  [
    'ru',
    'Об этом сообщил министр по делам регионов Вадим Лаптев. «Мы ждём ответа», — сказал Лаптев.',
    ['Вадим Лаптев'],
  ],
  [
    'ru',
    'По словам Евгения Волкова, «вода уходит». «Мы ждём», — сказал Волков.',
    ['Евгений Волков', 'Евгений Волков'],
  ],
  ['ru', '«Мы ждём», — рассказал один из рабочих и ушёл.', ['один из рабочих']],
  ['uk', '«Ми чекаємо», — відповів Петро Лисенко.', ['Петро Лисенко']],
  ['uk', 'Прийшов лікар Іван Бойко. Однак Бойко запевнив: «Ми чекаємо».', ['Іван Бойко']],
  ['ru', 'Пришёл мужчина. «Мы ждём», — сказал он на площади.', [undefined]],
  ['ru', '«Мы ждём», — рассказала жительница посёлка Лесное.', ['жительница посёлка Лесное']],
  ['ru', 'В областном Минтрансе сказали: «Мы ждём».', ['областной Минтранс']],
  ['ru', 'В ГУ МЧС спорят. «Мы ждём», — говорится в сообщении ведомства.', [undefined]],
  ['uk', 'Гол забив півзахисник із Гвінеї Умар Діалло. «Мій», – сказав він.', ['Умар Діалло']],
  ['pl', 'Śledztwo wszczęła prokuratura, która dodała: „Czekamy”.', ['prokuratura']],
  ['pl', '„Tego nie będę miała” – powiedziała matka Kacpra.', ['matka Kacpra']],
  ['ru', '«Мы не уйдём», — сказала мать Кирилла Сомова.', ['мать Кирилла Сомова']],
  ['pl', 'O ministrze Adamie Dębie mówił Jan Nowak. „To ważne” – dodał.', ['Jan Nowak']],
  ['pl', 'Adwokat Sergiusza Lunina, Maria Coj, dodała: „Czekamy”.', [undefined]],
  ['tr', 'Belediye Başkanı Ali Kaya geldi. Bir kadın “Yeter!” diye bağırdı.', ['Bir kadın']],
  ['tr', 'Prof. Dr. Esra Tunçay, “Bekliyoruz” dedi.', ['Esra Tunçay']],
  ['uk', 'В обласній адміністрації запевнили: «Дорогу обробили».', ['обласна адміністрація']],
  ['ru', '«Мы ждём», — цитирует её пресс-служба. Анна Орлова ушла.', [undefined]],
  [
    'tr',
    'Voleybol Federasyonu bir açıklama yayımladı. Açıklamada, “Sistem çalıştı” denildi.',
    ['Voleybol Federasyonu'],
  ],
  ['tr', 'Selin Koç’a göre penaltı “haftanın en büyük skandalı”ydı.', ['Selin Koç']],
  [
    'tr',
    'Ada Kaya geldi. Ölen işçinin yakını ise gözyaşları içinde, “Bir özür bekledik” dedi.',
    [undefined],
  ],
  ['tr', 'Ellin Belediye Başkanı Hale Vardar, “Kararı ben verdim” dedi.', ['Hale Vardar']],
  ['tr', '“Kararı ben verdim” diyen Hale Vardar ayrıldı.', ['Hale Vardar']],
  ['nl', '„We blijven”, zei minister Jan de Wit.', ['Jan de Wit']],
  ['de', '„Es reicht“, sagt Kabarettist Torsten Olm.', ['Torsten Olm']],
  ['de', '„Es reicht“, nannte Minister Torsten Olm das Lager.', ['Torsten Olm']],
  ['de', '„Es reicht“, sagt Petra Olm von Ocean Watch.', ['Petra Olm']],
  ['de', 'Die Verwaltung freut sich auf Geld: „Es reicht“, sagt Petra Olm.', ['Petra Olm']],
  ['de', 'Petra Olm blieb ruhig. „Es reicht“, sagt die gelassene Olm.', ['Petra Olm']],
  ['es', 'Por su parte Ana Vega llegó. «Basta», dijo Vega.', ['Ana Vega']],
  ['es', '«Basta», admitió el concejal e integrante de la mesa, Pablo Olmo.', ['Pablo Olmo']],
])('%s: %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});

it.each([
  ['fr', 'Anna Roux a parlé. Paul Blanc est parti. « Oui », a-t-elle dit.', ['Anna Roux']],
  ['es', 'Ana Ruiz y Luis Vega dijeron: «No iremos».', [undefined]],
  ['de', 'Märchenstunde war das. „Wir bleiben hier“, sagte er.', [undefined]],
  ['es', 'Vive en Costa Alta desde mayo. «Basta», dijo.', [undefined]],
  ['es', 'La firma belga Olmo Naval perdió. «Basta», dijo el gremialista.', ['el gremialista']],
  ['es', 'Tres días después hubo calma. «Basta», gritaron.', [undefined]],
  ['de', 'Bewaffnete Drohnen flogen. „Es reicht jetzt“, sagte er.', [undefined]],
  ['ru', 'Западный дипломат сказал: «Хватит одного снаряда».', ['Западный дипломат']],
])('is of the right sex, described or open: %s %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});

it.each([
  [
    'Orsa\'da konuşan Vali Ali Kaya basına "Köprü açık kalacak" dedi. Mert Arı\'nın sorusuna ise "Evet, haziranda" diye yanıt verdi.',
    ['Ali Kaya', 'Ali Kaya'],
  ],
  [
    'Vali Ali Kaya Orsa\'da açıklama yaptı. Kaya, "Köprü açık kalacak" ifadelerini kullandı.',
    ['Ali Kaya'],
  ],
  [
    'Vali Ali Kaya geldi. İçişleri Bakanlığından yapılan açıklamada, "Köprü açık kalacaktır" denildi.',
    ['İçişleri Bakanlığı'],
  ],
  [
    'Vali Ali Kaya konuştu.\n\n"BU KÖPRÜ AÇILMIYOR"\n\nKaya, "Köprü açık kalacak" dedi.',
    [undefined, 'Ali Kaya'],
  ],
  ['Ortalı esnaf Ali Kaya geldi. Liman lideri Kaya, "Açığız, bekleriz" dedi.', ['Ali Kaya']],
])('reads Turkish endings: %s', (text, names) => {
  expect(speakers('tr', text)).toEqual(names);
});

it.each([
  ['ru', '«Мост откроем завтра», — заявил мэр Киева.', 'мэр Киева'],
  ['ru', '«Мост откроем завтра», — заявил министр Дуров.', 'Дуров'],
  ['uk', '«Міст відкриємо завтра», — заявив мер Києва.', 'мер Києва'],
  ['pl', '– Most otworzymy jutro – powiedział prezydent Krakowa.', 'prezydent Krakowa'],
  ['pl', '– Most otworzymy jutro – powiedział prezydent Duda.', 'Duda'],
])('%s: tells a place behind an office from a name: %s', (language, text, name) => {
  expect(speakers(language, text)).toEqual([name]);
});

it.each([
  ['ru', 'По словам Кротова, «дом не спасти». Раньше видели Андрея Кротова.', ['Андрей Кротов']],
  ['ru', '«К нам пошли», — отметила глава комиссии № 18 Елена Вегова.', ['Елена Вегова']],
  ['ru', '«Мы привыкли», — рассказала жительница Зайцева.', ['жительница Зайцева']],
  [
    'pl',
    'W „Rozmowie o siódmej” gościem był Jan Kos. – Nie ma wody – wymienia Jan Kos.',
    [undefined, 'Jan Kos'],
  ],
  [
    'pl',
    'Pani Anna Wrona wyszła. Potem przyszła Maria Kos, sąsiadka z góry.\n\n– Nie wiem, co by było – powiedziała.',
    [undefined],
  ],
])('%s: names without their cases, and open pronouns: %s', (language, text, names) => {
  expect(speakers(language, text)).toEqual(names);
});

it('leaves open who speaks a line of a dialogue that nothing reports', () => {
  const lines = ['– Vous venez ? demande Ana Roux.', '– Non.', '– Si, insiste Jean Loti.'];
  expect(speakers('fr', lines.join('\n\n'))).toEqual(['Ana Roux', undefined, 'Jean Loti']);
  const list = ['Le plan prévoit :', '– Une hausse.', '– Un gel.'];
  expect(speakers('fr', list.join('\n\n'))).toEqual([]);
});
