// The stock of words that content is generated from. Every name in it is invented.

export const places = [
  'Port Helmar',
  'Cape Siroko',
  'Kamen Ostrov',
  'Nižna Draga',
  'Larsk Strait',
  'Vesnograd',
  'Gornja Luka',
  'Tornefjord',
  'Solna Bay',
  'Brezovica',
  'Ust-Kalin',
  'Harrow Reef',
  'Łosowo',
  'Àrd Mhòr',
  'Старый Брод',
  'Лиманка',
  'Žarnov',
  'Eskil Point',
];

export const firstNames =
  'Joren Annelie Milena Tadeáš Ragnar Ирина Лев Божидар Олена Марко Светлана Søren Ewa Çelik Надежда Ілля'.split(
    ' ',
  );

export const lastNames =
  'Halvast Þorsdal Варданян Соколенко Дорошенко Костић Brandvik Kowalczuk Жуковець Ørbeck Мирчева Levander Ştefanov Гончар Rautio Ďuriš'.split(
    ' ',
  );

export const roles = [
  'duty officer',
  'port inspector',
  'spokesman of the delegation',
  'harbour master',
  'legal adviser',
  'member of the town council',
  'field surgeon',
  'head of the survey party',
  'deputy minister',
  'pilot of the northern channel',
];

export const bodies = [
  'Varenland Ministry of Defence',
  'Ostavian border service',
  'Joint monitoring cell',
  'Helmar Underwriters’ Association',
  'Nižna Draga town council',
  'Conference secretariat',
  'Kamen Ostrov port authority',
  'Hydrographic institute',
  'Union of inshore fishermen',
  'Relief committee of Vesnograd',
];

export const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const things = [
  'patrol craft',
  'survey boats',
  'radar posts',
  'fishing vessels',
  'mine markers',
  'supply convoys',
  'observation balloons',
  'fuel barges',
  'field hospitals',
  'relay stations',
  'pilot launches',
  'buoys of the median line',
];

export const verbs = [
  'crossed',
  'left',
  'were seen near',
  'were withdrawn from',
  'returned to',
  'were counted at',
  'were refused entry to',
  'were repaired at',
  'anchored off',
  'were inspected at',
];

export const topics = [
  'the hydrographic chart',
  'the exchange of detainees',
  'the night passage',
  'the second liaison line',
  'the status of the pilots',
  'the width of the buffer',
  'the right to salvage',
  'the inspection of cargo',
  'the mandate of the cell',
  'the notice before exercises',
  'the use of the airfield',
  'the return of archives',
];

export const manners = [
  'without prior notice',
  'under a white pennant',
  'in the presence of two observers',
  'after a delay of some hours',
  'although the annex forbids it',
  'as the timetable requires',
  'in poor visibility',
  'on the orders of the local command',
  'with transponders switched off',
  'for the first time since the signature',
];

export const stances = [
  'denies',
  'confirms',
  'will not discuss',
  'has twice corrected',
  'questions',
  'takes note of',
  'does not dispute',
  'wishes to see evidence for',
];

export const consequences = [
  'the schedule of the week slipped',
  'no complaint was lodged',
  'the matter went to the joint commission',
  'insurers raised the premium again',
  'the ferry waited until dawn',
  'two meetings were cancelled',
  'the line stayed quiet',
  'the observers doubled their watch',
  'a note was handed over the same evening',
  'traffic was halted in one direction',
];

export const bridges = [
  'According to',
  'In the account of',
  'By the figures of',
  'In a letter to',
  'As reported by',
  'On the evidence of',
];

export const statuses = ['confirmed', 'disputed', 'unverified'];

export const wishes = [
  'Publish',
  'Suspend',
  'Verify',
  'Extend',
  'Restore',
  'Withdraw the reservation on',
  'Put in writing',
  'Submit to arbitration',
];

export const openings = [
  'It is not known whether',
  'No document says whether',
  'The parties differ on whether',
  'The cell has not been told whether',
  'The experts could not decide whether',
];

export const closings = [
  'We shall say so again in April',
  'Nobody here was surprised',
  'I would sign it a second time',
  'That is all I can tell you',
];

export const papers = ['Report', 'Note', 'Journal', 'Letter', 'Протокол', 'Survey'];

export const villages = ['Лиманка', 'Старый Брод', 'Каменка', 'Вишнёвое'];

export const silences = [
  'никто не приехал',
  'пришёл только один катер',
  'связи так и не было',
  'нам обещали расписание',
];

export const appeals = [
  'пусть теперь ответят',
  'мы будем ждать ещё',
  'людям нужны лекарства',
  'подпись должна что-то значить',
];
