// The helpers that a template may call besides `if`, `unless`, `each`, `with` and `lookup`.
import type Handlebars from 'handlebars';
import { inlineMarkdown, type ProseReference } from './inline-markdown.ts';

/** Names of all helpers; templates that call others do not compile. */
export const KNOWN_HELPERS: Readonly<Record<string, boolean>> = { prose: true, log: false };

/** `prose` writes a text of the brief with its emphasis and links. */
export function createHelpers(
  handlebars: typeof Handlebars,
  references: ReadonlyMap<string, ProseReference>,
): Record<string, Handlebars.HelperDelegate> {
  return {
    prose: (text: unknown) =>
      new handlebars.SafeString(inlineMarkdown(String(text ?? ''), references)),
  };
}
