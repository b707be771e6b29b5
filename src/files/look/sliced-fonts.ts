// Fonts of East Asia from small packages: what browsers load slice by slice, put together.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { FaceError } from '../../type/sfnt.ts';
import { type JoinedFont, joinSlices } from '../../type/slices/join-slices.ts';
import { installedFile } from '../program/carried-files.ts';
import { endPreparation } from '../program/v8-flags.ts';

/** The family, weight and name in a path such as `@…/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`. */
const EAST_ASIAN =
  /^@expo-google-fonts\/(?<folder>noto-serif-(?:sc|tc|jp|kr))\/(?<weight>\d+)(?<style>\w+)\/(?<name>\w+)_/;
/** All slices together; the largest family has 8 MB. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Fonts that were put together in this process: it takes a second for each. */
const joined = new Map<string, Uint8Array>();

/**
 * The font that would stand at `path`, from the slices of `@fontsource-variable`, which are a tenth
 * as large; undefined if it is none of East Asia. Throws if the package is not installed.
 */
export function readSliced(path: string): Uint8Array | undefined {
  const { folder, weight, style, name } = EAST_ASIAN.exec(path)?.groups ?? {};
  if (folder === undefined) return undefined;
  const known = joined.get(path);
  if (known !== undefined) return known;
  const files = join(dirname(installedFile(`@fontsource-variable/${folder}`)), 'files');
  // Millions of points: it wins back the time in which V8 makes better code of it.
  endPreparation();
  const family = name!.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const font = joinedFrom(files, { family, style: style!, weight: Number(weight) });
  joined.set(path, font);
  return font;
}

function joinedFrom(folder: string, font: JoinedFont): Uint8Array {
  const names = readdirSync(folder).filter((name) => name.endsWith('-wght-normal.woff2'));
  const files = names.sort().map((name) => join(folder, name));
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (total > MOST_BYTES) throw new FaceError('damaged', `${folder} holds too much`);
  const slices = files.map((file) => readFileSync(file));
  try {
    return joinSlices(slices, font, unpack);
  } catch (error) {
    if (!(error instanceof FaceError)) throw error;
    throw new FaceError(error.problem, error.message, undefined, folder);
  }
}

/** Undoes Brotli within a bound. */
export function unpack(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    throw new RangeError('damaged', { cause: error });
  }
}
