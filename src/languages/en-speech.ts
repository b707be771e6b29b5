// The words by which English prose says who speaks.

type Words = () => ReadonlySet<string>;

/** A list is made a set when it is first asked for: most runs read no article. */
function words(list: string): Words {
  let made: ReadonlySet<string> | undefined;
  return () => {
    made ??= new Set(list.split(/\s+/u));
    return made;
  };
}

/** Verbs that follow the rules; with them what somebody writes, thinks or holds is told, too. */
const REGULAR =
  'accuse acknowledge add address admit advise advocate affirm agree allege announce answer apologise apologize appeal argue ask assert assure attack bemoan berate blame blast boast brag brand call castigate caution chastise chide claim clarify comment complain concede conclude condemn confess confide confirm congratulate contend continue counsel counter cite credit criticise criticize cry decide declare decry defend demand denounce deny deride describe detail disclose dismiss dub elaborate emphasise emphasize encourage enquire enthuse envisage exclaim expect explain express extol fume gush hail hint hope implore imply indicate inform inquire insinuate insist instruct joke justify label lament lampoon lash laud lecture liken list maintain mention mock muse note object observe offer opine outline phrase plead pledge point ponder post praise pray preach predict proclaim promise propose protest query question quip quote rage rave read reaffirm reason reassure recall reckon recommend recount reflect refute regard reiterate reject relate relay remark remember remind repeat reply report request respond retort reveal rue scold scoff scream share shout signal slam slate sneer specify speculate state stipulate stress suggest summarise summarize surmise suspect swear tease testify thank threaten tout trumpet tweet underline underscore urge vent view voice volunteer vow warn welcome whisper worry yell term rue aver intone chuckle groan grin smile laugh sigh shrug snap growl murmur mutter mumble moan bark bellow chime deadpan drawl fret gasp giggle gripe grumble grunt hiss howl huff interject interrupt jest nod order quaver rasp recite roar snort sob splutter stammer stutter thunder utter wail whimper whine counter conjecture theorise theorize surmise caution';
const IRREGULAR =
  'say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking think thinks thought thinking believe believes believed believing feel feels felt feeling find finds found swore sworn foresaw read reads want wants wanted put puts began begins goes went shot hit wonder wonders wondered wondering';
/** Doubled before `-ed`. */
const DOUBLED = 'admit brag dub grin nod quip slam snap sob';

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/u, '').replace(/(?<=[^aeiou])y$/u, 'i');
  const third = /(?:s|sh|ch|x|z)$/u.test(verb)
    ? `${verb}es`
    : `${stem}${stem.endsWith('i') ? 'es' : verb.endsWith('e') ? 'es' : 's'}`;
  const last = DOUBLED.split(' ').includes(verb) ? verb.at(-1) : '';
  return [third, `${stem}${last}ed`, `${verb.replace(/e$/u, '')}${last}ing`];
}

/** Every form of a verb of saying, but for the infinitive. */
export function verbsOfSaying(): ReadonlySet<string> {
  verbs ??= new Set([...REGULAR.split(' ').flatMap(formsOf), ...IRREGULAR.split(' ')]);
  return verbs;
}

let verbs: ReadonlySet<string> | undefined;

/** Infinitives that stand behind `they`, `analysts` or `went on to`. */
export const infinitives: Words = words(
  'say tell argue ask believe think insist warn add write describe call claim suggest admit declare complain explain note feel hope want maintain recall remember stress announce reply respond',
);

/** Forms that are a noun as well: a name, an office or a pronoun must stand before them. */
export const nounsToo: Words = words(
  'answers appeals attacks blames blasts boasts brands brags calls claims comments complaints credits cries demands details fears feels finds goes hints holds hopes jokes labels lists mentions notes objects offers outlines phrases points pledges posts praises promises protests puts queries questions quips quotes reads reasons regards remarks replies reports requests reviews says sees shares shouts signals slates states stresses suspects thanks thought touts tweets views voices vows wants welcomes wonders worries report claim call note state found felt read hit shot address addresses feeling finding meaning offering reading saying warning writing',
);

/** What a report or a letter does; a sign on a door is no speaker. */
export const readsOf: Words = words('read reads run runs ran go goes found finds');

/** With `on`, `out`, `back` or `in`, somebody speaks. */
export const verbsWithParticle: Readonly<Record<string, string>> = {
  began: 'with by',
  begins: 'with by',
  put: 'it',
  puts: 'it',
  went: 'on further',
  goes: 'on further',
  shot: 'back',
  hit: 'back out',
  lash: 'out',
  lashed: 'out',
  point: 'out',
};

