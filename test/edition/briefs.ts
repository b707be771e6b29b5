// For tests: briefs from YAML, and what differs between two of them in short lines.

import type { Brief } from '../../src/brief/format/schema.ts';
import { type ParsedBrief, parseBrief } from '../../src/brief/parse-brief.ts';
import { pathText } from '../../src/brief/yaml/path-text.ts';
import { compareEditions } from '../../src/edition/compare-editions.ts';

export function soundBrief(yaml: string, file = 'test.yaml'): ParsedBrief & { brief: Brief } {
  const parsed = parseBrief(yaml, file);
  if (parsed.brief === undefined) throw new Error(JSON.stringify(parsed.diagnostics));
  return { ...parsed, brief: parsed.brief };
}

/** `changed claims[0]: text`, minor ones in brackets. */
export function differences(old: string, now: string): string[] {
  const { items } = compareEditions(soundBrief(old).brief, soundBrief(now).brief);
  return items.map(({ kind, moved, at, was, fields, minor }) => {
    const names = fields.map(({ path, minor: isMinor }) => {
      const name = path.join('.');
      return isMinor && !minor ? `(${name})` : name;
    });
    const place = pathText(at ?? was ?? []) || 'brief';
    const words = `${kind}${moved && kind !== 'moved' ? ' and moved' : ''} ${place}`;
    const line = names.length === 0 ? words : `${words}: ${names.join(', ')}`;
    return minor ? `(${line})` : line;
  });
}

/** A brief with two speakers and these blocks. */
export function brief(blocks: string): string {
  return `title: Talks\nactors: { a: { name: Anna }, b: { name: Boris } }\nsources: { s: { title: Wire } }\n${blocks}\n`;
}
