// What a program must do by hand with pdfkit: faces, page breaks, tables, running heads.

import PDFDocument from 'pdfkit';
import { colours, MM } from './design.mjs';
import { fonts } from './fonts.mjs';

export const LEFT = 22 * MM;
export const WIDTH = 166 * MM;
export const LINE_GAP = 0.9;
const BOTTOM = 841.89 - 22 * MM;
const PAD = 4;
const HEAD_HEIGHT = 18;

/** An empty document with its faces and outline. */
export function createDocument({ title, author, reference, language }) {
  const margins = { top: 24 * MM, bottom: 22 * MM, left: LEFT, right: LEFT };
  const doc = new PDFDocument({
    ...{ size: 'A4', margins, bufferPages: true, pdfVersion: '1.7' },
    ...{ lang: language, displayTitle: true },
    info: { Title: title, Author: author, Keywords: reference },
  });
  for (const [family, faces] of Object.entries(fonts)) {
    for (const [face, path] of Object.entries(faces)) doc.registerFont(`${family} ${face}`, path);
  }
  return doc;
}

/** Sets face, size and colour for what comes next. */
export function use(doc, face, size, colour = colours.text) {
  return doc.font(face).fontSize(size).fillColor(colour);
}

/** Begins a page unless `height` still has room on this one. */
export function makeRoom(doc, height) {
  if (doc.y + height > BOTTOM) doc.addPage();
}

/** A line over the whole measure, at the current height. */
export function drawRule(doc, width, colour) {
  doc
    .moveTo(LEFT, doc.y)
    .lineTo(LEFT + WIDTH, doc.y)
    .lineWidth(width)
    .stroke(colour);
}

/** A table whose head is repeated and whose rows stay whole. */
export function drawTable(doc, { names, widths }, rows) {
  const cells = places(widths);
  makeRoom(doc, 60);
  drawHead(doc, names, cells);
  for (const row of rows) {
    const height = rowHeight(doc, row, cells);
    if (doc.y + height > BOTTOM) {
      doc.addPage();
      drawHead(doc, names, cells);
    }
    drawRow(doc, row, cells, height);
    drawRule(doc, 0.5, colours.hair);
  }
}

function places(widths) {
  let x = LEFT;
  return widths.map((width) => {
    const cell = { x: x + PAD, options: { width: width * MM - 2 * PAD, lineGap: 0 } };
    x += width * MM;
    return cell;
  });
}

function drawHead(doc, names, cells) {
  doc.rect(LEFT, doc.y, WIDTH, HEAD_HEIGHT).fill(colours.tint);
  const row = names.map((text) => ({ text, face: 'sans bold', colour: colours.ink }));
  drawRow(doc, row, cells, HEAD_HEIGHT);
  drawRule(doc, 0.5, colours.ink);
}

function rowHeight(doc, row, cells) {
  const heights = row.map((cell, i) => {
    use(doc, cell.face ?? 'sans normal', 9);
    return doc.heightOfString(cell.text, cells[i].options);
  });
  return Math.max(...heights) + 7;
}

function drawRow(doc, row, cells, height) {
  const top = doc.y;
  row.forEach(({ text, face = 'sans normal', colour }, i) => {
    const { x, options } = cells[i];
    use(doc, face, 9, colour).text(text, x, top + 3.5, options);
  });
  doc.y = top + height;
}

/** Writes the running head and foot on every page, now that their number is known. */
export function stampPages(doc, { classification, reference, title }) {
  const { count } = doc.bufferedPageRange();
  const right = { width: WIDTH, align: 'right' };
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    // Else text in the margin would begin a page.
    doc.page.margins.bottom = 0;
    const head = 12 * MM;
    const foot = 282 * MM;
    use(doc, 'sans bold', 8, colours.alarm).text(classification, LEFT, head, { lineBreak: false });
    use(doc, 'sans normal', 8, colours.grey).text(reference, LEFT, head, right);
    doc.text(title, LEFT, foot, { lineBreak: false });
    doc.text(`Page ${page + 1} of ${count}`, LEFT, foot, right);
  }
}
