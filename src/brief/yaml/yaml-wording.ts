// What the YAML library's messages say in the words of somebody who writes briefs.

export const NO_CLOSING_QUOTE = 'a closing quotation mark is missing';
export const NO_CLOSING_BRACKET = /^a closing ([\]}]) is missing$/;

const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^Block collections are not allowed within flow collections/,
    'inside brackets a key or list cannot begin on a line of its own',
  ],
  [/^Nested mappings are not allowed in compact mappings/, 'a key cannot begin inside a value'],
  [
    /^Implicit keys( of flow sequence pairs)? need to be on a single line/,
    'this line is neither a key with its colon nor part of a text',
  ],
  [
    /^Implicit map keys need to be followed by map values/,
    'this line is neither a key with its colon nor part of a text',
  ],
  [
    /^A block sequence may not be used as an implicit map key/,
    'a list cannot stand on the line of a key',
  ],
  [/^Plain value cannot start with .*?(\S+)$/, 'a text that begins with $1 needs quotation marks'],
  [
    /^Flow (?:map|sequence) in block collection must be sufficiently indented and end with a (.)/,
    'a closing $1 is missing',
  ],
  [
    /^All (?:sequence|mapping|collection) items must start at the same column/,
    'this line begins in another column than the ones before it',
  ],
  [
    /^Missing , (?:or : )?between flow (?:map|sequence) items/,
    'a comma is missing between two entries',
  ],
  [/^Missing space after : in flow (?:map|sequence)/, 'a space is missing after the colon'],
  [/^Sequence item without - indicator/, 'this line stands in a list, but begins without “- ”'],
  [/^Missing closing ["']quote/, NO_CLOSING_QUOTE],
  [/^Tabs are not allowed as indentation/, 'a tab cannot indent a line'],
  [
    /^Comments must be separated from other tokens by white space/,
    'a space is missing before the #',
  ],
  [
    /^Tags and anchors must be separated from the next token by white space/,
    'a space is missing after the anchor or tag',
  ],
  [/^Invalid escape sequence (.+)$/, 'double quotes know no escape $1'],
  [/^Unexpected , in flow (?:map|sequence|collection)/, 'a comma stands where an entry should'],
  [/^Unexpected empty item in flow (?:map|sequence)/, 'an entry is missing between two commas'],
  [/^Unexpected scalar at node end/, 'text stands after the end of the value'],
  [/^Unexpected \S+ on same line with key/, 'a list or mapping cannot begin on the line of a key'],
  [/^Unexpected \S+ at node end/, 'something stands after the end of the value'],
];

/** `message` of the YAML library, in our words if they are known. */
export function yamlWording(message: string): string {
  for (const [known, ours] of WORDINGS) {
    const match = known.exec(message);
    if (match) return ours.replace('$1', match[1] ?? '');
  }
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
