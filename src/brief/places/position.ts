// Places on the globe as a brief has them: latitude first, as people say and write them.
import * as z from 'zod';
import type { BriefCode } from '../codes.ts';
import { described } from '../format/fields.ts';

/** Longitude and latitude in degrees, east and north: as programs have them. */
export type Position = [longitude: number, latitude: number];

type Context = z.core.$RefinementCtx;

const HINT = 'latitude first, then longitude, in degrees: [-18.14, 178.44], or "18.14 S, 178.44 E"';

/** `[latitude, longitude]`, or both in one text. */
export function position(description: string): z.ZodType<Position, unknown> {
  const pair = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 } as const;
  return z
    .unknown()
    .transform((value, context) => readPosition(value, context) ?? z.NEVER)
    .meta({
      ...described(description, [[-18.14, 178.44], '18.14 S, 178.44 E']),
      anyOf: [pair, { type: 'string' }],
    });
}

/** A list of positions, or a text with a semicolon between them. */
export function positions(description: string, least: number): z.ZodType<Position[], unknown> {
  return z
    .unknown()
    .transform((value, context) => readPositions(value, least, context))
    .meta({
      ...described(description, [
        [
          [46.2, 6.1],
          [46.4, 6.9],
          [46.3, 6.5],
        ],
        '46.2, 6.1; 46.4, 6.9; 46.3, 6.5',
      ]),
      anyOf: [{ type: 'array', minItems: least }, { type: 'string' }],
    });
}

function readPositions(value: unknown, least: number, context: Context): Position[] {
  const isText = typeof value === 'string';
  const parts: readonly unknown[] | undefined = isText
    ? value
        .split(/[;\n]/u)
        .map((each) => each.trim())
        .filter(Boolean)
    : Array.isArray(value)
      ? value
      : undefined;
  if (parts === undefined || parts.length < least) {
    const message = `${least} positions at least are wanted here`;
    report(context, message, HINT, []);
    return z.NEVER;
  }
  const read = parts.map((each, index) => readPosition(each, context, isText ? [] : [index]));
  const known = read.filter((each) => each !== undefined);
  return known.length === read.length ? known : z.NEVER;
}

function readPosition(value: unknown, context: Context, path: number[] = []): Position | undefined {
  const read = typeof value === 'string' ? fromText(value) : fromPair(value);
  if (read === undefined) {
    const given = typeof value === 'object' ? 'this' : `“${String(value)}”`;
    report(context, `${given} is no position`, HINT, path);
    return undefined;
  }
  const [longitude, latitude] = read;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return read;
  const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
  const hint = isSwapped
    ? `the latitude comes first: did you mean [${longitude}, ${latitude}]?`
    : 'latitudes go from -90 to 90, longitudes from -180 to 180 degrees (WGS 84)';
  const message =
    Math.abs(latitude) > 90
      ? `the latitude ${latitude} is beyond the poles`
      : `the longitude ${longitude} goes round more than half the globe`;
  report(context, message, hint, path);
  return undefined;
}

function fromPair(value: unknown): Position | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [latitude, longitude] = value as unknown[];
  const isSound = Number.isFinite(latitude) && Number.isFinite(longitude);
  return isSound ? [longitude as number, latitude as number] : undefined;
}

const DEGREES = /^([+\u2212-]?\d+(?:\.\d+)?)\s*°?\s*([NSEW])?$/iu;

function fromText(text: string): Position | undefined {
  const [first, second, ...more] = text.split(/\s*,\s*/u).map(degreesOf);
  if (!first || !second || more.length > 0) return undefined;
  const isTurned = first.axis === 'longitude' || second.axis === 'latitude';
  if (isTurned && (first.axis === second.axis || !first.axis || !second.axis)) return undefined;
  if (first.axis !== undefined && first.axis === second.axis) return undefined;
  return isTurned ? [first.value, second.value] : [second.value, first.value];
}

function degreesOf(text: string) {
  const [, digits, side] = DEGREES.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const letter = side?.toUpperCase();
  const value = Number(digits.replace('\u2212', '-')) * (letter === 'S' || letter === 'W' ? -1 : 1);
  const axis = letter && (letter === 'N' || letter === 'S' ? 'latitude' : 'longitude');
  return { value, axis };
}

function report(context: Context, message: string, hint: string, path: number[]): void {
  const code: BriefCode = 'invalid-position';
  context.addIssue({ code: 'custom', path, message, params: { code, hint } });
}
