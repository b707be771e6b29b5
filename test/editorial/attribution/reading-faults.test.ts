// Sentences that were once given to the wrong speaker: open where the article is not plain.

import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';
import { splitParagraphs } from '../../../src/editorial/quotation/paragraphs.ts';

const speakers = (text: string): (string | undefined)[] =>
  readAttributions(text).map(({ speaker }) => speaker?.name);

describe('a sentence that a quotation is interrupted by', () => {
  it.each([
    ['“The guns,” said Jonas Field, “have stopped.”', 'Jonas Field'],
    ['“The guns,” said Jonas Field, the mayor, “have stopped.”', 'Jonas Field'],
    ['“The guns,” Jonas Field said on Monday, “have stopped.”', 'Jonas Field'],
    ['“The guns,” according to Jonas Field, “have stopped.”', 'Jonas Field'],
    ['"The guns," said Jonas Field — "all of them — have stopped."', 'Jonas Field'],
    ['‘The guns,’ replied Jonas Field: ‘they have stopped.’', 'Jonas Field'],
    ['«The guns», said Jonas Field, «have stopped».', 'Jonas Field'],
  ])('has one speaker: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('leaves the second part open with the first', () => {
    expect(speakers('“The guns,” somebody whispered, “have stopped.”')).toEqual([undefined]);
  });
});

describe('a line that ends with a colon', () => {
  it.each([
    ['The mayor, Edda Marr, said:', 'Edda Marr'],
    ['Edda Marr told reporters on Monday:', 'Edda Marr'],
    ['The talks failed. Edda Marr added:', 'Edda Marr'],
    ['They went on:', undefined],
  ])('%s', (line, name) => {
    const text = `A headline\n\n${line}\n\n“It is over.”\n\nThe bridge is closed.`;
    expect(speakers(text)).toEqual([name]);
    expect(splitParagraphs(text).map(({ start }) => text.slice(start, start + 4))).toEqual([
      line.slice(0, 4),
      '“It ',
      'The ',
    ]);
  });

  it('is no paragraph without a quotation below it', () => {
    expect(splitParagraphs('What we know:\n\nThe bridge is closed.')).toHaveLength(1);
    expect(splitParagraphs('Quote:\n\n“The bridge is closed.”')).toHaveLength(1);
  });

  it('gives way to who is named in the quotation’s own sentence', () => {
    expect(speakers('Edda Marr said:\n\n“It is over,” said Jonas Field.')).toEqual(['Jonas Field']);
  });
});

