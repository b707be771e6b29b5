// Every code of a problem that reading a brief can find, with what it means.

/** Titles by code; the codes are stable, people may search for them. */
export const BRIEF_CODES = {
  'file-too-large': 'The file is larger than a brief can be',
  'not-text': 'The file is not text',
  'not-utf8': 'The text is not encoded as UTF-8',
  'empty-brief': 'The file holds no brief',
  'yaml-syntax': 'The text is not valid YAML',
  'several-documents': 'The file holds more than one YAML document',
  'too-deep': 'Values are nested too deeply',
  'duplicate-key': 'A key stands twice in the same place',
  'complex-key': 'A key is not a plain word',
  'custom-tag': 'A YAML tag gives a value a type of its own',
  'unknown-alias': 'A YAML alias names no anchor above it',
  'alias-bomb': 'YAML aliases multiply the text beyond all measure',
  'unknown-key': 'The format has no such key here',
  'missing-key': 'A key that is required is missing',
  'empty-value': 'A key has no value',
  'wrong-type': 'A value is of another kind than its key wants',
  'unknown-term': 'A word is not one of the closed list',
  'invalid-value': 'A value does not have the form that its key wants',
  'invalid-id': 'An id holds characters that ids cannot have',
  'invalid-source': 'A reference to a source cannot be read',
  'invalid-date': 'A date is in none of the four forms',
  'impossible-date': 'A date does not exist in the calendar',
  'time-without-zone': 'A time has no zone',
  'reversed-period': 'A period ends before it begins',
  'control-character': 'A text holds a character that cannot be printed',
  'duplicate-id': 'Two items have the same id',
  'dangling-actor': 'An actor is named that is not declared',
  'dangling-source': 'A source is named that is not declared',
  'dangling-reference': 'An id is named that no item has',
  'too-many-problems': 'The file has more problems than anybody reads',
  'unknown-path': 'An override names a place that the brief does not have',
} as const;

export type BriefCode = keyof typeof BRIEF_CODES;
