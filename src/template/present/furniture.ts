// Running head, running foot and colophon.
import { statusInFact } from '../../brief/open-points.ts';
import { capitalised } from '../labels/labels.ts';
import type { ColophonView, RunningView } from '../view/view.ts';
import { dateText, plainDate } from './dates.ts';
import { embargoText } from './handling.ts';
import type { Scope } from './scope.ts';
import { runTogether } from './sentences.ts';
import { personText } from './title.ts';

/** Characters for the page number and the page count, which only the typesetter knows. */
export const PAGE = '\uE000';
const PAGES = '\uE001';

export function presentRunning(scope: Scope): RunningView {
  const { handling } = scope.brief;
  const status = statusInFact(scope.brief);
  const caveats = runTogether(handling?.caveats ?? []);
  const isMarked = status === 'draft' || status === 'withdrawn';
  return {
    embargo: embargoText(scope),
    caveats: caveats === '' ? undefined : caveats,
    tlp: handling?.tlp,
    watermark: isMarked ? scope.word(`watermark.${status}`) : undefined,
    id: scope.file.replace(/\.ya?ml$/i, ''),
    edition: edition(scope),
    page: scope.word('running.page', { page: PAGE, pages: PAGES }),
  };
}

/** `Edition 2, draft · as of 7 May 2027`; a final edition does not say that it is. */
function edition(scope: Scope): string {
  const { edition: number, as_of: asOf } = scope.brief;
  const status = statusInFact(scope.brief);
  const first = [
    number && scope.word('running.edition', { edition: String(number) }),
    status && status !== 'final' ? scope.word(`running.${status}`) : undefined,
  ];
  const known = asOf && scope.word('running.as_of', { date: plainDate(scope, asOf) });
  const parts = [first.filter((part) => part !== undefined).join(scope.comma), known];
  return capitalised(scope.labels, parts.filter(Boolean).join(' · '));
}

export function presentColophon(scope: Scope): ColophonView {
  const { file, sha256, version, templateName: template } = scope;
  const fonts = scope.fonts ?? scope.word('colophon.fonts');
  return {
    preparedBy: preparedBy(scope),
    withheld: withheld(scope),
    embedded: scope.word('colophon.embedded', { file }),
    sha256,
    tool: `${scope.word('colophon.tool', { version, template })} ${fonts}`,
  };
}

function withheld({ brief, word }: Scope): string | undefined {
  if (brief.withheld === undefined) return undefined;
  const { audience, items } = brief.withheld;
  if (items === 0) return word('withheld.edition', { audience });
  return word('withheld.edition_items', { audience, count: String(items) });
}

function preparedBy(scope: Scope): string | undefined {
  const { prepared_by: people, prepared_at: at } = scope.brief;
  const date = at === undefined ? '' : dateText(scope, at);
  const names = (people ?? [])
    .map((person) => [personText(scope, person), person.email].filter(Boolean).join(scope.comma))
    .join(scope.word('grammar.semicolon'));
  if (names === '') return at && scope.word('colophon.prepared_on', { date });
  return scope.word(at ? 'colophon.prepared_by_on' : 'colophon.prepared_by', { date, names });
}
