// Who may read the brief: recipients, what the marking means, caveats, embargo.
import { capitalised } from '../labels.ts';
import type { HandlingView } from '../view.ts';
import { dateText } from './dates.ts';
import type { Scope } from './scope.ts';
import { closed } from './sentences.ts';
import { personText } from './title.ts';

export function presentHandling(scope: Scope): HandlingView | undefined {
  const { handling } = scope.brief;
  if (handling === undefined) return undefined;
  const { distribution = [], caveats = [], tlp } = handling;
  const meaning =
    tlp && scope.word('handling.tlp', { label: tlp, meaning: scope.word(`tlp.${tlp}`) });
  const embargo = embargoText(scope);
  const rules = [meaning, ...caveats.map(closed), embargo].filter((rule) => rule !== undefined);
  if (rules.length === 0 && distribution.length === 0) return undefined;
  return {
    head: scope.word(distribution.length === 0 ? 'head.handling' : 'head.distribution'),
    recipients: distribution.map((person, index) => ({
      at: `handling.distribution[${index}]`,
      name: personText(scope, person),
      email: person.email,
    })),
    rules,
  };
}

/** `Embargoed until 8 May 2027, 06:00 UTC+2.` */
export function embargoText(scope: Scope): string | undefined {
  const date = scope.brief.handling?.embargo_until;
  if (date === undefined) return undefined;
  return capitalised(scope.labels, scope.word('running.embargo', { date: dateText(scope, date) }));
}
