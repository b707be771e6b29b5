// A source's text with what the checks need of it, each worked out once and only when asked for.

import type { Span } from '../../diagnostics/diagnostic.ts';
import {
  type Attribution,
  quotationsIn,
  readAttributions,
} from '../attribution/read-attributions.ts';
import { once } from '../once.ts';
import { type NormalisedText, normalise } from './normalise.ts';
import { splitParagraphs } from './paragraphs.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface SourceText {
  readonly text: string;
  readonly normalised: () => NormalisedText;
  readonly tokens: () => Tokens;
  /** The counted paragraphs: `¶1` is the first. */
  readonly paragraphs: () => readonly Span[];
  /** What stands between quotation marks. */
  readonly quoted: () => readonly Span[];
  /** The same, with who says so; for texts in English. */
  readonly attributions: () => readonly Attribution[];
}

/** Wraps the decoded text of a source. */
export function sourceText(text: string): SourceText {
  return {
    text,
    normalised: once(() => normalise(text)),
    tokens: once(() => tokenise(text)),
    paragraphs: once(() => splitParagraphs(text)),
    quoted: once(() => quotationsIn(text)),
    attributions: once(() => readAttributions(text)),
  };
}
