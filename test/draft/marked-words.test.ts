// Words between marks that nobody said, as a draft keeps them.

import { expect, test } from 'vitest';
import { markedWordsBlock } from '../../src/draft/marked-words.ts';
import { readAttributions } from '../../src/editorial/attribution/read-attributions.ts';

test('are one comment, each once with its paragraphs, and without what was said', () => {
  const text =
    'The so-called “Strait Protocol” was signed.\n\nAnn Lee said: “We stay.”\n\nThe film “Mud” is on. The so-called “Strait Protocol” holds.\n';
  expect(markedWordsBlock(readAttributions(text))).toBe(
    '# Between marks, but not said by anybody: “Strait Protocol” (¶1, ¶3), “Mud” (¶3)',
  );
});

test('are nothing where there are none', () => {
  expect(markedWordsBlock(readAttributions('Ann Lee said: “We stay.”\n'))).toBe('');
});
