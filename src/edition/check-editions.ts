// What is wrong between an edition and the one it is compared with.
import type { EditionChanges } from '../brief/edition/edition-change.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { type Path, pathText } from '../brief/yaml/path-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

interface Finding {
  readonly code: 'same-edition' | 'older-edition' | 'former-likelihood';
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

type Sound = ParsedBrief & { readonly brief: Brief };

/** Checks that `now` follows on `old`; all that is found are warnings on `now`. */
export function checkEditions(old: Sound, now: Sound, changes: EditionChanges): Diagnostic[] {
  const findings = [
    ...numberProblems(old.brief, now.brief, changes, old.file),
    ...likelihoodProblems(old.brief, now.brief, old.file),
  ];
  return findings.map(({ path, ...finding }) => {
    const span = now.locate(path);
    const place = span ? { span } : now.elsewhere(path);
    return { ...finding, severity: 'warning', file: now.file, ...place };
  });
}

function numberProblems(
  old: Brief,
  now: Brief,
  { items }: EditionChanges,
  name: string,
): Finding[] {
  const [before, number] = [old.edition ?? 1, now.edition ?? 1];
  const path = now.edition === undefined ? ['title'] : ['edition'];
  if (number < before) {
    const message = `${name} is edition ${before}, which comes after this edition ${number}`;
    return [{ code: 'older-edition', path, message, hint: 'compare with the edition before' }];
  }
  const first = items.find(({ minor }) => !minor);
  // A draft may change under its number; nobody relies on it yet.
  if (number > before || first === undefined || old.status === 'draft') return [];
  const count = items.filter(({ minor }) => !minor).length;
  const others = count === 1 ? '' : ` and ${count - 1} more`;
  const place = pathText((first.at ?? first.was)!) || pathText(first.fields[0]!.path);
  const message = `${name} is edition ${before} too, but ${place}${others} differ${count === 1 ? 's' : ''} in substance`;
  const hint = 'raise the number with `briefing edition`, so that readers can tell the two apart';
  return [{ code: 'same-edition', path, message, hint }];
}

// What the writer says was thought before must be what was printed before.
function likelihoodProblems(old: Brief, now: Brief, name: string): Finding[] {
  const former = new Map(old.judgments?.map((each) => [each.id, each.likelihood]));
  const found = now.judgments?.flatMap(({ id, change }, index) => {
    const was = id === undefined ? undefined : former.get(id);
    if (change === undefined || was === undefined || was === change.from) return [];
    const path = ['judgments', index, 'change', 'from'];
    const message = `this says that it was “${change.from}”, but ${name} says “${was}”`;
    const hint = 'write what the edition before said, or take `change` out';
    return [{ code: 'former-likelihood', path, message, hint } as const];
  });
  return found ?? [];
}
