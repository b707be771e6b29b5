// pdfmake's measuring of words with the style of a run looked up once, not once a word.
import type { Inline } from 'pdfmake/js/Line.js';
import styleModule, { type StyleLookup, type StyleStack } from 'pdfmake/js/StyleContextStack.js';
import textInlinesModule, { type TextInlines } from 'pdfmake/js/TextInlines.js';

const Base: typeof TextInlines = textInlinesModule.default;
const Styles: StyleLookup = styleModule.default;

/** What a word has of its own; all else it shares with the words of its run. */
const OWN: ReadonlySet<string> = new Set(['text', 'lineEnd', 'noNewLine']);
/** Style that an inline keeps, with pdfmake's defaults. Nothing else is used by the theme. */
const KEPT = {
  alignment: 'left',
  fontSize: 12,
  fontFeatures: null,
  characterSpacing: 0,
  color: 'black',
  link: null,
  linkToDestination: null,
  noWrap: null,
} as const;

interface RunStyle {
  readonly kept: Record<string, unknown> & { font: Inline['font'] };
  readonly height: number;
}

export class WordMeasure extends Base {
  override measure(words: Inline[], stack: StyleStack): Inline[] {
    let model: Inline | undefined;
    let style: RunStyle | undefined;
    const [first] = words;
    // A paragraph with a mark begins further in.
    const indent = first && (Styles.getStyleProperty(first, stack, 'leadingIndent', 0) as number);
    for (const word of words) {
      if (model === undefined || style === undefined || !isOneRun(model, word)) {
        model = { ...word };
        style = this.#styleOf(word, stack);
      }
      this.#measureWord(word, style);
    }
    if (first && indent) {
      first.leadingCut -= indent;
      first['leadingIndent'] = indent;
    }
    return words;
  }

  #styleOf(word: Inline, stack: StyleStack): RunStyle {
    const get = (key: string, otherwise: unknown): unknown =>
      Styles.getStyleProperty(word, stack, key, otherwise);
    const family = get('font', 'Roboto') as string;
    const font = this.pdfDocument.provideFont(
      family,
      get('bold', false) as boolean,
      get('italics', false) as boolean,
    ) as Inline['font'];
    const kept: RunStyle['kept'] = { font };
    for (const [key, otherwise] of Object.entries(KEPT)) kept[key] = get(key, otherwise);
    const lines = get('lineHeight', 1) as number;
    return { kept, height: font.lineHeight(kept['fontSize'] as number) * lines };
  }

  #measureWord(word: Inline, { kept, height }: RunStyle): void {
    Object.assign(word, kept);
    const { text } = word;
    word.width = this.widthOfText(text, word);
    word.height = height;
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    word.leadingCut = start === 0 ? 0 : this.widthOfText(text.slice(0, start), word);
    word.trailingCut = end === text.length ? 0 : this.widthOfText(text.slice(end), word);
  }
}

function isOneRun(model: Inline, word: Inline): boolean {
  for (const key in word) if (!OWN.has(key) && word[key] !== model[key]) return false;
  for (const key in model) if (!OWN.has(key) && !(key in word)) return false;
  return true;
}
