// What a document claims to conform to, as its metadata say it.
import type { Standard } from '../../brief/format/terms.ts';

export interface Claims {
  /** Version of PDF. */
  readonly version: '1.7' | '2.0';
  /** Part and level of PDF/A (ISO 19005). */
  readonly archive: { readonly part: number; readonly conformance: string };
  /** Whether the properties stand in a dictionary too, not in the metadata alone. */
  readonly hasInformation: boolean;
  /** Further metadata. */
  readonly identification: string;
}

/** PDF/UA-1 (ISO 14289-1, clause 5) with the schema that PDF/A wants for it (ISO 19005-3, 6.6.2.3). */
const PDFUA_1 = `
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

/** A declaration of the PDF Association that a document is what it names. */
const declared = (what: string): string =>
  `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/${what}</pdfd:conformsTo></rdf:li>`;

/** PDF/UA-2 (ISO 14289-2, clause 5), the year of PDF/A-4 (ISO 19005-4, 6.7.3), WTPDF 1.0 (6.1.3). */
const PDFUA_2 = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:rev>2020</pdfaid:rev></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations><rdf:Bag>
${declared('wtpdf#accessibility1.0')}
${declared('wtpdf#reuse1.0')}
</rdf:Bag></pdfd:declarations></rdf:Description>`;

/** By the word of the brief. */
export const CLAIMS: Readonly<Record<Standard, Claims>> = {
  ua1: {
    version: '1.7',
    archive: { part: 3, conformance: 'A' },
    hasInformation: true,
    identification: PDFUA_1,
  },
  ua2: {
    version: '2.0',
    archive: { part: 4, conformance: 'F' },
    // PDF/A-4 forbids it (ISO 19005-4, 6.1.3).
    hasInformation: false,
    identification: PDFUA_2,
  },
};
