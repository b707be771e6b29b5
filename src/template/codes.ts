// What the problems of templates, labels and fonts mean.

import type { Explanations } from '../diagnostics/diagnostic.ts';

const TYPED =
  'What a template writes is read into a document tree, from which the tags of the PDF come (ISO 14289). A thing that nobody knows could not be tagged.';
const SAFE = 'A template is trusted as far as its text goes. It reads no file outside its folder.';
const ONE_LANGUAGE =
  'A page speaks one language, and says so to screen readers (ISO 14289, WCAG 3.1.1).';

/** By code. */
export const TEMPLATE_CODES: Explanations = {
  'template-unknown': {
    meaning: 'There is no template of that name, nor a folder.',
    why: 'A name is one of ours; a folder begins with ./ or stands beside the brief.',
    remedy: 'Take a name that the hint lists.',
  },
  'template-no-manifest': {
    meaning: 'The folder of a template has no `template.yaml`.',
    why: 'Page, fonts and styles are named there.',
    remedy: 'Write one; `extends: briefing` is enough to begin with.',
  },
  'template-outside': {
    meaning: 'A template, or a file of one, lies outside the folder where it may be.',
    why: SAFE,
    remedy: 'Copy it into the folder.',
  },
  'template-too-large': {
    meaning: 'The folder of a template holds more than a template can need.',
    why: 'Memory and time of a build are bounded.',
    remedy: 'Take out what does not belong to it.',
  },
  'template-theme': {
    meaning:
      '`template.yaml` has a value that is not understood, or names a font or colour that it does not declare.',
    why: 'A style that is not found would be set in another without a word.',
    remedy: 'Mend the value that the message names.',
  },
  'low-contrast': {
    meaning: 'A colour of `template.yaml` is too faint on its ground for the size it is used at.',
    why: 'WCAG 2.2 AA (1.4.3, 1.4.11) asks for 4.5:1, and 3:1 for large text and what is drawn: below that many cannot read it, least of all on paper from an office printer.',
    remedy: 'Take the shade that the hint names, or a darker one; of the marking a lighter one.',
  },
  'page-overflow': {
    meaning: 'The document needs more pages than its template allows (`page: { limit: 1 }`).',
    why: 'A page that somebody reads at a glance is one page; smaller type would not be read.',
    remedy:
      'Shorten what the hint names, longest first, take another template, or have one of your own leave more out (`leave_out`).',
  },
  'template-error': {
    meaning:
      'A file of the template is not right Handlebars, or asks for a value that there is not.',
    why: 'Handlebars runs strict: a misspelt name would print nothing, and the page would lack a text.',
    remedy: 'Mend the line that the message names; `--emit view` prints the values that there are.',
  },
  'template-markup': {
    meaning:
      'The template wrote an element that the document does not have, or one in a wrong place.',
    why: TYPED,
    remedy: 'Write sections, headings, paragraphs, lists, tables, links and spans.',
  },
  'template-class': {
    meaning: 'The template wrote a class that `template.yaml` does not know.',
    why: TYPED,
    remedy: 'Declare the class in `template.yaml`, or take one that is there.',
  },
  'label-missing': {
    meaning: 'A word of the page is not in the labels of the language.',
    why: ONE_LANGUAGE,
    remedy: 'Add it to `labels/<language>.yaml` of the template.',
  },
  'label-invalid': {
    meaning: 'A label is neither a text nor the forms of one by number.',
    why: ONE_LANGUAGE,
    remedy: 'Put the words between quotation marks.',
  },
  'language-without-labels': {
    meaning: 'The template has no words for the language of the brief and speaks English.',
    why: ONE_LANGUAGE,
    remedy:
      'Add `labels/<language>.yaml` to a template of your own, or choose a language that it has.',
  },
  'font-missing': {
    meaning: 'A font that the template names is not there.',
    why: 'PDF/A (ISO 19005) embeds every font; none is taken from the machine, so that the same brief gives the same page everywhere.',
    remedy: 'Put the font file into the folder of the template, or name another.',
  },
  'font-unusable': {
    meaning:
      'A font of the template is damaged, of another kind than TrueType, or not to be embedded.',
    why: 'PDF/A (ISO 19005) embeds every font; a font is read whole before anything is set in it, so that no page depends on a damaged one.',
    remedy: 'Give a sound TrueType font whose licence allows to embed parts of it.',
  },
  'no-glyph': {
    meaning: 'A character is in none of the fonts.',
    why: 'It would print as an empty box. PDF/UA-1 (ISO 14289-1, 7.21.8) forbids text that shows a font’s sign for “no such glyph”.',
    remedy:
      'Install the font that the hint names, write it otherwise, or use a template with a font that has it.',
  },
  'book-marking': {
    meaning:
      'The briefs of a book have markings of different schemes, or different ones of a house.',
    why: 'A book is marked as the strictest of its briefs, and there nobody can say which that is.',
    remedy: 'Give all of them the marking that the book is to have (`--set`), or bind books apart.',
  },
  'brief-lost': {
    meaning:
      'Something of the brief is not on the page, and the page does not say that it is left out.',
    why: 'Readers take a brief for whole. What a template leaves out it declares under `leave_out` or `spare`, and the page says so in the sentence `notShown`.',
    remedy:
      'Show it in the file of the template that the hint names; or declare the part under `leave_out` in `template.yaml`, and print `{{notShown}}`.',
  },
  'text-lost': {
    meaning: 'A text of the brief is missing on the page, cut off or there twice.',
    why: 'The typesetter accounts for every text; a brief that loses one must not be sent.',
    remedy: 'This is a fault of ours: please report it with the brief.',
  },
  'template-picture': {
    meaning: 'The template shows a picture that is none of the brief: of no figure, nor the logo.',
    why: 'Each picture has its alternative text and its place in the brief (ISO 14289-1, 7.3).',
    remedy: 'Write the `file` of a figure, or `organisation.logo`, into `src`.',
  },
  'picture-lost': {
    meaning: 'A picture of the brief is missing on the page or there twice.',
    why: 'The typesetter accounts for every picture as for every text.',
    remedy: 'This is a fault of ours: please report it with the brief.',
  },
  'label-overlap': {
    meaning: 'In a drawing made from data, words stand over words.',
    why: 'What cannot be read is not on the page, even if it was drawn.',
    remedy:
      'Let the drawing be as wide as the page, or shorten its words; it is a fault of ours, so please report it with the brief.',
  },
  'not-drawn': {
    meaning:
      'What `design.draw` asks for is not drawn: there is nothing to draw, or too much for a page.',
    why: 'Whoever asks for a drawing and gets none should not have to look for it.',
    remedy: 'Take it out of `design.draw`. The timeline lists all dates, drawn or not.',
  },
  'page-numbers-unsettled': {
    meaning:
      'A reference such as “D2, page 3” moves the page that it names each time it is set right.',
    why: 'A wrong number of a page is worse than none.',
    remedy: 'Word the sentence with the reference differently.',
  },
  'invalid-style': {
    meaning: '`style.yaml` is not a mapping of names to lists of spellings to avoid.',
    why: 'A list of names that is read by half would pass what it was written to find.',
    remedy: 'Write lines such as `Kyiv: [Kiev, Kiew]`.',
  },
};
