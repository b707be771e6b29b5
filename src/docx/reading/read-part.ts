// Reads the words of one part of a Word file: the document, a head or foot, comments.
import { Parser } from 'htmlparser2';
import { COUNTED, kindOf, SIGNS, SKIPPED } from './part-elements.ts';
import type { ChangeMark } from './reviewed.ts';
import type { Look, Note, Paragraph, PartWords, Point, Span } from './spans.ts';
import { type Attributes, XmlNames } from './xml-names.ts';

/** The words of a part, paragraph by paragraph. */
export function readPart(xml: string): PartWords {
  const reader = new PartReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reader;
}

interface Control {
  tag: string | undefined;
  readonly number: number;
  /** What stands in it is what Word asks to be overwritten. */
  isPlaceholder: boolean;
}

interface Change {
  readonly isDeletion: boolean;
  readonly mark: ChangeMark;
}

/** A field of Word's, such as the number of a page. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** More comments or fields than these about the same words nobody makes. */
const MOST_OPEN = 100;

interface OpenParagraph {
  readonly spans: Span[];
  readonly id?: string;
  end?: ChangeMark;
}

class PartReader implements PartWords {
  readonly paragraphs: Paragraph[] = [];
  readonly points: Point[] = [];
  readonly notes: Note[] = [];
  #note: Omit<Note, 'to'> | undefined;
  readonly #names = new XmlNames();
  readonly #open: OpenParagraph[] = [];
  readonly #controls: Control[] = [];
  readonly #changes: Change[] = [];
  readonly #links: string[] = [];
  readonly #comments = new Set<string>();
  readonly #fields: Field[] = [];
  /** How deep the reader is in what is skipped, in properties, in those of a control. */
  #skipped = 0;
  #properties = 0;
  #controlProperties = 0;
  #count = 0;
  #look: { isStrong: boolean; isEmphasised: boolean } = PLAIN;
  #written: string | undefined;
  #keepsSpace = false;
  #instruction = false;