describe('a described speaker', () => {
  it.each([
    [
      'Halden Ferries announced a new line on Friday. “We wait,” the official said.',
      'the official',
    ],
    ['The talks with Halden Ferries went on. “We wait,” said the envoy.', 'the envoy'],
    ['Ana Reyes, the envoy, met Halden Ferries. “We wait,” said the envoy.', 'Ana Reyes'],
  ])('is no company that was named last: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe('the speaker is right or open', () => {
  it.each([
    ['Ann Lee on Monday said “we will go”.', 'Ann Lee'],
    [
      'Kastria’s Defence Ministry on Sunday confirmed the strike on “facilities”.',
      'Kastria’s Defence Ministry',
    ],
    ['“We will go,” said Sen. John Smith.', 'John Smith'],
    ['“We will go,” said Lt. Gov. John Smith on Monday.', 'John Smith'],
    ['“We will go,” Gen. John Smith said.', 'John Smith'],
    ['“We will go,” said U.N. spokeswoman Ann Lee.', 'Ann Lee'],
    ['US Secretary of State Marla Rundt called the plan “a gift”.', 'Marla Rundt'],
    ['“We will not go,” said US Secretary of State Marla Rundt.', 'Marla Rundt'],
    ['“We will not go,” said Minister of Defence Marla Rundt.', 'Marla Rundt'],
    [
      'Ilse Haverkamp, the bloc’s foreign policy chief, said diplomats from EU states will meet to “raise the pressure”.',
      'Ilse Haverkamp',
    ],
    [
      'The Secretary-General’s Special Envoy for Velmora said “change is near”.',
      'The Secretary-General’s Special Envoy for Velmora',
    ],
    [
      'The opposition’s letter to Daniel Grint, the standards commissioner, said: “The gift was hidden.”',
      'The opposition’s letter',
    ],
    ['Pompa said that Washington had concluded the harbours were “not unlawful”.', 'Pompa'],
    ['Pompa said that it was late, but Lee called it “a start”.', 'Lee'],
    ['Mbuma said he was present when doctors told the family: “We lost him.”', 'doctors'],
    ['“Is it over?” I asked.', undefined],
    ['If Ann Lee said “we will go”, the truce would hold.', undefined],
    ['Joe Marden spoke first. “We stay,” Marden said. Jill Marden left.', undefined],
    ['Joe Marden spoke first. “We stay,” Marden said.', 'Joe Marden'],
    ['“We go,” spokesman Ann Lee said.', 'Ann Lee'],
    ['“We go,” fisheries bureau spokesman Nazar Brig said.', 'Nazar Brig'],
    ["“We go,” Velmora's Prime Minister Ann Lee said.", 'Ann Lee'],
    ['“We go,” Samir al-Dawri said.', 'Samir al-Dawri'],
    ['“We go,” Mr. Smith said.', 'Smith'],
    ['“We go,” U.S. Ambassador Ann Lee said.', 'Ann Lee'],
    ['Robin Hart, the U.S. commander, said: “We go.”', 'Robin Hart'],
    ['Ann Lee accused Velmora of “a crime”.', 'Ann Lee'],
    ['Ann Lee was accused of “a crime”.', undefined],
    [
      'The Prime Minister’s adviser on Velmora said “no”.',
      'The Prime Minister’s adviser on Velmora',
    ],
    ['A spokeswoman for Edda Marr said “no”.', 'A spokeswoman for Edda Marr'],
    ['Brice told reporters that Kastria had warned the port was “not safe”.', 'Brice'],
    ['Brice said Kastria had called the port “not safe”.', undefined],
    ['Tom Brice in April called the deal “dead”.', 'Tom Brice'],
    [
      'Velmora’s Foreign Ministry late on Friday rejected it as “fiction”.',
      'Velmora’s Foreign Ministry',
    ],
    ['Chief of Staff Tom Brice said “no”.', 'Tom Brice'],
    ['Unless Edda Marr says “yes”, there is no deal.', undefined],
    ['Nobody said “yes”.', undefined],
    ['Javad Zamin served under President Hassan Rafat. “We wait,” he says.', 'Javad Zamin'],
    ['The so-called “Strait Protocol” was signed.', undefined],
    ['Kastria saw links between the question asked of the court and “the case”.', undefined],
    [
      'Orrin Prime Minister Dodges Criticism During Debate\nKenji Morita, the party president, spoke.\nThe prime minister said only: “We wait.”',
      'The prime minister',
    ],
    ['A Russian minister, Ivo Grun, came. “We wait,” the diplomat said.', undefined],
    ['Garda Tom Keane came at midnight. “He held out his hands,” the officer said.', 'Tom Keane'],
    ['Advocate Nadia Bugti came. “They were sealed,” the law clerk said.', undefined],
    ['“We stay,” said Minister for Rivers Rhian Achebe-Lloyd.', 'Rhian Achebe-Lloyd'],
    ['“We stay,” said Minister of State for Transport Tan Wei Ling.', 'Tan Wei Ling'],
    ['Mzee Lokwang Ekiru, 78, said: “A man without animals is a visitor.”', 'Lokwang Ekiru'],
    ['A trader, who simply identified herself as Mama Sikira, said: “I pay more.”', 'Mama Sikira'],
    [
      'Orsa Dock Labour, which speaks for them, will sue. “They took it,” the union said.',
      'Orsa Dock Labour',
    ],
    [
      'Aid Without Walls (AWW) left. AWW calls for peace. “Words fail,” the organisation said.',
      'Aid Without Walls',
    ],
    ['Marine ecologist Dr Jo Lee-Tapsell led it. “The mud comes,” she said.', 'Jo Lee-Tapsell'],
    [
      'Orsa Tir, the water utility, has told Ann Lee that it will be late. “I expect it,” she said.',
      'Ann Lee',
    ],
    [
      'Rail operator Westerlink has closed the line. In a post, it said: “Do not travel.”',
      'Westerlink',
    ],
    ['Frost should darken, notes Dan Okwe. The new model, he adds, is “elegant”.', 'Dan Okwe'],
    ['Leader of the Opposition Asha Rane termed it an “eyewash”.', 'Asha Rane'],
    ['She married the cellist Ivor Crewe. “Ivor never came,” she told him.', undefined],
    ['8.20am – Dairy farmer Bo Rask moved 200 cows. “They are safe,” he says.', 'Bo Rask'],
    ['Police say people should “stay put”.', 'Police'],
    ['Bo Rask left. According to the activist, it is late. “We go,” he said.', undefined],
    [
      'Russian Deputy Foreign Minister Ivo Grun came. “We wait,” the Russian diplomat said.',
      'Ivo Grun',
    ],
  ])('%s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('of a question that somebody was asked', () => {
    expect(
      speakers('When he was asked, “Will you go?” Morita responded: “We will decide.”'),
    ).toEqual([undefined, 'Morita']);
  });

  it('of two people of one surname', () => {
    expect(
      speakers('Joe Marden spoke first. “We will go,” said Jill Marden. “We stay,” Marden said.'),
    ).toEqual(['Jill Marden', undefined]);
  });
});

describe('a quotation over several paragraphs', () => {
  const LEE = 'Ann Lee';
  it.each([
    ['“The envoy went first.\n“Then he went on,” Ann Lee said.', [LEE, LEE]],
    ['“One.\n“Two.\n“Three,” said Ann Lee.', [LEE, LEE, LEE]],
    ['"One.\n"Two," said Ann Lee. "Three."', [LEE, LEE, LEE]],
    ['“Never,” Jonas Field said.\n“One.\n“Two,” said Ann Lee.', ['Jonas Field', LEE, LEE]],
    ['Jonas Field said: “One.\n“Two.”', ['Jonas Field', 'Jonas Field']],
    ['“One.”\n“Two,” said Ann Lee.', [undefined, LEE]],
    ['“One,” Jonas Field said. “Two.\n“Three,” said Ann Lee.', ['Jonas Field', 'Jonas Field', LEE]],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe('the office beside a name', () => {
  it.each([
    [
      '“We go,” said Jessa Dorsi, an expert in law at the university.',
      'expert in law at the university',
    ],
    [
      '“We go,” said Bob Donagh, a former ambassador to the U.K. and Orrin.',
      'former ambassador to the U.K. and Orrin',
    ],
    ['Sir Alan Stamper spoke on Monday. Sir Alan said: “All get gifts.”', undefined],
    ['He played for Tottenham. “We go,” Mr Lamm said.', undefined],
  ])('%s', (text, role) => {
    expect(readAttributions(text)[0]?.speaker?.role).toBe(role);
  });
});

describe('ways of address', () => {
  it.each(['Ms', 'Mr', 'Mrs', 'Dr', 'Mr.', 'Dr.'])('%s is no office', (word) => {
    const [first] = readAttributions(`“It is late,” ${word} Bell said.`);
    expect(first?.speaker).toMatchObject({ name: 'Bell' });
    expect(first?.speaker).not.toHaveProperty('role');
  });
});
