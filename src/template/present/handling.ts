// Who may read the brief: recipients, what the marking means, caveats, embargo.
import type { Person } from '../../brief/format/schema.ts';
import { capitalised } from '../labels/labels.ts';
import type { HandlingView } from '../view/view.ts';
import { dateText } from './dates.ts';
import type { Scope } from './scope.ts';
import { runTogether } from './sentences.ts';
import { personText } from './title.ts';

/** More recipients than this are listed by their names only. */
const MANY_RECIPIENTS = 12;

export function presentHandling(scope: Scope): HandlingView | undefined {
  const { handling } = scope.brief;
  if (handling === undefined) return undefined;
  const { distribution = [], caveats = [], tlp } = handling;
  const meaning =
    tlp && scope.word('handling.tlp', { label: tlp, meaning: scope.word(`tlp.${tlp}`) });
  const embargo = embargoText(scope);
  const rules = [meaning, ...caveats, embargo].filter((rule) => rule !== undefined);
  if (rules.length === 0 && distribution.length === 0) return undefined;
  return {
    head: scope.word(distribution.length === 0 ? 'head.handling' : 'head.distribution'),
    ...presentRecipients(scope, distribution),
    rules,
    text: runTogether(rules),
  };
}

function presentRecipients(
  scope: Scope,
  distribution: readonly Person[],
): Pick<HandlingView, 'recipients' | 'names'> {
  const recipients = distribution.map((person, index) => ({
    at: `handling.distribution[${index}]`,
    name: personText(scope, person),
    email: person.email,
  }));
  if (recipients.length <= MANY_RECIPIENTS) return { recipients, names: undefined };
  const half = Math.ceil(recipients.length / 2);
  return { recipients: [], names: [recipients.slice(0, half), recipients.slice(half)] };
}

/** `Embargoed until 8 May 2027, 06:00 UTC+2.` */
export function embargoText(scope: Scope): string | undefined {
  const date = scope.brief.handling?.embargo_until;
  if (date === undefined) return undefined;
  return capitalised(scope.labels, scope.word('running.embargo', { date: dateText(scope, date) }));
}
