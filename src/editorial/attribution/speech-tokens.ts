// How a sentence of saying is cut into words.

import { MASK } from './quoted-spans.ts';

/** Written with a small letter within names. */
export const PARTICLES =
  /^(?:de|del|della|dello|dei|degli|di|da|do|dos|das|du|des|d['’]|von|van|der|den|ter|te|zu|bin|ibn|фон|ван|дер|де|да|ла|аль|эль|ибн|оглы)$|^(?:al|el|аль|эль|ас|ад|ан)-/u;
/** Words that end with an apostrophe before another one. */
export const ELIDED =
  /^(?:[ldnsmtcj]|qu|dell|all|dall|nell|sull|coll|quell|quest|un|lorsqu|puisqu|jusqu|anch|com|dov)['’](?=\p{L})/iu;
/** Words with a full stop that ends no sentence. */
export const ABBREVIATED =
  '(?:Dr|Prof|Sr|Sra|Dra|Mr|Mrs|St|Ing|On|Avv|Dott|dott|prof|dr|hab|inż|ks|gen|płk|ppłk|mjr|kpt|por|asp|podkom|nadkom|podinsp|insp|mł|bryg|mec|red|abp|bp|woj|wicemin|г-н|ген|акад|им|проф|доц|Doç|Av|Yrd|Öğr|Gör|ca|bzw|Nr|Abs|EE|UU|dep|sen|Sen|Dep)';
/** A word or a mark. */
export const TOKEN = new RegExp(
  `\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’ʼ‐-]*(?:(?<=(?:^|\\P{L})${ABBREVIATED})\\.)?|${MASK}+|\\S`,
  'gu',
);

/** Marks around a name say nothing of who speaks. */
export const MARKS = /^["“”„«»‹›‘’'№]$/u;
