// What English calls people whom it has named before: `the Welshman`, `the keeper`, `the 34-year-old`.

/** Words for offices and trades that one person may be called by, group by group. */
const ALIKE: readonly string[] = [
  'envoy ambassador diplomat negotiator mediator consul attaché emissary rapporteur broker delegate',
  'politician lawmaker legislator senator congressman congresswoman representative parliamentarian mp mps mep msp td mla mna mk deputy councillor councilor alderman backbencher frontbencher assemblyman assemblywoman democrat republican conservative member cllr cr sen rep leader minister secretary',
  'player footballer striker forward midfielder defender goalkeeper keeper goalie winger captain skipper star batsman batter bowler all-rounder wicketkeeper spinner seamer sprinter runner swimmer cyclist rider jockey driver racer golfer boxer fighter wrestler fencer rower skater skier gymnast athlete olympian champion medallist medalist quarterback receiver pitcher catcher shortstop outfielder defenceman fly-half scrum-half full-back centre-back hooker prop lock flanker playmaker guard teenager youngster veteran ace hurdler jumper thrower',
  'coach manager boss gaffer',
  'executive ceo boss chief entrepreneur founder co-founder businessman businesswoman tycoon mogul billionaire millionaire director chairman chairwoman owner md industrialist magnate',
  'officer garda detective inspector sergeant superintendent policeman policewoman cop commissioner constable marshal sheriff commander chief insp det supt sgt',
  'general colonel brigadier admiral major captain lieutenant marshal officer soldier commander chief gen col brig maj capt lt',
  'scientist researcher academic professor expert physicist biologist chemist geologist glaciologist seismologist epidemiologist virologist economist historian sociologist psychologist anthropologist archaeologist oceanographer climatologist meteorologist forecaster astronomer astrophysicist ecologist zoologist botanist entomologist geneticist neuroscientist mathematician statistician engineer lecturer scholar don prof dr author linguist geographer philosopher',
  'doctor physician surgeon gp medic consultant paediatrician cardiologist oncologist neurologist psychiatrist radiologist dr',
  'lawyer attorney solicitor barrister prosecutor counsel silk defender advocate qc kc litigator',
  'actor actress star performer comedian comic entertainer presenter broadcaster host',
  'singer musician star performer songwriter rapper guitarist pianist violinist cellist drummer composer conductor frontman vocalist bassist',
  'author writer novelist poet playwright dramatist essayist journalist biographer',
  'artist painter sculptor photographer',
  'filmmaker director film-maker producer screenwriter',
  'priest cleric clergyman bishop archbishop cardinal pastor vicar rabbi imam chaplain preacher pontiff pope minister rector fr rev',
  'campaigner activist protester demonstrator organiser organizer',
  'economist analyst strategist expert',
  'judge justice jurist magistrate',
  'farmer grower rancher grazier smallholder dairyman',
  'trader seller vendor stallholder shopkeeper merchant hawker',
  'teacher headteacher head principal headmaster headmistress educator',
  'premier prime-minister',
  'governor mayor premier president boss leader chief',
  'spokesman spokeswoman spokesperson official',
  'teenager schoolboy schoolgirl student pupil youngster',
];

let groups: ReadonlyMap<string, readonly number[]> | undefined;

function groupsOf(word: string): readonly number[] {
  if (groups === undefined) {
    const made = new Map<string, number[]>();
    for (const [number, list] of ALIKE.entries())
      for (const each of list.split(' ')) made.set(each, [...(made.get(each) ?? []), number]);
    groups = made;
  }
  return groups.get(word) ?? [];
}

/** True if one person may be called both: `envoy` and `ambassador`. */
export function areAlike(one: string, other: string): boolean {
  return groupsOf(one).some((group) => groupsOf(other).includes(group));
}

/** Offices that somebody holds alone: `the mayor` is not whoever was named last. */
export const SOLE =
  /^(?:minister|mayor|mayoress|president|premier|governor|chancellor|judge|king|queen|pope|pontiff|speaker|chairman|chairwoman|chairperson|chair|spokesman|spokeswoman|spokesperson|official|secretary|secretary-general|taoiseach|monarch|prince|princess|duke|duchess|sultan|emir|commissioner|ombudsman|coroner|magistrate|prosecutor|caller|source|insider|aide|adviser|advisor|reporter|journalist|correspondent|interviewer|moderator|member|colleague|partner|friend|neighbour|neighbor|husband|wife|brother|sister|son|daughter|victim|suspect|defendant|witness|expert|critic|supporter|opponent|rival|employee|couple|pair|duo|trio|family|staff|public|people|police|crowd|other|latter|former|whistleblower|passenger|customer|patient|user|viewer|reader|buyer|client|boy|girl|man|woman|deputy|successor|predecessor|counterpart|referee|umpire|regulator|watchdog)$/u;

/** What anybody may be called. */
export const EPITHET =
  /(?:-year-old|-old|(?:mother|father|mum|mom|dad|grandmother|grandfather)-of-\p{L}+|^(?:veteran|star|hero|heroine|pensioner|grandmother|grandfather|gran|grandad|nan|mother|father|mum|mom|dad|widow|widower|teenager|teen|youngster|native|newcomer|retiree|octogenarian|nonagenarian|septuagenarian|sexagenarian|centenarian|stalwart|legend|ace|icon|maverick|firebrand|conman|thug|fraudster))$/u;

/** People of a country, by words that no ending tells. */
const PEOPLES =
  'afghan argentine aussie azeri basque breton brit briton catalan chilean cornishman croat cypriot czech dane dutchman dutchwoman emirati englishman englishwoman filipino filipina finn frenchman frenchwoman frenchwoman glaswegian greek icelander iraqi irishman irishwoman israeli kazakh kiwi kurd kuwaiti kyrgyz londoner mancunian liverpudlian montenegrin new-yorker new-zealander omani pakistani pole qatari saudi scot scotsman scotswoman serb slovak slovene somali spaniard swede swiss thai turk ulsterman uzbek welshman welshwoman yemeni yorkshireman yorkshirewoman zealander yorker northerner southerner';

let peoples: ReadonlySet<string> | undefined;

/** True of `welshman` and `nigerian`. */
export function isOfPeople(bare: string): boolean {
  peoples ??= new Set(PEOPLES.split(' '));
  if (
    /^(?:vatican|guardian|republican|christian|veteran|librarian|civilian|politician|custodian)$/u.test(
      bare,
    )
  )
    return false;
  return peoples.has(bare) || /.{3}(?:[^aeiou]an|ian|ean|ese)$/u.test(bare);
}

/** Words for a company that has been named, and for bodies of other kinds. */
export const COMPANY =
  /^(?:company|firm|business|group|retailer|chain|operator|manufacturer|maker|brand|supermarket|supplier|developer|giant|corporation|conglomerate|start-?up|organi[sz]ation|body|agency|association|federation|union|charity|trust|institute|society|network|coalition|alliance|consortium|movement|faction|carrier|airline|lender|insurer|utility|producer|publisher|broadcaster)$/u;