  open(name: string, attributes: Attributes): void {
    this.#names.declare(attributes);
    const local = this.#names.of(name);
    if (local === undefined) return;
    if (this.#skipped > 0 || SKIPPED.test(local)) this.#skipped += 1;
    else if (local === 'sdtPr') this.#controlProperties += 1;
    else if (this.#controlProperties > 0) this.#ofControl(local, attributes);
    else if (local.endsWith('Pr')) this.#properties += 1;
    else if (this.#properties > 0) this.#property(local, attributes);
    else this.#content(local, attributes);
  }

  close(name: string): void {
    const local = this.#names.of(name);
    if (local === undefined) return;
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (local === 'sdtPr') this.#controlProperties -= 1;
    else if (this.#controlProperties > 0) return;
    else if (local.endsWith('Pr')) this.#properties -= 1;
    else if (this.#properties === 0) this.#end(local);
  }

  text(text: string): void {
    if (this.#written !== undefined) this.#written += text;
    else if (this.#instruction) this.#fields.at(-1)!.instruction += text;
  }

  #ofControl(local: string, attributes: Attributes): void {
    const control = this.#controls.at(-1);
    if (control === undefined) return;
    if (local === 'tag') control.tag = this.#names.value(attributes, 'val');
    if (local === 'showingPlcHdr') control.isPlaceholder = this.#isOn(attributes);
  }

  #property(local: string, attributes: Attributes): void {
    const look = this.#look;
    const kind = kindOf(local);
    const paragraph = this.#open.at(-1);
    if (local === 'rStyle') {
      const style = this.#names.value(attributes, 'val') ?? '';
      if (/^strong/i.test(style)) this.#look = { ...look, isStrong: true };
      if (/^emphasis/i.test(style)) this.#look = { ...look, isEmphasised: true };
    } else if (local === 'b') this.#look = { ...look, isStrong: this.#isOn(attributes) };
    else if (local === 'i') this.#look = { ...look, isEmphasised: this.#isOn(attributes) };
    else if (kind !== undefined && paragraph) paragraph.end = this.#mark(kind, attributes);
  }

  #content(local: string, attributes: Attributes): void {
    const kind = kindOf(local);
    const sign = SIGNS[local];
    if (kind !== undefined)
      this.#changes.push({ isDeletion: kind === 'deleted', mark: this.#mark(kind, attributes) });
    else if (sign !== undefined) this.#add(sign);
    else this.#opened[local]?.(attributes);
  }

  readonly #opened: Readonly<Record<string, (attributes: Attributes) => void>> = {
    p: (attributes) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':paraId'))?.[1];
      this.#open.push({ spans: [], ...(id !== undefined && { id }) });
      this.#look = PLAIN;
    },
    r: () => {
      this.#look = PLAIN;
    },
    t: (attributes) => {
      this.#written = '';
      this.#keepsSpace = attributes['xml:space'] === 'preserve';
    },
    delText: (attributes) => this.#opened['t']!(attributes),
    sym: (attributes) => {
      const code = Number.parseInt(this.#names.value(attributes, 'char') ?? '', 16);
      if (code > 31 && code < 0xd8_00) this.#add(String.fromCodePoint(code));
    },
    sdt: () => {
      this.#count += 1;
      this.#controls.push({ tag: undefined, number: this.#count, isPlaceholder: false });
    },
    hyperlink: (attributes) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      this.#links.push(id ?? '');
    },
    fldSimple: (attributes) => {
      const instruction = this.#names.value(attributes, 'instr') ?? '';
      this.#openField({ instruction, isResult: true });
    },
    fldChar: (attributes) => {
      const kind = this.#names.value(attributes, 'fldCharType');
      if (kind === 'begin') this.#openField({ instruction: '', isResult: false });
      if (kind === 'separate' && this.#fields.length > 0) this.#fields.at(-1)!.isResult = true;
      if (kind === 'end') this.#fields.pop();
    },
    instrText: () => {
      this.#instruction = this.#fields.length > 0;
    },
    comment: (attributes) => {
      const { author, date } = this.#mark('inserted', attributes);
      this.#note = { id: this.#idOf(attributes), author, date, from: this.paragraphs.length };
    },
    commentRangeStart: (attributes) => {
      if (this.#comments.size < MOST_OPEN) this.#comments.add(this.#idOf(attributes));
    },
    commentRangeEnd: (attributes) => this.#comments.delete(this.#idOf(attributes)),
    commentReference: (attributes) => {
      const tag = this.#controls.findLast((each) => each.tag !== undefined)?.tag;
      this.points.push({ comment: this.#idOf(attributes), ...(tag !== undefined && { tag }) });
    },
  };

  #openField(field: Field): void {
    if (this.#fields.length < MOST_OPEN) this.#fields.push(field);
  }

  #end(local: string): void {
    if (kindOf(local) !== undefined) this.#changes.pop();
    else if (local === 't' || local === 'delText') this.#endText();
    else if (local === 'p') {
      const paragraph = this.#open.pop();
      if (paragraph) this.paragraphs.push(paragraph);
    } else if (local === 'comment' && this.#note) {
      this.notes.push({ ...this.#note, to: this.paragraphs.length });
    } else if (local === 'sdt') this.#controls.pop();
    else if (local === 'hyperlink') this.#links.pop();
    else if (local === 'fldSimple') this.#fields.pop();
    else if (local === 'instrText') this.#instruction = false;
  }

  #endText(): void {
    const text = this.#written ?? '';
    this.#written = undefined;
    this.#add(this.#keepsSpace ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1);
    const isCounted = this.#fields.some((each) => each.isResult && COUNTED.test(each.instruction));
    if (text === '' || !paragraph || isCounted) return;
    const control = this.#controls.findLast((each) => each.tag !== undefined);
    if (this.#controls.some((each) => each.isPlaceholder)) return;
    const insertion = this.#changes.findLast((each) => !each.isDeletion);
    const deletion = this.#changes.findLast((each) => each.isDeletion);
    // What one inserted and another deleted was never there and is not there.
    if (insertion && deletion) return;
    const change = deletion ?? insertion;
    const link = this.#links.at(-1);
    const look: Look = { ...this.#look, ...(link ? { link } : {}) };
    paragraph.spans.push({
      text,
      look,
      ...(change && { mark: change.mark }),
      ...(control?.tag !== undefined && { tag: control.tag, control: control.number }),
      comments: [...this.#comments],
    });
  }

  #mark(kind: ChangeMark['kind'], attributes: Attributes): ChangeMark {
    const date = this.#names.value(attributes, 'date');
    const author = this.#names.value(attributes, 'author') ?? '';
    return { kind, author, ...(date !== undefined && { date }) };
  }

  #idOf(attributes: Attributes): string {
    return this.#names.value(attributes, 'id') ?? '';
  }

  #isOn(attributes: Attributes): boolean {
    return !/^(?:0|false|off|none)$/.test(this.#names.value(attributes, 'val') ?? 'true');
  }
}

const PLAIN = { isStrong: false, isEmphasised: false };
