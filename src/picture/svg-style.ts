// The style of a drawing, worked out: each element gets attributes that say all, and nothing is left
// of style sheets, of which what draws it later knows little.
import { type Colour, readColour, readOpacity } from './svg-colour.ts';
import { type SvgElement, tooIntricate } from './svg-references.ts';
import {
  type Declaration,
  excerpt,
  isFor,
  type Rule,
  readDeclarations,
  readRules,
  unknown,
} from './svg-rules.ts';
import { isOfType } from './svg-type.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Paints that are inherited, each with its opacity; and those that are an element's own. */
const PAINTS = { fill: 'fill-opacity', stroke: 'stroke-opacity' } as const;
const COLOURS = words('fill stroke stop-color color');
const OPACITIES = words('opacity fill-opacity stroke-opacity stop-opacity');
/** Drawn as they are. */
const DRAWN = words(
  'visibility display fill-rule clip-rule stroke-width stroke-dasharray stroke-dashoffset stroke-miterlimit stroke-linejoin stroke-linecap marker marker-start marker-mid marker-end mask clip-path overflow',
);
/** Of these only references to what the drawing itself defines are drawn, no shapes of CSS. */
const REFERENCES = words('clip-path mask marker marker-start marker-mid marker-end');
const REFERENCE = /^\s*(?:none|inherit|url\([^)]*\))\s*$/i;
/** Properties that change no shape, since nobody points at it; what they say of text is read apart. */
const IDLE =
  /^(?:-|font|text-|letter-|word-|line-|writing-|direction$|unicode-|white-space|cursor|pointer-|user-|shape-rendering|image-rendering|color-(?:rendering|interpolation)|color-profile|enable-background|baseline-|alignment-|dominant-|glyph-|kerning|solid-|flood-|lighting-|transition|will-change|isolation|width$|height$|max-|min-|margin|padding|position$|vertical-align|block-|inline-|shape-|overflow-|-inkscape)/;
/** Properties that would change what is drawn, and the values with which they do not. */
const IDLE_VALUES: Readonly<Record<string, RegExp>> = {
  filter: /^none$/,
  transform: /^none$/,
  animation: /^none$/,
  'mix-blend-mode': /^normal$/,
  'paint-order': /^(?:normal|fill(?: stroke)?(?: markers)?)$/,
  'vector-effect': /^none$/,
  background: /^(?:none|transparent|white|#fff|#ffffff)$/,
  'background-color': /^(?:none|transparent|white|#fff|#ffffff)$/,
};
/** How often an element is compared with a selector. */
const MAX_COMPARISONS = 2_000_000;

/** The drawing with all style in attributes. Throws a `PictureFault` at what is not understood. */
export function withStyle(root: SvgElement): SvgElement {
  const rules = rulesOf(root);
  let comparisons = 0;
  const tick = (count: number): void => {
    comparisons += count;
    if (comparisons > MAX_COMPARISONS) throw tooIntricate();
  };
  const visit = (
    element: SvgElement,
    outer: readonly SvgElement[],
    inherited: Inherited,
  ): SvgElement => {
    const path = [...outer, element];
    const matching = rules.filter((rule) => isFor(rule, path, tick));
    tick(matching.reduce((sum, { declarations }) => sum + declarations.length, 0));
    const { attributes, type, context } = settled(element, matching, inherited);
    const children = element.children
      .filter(({ name }) => name !== 'style')
      .map((child) => visit(child, path, context));
    return { ...element, attributes, type, children, css: '' };
  };
  return visit(root, [], INITIAL);
}

function rulesOf(root: SvgElement): Rule[] {
  const rules: Rule[] = [];
  const walk = (element: SvgElement): void => {
    if (element.name === 'style')
      for (const rule of readRules(element.css, element.cssLine ?? element.line)) rules.push(rule);
    element.children.forEach(walk);
  };
  walk(root);
  return rules.toSorted((one, other) => one.specificity - other.specificity);
}

/** What children inherit of opacity: that of the paint's own colour, and that beside it. */
interface Inherited {
  readonly fill: Paint;
  readonly stroke: Paint;
}

interface Paint {
  readonly alpha: number;
  readonly opacity: number;
}

const OPAQUE: Paint = { alpha: 1, opacity: 1 };
const INITIAL: Inherited = { fill: OPAQUE, stroke: OPAQUE };

function settled(
  element: SvgElement,
  rules: readonly Rule[],
  inherited: Inherited,
): Pick<SvgElement, 'attributes' | 'type'> & { context: Inherited } {
  const last = new Map<string, Declaration>();
  for (const declaration of declarationsOf(element, rules)) last.set(declaration.name, declaration);
  const values = new Map<string, Value>();
  const type = new Map<string, Declaration>();
  for (const [name, declaration] of last) {
    const { value, line } = declaration;
    if (isOfType(name)) type.set(name, declaration);
    const read = drawnValue(name, value, line);
    if (read !== undefined) values.set(name, read);
  }
  const attributes: Record<string, string> = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !isStyle(name)),
  );
  for (const [name, { text }] of values) attributes[name] = text;
  const stop = values.get('stop-color')?.alpha ?? 1;
  if (stop < 1) {
    const own = Number(values.get('stop-opacity')?.text ?? 1);
    attributes['stop-opacity'] = rounded(stop * own);
  }
  const paint = (name: keyof typeof PAINTS): Paint => {
    const opacity = values.get(PAINTS[name])?.text;
    const own = {
      alpha: values.get(name)?.alpha ?? inherited[name].alpha,
      opacity:
        opacity === undefined || opacity === 'inherit' ? inherited[name].opacity : Number(opacity),
    };
    const shown = own.alpha * own.opacity;
    if (shown !== inherited[name].alpha * inherited[name].opacity || opacity !== undefined)
      attributes[PAINTS[name]] = rounded(shown);
    return own;
  };
  const context = { fill: paint('fill'), stroke: paint('stroke') };
  // What is used elsewhere may have a colour of its own there, and must not be as transparent.
  if (element.name === 'use' && (context.fill.alpha < 1 || context.stroke.alpha < 1))
    throw unknown('a transparent colour on <use>', element.line);
  return { attributes, type, context };
}

