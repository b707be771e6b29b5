// One numbering of the sources of several briefs: what two of them cite has one number.
import type { Brief, Source } from '../../brief/format/schema.ts';
import { linkAddress } from '../../brief/prose/link-address.ts';

/** The numbers of the sources of each brief, by their ids there. */
export function numberSources(briefs: readonly Brief[]): ReadonlyMap<string, number>[] {
  const known = new Map<string, number>();
  let last = 0;
  return briefs.map(
    ({ sources = {} }) =>
      new Map(
        Object.entries(sources).map(([id, source]) => {
          const keys = keysOf(source);
          const number = keys.map((key) => known.get(key)).find((each) => each !== undefined);
          if (number === undefined) last += 1;
          for (const key of keys) known.set(key, number ?? last);
          return [id, number ?? last];
        }),
      ),
  );
}

/** By any of these it is known again: its address, the hash of its text or file, or all that is said of it. */
function keysOf(source: Source): string[] {
  const { url, sha256, original_sha256: original } = source;
  const hashes = [sha256, original].flatMap((hash) => hash?.toLowerCase() ?? []);
  return [
    ...(url === undefined ? [] : [`url ${linkAddress(url)}`]),
    ...hashes.map((hash) => `sha256 ${hash}`),
    JSON.stringify(source),
  ];
}
