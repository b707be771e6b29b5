// Check: the text of a quotation has no quotation marks round it; the page prints them.

import { yamlText } from '../../brief/yaml/yaml-text.ts';
import type { Check, Finding, Path } from '../check.ts';
import { betweenOuterMarks } from '../quotation/outer-marks.ts';

export const quotationInMarks: Check = {
  code: 'quotation-in-marks',
  severity: 'warning',
  explanation: {
    meaning:
      'Quotation marks stand round the whole text of a quotation. The page puts marks round it too, so they are printed twice.',
    why: 'Doubled marks say that somebody quotes somebody else.',
    remedy:
      'Take the marks out, or run `briefing check --fix`. If the speaker did quote somebody, silence the check with `ignore` and say so.',
  },
  *find({ brief: { quotes = [] } }) {
    for (const [index, { text, original }] of quotes.entries()) {
      yield* inMarks(['quotes', index, 'text'], text);
      if (original) yield* inMarks(['quotes', index, 'original', 'text'], original.text);
    }
  },
};

function* inMarks(path: Path, text: string): Generator<Finding> {
  const inner = betweenOuterMarks(text);
  if (!inner) return;
  yield {
    path,
    message: 'the page prints quotation marks round this text, so these stand there twice',
    hint: `write text: ${yamlText(text.slice(inner.start, inner.end))} (--fix does)`,
  };
}