/** What stands in front of a verb and makes of it that nobody has said so. */
export const unsaid: Words = words(
  'not never nobody would could should might may must cannot hardly without neither nor if unless whether refused declined denied denies refuses declines failed unable unwilling',
);

export const auxiliaries: Words = words(
  'has have had having is are was were be been being did does do will would could should might may can must shall',
);

/** Between a subject and its verb. */
export const adverbs: Words = words(
  'also again already earlier later first further then once twice now since still too even ever instead meanwhile nevertheless nonetheless however himself herself itself themselves today yesterday tonight tomorrow just only simply finally once always often sometimes never not even rather so thus therefore both all each initially previously subsequently recently overnight maybe perhaps late early last next this thereafter afterwards afterward back online',
);

export const determiners: Words = words(
  'the a an another this that these those his her its their our my your one some many several most few both all every each no any two three four five six seven eight nine ten',
);

export const prepositions: Words = words(
  'of for at from with in to by about against on over under between among near after before during since until within without into through across behind beyond via like than towards toward upon amid despite alongside inside outside per around regarding concerning including following ahead',
);

/** Words that part clauses. */
export const conjunctions: Words = words(
  'and but or nor yet so that when while as because although though if unless whether where whereas who whom whose which what how why until once after before since lest than even then',
);

export const pronouns: Words = words(
  'he she they it who i we you him her them me us everyone everybody nobody someone somebody anyone none both others another many some most few this that these those one what which all there here such himself herself',
);

/** Particles inside names. */
export const particles: Words = words(
  'al el bin bint ben da de del dela della delos den der des di do dos das du ibn la las le ten ter van von vom y zu zur af av e ul bte binti binte anak s/o d/o a/l a/p',
);

/** Words that stand before a name and are short for an office. */
export const shortTitles: Words = words(
  'cr eng hon mk mna sp ssp dsp asp acp dcp igp td mp mps cm pm vc md dc dci di ps pc cs adc ceo cfo coo tan dato datuk adm amb brig capt cmdr col cpl gen gov hon lt maj pres prof rep reps rev sec sen sens sgt supt insp det cllr coun atty asst dep dir fr msgr pvt pte comm comdr cdr vp atty. dist',
);

/** What short titles stand for. */
export const titlesInFull: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  maj: 'major',
  sgt: 'sergeant',
  prof: 'professor',
  amb: 'ambassador',
  fr: 'priest',
  rev: 'priest',
  cllr: 'councillor',
  coun: 'councillor',
  insp: 'inspector',
  supt: 'superintendent',
  justice: 'judge',
};

/** What may begin a sentence before a full name, and is no part of it. */
export const epithets: Words = words(
  'brave devastated heartbroken furious proud tragic worried angry delighted grieving distraught terrified fearless plucky shocked stunned relieved outraged desperate veteran retired former lifelong local concerned frustrated disabled elderly pregnant newlywed bereaved heroic convicted jailed controversial embattled outspoken popular iconic',
);

/** Letters behind a name. */
export const LETTERS_BEHIND =
  /^(?:KC|QC|SC|MP|MSP|MEP|MLA|MHK|TD|OBE|MBE|CBE|AM|AO|OAM|PhD|Ph\.?D|M\.?D|CPA|JP|DL|FRS|RN|Esq|SAN|CFR|OFR|PAS)\.?$/u;

/** How people are addressed, with what it tells of them; no office. */
export const honorifics: Readonly<Record<string, 'm' | 'f' | ''>> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  señor: 'm',
  monsieur: 'm',
  herr: 'm',
  datuk: '',
  mzee: 'm',
  mama: 'f',
  hajia: 'f',
  dato: '',
  tan: '',
  tun: '',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  dame: 'f',
  lady: 'f',
  madam: 'f',
  madame: 'f',
  baroness: 'f',
  puan: 'f',
  datin: 'f',
  encik: 'm',
  cik: 'f',
  tuan: 'm',
  comrade: '',
  dr: '',
  prof: '',
  mx: '',
  hon: '',
  rev: '',
  sheikh: 'm',
  shri: 'm',
  smt: 'f',
  haji: 'm',
  alhaji: 'm',
  alhaja: 'f',
  mallam: 'm',
  engr: '',
  barr: '',
  st: '',
  mme: 'f',
  mlle: 'f',
  hajiya: 'f',
};

/** Titles that are part of the name; the second ones only where it is a single word. */
export const NOBLE = /^(?:sir|dame|lord|lady|baroness|viscount|earl)$/u;
export const REGNAL = /^(?:pope|king|queen|prince|princess|emperor|emir|sultan|patriarch)$/u;

