// Who speaks in English articles of many houses: the form of each sentence stands for its kind.

import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';

const found = (text: string): readonly (string | undefined)[] =>
  readAttributions(text).map(({ speaker }) => speaker?.name);

describe('a name comes out whole, without its office', () => {
  it.each([
    ['“We wait,” Strait News Editor-in-Chief Alessa Gallo said.', 'Alessa Gallo'],
    ['“We wait,” said former special envoy to Kastria Kurt Bell.', 'Kurt Bell'],
    ['“We wait,” scientist and co-author Ann Bell said.', 'Ann Bell'],
    ['“We wait,” exercise director Brigadier General Vito Blanc told reporters.', 'Vito Blanc'],
    ['“We wait,” said Deputy Director of Public Prosecution Eva-Marie Dahl.', 'Eva-Marie Dahl'],
    ['“We wait,” said SSP Farooq Bajwa.', 'Farooq Bajwa'],
    ['Leader of the Opposition K. V. Narandran termed it “a lie”.', 'K. V. Narandran'],
    ['“We wait,” said Rep. Bo Rask (D-Orsa).', 'Bo Rask'],
    ['“We wait,” said Stephen King, a novelist.', 'Stephen King'],
    ['“We wait,” said Mara O’Neill.', 'Mara O’Neill'],
    ['“We wait,” Abdel Fattah el-Dawri said.', 'Abdel Fattah el-Dawri'],
    ['“We wait,” said Bo Rask Jr., the mayor.', 'Bo Rask Jr.'],
    ['Brave Dag Lunde, 40, said: “We wait.”', 'Dag Lunde'],
    ['Mum-of-two Kerry Stone said: “We wait.”', 'Kerry Stone'],
    ['Works Minister Datuk Seri Alias Nordin said: “We wait.”', 'Alias Nordin'],
    ['“We wait,” Comrade Joe Adey said.', 'Joe Adey'],
    ['Det Con Ian Frost said: “We wait.”', 'Ian Frost'],
    ['Prosecutor Jane Ellery KC said: “We wait.”', 'Jane Ellery'],
    ['“We wait,” Orsa DL Bo Rask said.', 'Bo Rask'],
    ['“We wait,” said lead researcher and NASA scientist Ann Bell.', 'Ann Bell'],
    ['“We wait,” said Laurence des Cars.', 'Laurence des Cars'],
    [
      'The ferries to the islands stay in the harbour until the end of the week. “We wait,” said Dag\nLunde. Nobody on the quay had heard of any other plan for the days that follow.',
      'Dag Lunde',
    ],
    ['Owner Sid “Chip” Fagan said: “We wait.”', 'Sid Fagan'],
    ['Sir Alan Stamper spoke on Monday. Sir Alan said: “We wait.”', 'Sir Alan Stamper'],
  ])('%s', (text, name) => {
    expect(found(text).at(-1)).toBe(name);
  });
});

