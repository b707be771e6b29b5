// The briefs that a desk may touch: those of its folder, or one; a session for each that is open.

import { basename, join } from 'node:path';
import { findBriefs } from '../../../files/brief/find-briefs.ts';
import { resolveInside } from '../../../files/disk/paths.ts';
import { planOutputs } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';
import { type BriefSession, createBriefSession } from './brief-session.ts';
import type { DeskOptions } from './command.ts';

/** Where the briefs are. */
export interface Shelf {
  readonly folder: string;
  /** The one brief of a preview, which need not be there yet. */
  readonly only?: string | undefined;
}

/** The briefs of a desk; they are asked for by their names in the folder. */
export interface OpenBriefs {
  readonly shelf: Shelf;
  readonly options: DeskOptions;
  readonly world: World;
  names(): readonly string[];
  /** The path of a brief; undefined if it is none of this folder. */
  fileOf(name: string): string | undefined;
  /** The session of a brief, begun if there is none yet. */
  open(name: string): BriefSession | undefined;
  /** Opens what is to be there at once. */
  start(): Promise<void>;
  end(): Promise<void>;
}

/** More are not kept warm; those that no window shows go first. */
const MOST_OPEN = 6;

/** A desk that has nothing open yet. */
export function createOpenBriefs(shelf: Shelf, options: DeskOptions, world: World): OpenBriefs {
  const { folder, only } = shelf;
  const sessions = new Map<string, BriefSession>();
  const names = (): readonly string[] =>
    only === undefined
      ? findBriefs(folder)
          .map((path) => basename(path))
          .filter((name) => isWithin(folder, name))
      : [basename(only)];
  const fileOf = (name: string): string | undefined =>
    names().includes(name) ? (only ?? join(folder, name)) : undefined;
  const begin = (name: string, file: string): { session: BriefSession; started: Promise<void> } => {
    const [task] = planOutputs([file], undefined, options.audience);
    const session = createBriefSession(task!, options, world);
    sessions.set(name, session);
    return { session, started: session.start() };
  };
  // What cannot be shown at all, such as with a template that nobody has, is said at once.
  const first = only === undefined ? undefined : begin(basename(only), only);
  return {
    ...{ shelf, options, world, names, fileOf },
    open(name) {
      const known = sessions.get(name);
      if (known !== undefined) return known;
      const file = fileOf(name);
      if (file === undefined) return undefined;
      makeRoom(sessions);
      return begin(name, file).session;
    },
    start: () => first?.started ?? Promise.resolve(),
    async end() {
      await Promise.all([...sessions.values()].map((session) => session.end()));
    },
  };
}

/** A link that leads out of the folder is none of its briefs. */
function isWithin(folder: string, name: string): boolean {
  try {
    return resolveInside(folder, name) !== undefined;
  } catch {
    // It leads nowhere.
    return false;
  }
}

function makeRoom(sessions: Map<string, BriefSession>): void {
  if (sessions.size < MOST_OPEN) return;
  for (const [name, session] of sessions) {
    if (session.windows.count() > 0) continue;
    sessions.delete(name);
    void session.end();
    return;
  }
}