/** All that sets the style of an element; what comes later counts. */
function declarationsOf(element: SvgElement, rules: readonly Rule[]): Declaration[] {
  const { line, attributes } = element;
  const own = Object.entries(attributes).flatMap(([name, value]) =>
    (isStyle(name) || isOfType(name)) && name !== 'style' && name !== 'class'
      ? [{ name, value, important: false, line }]
      : [],
  );
  const ruled = rules.flatMap(({ declarations }) => declarations);
  const all = [...own, ...ruled, ...readDeclarations(attributes['style'] ?? '', line)];
  return [...all.filter((each) => !each.important), ...all.filter((each) => each.important)];
}

function isStyle(name: string): boolean {
  if (name === 'transform' || name === 'filter') return false;
  return (
    name === 'style' ||
    name === 'class' ||
    COLOURS.has(name) ||
    OPACITIES.has(name) ||
    DRAWN.has(name) ||
    Object.hasOwn(IDLE_VALUES, name)
  );
}

interface Value {
  readonly text: string;
  readonly alpha?: number;
}

function drawnValue(name: string, value: string, line: number): Value | undefined {
  if (/\bvar\(|^(?:initial|unset|revert|revert-layer)$/i.test(value) && !IDLE.test(name))
    throw unknown(`${name}: ${excerpt(value)}`, line);
  if (COLOURS.has(name)) return paintOf(name, value.trim(), line);
  if (OPACITIES.has(name)) {
    if (/^\s*inherit\s*$/i.test(value)) return { text: 'inherit' };
    const opacity = readOpacity(value);
    if (opacity === undefined) throw unknown(`${name}: ${excerpt(value)}`, line);
    return { text: rounded(opacity) };
  }
  if (REFERENCES.has(name) && !REFERENCE.test(value))
    throw unknown(`${name}: ${excerpt(value)}`, line);
  if (DRAWN.has(name)) return { text: value };
  const idle = Object.hasOwn(IDLE_VALUES, name) ? IDLE_VALUES[name] : undefined;
  if (IDLE.test(name) || idle?.test(value.trim().toLowerCase())) return undefined;
  throw unknown(`${excerpt(name)}: ${excerpt(value)}`, line);
}

function paintOf(name: string, value: string, line: number): Value {
  const keyword = value.toLowerCase();
  if (keyword === 'currentcolor') return { text: 'currentColor', alpha: 1 };
  if (keyword === 'inherit') return { text: 'inherit' };
  if (name === 'fill' || name === 'stroke') {
    if (keyword === 'none' || keyword === 'transparent') return { text: 'none', alpha: 1 };
    const [, server, fallback = ''] = /^(url\([^)]*\))\s*(.*)$/is.exec(value) ?? [];
    if (server !== undefined)
      return {
        text: [server, fallback && paintOf(name, fallback, line).text].join(' ').trim(),
        alpha: 1,
      };
  }
  const colour: Colour | undefined = readColour(value);
  if (colour === undefined) throw unknown(`the colour “${excerpt(value)}”`, line);
  if (name === 'color' && colour.alpha < 1) throw unknown(`color: ${excerpt(value)}`, line);
  return { text: colour.hex, alpha: colour.alpha };
}

function rounded(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