describe('a part of a name is the name that the text gives in full', () => {
  it.each([
    ['Nicole Slem works in a shop. “I did not want to quit,” Slem said.', 'Nicole Slem'],
    ['Ma Guilan sells fish. “We wait,” Ma said.', 'Ma Guilan'],
    ['The light in the street is Bridie Keane’s. “We wait,” Bridie says.', 'Bridie Keane'],
    ['Joe Marden and Jill Marden came. “We wait,” Mrs Marden said.', 'Jill Marden'],
    ['“We wait,” Lula said.', 'Lula'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

describe('a clause is read as it is built', () => {
  it.each([
    ['“We wait,” shrugged Ann Lee.', 'Ann Lee'],
    ['“We wait,” is how Ann Lee put it.', 'Ann Lee'],
    ['In Ann Lee’s words, “we wait”.', 'Ann Lee'],
    ['Ann Lee: “We wait.”', 'Ann Lee'],
    ['The song was dismissed by Ann Lee as “a noise in search of a chapel”.', 'Ann Lee'],
    ['It angered the MP Ann Lee, who said it was “far too late for that”.', 'Ann Lee'],
    ['Head of fresh produce Ann Lee said it was “far too late for that”.', 'Ann Lee'],
    ['Ann Lee shook her head and said: “We wait.”', 'Ann Lee'],
    ['Ann Lee went on to say: “We wait.”', 'Ann Lee'],
    ['Ann Lee, a nurse who met Bo Rask on Monday, said: “We wait.”', 'Ann Lee'],
    ['Ann Lee, speaking in Orsa, said: “We wait.”', 'Ann Lee'],
    ['After talks with Bo Rask, Ann Lee said: “We wait.”', 'Ann Lee'],
    ['On Monday Ann Lee said: “We wait.”', 'Ann Lee'],
    ['“We wait,” Ann Lee, 55, a nurse in Orsa, told the agency.', 'Ann Lee'],
    ['TARN (Agency) — Ann Lee said: “We wait.”', 'Ann Lee'],
    ['The Secretary-General’s letter to Ann Lee called it “a gift”.', 'The Secretary-General'],
    ['Ann Lee’s statement said: “We wait.”', 'Ann Lee'],
    ['“We wait,” a source close to the minister said.', 'a source close to the minister'],
    ['“We wait,” residents said.', 'residents'],
    [
      'The Minister of Works, Engr. Ann Bell, who spoke in Orsa, said that “all is well”.',
      'Ann Bell',
    ],
    ['Reacting, the union’s secretary, Chief Bo Rask, said: “We wait.”', 'Bo Rask'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    '“We wait,” Ann Lee and Bo Rask said.',
    'Ann Lee did not say “we wait”.',
    'Ann Lee would say “we wait”.',
    'Ann Lee was told by Bo Rask that it was “over and done with for good”.',
    'Ann Lee said Bo Rask had called it “a gift to the whole of Kastria”.',
    '“We wait,” they said.',
    'The firms ordered goods from six foreign “shadow” companies.',
    'The battle rages on between Team “We wait and see” and the rest.',
  ])('is open: %s', (text) => {
    expect(found(text)).toEqual([undefined]);
  });

  it('gives no sentence after a full stop the words before it', () => {
    const text = '“One is enough,” Ann Lee said. “Two is more.” Bo Rask agreed: “It is late.”';
    expect(found(text)).toEqual(['Ann Lee', 'Ann Lee', 'Bo Rask']);
  });
});

describe('what a sentence of its own reports is not the words of whoever spoke before', () => {
  it.each([
    '“We wait,” Ann Lee said.\n\n“We stay,” SSP Orsa, Bo Mohan Rask, said.',
    '“We wait,” Ann Lee said. “We stay,” went the cry.',
  ])('%s', (text) => {
    expect(found(text)[1]).not.toBe('Ann Lee');
  });
});

describe('a pronoun', () => {
  it.each([
    [
      '“We lost it,” said Mara Onofri, 55.\n\nYorick Zosin, 74, a baker, said he ran.\n\n“Then there was a second one,” he said.',
      ['Mara Onofri', 'Yorick Zosin'],
    ],
    ['Ann Lee met Bob Rask. “We wait,” he said. “We wait,” she said.', ['Bob Rask', 'Ann Lee']],
    ['When Bob Rask left for Orsa, he said it was “a start”.', ['Bob Rask']],
    ['A former dean met us. “We wait,” the dean said.', ['the dean']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    'Bo Rask left. Police said a man was held. “I did nothing,” he told the court.',
    'The Duchess of Orsa wrote to a friend of Ann Lee. “It was new,” she said.',
    'Mara Lee spoke. When Ann Bell asked her about it, she declined, saying “it is all too late”.',
    'A nurse and a judge spoke. A doctor heard it. “It was new,” she said.',
  ])('is open among people without names: %s', (text) => {
    expect(found(text)).toEqual([undefined]);
  });

  it('is never sure', () => {
    const [first] = readAttributions('Ann Lee met us. “We wait,” she said.');
    expect(first?.speaker).toMatchObject({ name: 'Ann Lee', kind: 'pronoun' });
  });
});

describe('a description', () => {
  it.each([
    ['The mayor, Edda Marr, came. “We wait,” the mayor said.', 'Edda Marr'],
    ['Gov. Edda Marr came. “We wait,” the governor said.', 'Edda Marr'],
    ['Dr Ann Lee is a physician. “We wait,” the physicians said.', 'the physicians'],
    ['The Statistics Bureau sent figures. “We wait,” the bureau said.', 'Statistics Bureau'],
    ['Ann Lee, 34, and Bo Rask, 52, left. “We wait,” the 34-year-old said.', 'Ann Lee'],
    ['Ann Lee grew up here. “We wait,” said the veteran.', 'Ann Lee'],
    ['Coach Bob Rask came. “We wait,” said the Scot.', 'Bob Rask'],
    ['Goalkeeper Ann Lee stayed. “We wait,” said the keeper.', 'Ann Lee'],
    ['A Western diplomat briefed on it came. “We wait,” the diplomat said.', 'A Western diplomat'],
    ['The Ministry of Mines met. “We wait,” the ministry said.', 'Ministry of Mines'],
    [
      'The Nurses’ and Carers’ Alliance said it was “all too late”.',
      'Nurses’ and Carers’ Alliance',
    ],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

describe('a statement', () => {
  it.each([
    [
      'In a statement, the Orsa Front said it would wait. “We wait,” the statement said.',
      'Orsa Front',
    ],
    ['The mayor’s own statement was short. “We wait,” the statement said.', 'The mayor'],
    ['“We wait,” read a statement from the Orsa Front.', 'Orsa Front'],
    ['Shares in Orsa Foods fell. The company said it was “softer than hoped”.', 'Orsa Foods'],
    ['Ann Lee wrote a letter to the mayor. The letter said: “We wait.”', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

describe('what stands behind a sentence without any attribution', () => {
  it.each([
    ['Ann Lee shrugged. “Ask me later.”', 'Ann Lee'],
    ['Asked whether she would stay, Ann Lee laughed.\n\n“Ask me later.”', 'Ann Lee'],
    ['Among those in the hall was Ann Lee, 55.\n\n“Ask me later,” she said.', 'Ann Lee'],
  ])('is said by whom it was about: %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    'Ann Lee went to the harbour and met Bo Rask there. “Ask me later.”',
    'The hall was full. “Ask me later.”',
    'Ann Lee shrugged.\n\nWHAT HAPPENS NEXT\n\n“Ask me later.”',
  ])('is open where it was about others too, or nobody: %s', (text) => {
    expect(found(text)).toEqual([undefined]);
  });
});

describe('an office beside a name', () => {
  it.each([
    ['“We wait,” said Ann Lee, Orsa’s mayor.', 'Orsa’s mayor'],
    ['“We wait,” said Ann Lee, 55.', undefined],
    ['“We wait,” said Ann Lee, speaking in Orsa.', undefined],
    ['“We wait,” Ann Lee said on Monday. The Orsa mayor left.', undefined],
    [
      '“We wait,” said singers Ann Lee and Bo Rask. Ann Lee left. “We go,” said Ann Lee.',
      undefined,
    ],
  ])('%s', (text, role) => {
    expect(readAttributions(text).at(-1)?.speaker?.role).toBe(role);
  });
});

describe('whom the words do not plainly belong to', () => {
  it.each([
    ['Edda Marr left. “We wait,” the Nebraskan told reporters.', undefined],
    ['The ministry denied it. The statement said: “Nobody was sacked here.”', undefined],
    ['Ann Lee remembers his advice before the concert: “Do not wave at them.”', undefined],
    [
      'Ann Lee, prosecuting, said Bo Rask had sent a friend a picture with the message: “Guess who is going.”',
      undefined,
    ],
    ['When officers called at her home she said: “He gave me them.”', undefined],
    ['Ann Lee is here. Ms Lee is a vet. “I would sell tomorrow,” Mr Lee said.', undefined],
    ['Edda Marr, of Lower Orsa, waited in Lower Orsa. “We wait,” she said.', 'Edda Marr'],
    ['Cllr Breda Mac Ansty left. “No,” Cllr Mac Ansty said.', 'Breda Mac Ansty'],
    ['Oceanographer Dorrit Vosk calls the data “very good.”', 'Dorrit Vosk'],
  ])('%s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

it.each([
  ['The shop warned that it was “dull.” Chief executive Ann Lee blamed the rain.', [undefined]],
  ['“We were poor,” said manager Dean Lee. “Very poor.”', ['Dean Lee', 'Dean Lee']],
  [
    'A teacher told Ezra Pym it was late. She told him that it was “odd.” “I went,” he says.',
    'Ezra Pym',
  ],
  ['Lord Hyde rose. It fell to the Lord Speaker to restore what he called “order.”', undefined],
  ['“Which gates?” shouted a voice. “Order,” he said.', undefined],
  ['“No,” said a woman on the next boat, Gwen Harris.', 'Gwen Harris'],
  ['A woman stared. “No,” she said. I rang my sister. “Yes,” she said.', undefined],
  ['A spokesman for the firm, Avora, said it was “sorry.”', 'A spokesman for the firm'],
])('%s', (text, expected) => {
  const names = readAttributions(text).map(({ speaker }) => speaker?.name);
  if (Array.isArray(expected)) expect(names).toEqual(expected);
  else expect(names.at(-1)).toBe(expected);
});

it('leaves open who speaks a line of a dialogue that nothing reports', () => {
  const lines = [
    '“Were you in?” the sergeant asked.',
    '“At home,” said Webb.',
    '“Alone?”',
    '“No.”',
  ];
  const names = readAttributions(lines.join('\n\n')).map(({ speaker }) => speaker?.name);
  expect(names).toEqual(['the sergeant', 'Webb', undefined, undefined]);
});

it('takes the head of a firm for nobody who speaks for it', () => {
  const text =
    'A company spokesperson, Drew Halas, said it was “final.” The company’s CEO has called it “dull.”';
  const [, speaker] = readAttributions(text).map((each) => each.speaker?.name);
  expect(speaker).toBe('The company’s CEO');
});
