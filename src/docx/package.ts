// The parts of the package that are no text: what each is, how they belong together, what the file is.
import type { Relationship } from './writer.ts';
import { element, escapeXml, NAMESPACES, PACKAGE, RELATIONSHIPS, value, xmlPart } from './xml.ts';

/** What the file says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string | undefined;
  readonly author: string | undefined;
  /** The program that made it. */
  readonly generator: string;
  /** The date that the document bears inside. */
  readonly created: Date;
  /** Facts about the brief, by names that Word shows under “Custom”. */
  readonly facts: Readonly<Record<string, string | undefined>>;
}

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const KINDS: Readonly<Record<string, string>> = {
  '/word/document.xml': `${DOCUMENT}.document.main+xml`,
  '/word/styles.xml': `${DOCUMENT}.styles+xml`,
  '/word/numbering.xml': `${DOCUMENT}.numbering+xml`,
  '/word/fontTable.xml': `${DOCUMENT}.fontTable+xml`,
  '/word/settings.xml': `${DOCUMENT}.settings+xml`,
  '/word/header1.xml': `${DOCUMENT}.header+xml`,
  '/word/header2.xml': `${DOCUMENT}.header+xml`,
  '/word/footer1.xml': `${DOCUMENT}.footer+xml`,
  '/customXml/itemProps1.xml':
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};
const ENDINGS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** The part that says of what kind each of the others is. */
export function contentTypes(paths: readonly string[]): string {
  return xmlPart(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries(ENDINGS).map(([Extension, ContentType]) =>
        element('Default', { Extension, ContentType }),
      ),
      ...Object.entries(KINDS)
        .filter(([path]) => paths.includes(path.slice(1)))
        .map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );
}

/** What the package itself leads to. */
export function packageRelationships(): string {
  const core =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return relationshipsPart([
    { id: 'rId1', type: `${RELATIONSHIPS}/officeDocument`, target: 'word/document.xml' },
    { id: 'rId2', type: core, target: 'docProps/core.xml' },
    { id: 'rId3', type: `${RELATIONSHIPS}/extended-properties`, target: 'docProps/app.xml' },
    { id: 'rId4', type: `${RELATIONSHIPS}/custom-properties`, target: 'docProps/custom.xml' },
  ]);
}

export function relationshipsPart(all: readonly Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...all.map(({ id, type, target, external }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: external ? 'External' : undefined,
        }),
      ),
    ),
  );
}

/** Fields show what is right when the file is opened; a theme of Word's own has no say. */
export const SETTINGS = xmlPart(
  element(
    'w:settings',
    NAMESPACES,
    value('w:defaultTabStop', 720),
    value('w:characterSpacingControl', 'doNotCompress'),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
  ),
);

const CORE = {
  'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The parts with what the file says of itself. */
export function coreProperties(
  { title, subject, author, generator, created, facts }: DocumentProperties,
  lang: string,
): Record<string, string> {
  const text = (name: string, words: string | undefined): string =>
    words === undefined ? '' : element(name, {}, escapeXml(words));
  const date = (name: string): string =>
    element(name, { 'xsi:type': 'dcterms:W3CDTF' }, created.toISOString().replace(/\.\d+/, ''));
  const known = Object.entries(facts).filter(
    (fact): fact is [string, string] => fact[1] !== undefined,
  );
  const custom = known.map(([name, words], index) =>
    element(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
      text('vt:lpwstr', words),
    ),
  );
  const variant = { 'xmlns:vt': `${OFFICE}/docPropsVTypes` };
  return {
    'docProps/core.xml': xmlPart(
      element(
        'cp:coreProperties',
        CORE,
        text('dc:title', title),
        text('dc:subject', subject),
        text('dc:creator', author),
        text('cp:lastModifiedBy', author),
        date('dcterms:created'),
        date('dcterms:modified'),
        text('dc:language', lang),
      ),
    ),
    'docProps/app.xml': xmlPart(
      element(
        'Properties',
        { xmlns: `${OFFICE}/extended-properties` },
        text('Application', generator),
      ),
    ),
    'docProps/custom.xml': xmlPart(
      element('Properties', { xmlns: `${OFFICE}/custom-properties`, ...variant }, ...custom),
    ),
  };
}