/** Words that name an office or trade; the last one ends an office. */
export const offices: Words = words(
  'academic garda collector magistrate tehsildar activist actor actress administrator adviser advisor advocate admiral agent aide ambassador analyst anchor archbishop archdeacon architect artist assistant athlete attaché attorney author ayatollah banker baron baroness barrister bishop boss brigadier broadcaster broker builder businessman businesswoman campaigner candidate captain cardinal ceo cfo coo cto chair chairman chairperson chairwoman chancellor chaplain chef chief cleric coach co-author co-chair co-founder cofounder colonel columnist comedian commander commandant commentator commissioner comptroller conductor congressman congresswoman constable consul consultant convener coordinator co-ordinator correspondent councillor councilman councilwoman councilmember counsel counsellor counselor crusader curator dean defender delegate democrat deputy designer detective developer diplomat director doctor dr driver duchess duke economist editor educator emir engineer entrepreneur envoy epidemiologist examiner executive expert farmer filmmaker financier firefighter fisherman forward founder fellow footballer general geologist goalkeeper governor guard head headteacher historian host imam inspector investigator investor journalist judge justice king lady lawmaker lawyer leader lecturer legislator lieutenant lobbyist lord major manager marshal mayor md mediator meteorologist midfielder minister monarch mp mps msp mla mep moderator model musician negotiator neighbor neighbour novelist nurse officer official ombudsman operator organiser organizer owner pastor patriarch pathologist paramedic pharmacist philanthropist photographer physician physicist pilot player playwright poet policeman policewoman politician pollster pope premier preacher president presenter priest prime prince princess principal producer professor prosecutor provost psychologist publisher queen quarterback rabbi ranger rapper rapporteur rector receiver referee registrar representative reporter republican researcher resident retiree rider runner scholar scientist secretary secretary-general senator sergeant sheikh sheriff shopkeeper singer soldier solicitor solicitor-general speaker specialist spokesman spokesperson spokeswoman star strategist striker student sultan superintendent superstar supervisor surgeon survivor tanaiste tánaiste taoiseach teacher technician trader treasurer trustee undersecretary under-secretary vice-chancellor vice-president vicar victim volunteer warden whip winger witness worker writer biologist astronomer astronaut defenceman defender goalie outfielder pitcher catcher shortstop publican landlord landlady butcher plumber carpenter electrician grocer hairdresser skipper caretaker assemblyman assemblywoman alderman alderwoman selectman selectwoman',
);
/** People by what else they are: no office, and yet somebody who speaks. */
export const persons: Words = words(
  'backbencher frontbencher whistleblower dissident detainee inmate hostage captive evacuee commuter shopper diner tenant landowner homeowner householder motorist cyclist pedestrian hiker swimmer climber sailor nun monk pupil schoolboy schoolgirl classmate teammate flatmate roommate ally confidant confidante associate acquaintance stranger regular youth youngster elder chieftain headman shareholder investor donor lawbreaker suspect defendant plaintiff claimant juror applicant candidate attendee delegate delegation mourner survivor bride groom fiancé fiancée girlfriend boyfriend ex-husband ex-wife stepfather stepmother stepson cousin nephew niece godmother godfather sibling twin companion lodger caregiver carer counterpart predecessor successor rival member man woman boy girl employee worker resident expert critic father mother dad mum mom son daughter brother sister husband wife uncle aunt grandfather grandmother grandson widow widower partner friend colleague teenager native veteran parent pensioner grandmother gran grandad nan operative pair couple duo trio insider source passenger caller customer user buyer fan critic supporter opponent protester demonstrator refugee migrant patient relative neighbour fighter militant rebel bystander onlooker local villager people families children men women police staff residents troops doctors critics experts sources employees prosecutors 1-year-old',
);
/** Surnames that are offices too. */
export const officesAsSurnames: Words = words(
  'king bishop judge pope prince major marshal dean baron duke lord chancellor knight priest baker farmer driver singer mayor justice fellow model star forward whip speaker guard winger ranger head chair',
);
/** What an office is for, after `of`: no part of the name that follows. */
export const topics: Words = words(
  'agriculture commerce communications culture defence defense development education electricity energy environment finance foreign home health homeland information interior internal international intelligence justice labor labour legal prosecution prosecutions works mission operations parliament police research security staff state strategy tourism trade transport treasury war works affairs relations the and & public human rights sales marketing policy aviation business children climate communities disability economy employment enterprise equality families fisheries food forestry housing immigration industry innovation investment land lands maritime migration mines mining policing power religious resources rivers roads rural schools science skills sport sports technology transportation veterans water welfare women youth',
);

