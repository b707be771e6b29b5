// What every presenter needs: the brief, the words, and how items and sources are called.
import type { EditionChanges, ItemChange } from '../../brief/edition/edition-change.ts';
import type { Actor, Brief } from '../../brief/format/schema.ts';
import type { QuotationResult } from '../../brief/quotation.ts';
import { pathText } from '../../brief/yaml/path-text.ts';
import { directionOf } from '../../languages/writing.ts';
import type { Part } from '../../theme/parts.ts';
import type { LabelKey } from '../labels/label-keys.ts';
import { type Labels, type LabelValues, labelText } from '../labels/labels.ts';
import type { Mark } from '../view/view.ts';
import { numberItems } from './numbers.ts';

/** What `present` is told besides the brief. */
export interface PresentContext {
  readonly labels: Labels;
  /** Results of the quotation check by path, e.g. `quotes[0]`; absent ones are unchecked. */
  readonly quotations: ReadonlyMap<string, QuotationResult>;
  readonly now: Date;
  /** Base name of the brief's file. */
  readonly file: string;
  /** SHA-256 of the brief's file. */
  readonly sha256: string;
  readonly version: string;
  readonly templateName: string;
  /** The names of fonts that are not ours. */
  readonly fonts?: string | undefined;
  /** What differs from an edition before, if there is one to compare with. */
  readonly changes?: EditionChanges | undefined;
  /** What the template does not show; the page says so. */
  readonly leftOut?: readonly Part[] | undefined;
}

export interface Scope extends PresentContext {
  readonly brief: Brief;
  /** Numbers of items and sources by their ids in the brief. */
  readonly numbers: ReadonlyMap<string, Mark>;
  /** A comma and a space, as the script of the language writes them. */
  readonly comma: string;
  readonly word: (key: LabelKey, values?: LabelValues) => string;
  /** What became of the item at this place, if it is new or changed in substance. */
  readonly changeAt: (at: string) => ItemChange | undefined;
}

/** Gathers what the presenters of one brief share. */
export function createScope(brief: Brief, context: PresentContext): Scope {
  const word = (key: LabelKey, values?: LabelValues): string =>
    labelText(context.labels, key, values);
  return {
    ...context,
    brief,
    numbers: numberItems(brief, {
      ceasefire: word('head.ceasefire'),
      positions: word('head.positions'),
      timeline: word('head.timeline'),
    }),
    comma: commaOf(context.labels.language),
    word,
    changeAt: changesByPlace(context.changes),
  };
}

/** From right to left, a mark keeps a number behind the comma from joining a Latin name before it. */
export function commaOf(language: string): string {
  if (directionOf(language) === 'ltr') return ', ';
  return new Intl.Locale(language).maximize().script === 'Arab' ? '،\u200F ' : ',\u200F ';
}

function changesByPlace(changes: EditionChanges | undefined): Scope['changeAt'] {
  const shown = (changes?.items ?? []).filter(({ minor, kind }) => !minor && kind !== 'moved');
  const byPlace = new Map(
    shown.flatMap((change) => (change.at ? [[pathText(change.at), change] as const] : [])),
  );
  return (at) => byPlace.get(at);
}

/** The actor called `id`; one that the brief does not declare goes by its id. */
export function actorOf(scope: Scope, id: string): Actor {
  return scope.brief.actors?.[id] ?? { name: id };
}

/** The name that an actor has in tables. */
export function shortName(scope: Scope, id: string): string {
  const { name, short } = actorOf(scope, id);
  return short ?? name;
}

/** Names of actors as in tables, in the order given. */
export function actorNames(scope: Scope, ids: readonly string[]): string {
  return ids.map((id) => shortName(scope, id)).join(scope.comma);
}

/** `Drakos (Velmora)`. */
export function actorWithAffiliation(scope: Scope, id: string): string {
  const { affiliation } = actorOf(scope, id);
  const name = shortName(scope, id);
  return affiliation === undefined ? name : `${name} (${affiliation})`;
}
