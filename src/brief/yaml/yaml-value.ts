// A YAML document as plain values: duplicate keys refused, aliases resolved and bounded.
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { inQuotes } from '../hints/quote-hint.ts';
import { MAX_DEPTH } from './compose-yaml.ts';

/** How many values all aliases together may stand for. */
const MAX_ALIASED = 10_000;

/** What is known about a document after its values were read. */
export interface YamlValue {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The entries of each mapping by key. */
  readonly entries: ReadonlyMap<YAMLMap, ReadonlyMap<string, Pair>>;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, unknown>;
}

interface Anchor {
  readonly node: unknown;
  readonly read: Read;
}

/** A value with the number of values in it and how deep it is. */
interface Read {
  readonly value: unknown;
  readonly size: number;
  readonly depth: number;
}

const NOTHING: Read = { value: null, size: 1, depth: 0 };

/** Reads the contents of a document. */
export function yamlValue(contents: unknown, file: string): YamlValue {
  const reader = new Reader(file);
  const { value } = reader.read(contents, 0);
  reader.reportUnusedAnchors();
  return { value, ...reader };
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly entries: Map<YAMLMap, Map<string, Pair>> = new Map();
  readonly targets: Map<Alias, unknown> = new Map();
  readonly #file: string;
  readonly #anchors: Map<string, Anchor | 'open'> = new Map();
  #aliased = 0;

  constructor(file: string) {
    this.#file = file;
  }

  read(node: unknown, depth: number): Read {
    if (isAlias(node)) return this.#readAlias(node, depth);
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const read = this.#readNode(node, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, { node, read });
    return read;
  }

  /** `&Co is here` is the text “is here” to YAML: the name of the anchor is lost. */
  reportUnusedAnchors(): void {
    const used = new Set(this.targets.values());
    for (const anchor of this.#anchors.values()) {
      if (anchor === 'open' || used.has(anchor.node)) continue;
      const { node } = anchor;
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') continue;
      const sign = `&${node.anchor}`;
      const hint = `if ${sign} belongs to the text, write ${inQuotes(`${sign} ${node.value}`)}; else delete it`;
      const message = `“${sign}” is read as the name of the value, and is not printed`;
      this.#report('unused-anchor', message, node, hint, 'warning');
    }
  }

  #readNode(node: unknown, depth: number): Read {
    if (isMap(node)) return this.#readMap(node, depth + 1);
    if (isSeq(node)) return this.#readSeq(node, depth + 1);
    if (!isScalar(node)) return NOTHING;
    if (node.tag === '!') {
      const hint = `if it is part of the text, write ${inQuotes(`! ${node.value}`)}; else delete it`;
      this.#report(
        'custom-tag',
        'a “!” before a text is read as a tag, and is not printed',
        node,
        hint,
      );
    }
    return { ...NOTHING, value: node.value };
  }

  #readSeq(node: YAMLSeq, depth: number): Read {
    const items = node.items.map((item) => this.read(item, depth));
    return { value: items.map(({ value }) => value), ...measure(items) };
  }

  #readMap(node: YAMLMap, depth: number): Read {
    const entries = new Map<string, Pair>();
    const items: Read[] = [];
    // Without a prototype, so that no key can reach one.
    const value: Record<string, unknown> = Object.create(null);
    this.entries.set(node, entries);
    for (const pair of node.items) {
      const item = this.read(pair.value, depth);
      const key = this.#readKey(pair, entries);
      if (key === undefined) continue;
      entries.set(key, pair);
      value[key] = item.value;
      items.push(item);
    }
    return { value, ...measure(items) };
  }

  #readKey({ key }: Pair, entries: ReadonlyMap<string, Pair>): string | undefined {
    if (!isScalar(key)) {
      const hint = 'write a plain word before the colon, and put { or [ in quotes';
      this.#report('complex-key', 'this key is not a plain word', key, hint);
      return undefined;
    }
    const name = String(key.source ?? key.value ?? '');
    if (name === '__proto__') {
      this.#report('unknown-key', 'no block of a brief has the key “__proto__”', key);
      return undefined;
    }
    if (!entries.has(name)) return name;
    const hint = 'keep one of them, or make them entries of a list';
    this.#report('duplicate-key', `the key “${name}” stands here a second time`, key, hint);
    return undefined;
  }

  #readAlias(alias: Alias, depth: number): Read {
    const anchor = this.#anchors.get(alias.source);
    if (anchor === undefined) {
      const hint = `put a text that begins with * in quotes: ${inQuotes(`*${alias.source}`)}`;
      this.#report('unknown-alias', `no anchor above is called “&${alias.source}”`, alias, hint);
      return NOTHING;
    }
    const hint = 'write the values out instead of using aliases';
    if (anchor === 'open' || depth + anchor.read.depth > MAX_DEPTH) {
      const what = anchor === 'open' ? 'stands inside what it stands for' : 'nests too deeply';
      this.#report('alias-bomb', `the alias “*${alias.source}” ${what}`, alias, hint);
      return NOTHING;
    }
    const before = this.#aliased;
    this.#aliased += anchor.read.size;
    if (this.#aliased > MAX_ALIASED) {
      const message = `aliases stand for more than ${MAX_ALIASED} values`;
      if (before <= MAX_ALIASED) this.#report('alias-bomb', message, alias, hint);
      return NOTHING;
    }
    this.targets.set(alias, anchor.node);
    return anchor.read;
  }

  #report(
    code: string,
    message: string,
    node: unknown,
    hint?: string,
    severity: Diagnostic['severity'] = 'error',
  ): void {
    const span = nodeSpan(node);
    this.diagnostics.push({
      code,
      severity,
      message,
      file: this.#file,
      ...(span !== undefined && { span }),
      ...(hint !== undefined && { hint }),
    });
  }
}

/** The characters of a node without what follows it. */
export function nodeSpan(node: unknown): Span | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  const [start, end] = range ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function measure(items: readonly Read[]): { size: number; depth: number } {
  let size = 1;
  let depth = 0;
  for (const item of items) {
    size += item.size;
    depth = Math.max(depth, item.depth);
  }
  return { size, depth: depth + 1 };
}
