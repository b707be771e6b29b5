// Who may read the brief: recipients, what the marking means, caveats, embargo.
import type { ItemChange } from '../../brief/edition/edition-change.ts';
import type { Person } from '../../brief/format/schema.ts';
import { embargoText } from '../../template/present/frame.ts';
import { personText } from '../../template/present/names.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { runTogether } from '../../template/present/sentences.ts';

/** More recipients than this are listed by their names only. */
const MANY_RECIPIENTS = 12;

function presentHandling(scope: Scope) {
  const { handling: block } = scope.brief;
  if (block === undefined) return undefined;
  const { distribution = [], caveats = [], tlp } = block;
  const meaning =
    tlp && scope.word('handling.tlp', { label: tlp, meaning: scope.word(`tlp.${tlp}`) });
  const embargo = embargoText(scope);
  const rules = [meaning, ...caveats, embargo].filter((rule) => rule !== undefined);
  if (rules.length === 0 && distribution.length === 0) return undefined;
  return {
    head: scope.word(distribution.length === 0 ? 'head.handling' : 'head.distribution'),
    ...presentRecipients(scope, distribution),
    /** What the marking means, the caveats and the embargo. */
    rules,
    /** The same in one line. */
    text: runTogether(rules),
  };
}

/** Many recipients stand in two columns, by their names only. */
function presentRecipients(scope: Scope, distribution: readonly Person[]) {
  const recipients = distribution.map((person, index) => ({
    at: `handling.distribution[${index}]`,
    name: personText(scope, person),
    email: person.email,
  }));
  if (recipients.length <= MANY_RECIPIENTS) return { recipients, names: undefined };
  const half = Math.ceil(recipients.length / 2);
  return { recipients: [], names: [recipients.slice(0, half), recipients.slice(half)] };
}

export const handling = {
  annex: true,
  present: presentHandling,
  sections: [
    { head: 'head.handling', has: ({ block }: ItemChange) => block === 'handling' },
    {
      head: 'head.distribution',
      has: ({ block }: ItemChange) => block === 'handling.distribution',
    },
  ],
} satisfies Presenter;
