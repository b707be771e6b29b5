// Who may read the brief: recipients, what the marking means, caveats, embargo.
import type { ItemChange } from '../../brief/edition/edition-change.ts';
import type { Clearance, Person } from '../../brief/format/schema.ts';
import { capitalised } from '../../template/labels/labels.ts';
import { dateText } from '../../template/present/dates.ts';
import { embargoText } from '../../template/present/frame.ts';
import { personText } from '../../template/present/names.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { noteSentence, runTogether, sentence } from '../../template/present/sentences.ts';

/** More recipients than this are listed by their names only. */
const MANY_RECIPIENTS = 12;

function presentHandling(scope: Scope) {
  const { handling: block = {}, clearance = [] } = scope.brief;
  const { distribution = [], caveats = [], tlp } = block;
  const meaning =
    tlp && scope.word('handling.tlp', { label: tlp, meaning: scope.word(`tlp.${tlp}`) });
  const embargo = embargoText(scope);
  const rules = [meaning, ...caveats, embargo].filter((rule) => rule !== undefined);
  if (rules.length + distribution.length + clearance.length === 0) return undefined;
  return {
    head: scope.word(distribution.length === 0 ? 'head.handling' : 'head.distribution'),
    ...presentRecipients(scope, distribution),
    /** What the marking means, the caveats and the embargo. */
    rules,
    /** The same in one line. */
    text: runTogether(rules),
    /** Who has cleared the brief, and who has not. */
    clearances: clearance.map((each, index) => ({
      at: `clearance[${index}]`,
      meta: [
        sentence(capitalised(scope.labels, clearanceWords(scope, each))),
        ...noteSentence(each.note),
      ],
    })),
  };
}

/** `cleared by Legal (Njoroge), 7 May 2027`. */
export function clearanceWords(scope: Scope, { by, verdict, on }: Clearance): string {
  const words = scope.word(`clearance.${verdict}`, { name: by });
  return on === undefined ? words : `${words}${scope.comma}${dateText(scope, on)}`;
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
