// What a document says of itself: information dictionary, PDF/UA identification, its PDF/A schema.

/** What the document says of itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: string | undefined;
  readonly creator: string;
  readonly lang: string;
  /** The clock of the build: creation and modification date. */
  readonly now: Date;
}

/** What pdfkit is told of a document besides its paper. */
export function documentOptions(info: DocumentInfo): Record<string, unknown> {
  return {
    pdfVersion: '1.7',
    // PDF/A-3a and PDF/UA-1 exclude each other in pdfkit: the one is asked for here, the other's
    // identification is added to the metadata.
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: info.lang,
    autoFirstPage: false,
    // The number of pages stands on each of them: all stay open until it is known.
    bufferPages: true,
    font: null,
    info: infoDictionary(info),
  };
}

/** The dictionary as pdfkit takes it. */
function infoDictionary(info: DocumentInfo): Record<string, unknown> {
  return {
    Title: info.title,
    ...(info.author ? { Author: info.author } : {}),
    ...(info.subject ? { Subject: info.subject } : {}),
    ...(info.keywords ? { Keywords: info.keywords } : {}),
    Creator: info.creator,
    Producer: info.creator,
    CreationDate: info.now,
    ModDate: info.now,
  };
}

/** Escapes text for XML and drops the control characters that XML 1.0 cannot carry. */
export function escapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return (
    text
      .replace(/[&<>"']/g, (character) => names[character]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}

/** PDF/UA-1 identification (ISO 14289-1, clause 5) with the schema that PDF/A wants for it (ISO 19005-3, 6.6.2.3). */
export const PDFUA_IDENTIFICATION = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
