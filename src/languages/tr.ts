// Turkish.

import type { Language } from './language.ts';
import { wording } from './tr-wording.ts';

export const turkish: Language = {
  name: 'Turkish',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 's|soru|gazeteci|muhabir',
    answer: 'c|cevap|y|yanıt',
    self: 'ben|benim|bana|beni|biz|bizim|bize|bizi|(?!(?:artık|ortadık|kritik|politik|taktik|plastik|pratik|otomatik|estetik|akustik|optik|mistik|turistik|gerçektik|tıptık)(?!\\p{L}))\\p{L}{2,}(?:[dt][ıiuü]m|yor[uü][mz]|m[ıiuü]ş[ıiuü][mz]|[dt][ıiuü]k|[ae]ca[ğk][ıi][mz]|\\p{L}[ae]r[ıi]m)',
    asks: 'röportaj:|söyleşi:|konuşan:',
    announces:
      'konuştuk|buluştuk|sorduk|görüştük|anlattı|anlatıyor|yanıtladı|yanıtlıyor|cevapladı|söyleşi\\p{L}*|söyleştik|röportaj\\p{L}*|sohbet\\p{L}*|sorularımızı',
    you: 'siz|sizi|size|sizin|\\p{L}{3,}(?:[ıiuü]n[ıiuü]z|s[ıiuü]n[ıiuü]z)',
  },
  marked: {
    tells:
      'nitele\\p{L}+|tanımla\\p{L}+|adlandır\\p{L}+|suçla\\p{L}+|değerlendir\\p{L}+|söz et\\p{L}+',
    naming:
      'ayrıca okuyun\\s?:|sözde|adlı|isimli|başlıklı|namıdiğer|lakaplı|olarak (?:bilinen|anılan|adlandırılan)|takma adlı|kod adlı|sloganı(?:yla)?',
    works:
      'film(?:i|inde)?|roman(?:ı)?|kitab(?:ı)|şarkı(?:sı)?|albüm(?:ü)?|dizi(?:si)?|gazete(?:si)?|dergi(?:si)?|operasyon(?:u)?',
    words:
      'ifade|söz|soru|yanıt|cevab|açıklama|çağrı|uyarı|mesaj|yorum|eleştiri|iddia|görüş|tepki|not|karşılığ|itira|vurgu|değerlendirme|hatırlatma|savunma|öneri|dile|temenni|bilgi|benzetme|niteleme|tanımlama|taleb|sitem|espri|şaka|cümle|kelime|tabir|deyi|paylaşım|manşet|başlı|slogan|dua|tezahürat|haykır|ses|gibi|için|şeklinde|biçiminde',
    means:
      'adı verilen|adını (?:taşıyan|verdi\\p{L}*)|ismi verilen|diye (?:bilinen|anılan)|olarak (?:tescil|kayıt|geç)\\p{L}*|unvanı\\p{L}*|adlı|isimli|başlıklı|adıyla|ismiyle|anlamına gelen|anlamına gelir|olarak (?:bilinen|anılan|adlandırılan|tanınan)|lakaplı|kod adlı|sloganıyla|yazılı|kelimesi\\p{L}*|sözcüğü\\p{L}*|terimi\\p{L}*|filmi\\p{L}*|romanı\\p{L}*|kitabı\\p{L}*|şarkısı\\p{L}*|dizisi\\p{L}*|operasyonu\\p{L}*|gazetesi\\p{L}*|dergisi\\p{L}*|projesi\\p{L}*|belgeseli\\p{L}*|gemisi\\p{L}*',
  },
  common:
    've|bir|bu|için|ile|da|de|dedi|olarak|biz|ise|diye|gibi|çok|daha|kadar|sonra|göre|ama|her|diyen|yok|değil',
  letters: 'ğşı',
  numbered: 'madde(?:ler|nin|si)?|fıkra|bölüm|kısım|ek|paragraf|protokol|karar|sayfa|tablo|aşama',
  withheld: '(gizli tutulmuştur)',
  dates: { isDayMonthYear: true, reading: { fillers: 'günü tarihinde', beforeTime: 'saat' } },
  numbers: {
    ones: 'bir iki üç dört beş altı yedi sekiz dokuz',
    teens: 'on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    more: [['yuz', 100]],
    joint: ' ',
    scales: '\\bbin\\b|yüz|milyon|milyar|düzine',
  },
  durations: {
    units: [
      ['dakika dakikalık dakikalik dk', { minutes: 1 }],
      ['saat saatlik', { hours: 1 }],
      ['gun gunluk', { days: 1 }],
      ['hafta haftalık haftalik', { weeks: 1 }],
      ['ay aylık aylik', { months: 1 }],
      ['yıl yil sene yıllık yillik senelik', { years: 1 }],
    ],
    and: 've',
    half: 'bucuk yarım yarim',
    unclear:
      /(?<!\p{L})(?:uzatıl\p{L}*|otomatik\p{L}*|suresiz\p{L}*|sınırsız\p{L}*|kalıcı|en az|en cok|en fazla|daha|her|gunde|haftada|bin|binlerce|birkac|sonra|asgari|azami)(?!\p{L})/u,
    renewable: /(?<!\p{L})(?:yenilenebilir|uzatılabilir|olabilir)(?!\p{L})/u,
  },
  small: {
    words:
      'ama ancak bir bu çok da daha de diye gibi göre hem her için ile ise işte kadar ki mi mı mu mü ne o olan olarak oldu onun öyle sonra şu ve veya ya',
    turning: 'ama ancak daha ne veya',
  },
  notYet: 'tamamlanacak|eklenecek|netleştirilecek',
  bylines: { by: 'Yazan:?|Haber:', published: 'Yayımlan(?:dı|ma)', and: 've' },
  honorifics: 'bay|bayan|sayın',
  pages: { page: 'sayfa' },
  negations: {
    negation: 'değil|değildir|değiliz|hiç|asla|yok|hayır|hiçbir|olmadan|olmaksızın',
    apart: 'asla|hiçbir zaman|hiçbir şekilde',
    clause: 've|ama|fakat|ancak|veya|çünkü|eğer|ki|iken',
    only: 'sadece|yalnızca',
  },
  speech: {
    verbs:
      '(?:ded[iı](?:ler)?|diyor(?:lar)?|diye(?:n|rek|ceği)?|der(?:ken)?|demiş|demişti|söyle(?:di(?:ler)?|yen|yerek|miş|mişti|r|yor|diğini|n(?:di|en)?)|konuş(?:tu|an|arak|ması|masında|uyor)|belirt(?:ti(?:ler)?|en|erek|iyor|ildi|ilen|ti)|kaydet(?:ti(?:ler)?|en|erek|iyor)|kaydedildi|ifade(?:sini|lerini|leri|si)? (?:et(?:ti|en|erek|iyor|miş)|edildi|kullan(?:dı|an|ıldı|arak)|yer (?:aldı|verdi|verildi))|ifade(?:ler\\p{L}*)? yer (?:al\\p{L}+|ver\\p{L}+)|ifade(?:ler(?:i(?:ni)?)?|sini)? kullan\\p{L}+|vurgula(?:dı|yan|yarak|ndı)|açıkla(?:dı|yan|yarak|ması\\p{L}*|ndı|malarda)|anlat(?:tı|an|arak|ıyor)|yanıt(?:ını)? ver(?:di|en|erek)|yanıtla(?:dı|yan)|cevap(?:ladı|layan)|cevabını ver(?:di|en)|yaz(?:dı|an|arak|ıyor|mış)|duyur(?:du|an|arak)|savun(?:du|an|arak)|sor(?:du|an|arak|uyor)|eleştir(?:di|en|erek)|uyar(?:dı|an|arak|ısında bulun\\p{L}+)|paylaş(?:tı|an|arak|ımında)|ekle(?:di|yen|yerek)|hatırlat(?:tı|an|arak)|aktar(?:dı|an|arak)|dile getir(?:di|en|erek|ildi)|altını çiz(?:di|en|erek)|dikkat(?:i)? çek(?:ti|en|erek)|işaret et(?:ti|en)|iddia et(?:ti|en)|öne sür(?:dü|en|erek)|bildir(?:di|en|erek|ildi)|itiraf et(?:ti|en)|tepki (?:gösterdi|gösteren|verdi)|seslen(?:di|en|erek)|çağrı(?:sında|sı) (?:bulun(?:du|an)|yap(?:tı|an))|değerlendir(?:di|mesin\\p{L}*|en|erek|mesi)|nitele(?:ndirdi|ndiren|di|yen|yerek|n(?:en)?)|tanımla(?:dı|yan|yarak)|adlandır(?:dı|an|arak)|açıklamasında bulun(?:du|an)|açıklamalarda bulun(?:du|an)|mesajı(?:nı)? (?:verdi|paylaştı|yayımladı)|sözler\\p{L}* \\p{L}+(?:dı|di|du|dü|tı|ti|an|en)|şeklinde konuştu|karşılı(?:k|ğını) ver(?:di|en|erek)|yorumunu yap(?:tı|an)|yakındı|yakınan|isyan et(?:ti|en)|itiraz et(?:ti|en)|güldü|gülüyor|hatırlıyor|mırıldandı|bağırdı|bağıran|haykırdı|talep et(?:ti|en)|suçla(?:dı|yan)|söz(?:ü|ler)ü?n?ü? ver(?:di|en)|yönelt(?:ti|en)|kınadı|teşekkür etti|(?:belirt|kaydet|vurgula|açıkla|anlat|yanıtla|cevapla|duyur|savun|eleştir|uyar|paylaş|ekle|hatırlat|aktar|bildir|seslen|değerlendir|nitelendir|nitele|tanımla|adlandır|yakın|bağır|haykır|fısılda|mırıldan|suçla|kına|söyle|konuş|özetle|yinele|tekrarla|doğrula|yalanla|reddet|öner|söylen|belirtil|kaydedil|vurgulan|açıklan|bildiril|aktarıl|anlatıl|hatırlatıl|paylaşıl|duyurul|savunul|eklen|edil|getiril|sürül|ileri sür|öne sür|dile getir|altını çiz|dikkat çek|iddia et|ifade et|itiraf et|itiraz et|isyan et|işaret et|talep et|rica et|ısrar et|vaat et|tehdit et|ilan et|beyan et|şikâyet et|şikayet et|alay et)(?:m[ıiuü]ş|[dt][ıiuü](?!r)|[ıiuü]?yor|y?[ae]r[ae]k|m[ae]kt[ae]|[dt][ıiuü]ğ[ıiuü])\\p{L}{0,6}|y[ae]n[ıi]t\\p{L}* al(?:dı|dık)|de(?:mişti|mekte\\p{L}*|mekle|meye getirdi|diği\\p{L}*)|d(?:er|iyor)(?:di|du|lar|ek)|dedikten sonra|sözler\\p{L}* (?:sarf et|kullan|tamamla|sürdür|bitir|noktala|güldür|aktar|ekle)\\p{L}+|çağrısı\\p{L}* (?:yapıl|yinele)\\p{L}+|şaka(?:sını)? yap(?:tı|an|arak)|hatırlatmasında bulun\\p{L}+|uyarısı\\p{L}* (?:yap|yinele|geldi)\\p{L}*|bilgisini (?:ver|paylaş)\\p{L}+|görüşünü (?:savun|dile getir|paylaş)\\p{L}*|özür diledi|tepkisini (?:göster|dile getir)\\p{L}*|notunu (?:düş|ekle|paylaş)\\p{L}+|karşılığını (?:ver|al)\\p{L}+|serzenişinde bulun\\p{L}+|itirafında bulun\\p{L}+|yorumunda bulun\\p{L}+|yorumunu (?:yap|ekle)\\p{L}+|dert yan\\p{L}+|iç çek(?:ti|en|erek|iyor)|gülümse(?:di|yen|yerek|yor)|gülümsüyor|şikâyet edi\\p{L}+|anlatıyor(?:du)?)',
    according: 'göre|tarafından',
    pronouns: 'o|kendisi|onlar|ben|biz|kendi',
    roles:
      '(?:eski )?(?:bakan|bakanlar|bakanı|bakanımız|başbakan|başbakanı|cumhurbaşkanı|cumhurbaşkan|başkan|başkanı|başkanvekili|yardımcısı|genel|sözcü|sözcüsü|büyükelçi|büyükelçisi|elçi|elçisi|temsilci|temsilcisi|general|orgeneral|tümgeneral|tuğgeneral|korgeneral|amiral|albay|sekreter|sekreteri|müdür|müdürü|müsteşarı|müzakereci|müzakerecisi|arabulucu|arabulucusu|vali|valisi|kaymakam|kaymakamı|milletvekili|vekili|senatör|senatörü|şansölye|şansölyesi|komiser|komiseri|komutan|komutanı|profesör|prof|doç|dr|öğr|üyesi|uzman|uzmanı|analist|analisti|danışman|danışmanı|lider|lideri|aday|adayı|ekonomist|tarihçi|sosyolog|doktor|doktoru|hekim|hekimi|hemşire|hemşiresi|cerrah|araştırmacı|bilim insanı|biyolog|koordinatör|koordinatörü|kurucu|kurucusu|sahibi|patron|patronu|teknik direktör|direktör|direktörü|antrenör|antrenörü|futbolcu|futbolcusu|kaptan|kaptanı|kaleci|kalecisi|forvet|oyuncu|oyuncusu|yönetmen|yönetmeni|yazar|yazarı|şarkıcı|müzisyen|sanatçı|küratör|küratörü|piskopos|papa|patrik|kral|kraliçe|prens|rektör|rektörü|dekan|dekanı|öğretmen|öğretmeni|çiftçi|komşu|komşusu|tanık|müfettiş|diplomat|sanık|şüpheli|avcı|diplomatı|kaynak|kaynaklar|yetkili|yetkilisi|gazeteci|muhabir|muhabiri|aktivist|avukat|avukatı|savcı|savcısı|hakim|hâkim|hakimi|yargıç|yargıcı|mimar|mühendis|imam|anne|annesi|baba|babası|oğlu|kızı|kardeşi|ablası|ağabeyi|eşi|amiri|şefi|şef|balıkçı|balıkçısı|esnaf|muhtar|muhtarı|öğrenci|öğrencisi|emekli|çırağı|çırak|ceo|eş|başkanları|avukatları|grup|fırıncı|öğretim|görevlisi|şube|kıdemli|lordu|prensi|editör|editörü|çevirmen|çevirmeni|kadın|adam|tanığı|teyze|amca|nine|dede|smaçör|çalıştırıcı|başsavcı|başsavcısı|başhekim|başhekimi|başkan yardımcısı|başdanışman|başdanışmanı|sorumlusu|yöneticisi|yönetici|kurmayı|astsubay|teğmen|yüzbaşı|binbaşı|yarbay|polis|polisi|itfaiye|eri|zabıta|güvenlik görevlisi|işçi|işçisi|işçiler|şoför|şoförü|kaptanı|pilot|pilotu|makinist|kasap|bakkal|terzi|berber|kuaför|garson|aşçı|kapıcı|bekçi|çoban|köylü|üretici|üreticisi|arıcı|ormancı|veteriner|ebe|eczacı|psikolog|pedagog|sosyal hizmet uzmanı|hidrobiyolog|jeolog|zoolog|arkeolog|antropolog|ekolog|\\p{L}{3,}olog|meteorolog|fizikçi|kimyager|matematikçi|dilbilimci|felsefeci|filozof|şair|romancı|eleştirmen|besteci|piyanist|kemancı|dansçı|ressam|heykeltıraş|fotoğrafçı|senarist|yapımcı|yapımcısı|küratörü|yayıncı|milli futbolcu|golcü|stoper|libero|hakemi|hakem|menajer|menajeri|as başkan|taraftar|taraftarı|atlet|güreşçi|halterci|yüzücü|şampiyon|dernek başkanı|dekan yardımcısı|araştırma görevlisi|doçent|akademisyen|öğretmenler|veli|velisi|kayınvalidesi|dedesi|ninesi|torunu|yeğeni|amcası|dayısı|teyzesi|halası|kuzeni|gelini|damadı|nişanlısı|arkadaşı|mağdur|davacı|davalı|müşteki|müvekkili|mahkûm|tutuklu|bilirkişi|noter|arabuluculuk|ataşe|ataşesi|konsolos|konsolosu|başkonsolos|başkonsolosu|parlamenter|encümen|meclis üyesi|reis|reisi|başkonsolosu|kıdemli)',
    bodies:
      'bakanlı(?:k|ğı|ktan|ğından)|kurul|jüri|jürisi|başkanlı(?:k|ğı|ğından)|polis|emniyet|emniyeti|sendika|sendikası|belediye|belediyesi|valili(?:k|ği|kten|ğinden)|federasyon|federasyonu|ajans|ajansı|açıklama|bildiri|rapor|raporu|hükümet|hükümeti|ordu|ordusu|komisyon|komisyonu|büyükelçili(?:k|ği)|metin|belge|kuruluş|kuruluşu|örgüt|örgütü|konsey|konseyi|parti|partisi|mahkeme|mahkemesi|ofis|ofisi|çalışma|araştırma|enstitü|enstitüsü|savcılı(?:k|ğı)|başsavcılığı|meclis|meclisi|dernek|derneği|şirket|şirketi|gazete|gazetesi|kanal|kanalı|grubu|banka|bankası|üniversite|üniversitesi|vakıf|vakfı|kulüp|kulübü|komite|komitesi|hareketi|koalisyon|birlik|birliği|bm|nato|dsö|ab|beyaz saray|kremlin|vatikan|pentagon|mektup|kurumu|kurulu|müdürlü(?:k|ğü)|müdürlüğünden|komutanlı(?:k|ğı)|komutanlığından|odası|ajansı|afad|msb|chp|akp|mhp|dem|hamas|dışişleri|içişleri',
    spokesperson: 'sözcü',
    indefinite: 'bir|bazı|birçok|iki|üç|başka|kimi|diğer',
    grammar: {
      prepositions:
        'için|ile|kadar|sonra|önce|üzerine|karşı|gibi|hakkında|üzerinden|ardından|sırasında|dair|ilişkin|yönelik|rağmen|beri|boyunca|üzere',
      conjunctions: 've|ama|fakat|ancak|veya|çünkü|eğer|ki|iken|ya|hem|ise',
      adverbs:
        'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|günü|dün|bugün|yarın|akşam|sabah|gece|ayrıca|da|de|daha|sonra|önce|şöyle|şu|şunları|şunu|bunun|böyle|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yine|hâlâ|hala|artık|şimdi|orada|burada|geçen|son olarak|son|olarak|özetle|tekrar|bile|sadece|yalnızca|kısaca|konuşmasında|konuşmasının|öte|yandan',
      articles: 'bu|şu|söz konusu',
      anybody: 'kurum|şirket|kuruluş|örgüt',
      links: '(?!)',
      topics:
        'dışişleri|içişleri|adalet|milli|savunma|eğitim|sağlık|hazine|maliye|ulaştırma|altyapı|kültür|turizm|çevre|enerji|tarım|orman|ticaret|sanayi|teknoloji|aile|sosyal|hizmetler|çalışma|güvenlik|gençlik|spor|belediye|genel|merkez|yürütme|il|ilçe|büyükşehir|türkiye|abd|ab|rusya|fransa|almanya|derneği|partisi|bakanlığı|üniversitesi|sendikası|federasyonu|birliği|odası|grup|ak|parti|fen|işleri|liman|devlet|başkanlığı',
      titles:
        'prof\\.?|dr\\.?|doç\\.?|av\\.?|yrd\\.?|öğr\\.?|gör\\.?|uzm\\.?|op\\.?|sayın|bay|bayan|bey|hanım|beyefendi|hanımefendi',
      woman: 'hanım|bayan|anne|annesi|ablası|kızı|kraliçe',
      man: 'bey|baba|babası|oğlu|ağabeyi|kral',
      sameOffices: [
        'teknik direktör\\p{L}*|antrenör\\p{L}*|çalıştırıcı\\p{L}*|hoca\\p{L}*',
        'kaleci\\p{L}*|file bekçisi\\p{L}*|eldiven',
        'belediye başkan\\p{L}*|başkan',
        'milletvekil\\p{L}*|vekil\\p{L}*|parlamenter\\p{L}*',
        'avukat\\p{L}*|müdafi\\p{L}*|vekil\\p{L}*',
        'sanık\\p{L}*|zanlı\\p{L}*|şüpheli\\p{L}*|hükümlü\\p{L}*',
        'doktor\\p{L}*|hekim\\p{L}*|tabip|cerrah\\p{L}*|başhekim\\p{L}*',
        'öğretmen\\p{L}*|eğitimci\\p{L}*|hoca\\p{L}*',
        'oyuncu\\p{L}*|aktör\\p{L}*|aktris\\p{L}*|sanatçı\\p{L}*',
        'iş insanı|iş adamı|işveren\\p{L}*|patron\\p{L}*',
      ],
      echoes: 'bu (?:sözler|ifadeler)',
      impersonal:
        '(?:(?<!g)[ıiuü]l[dm][ıiuü]\\p{L}*|den(?:di|mekte)|(?:söylen|vurgulan|açıklan|eklen)(?:di|dı|miş|mış|mekte|makta)\\p{L}*|kullanılan)',
      isVerbLast: true,
    },
  },
  wording,
};
