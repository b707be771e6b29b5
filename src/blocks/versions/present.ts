// The history of a brief: what it says of itself first, then the editions before it.
import { dateText } from '../../template/present/dates.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import { runTogether } from '../../template/present/sentences.ts';
import type { VersionRow } from '../../template/view-parts.ts';

function presentVersions(scope: Scope): VersionRow[] | undefined {
  const { versions } = scope.brief;
  if (versions === undefined) return undefined;
  const rows = versions.map(({ edition, date, by, text }, index) => {
    const at = `versions[${index}]`;
    return { at, number: edition, edition: String(edition), date: dateText(scope, date), by, text };
  });
  return [thisEdition(scope), ...rows.toSorted((one, other) => other.number - one.number)];
}

function thisEdition(scope: Scope): VersionRow {
  const { edition = 1, as_of: asOf, prepared_by: people, changes } = scope.brief;
  return {
    at: 'edition',
    edition: String(edition),
    date: asOf && dateText(scope, asOf),
    by: people?.map(({ name }) => name).join(scope.comma),
    text: changes && runTogether(changes),
  };
}

export const versions = {
  part: 'versions',
  present: presentVersions,
  annex: true,
} satisfies Presenter;