/** Past forms that no rule makes: the word behind an office is a verb then, and no part of it. */
export const pastForms: Words = words(
  'ate became began bore bought broke brought built came caught chose cut did dealt drew drove drank fell fed fought flew forgot fled gave got grew had hid hit kept knew laid led left lay let lost made meant met paid put quit ran rang rode rose sat saw sent set shook shot sang slept spent stood stole struck swam took taught threw wore went won woke',
);

/** Bodies and papers that speak. */
export const bodies: Words = words(
  'programme program fund front initiative brigade brigades militia command archdiocese diocese federation grid foods holdings airlines airways lines railways renewables energy systems partners industries technologies motors stores breweries associates laboratories labs studios pictures records administration advisory agency alliance army article assembly assessment association authority authorities bank bloc board body book bureau cabinet campaign caption centre center chancellery charity charter church club college column command commission committee communiqué communique company complaint congress consortium constabulary corporation council court declaration department directorate document editorial embassy executive federation filing firm force foundation fund government group headquarters hospital indictment inquiry institute institution journal judgment junta lawsuit league letter magazine manifesto memo memorandum military mission ministry movement museum navy network newspaper ngo note notice office organisation organization palace panel paper parliament parties party petition plaintiffs police post presidency press readout regulator release report resolution retailer review ruling school secretariat senate service services society statement study suit survey team text think-tank tracker treasury treaty tribunal trust union university watchdog website inc corp ltd llc plc co authority airline airport daily tribune gazette bbc cnn reuters tass xinhua afp group observatory',
);

/** Last words of places and streets, which nobody is called. */
export const PLACE =
  /(?:^(?:New|North|South|East|West|United|Saint|San|Santa|Great|White|Supreme|High|Mount|Lake|Fort|Port|Cape)\s|\s(?:Street|Road|Avenue|Lane|City|County|Island|Islands|River|Bridge|Park|Square|Hall|House|Hill|Valley|Bay|Beach|State|States|Province|District|Region|Lake|Sea|Strait|Day|Act|Bill|Award|Cup|League|Games|War|Article|Section|Week|Prize|Republic|Kingdom|Emirates|Nations|Station|Airport|Harbour|Harbor|Port|Stadium|Tower|Market|Week|Network|News|Times|Post|Journal|Today|Jazeera)$)/u;

/** A title, sign or saying is no speaker. */
export const dumb: Words = words(
  'sign card mural billboard tattoo mug banner placard poster slogan headline graffiti sticker plaque inscription t-shirt shirt proverb question answer thing point idea problem reason result',
);

/** What belongs to somebody and holds their words: `in her words`, `Lee’s answer`. */
export const utterances: Words = words(
  'words message text caption verdict answer response reply advice comment comments statement tweet post letter email e-mail speech warning view opinion account testimony conclusion question remarks remark',
);

/** Words of offices, kin and trades that tell whether it is a man or a woman. */
export const malePersons: Words = words(
  'man boy father dad son brother husband uncle grandfather grandson widower king prince duke lord actor baron spokesman chairman businessman congressman councilman policeman fisherman serviceman sportsman craftsman gentleman salesman frenchman englishman dutchman irishman welshman archbishop bishop cardinal pope imam ayatollah rabbi priest sultan emir monk patriarch goalkeeper',
);
export const femalePersons: Words = words(
  'woman girl mother mum mom daughter sister wife aunt grandmother granddaughter widow queen princess duchess lady actress baroness spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman sportswoman frenchwoman heroine waitress nun schoolgirl',
);

/** Begins what somebody would say. */
export const CONDITION = /^[\s\uFFFC]*(?:If|Unless|Should|Suppose|Had|Whether)\b/u;
/** `When she was asked, “…?”` and `Asked whether it was over, “…?”`. */
export const ASKED = /(?:\b(?:was|were|been|being|when)\s+asked|^\s*Asked)\b[^.!?]*$/u;
export const TIMES: RegExp =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year)$/u;
/** A full stop that ends a sentence: not that of `Mr.`, of an initial, or of `U.S.` */
export const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Adm|Amb|Atty|Brig|Capt|Cllr|Cmdr|Det|Dist|Fr|Maj|Msgr|Prof|Reps?|Rev|Hon|Sec|Gen|Col|Lt|Sgt|Sens?|Gov|Pres|Supt|Insp|No|vs|Engr|Barr|Cpl|Pvt|Asst|Dep|Comm|Messrs|Ft|Mt|\p{Lu}))[.!?]['’)\]]*\s+(?=[\p{Lu}\p{N}(\uFFFC@])/gu;
