// What a brief declares, and what to write where one of its names stands in place of an id.
import type { Role } from '../format/fields.ts';
import { ID_PATTERN } from '../format/source-ref.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { DeclaredNames } from './declared-names.ts';

/** The actors, sources and audiences of a brief by all their names; made when first needed. */
export class Declared {
  readonly #brief: Readonly<Record<string, unknown>>;
  #actors: DeclaredNames | undefined;
  #sources: DeclaredNames | undefined;
  #audiences: DeclaredNames | undefined;

  constructor(brief: unknown) {
    this.#brief = isRecord(brief) ? brief : {};
  }

  get actors(): DeclaredNames {
    this.#actors ??= new DeclaredNames(this.#brief['actors'], ['name', 'short', 'role']);
    return this.#actors;
  }

  get sources(): DeclaredNames {
    const naming = ['title', 'publisher', 'author'];
    this.#sources ??= new DeclaredNames(this.#brief['sources'], naming);
    return this.#sources;
  }

  get audiences(): DeclaredNames {
    this.#audiences ??= new DeclaredNames(this.#brief['audiences'], []);
    return this.#audiences;
  }

  /** What to write in place of a text that cannot be an id of this role. */
  idHint(role: Role, written: string): string | undefined {
    if (role === 'source') return this.sources.suggestionBefore(written);
    if (role === 'audience') return this.audiences.suggestion(written);
    if (role !== 'actor') return undefined;
    return this.actors.suggestion(written) ?? undeclared(this.actors, written);
  }
}

function undeclared(actors: DeclaredNames, written: string): string {
  const name = written.replaceAll(/\s+/gu, ' ').trim();
  const id = idLike(name) ?? 'id';
  const declare = `declare “${id}: { name: ${name} }” under \`actors\` and write ${id}`;
  return actors.isEmpty ? declare : `${declare}, or name one of ${actors.listed}`;
}

/** A name as an id: “Anton Reyl” is `anton-reyl`; undefined if nothing of it can be one. */
export function idLike(name: string): string | undefined {
  const id = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replaceAll(/^[^\p{L}]+|-+$/gu, '');
  return ID_PATTERN.test(id) ? id : undefined;
}
