// pdfmake's PDF document with tags, our faces, correct metadata and no way to the outside.
import pdfDocumentModule, {
  type FontStyleName,
  type Page,
  type PdfDocument,
  type Reference,
} from 'pdfmake/js/PDFDocument.js';
import { directionOf } from '../../languages/writing.ts';
import { EmbeddedFace } from '../fonts/embedded-font.ts';
import type { FaceSet } from '../fonts/faces.ts';
import type { StructureElement, StructureTree } from '../tags/structure-tree.ts';
import { type ObjectWriter, ParentTree, StructureObjects } from '../tags/write-structure.ts';
import { ByteWriter } from './byte-writer.ts';
import { Landings } from './landings.ts';
import { type DocumentInfo, documentOptions, escapeXml } from './metadata.ts';
import { ObjectStreams } from './object-streams.ts';
import { decimal, pdfDate, WrittenObject } from './pdf-syntax.ts';
import { CLAIMS, type Claims } from './standards.ts';

const Base: typeof PdfDocument = pdfDocumentModule.default;

export class TaggedDocument extends Base implements ObjectWriter {
  readonly structure: StructureTree<Reference>;
  /** Where links and bookmarks land. */
  readonly landings: Landings;
  readonly #faces: FaceSet;
  readonly #claims: Claims;
  readonly #output: ObjectStreams;
  /** What pdfkit wrote of the object that it is writing. */
  #parts: (string | Uint8Array)[] = [];
  #bytes: Uint8Array | undefined;
  /** The properties as they are, for the metadata. */
  readonly #properties: Record<string, unknown> = {};
  #lastFont: { family: string; bold: boolean; italics: boolean; face: unknown } | undefined;
  readonly #objects: StructureObjects;
  readonly #parents = new ParentTree();
  /** The elements of each page's marked content. */
  readonly #elements: (number[] | undefined)[] = [];
  /** What is being drawn on a page; pdfkit would keep each operator as a piece of its own. */
  readonly content = new ByteWriter();
  #pageIndex = 0;
  /** What was drawn on each page. */
  #pages: Uint8Array[] = [];

