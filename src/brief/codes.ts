// What the problems of a brief’s form mean: keys, values, dates, references.

import type { Explanations } from '../diagnostics/diagnostic.ts';
import { CHART_CODES } from './charts/codes.ts';
import type { YAML_CODES } from './yaml/codes.ts';

const NOTHING_LOST =
  'What stands in the brief must stand on the page. A key that nobody reads would be left out without a word.';
const ONE_LIST =
  'A closed list keeps briefs comparable, and lets labels be translated: likelihood terms are those of ICD 203, TLP labels those of TLP 2.0 (FIRST), reliability and credibility the Admiralty code.';
const ONE_DATE =
  'ISO 8601 dates mean one day in every country; 4/5 does not. A date is printed as precise as it was written, never more.';
const EACH_LINK =
  'Cross-references become numbers and links on the page; each must lead somewhere.';

/** By code. */
export const FORMAT_CODES = {
  'unknown-key': {
    meaning: 'The format has no such key at this place.',
    why: NOTHING_LOST,
    remedy: 'Take the key that the hint names, or see the table of all fields in briefs/README.md.',
  },
  'missing-key': {
    meaning: 'A key that this item cannot do without is missing.',
    why: 'A claim, demand or quotation without a speaker would pass for a fact of our own. Attribution is the first rule of reporting, and of ICD 206 on sourcing.',
    remedy: 'Add the key. If nobody knows the speaker, declare an actor that says so.',
  },
  'empty-value': {
    meaning: 'A key has no value, an empty text or an empty list.',
    why: NOTHING_LOST,
    remedy: 'Write the value, or delete the key.',
  },
  'wrong-type': {
    meaning:
      'A value is of another kind than its key wants: a list for a text, a word for a number.',
    why: NOTHING_LOST,
    remedy:
      'Write the kind that the message names; a text that looks like a number goes in quotation marks.',
  },
  'unknown-term': {
    meaning: 'A word is not one of the closed list of its key.',
    why: ONE_LIST,
    remedy: 'Take a word of the list that the message names.',
  },
  'invalid-value': {
    meaning:
      'A value does not have the form of its key, for instance an e-mail address or a language.',
    why: 'The value goes to places that have a form of their own: mail headers, the language of a PDF (ISO 14289).',
    remedy: 'Write the form that the hint shows.',
  },
  'wrong-order': {
    meaning:
      '`order` names something twice, or something that is neither a block of the page nor the id of a section.',
    why: 'A block stands on the page once; a name that means nothing would be passed over without a word.',
    remedy:
      'Name each block or section once. Actors, sources, gaps and the glossary stand in the annex.',
  },
  'ragged-row': {
    meaning: 'A row of a table has more or fewer cells than the table has columns.',
    why: 'Every cell behind the one that is missing would stand under the head of another column.',
    remedy: 'Add the cell, empty if nobody knows what belongs there, or take out the one too many.',
  },
  'not-a-number': {
    meaning: 'A cell of a column of numbers holds something else than digits.',
    why: 'Numbers are lined up, written as the language writes them, and added up; words in between cannot be.',
    remedy:
      'Write digits with a point before decimals and without marks between thousands, leave the cell empty, or make the column one of text.',
  },
  'formula-in-table': {
    meaning: 'A cell holds a formula of a spreadsheet, not what it gives.',
    why: 'Nobody computes it here, and a reader would see the formula.',
    remedy: 'Save the spreadsheet as CSV again, with its values.',
  },
  'table-too-wide': {
    meaning: 'A table has more than eight columns, or `compare` more than four texts.',
    why: 'They do not fit beside one another on a page in type that can be read.',
    remedy: 'Take several tables, or name the columns that matter in `columns:`.',
  },
  'table-too-long': {
    meaning: 'A table has more rows than a brief can show.',
    why: 'A brief is read; data of thousands of rows is looked up, and belongs into a file of its own.',
    remedy: 'Sum it up, or take the rows that matter.',
  },
  ...CHART_CODES,
  'csv-unreadable': {
    meaning:
      'A file that a table or chart names is no CSV: a quotation mark that is not closed, no line, no columns.',
    why: 'Cells that are guessed would put numbers where they do not belong.',
    remedy: 'Save it as CSV (UTF-8) anew, its first line with the names of the columns.',
  },
  'csv-column': {
    meaning:
      'A column that the table or chart names is not among those of its file, or the file names one twice.',
    why: 'A column is found by its name, so that another order of the file changes nothing.',
    remedy: 'Write the name as it stands in the first line of the file.',
  },
  'geojson-unreadable': {
    meaning:
      'A file that a map names is no GeoJSON in WGS 84: broken, too large, without coordinates, or in another system of coordinates.',
    why: 'Positions that are guessed would put a front line where it is not.',
    remedy: 'Export it as GeoJSON (RFC 7946) in WGS 84 again, with what the map shows.',
  },
  'invalid-position': {
    meaning: 'A position is not a latitude and a longitude in degrees, or lies beyond the poles.',
    why: 'On a map a wrong position is a false claim of where something happened. People say the latitude first, programs the longitude: the two are easily exchanged.',
    remedy: 'Write `[-18.14, 178.44]` or `18.14 S, 178.44 E`: latitude, then longitude.',
  },
  'unknown-country': {
    meaning: 'The region of a map names a country that is not known.',
    why: 'A map of another country than the one that is meant looks as sound as the right one.',
    remedy:
      'Take the name that the hint gives, in any language of labels, or the code of ISO 3166: `Fiji`, `FJ`, `FJI`. For a part of a country or a sea, leave `region` out: the map shows what lies round its points.',
  },
  'invalid-id': {
    meaning: 'An id holds other characters than letters, digits, “-” and “_”.',
    why: `Ids become destinations inside the PDF. ${EACH_LINK}`,
    remedy: 'Begin with a letter; leave out spaces and other marks.',
  },
  'invalid-source': {
    meaning: 'A reference to a source does not begin with the id of one.',
    why: EACH_LINK,
    remedy: 'Write the id and, after a space, the place in it: `meridian ¶4`.',
  },
  'invalid-date': {
    meaning: 'A date is in none of the four forms of the format.',
    why: ONE_DATE,
    remedy:
      'Write 2027, 2027-05, 2027-05-04 or 2027-05-04T18:00+02:00. For a date that the source does not give: `{ date: 2027-05-04, inferred: why }`.',
  },
  'impossible-date': {
    meaning: 'A date is not in the calendar, such as 31 February.',
    why: ONE_DATE,
    remedy: 'Look it up in the source.',
  },
  'time-without-zone': {
    meaning: 'A time of day has no zone.',
    why: `${ONE_DATE} 18:00 is another moment in every zone.`,
    remedy: 'Add the zone: 2027-05-04T18:00+02:00, or Z for UTC.',
  },
  'reversed-period': {
    meaning: 'A period ends before it begins.',
    why: ONE_DATE,
    remedy: 'Exchange the two, or mend the one that is wrong.',
  },
  'control-character': {
    meaning: 'A text holds a control character.',
    why: 'No font can print it, and PDF/UA (ISO 14289) wants every character of a text readable.',
    remedy: 'Delete the character; it often comes with copied text.',
  },
  'duplicate-id': {
    meaning: 'Two items of the brief have the same id.',
    why: EACH_LINK,
    remedy: 'Rename one of them.',
  },
  'dangling-actor': {
    meaning: 'An actor is named that `actors` does not declare.',
    why: 'Whoever speaks or acts is introduced once, with office and side. A misspelt name would be a second person.',
    remedy: 'Take the id that the hint names, or declare the actor.',
  },
  'dangling-source': {
    meaning:
      'A source is named that `sources` does not declare: by `source:`, or in brackets in prose, `[meridian ¶4]`.',
    why: `ICD 206 wants every source described where it is cited. ${EACH_LINK}`,
    remedy:
      'Take the id that the hint names, or declare the source. A backslash before a bracket says that it is no citation.',
  },
  'dangling-reference': {
    meaning: 'An id is named that no item of the brief has.',
    why: EACH_LINK,
    remedy: 'Take the id that the hint names, or give the item that id.',
  },
  'dangling-audience': {
    meaning: 'An item is kept for an audience that `audiences` does not declare.',
    why: 'A misspelt audience would withhold the item from those it is meant for, or show it to others.',
    remedy: 'Take the name that the hint gives, or declare the audience.',
  },
  'unknown-audience': {
    meaning: '`--audience` names an audience that the brief does not declare.',
    why: 'An edition for nobody known would withhold nothing that was meant.',
    remedy: 'Take the name that the hint gives, or declare it under `audiences`.',
  },
  'withheld-reference': {
    meaning:
      'Something in an edition for an audience names an item that this audience does not get.',
    why: 'A reference to what is withheld says that it is there, and often what it is.',
    remedy: 'Take the reference out, or keep the item that has it for the same audience.',
  },
  'withheld-words': {
    meaning: 'Something in an edition for an audience repeats a sentence that is withheld from it.',
    why: 'What is withheld in one place and said in another is not withheld.',
    remedy: 'Word it otherwise, or keep both for the same audience.',
  },
  'too-many-problems': {
    meaning: 'There are more than a thousand problems; only the first are told.',
    why: 'Nobody reads more, and most come from one slip near the top.',
    remedy: 'Mend the first ones and run again.',
  },
  'include-unread': {
    meaning: 'A file is included where the brief has no folder of its own.',
    why: NOTHING_LOST,
    remedy: 'Write what it holds into the brief.',
  },
  'include-too-large': {
    meaning: 'A brief includes over twenty files, or is over 5 MB with all of them.',
    why: 'Building must end, whoever wrote the brief.',
    remedy: 'Include only what the brief needs, or join small files.',
  },
  'included-twice': {
    meaning: 'An actor, source or term stands in two files, or a file is included twice.',
    why: 'Nobody could tell which of the two is meant.',
    remedy: 'Keep one of the two, or give one of them another id.',
  },
  'digest-of-itself': {
    meaning: 'A digest has an entry that tells of the brief that the digest stands in.',
    why: 'What is taken from a brief must stand in another one.',
    remedy: 'Name another brief, or delete the entry.',
  },
  'another-edition': {
    meaning: 'A line of `versions` names a file that holds another edition than the line says.',
    why: 'What actors and demands were then would stand under the wrong edition.',
    remedy: 'Name the file that was kept of that edition, or leave `file` out.',
  },
  'unknown-path': {
    meaning: 'A `--set` names a place that the brief does not have.',
    why: NOTHING_LOST,
    remedy: 'Write the path as in summary.bottom_line or claims[0].status.',
  },
} as const satisfies Explanations;

/** Every code of a problem that reading a brief can find. */
export type BriefCode = keyof typeof FORMAT_CODES | keyof typeof YAML_CODES;
