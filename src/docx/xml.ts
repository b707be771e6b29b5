// Elements of XML as text.

/** Characters that XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are left out.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as content or as the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without value are left out, and so is content without text. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | undefined | false)[]
): string {
  const all = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = content.filter(Boolean).join('');
  return inner === '' ? `<${name}${all}/>` : `<${name}${all}>${inner}</${name}>`;
}

/** An element that has nothing but the value `w:val`. */
export function value(name: string, val: string | number | undefined): string {
  return val === undefined ? '' : element(name, { 'w:val': val });
}

/** A colour, in six digits, behind words or a paragraph. */
export function shading(colour: string): string {
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour });
}

/** A part of the package: its one element, with the line that begins every XML document. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const OFFICE = 'http://schemas.openxmlformats.org';

/** The names of the vocabularies that parts of a document use (ECMA-376, transitional). */
export const NAMESPACES = {
  'xmlns:w': `${OFFICE}/wordprocessingml/2006/main`,
  'xmlns:r': `${OFFICE}/officeDocument/2006/relationships`,
  'xmlns:wp': `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  'xmlns:a': `${OFFICE}/drawingml/2006/main`,
  'xmlns:pic': `${OFFICE}/drawingml/2006/picture`,
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
} as const;

export const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;
export const PACKAGE = `${OFFICE}/package/2006`;