  constructor(
    size: { width: number; height: number },
    info: DocumentInfo,
    structure: StructureTree<Reference>,
    faces: FaceSet,
  ) {
    super(
      {},
      {},
      {},
      {},
      { size: [size.width, size.height], ...documentOptions(info) },
      null,
      () => false,
    );
    // Facing pages stand the other way round (ISO 32000-1, 12.2).
    const { data } = this._root.data['ViewerPreferences'] as Reference;
    if (directionOf(info.lang) === 'rtl') data['Direction'] = 'R2L';
    this.structure = structure;
    this.#faces = faces;
    this.#claims = CLAIMS[info.standard];
    this.#output = new ObjectStreams(this.#claims.version);
    this.#objects = new StructureObjects(this, info.standard);
    this.landings = new Landings(this, info.standard, (element) => this.#objects.idOf(element));
    this.subset = this.#claims.archive.part;
    this.subset_conformance = this.#claims.archive.conformance;
  }

  /** pdfmake asks here for every font: our faces instead of pdfkit's fontkit ones. */
  override provideFont(family: string, bold: boolean, italics: boolean): unknown {
    const last = this.#lastFont;
    if (last?.family === family && last.bold === bold && last.italics === italics) return last.face;
    const face = this.#fontOf(family, bold, italics);
    // Runs of one font follow one another.
    this.#lastFont = { family, bold, italics, face };
    return face;
  }

  #fontOf(family: string, bold: boolean, italics: boolean): unknown {
    const style: FontStyleName = this.getFontType(bold, italics);
    this.fontCache[family] ??= {};
    const cache = this.fontCache[family];
    const known = cache[style];
    if (known) return known;
    this._fontCount += 1;
    const id = `F${this._fontCount}`;
    const name = { font: family, bold, italics };
    const face = new EmbeddedFace(this, this.#faces.face(name), id, this.#faces.vertical(name));
    // pdfkit finalizes what stands in this table when the document ends.
    this._fontFamilies[id] = face;
    cache[style] = face;
    return face;
  }

  /** SVG's `<image href>` reaches this past pdfmake's access policy: nothing is opened by name. */
  override openImage(source: unknown): unknown {
    if (typeof source === 'string')
      throw new Error('Images are given as bytes, never opened by name');
    return super.openImage(source);
  }

  override addContent(operators: string): this {
    // The groups of a drawing take the page's place while they are drawn.
    if (this.page && !('dictionary' in this.page)) (this.page as Page).write(`${operators}\n`);
    // pdfkit's constructor draws nothing, but is there before our fields are.
    else if (#pages in this) this.content.write(`${operators}\n`);
    return this;
  }

  override addPage(options?: object): this {
    this.#leavePage();
    this.#pageIndex = this.#pages.length;
    return super.addPage(options);
  }

  override switchToPage(index: number): Page {
    this.#leavePage();
    this.#pageIndex = index;
    return super.switchToPage(index);
  }

  #leavePage(): void {
    if (!this.page) return;
    const drawn = this.#pages[this.#pageIndex];
    const content = this.content.take();
    this.#pages[this.#pageIndex] = drawn ? Buffer.concat([drawn, content]) : content;
  }

  override flushPages(): void {
    if (this.page) this.#leavePage();
    for (const [index, operators] of this.#pages.entries())
      super.switchToPage(index).write(operators);
    this.#pages = [];
    super.flushPages();
  }

  /** pdfkit gives a page the unit that it has anyhow, and metadata a key that no one knows. */
  override ref(data: Record<string, unknown> = {}): Reference {
    if (data['Type'] === 'Page') delete data['UserUnit'];
    if (data['Type'] === 'Metadata') delete data['length'];
    if (data instanceof Date) return super.ref(Object(pdfDate(data)) as typeof data);
    return super.ref(data);
  }

  reserve(): number {
    return this._offsets.push(null);
  }

  writePlain(id: number, text: string): void {
    this.#output.addPlain(id, text);
  }

  /** Opens marked content that belongs to an element; answers with its number on this page. */
  openContent(element: StructureElement<Reference>): number {
    let elements = this.#elements[this.#pageIndex];
    if (elements === undefined) {
      const parents = this.#parents.addPage();
      this.page.dictionary.data['StructParents'] = parents.key;
      elements = parents.elements;
      this.#elements[this.#pageIndex] = elements;
    }
    const mcid = elements.push(this.#objects.idOf(element)) - 1;
    this.addContent(`/${element.type}<</MCID ${mcid}>>BDC`);
    return mcid;
  }

  /** An annotation with the keys of its kind, written out, that belongs to an element. */
  addLink(
    element: StructureElement<Reference>,
    x: number,
    y: number,
    width: number,
    height: number,
    keys: string,
  ): number {
    const { height: top } = this.page;
    const rectangle = [x, top - y - height, x + width, top - y].map(decimal).join(' ');
    const parent = this.#parents.addAnnotation(this.#objects.idOf(element));
    const id = this.reserve();
    this.writePlain(
      id,
      `<</Type/Annot/Rect[${rectangle}]/Border[0 0 0]/F 4/StructParent ${parent}${keys}>>`,
    );
    this.page.annotations.push(new WrittenObject(id));
    return id;
  }

  /** pdfkit writes an object in parts: its number, its value, its stream if it has one, its end. */
  override _write(data: string | Uint8Array): void {
    if (#parts in this) this.#parts.push(data);
  }

  override _refEnd(reference: Reference): void {
    const [, value, , bytes] = this.#parts;
    this.#parts = [];
    if (bytes instanceof Uint8Array) this.#output.addStream(reference.id, value as string, bytes);
    else this.#output.addPlain(reference.id, value as string);
    super._refEnd(reference);
  }

  override _finalize(): void {
    const id = `<${Buffer.from(this._id).toString('hex')}>`;
    this.#bytes = this.#output.finish(this._offsets.length, {
      Root: String(this._root),
      Info: this.#claims.hasInformation ? String(this._info) : undefined,
      ID: `[${id} ${id}]`,
    });
  }

  /** Ends the document and answers with the file. */
  bytes(): Uint8Array {
    Object.assign(this.#properties, this.info);
    if (!this.#claims.hasInformation)
      for (const key of Object.keys(this.info)) delete this.info[key];
    this.end();
    if (!this.#bytes) throw new Error('An object of the document was never ended');
    return this.#bytes;
  }

  /** pdfkit indents metadata by as much as its own source. */
  override appendXML(xml: string, newLine?: boolean): void {
    super.appendXML(xml.replace(/\n\s+/g, '\n'), newLine);
  }

  override endMarkings(): void {
    const root = this.getStructTreeRoot();
    root.data['K'] = [new WrittenObject(this.#objects.idOf(this.structure.root))];
    Object.assign(root.data, this.#objects.rootKeys());
    root.data['ParentTree'] = this.#parents;
    root.data['ParentTreeNextKey'] = this.#parents.nextKey;
    this.#objects.write(this.structure, root.id);
    super.endMarkings();
  }

  /** pdfkit writes metadata unescaped and without a modification date (ISO 19005-3, 6.6.2.1 and 6.6.3). */
  override _addInfo(): void {
    for (const [key, value] of Object.entries(this.#properties))
      this.info[key] = typeof value === 'string' ? escapeXml(value) : value;
    super._addInfo();
    const modified = (this.#properties['ModDate'] as Date).toISOString().replace(/\.\d+Z$/, 'Z');
    this.appendXML(
      `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:ModifyDate>${modified}</xmp:ModifyDate></rdf:Description>`,
    );
    this.appendXML(this.#claims.identification);
  }
}
