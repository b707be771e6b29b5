// The helpers that a template may call besides `if`, `unless`, `each`, `with` and `lookup`.
import type Handlebars from 'handlebars';
import type { View } from '../present/present.ts';
import { inlineMarkdown, type ProseReference, withoutMarkdown } from '../prose/inline-markdown.ts';
import type { Budget } from './budget.ts';
import { printHelper, textOf } from './print-texts.ts';

/** Names of all helpers; templates that call others do not compile. */
export const KNOWN_HELPERS: Readonly<Record<string, boolean>> = { prose: true, log: false };

/**
 * `prose` writes a text of the brief with its emphasis, links and abbreviations; into plain text,
 * the words and the addresses of links.
 */
export function createHelpers(
  handlebars: typeof Handlebars,
  references: ReadonlyMap<string, ProseReference>,
  plain: boolean,
): Record<string, Handlebars.HelperDelegate> {
  return {
    each: countedEach(handlebars.helpers['each'] as Each),
    ...printHelper(),
    prose: (value: unknown, options: Handlebars.HelperOptions) => {
      const text = textOf(value, options);
      const { data } = options;
      if (plain) return withoutMarkdown(String(text ?? ''), references);
      const { abbreviations } = data.root as Pick<View, 'abbreviations'>;
      const html = inlineMarkdown(String(text ?? ''), { abbreviations, references });
      return new handlebars.SafeString(html);
    },
  };
}

type Each = (this: unknown, list: unknown, options: Handlebars.HelperOptions) => string;

/** Handlebars' own `each`, which counts how often it goes through its block. */
function countedEach(each: Each): Each {
  return function (list, options) {
    const { budget } = options.data as { budget: Budget };
    const { loc } = options as { loc?: { start: { line: number; column: number } } };
    const fn: typeof options.fn = (...given) => {
      budget.step(loc?.start);
      return options.fn(...given);
    };
    return each.call(this, list, { ...options, fn });
  };
}
