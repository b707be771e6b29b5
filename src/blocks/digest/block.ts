// Digest: other briefs of the folder in a few words each, with how things went and what to watch.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { aside, date, file, name, prose, scale, term } from '../../brief/format/fields.ts';
import { item, language, list, withholdable } from '../../brief/format/schema-parts.ts';
import { BRIEF_STATUSES, TLP_LABELS } from '../../brief/format/terms.ts';

/** How a situation went since the digest before. */
const TRENDS = ['deteriorated', 'unchanged', 'improved'] as const;
/** What the next weeks may bring. */
export const ALERTS = ['risk', 'opportunity'] as const;

/** What a digest takes from a brief; that it stands in the digest makes a PDF's brief complete. */
const taken = z.strictObject({
  title: prose('its title'),
  language: language('its language').optional(),
  status: term('its status', BRIEF_STATUSES).optional(),
  as_of: date('the moment up to which it knows').optional(),
  bottom_line: withholdable('its bottom line').optional(),
  tlp: term('its Traffic Light Protocol label', TLP_LABELS).register(aside, {}).optional(),
  embargo_until: date('when it may be passed on').register(aside, {}).optional(),
});

const entry = z.strictObject({
  ...item,
  brief: file('the brief it tells of, in the folder of this one', 'briefs/saron-strait.yaml'),
  place: name('where; entries of a place stand together', 'Saron Strait').optional(),
  trend: scale('how it went since the digest before', TRENDS),
  alert: term('what the next weeks may bring', ALERTS).optional(),
  taken: taken.describe('what that brief says; `build` writes it into a PDF').optional(),
});

export const digest = defineBlock({
  field: list(entry, 'other briefs in a few words, which are taken from them'),
  letter: 'B',
  title: 'brief',
  statement: { kind: 'entry' },
  labels: { trend: TRENDS, alert: ALERTS, column: ['trend'] },
  synonyms: ['briefs', 'entries', 'situations', 'crises'],
  skeleton: undefined,
});
