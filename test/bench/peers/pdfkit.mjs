// Raw pdfkit: YAML in, every page drawn by hand, PDF out.

import { parse } from 'yaml';
import { colours, columns, MM, statusColours } from './design.mjs';
import {
  createDocument,
  drawRule,
  drawTable,
  LEFT,
  LINE_GAP,
  makeRoom,
  stampPages,
  use,
  WIDTH,
} from './pdfkit-page.mjs';

/** Sets texts in YAML one after the other. */
export function createRenderer() {
  return { render: (yaml) => render(parse(yaml)) };
}

function render(document) {
  const doc = createDocument(document);
  const bytes = collect(doc);
  drawTitleBlock(doc, document);
  for (const section of document.sections) drawSection(doc, section);
  stampPages(doc, document);
  doc.end();
  return bytes;
}

function collect(doc) {
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

function drawTitleBlock(doc, { title, subtitle, author, date, reference }) {
  use(doc, 'sans bold', 22, colours.ink).text(title, LEFT, doc.y, { width: WIDTH });
  use(doc, 'serif normal', 12, colours.grey).text(subtitle);
  doc.y += 2;
  use(doc, 'sans normal', 9, colours.grey).text(`${author} · ${date} · ${reference}`);
  doc.y += 6;
  drawRule(doc, 1, colours.ink);
}

function drawSection(doc, section) {
  const outline = drawHeading(doc, section.heading, { size: 15, before: 14 }, doc.outline);
  const block = (name, items, draw) => {
    if (items.length === 0) return;
    drawHeading(doc, name, { size: 11.5, before: 9 }, outline);
    draw(items);
  };
  const each = (draw) => (items) => {
    for (const [i, item] of items.entries()) draw(doc, item, i);
  };
  block('Summary', section.summary, each(drawProse));
  block('Key claims', section.claims, (items) => drawTable(doc, columns.claims, items.map(claim)));
  block('Demands', section.demands, each(drawDemand));
  block('Ceasefire timeline', section.timeline, (items) =>
    drawTable(doc, columns.timeline, items.map(event)),
  );
  block('In their own words', section.quotes, each(drawQuote));
  block('Open issues', section.issues, each(drawIssue));
  block('Sources', section.sources, each(drawSource));
}

function drawHeading(doc, text, { size, before }, outline) {
  doc.y += before;
  makeRoom(doc, size * 1.3 + 40);
  use(doc, 'sans bold', size, colours.ink).text(text, LEFT, doc.y, { width: WIDTH });
  doc.y += 4;
  return outline.addItem(text);
}

function drawProse(doc, text) {
  const options = { width: WIDTH, align: 'justify', lineGap: LINE_GAP };
  use(doc, 'serif normal', 10).text(text, LEFT, doc.y, options);
  doc.y += 4;
}

function claim({ claim, by, source, status }) {
  const stands = { text: status, face: 'sans bold', colour: statusColours[status] };
  return [{ text: claim }, { text: by }, { text: source }, stands];
}

function event({ date, place, fact, source }) {
  const first = { text: date, face: 'sans bold' };
  return [first, { text: place }, { text: fact }, { text: source }];
}

const drawDemand = (doc, { party, text }) => drawItem(doc, '•', `${party}:`, text);
const drawIssue = (doc, { title, text }, i) => drawItem(doc, `${i + 1}.`, `${title}.`, text);

function drawItem(doc, mark, bold, text) {
  const options = { width: WIDTH - 16, lineGap: LINE_GAP };
  use(doc, 'serif normal', 10);
  makeRoom(doc, doc.heightOfString(`${bold} ${text}`, options) + 2);
  const top = doc.y;
  doc.text(mark, LEFT, top);
  use(doc, 'serif bold', 10).text(`${bold} `, LEFT + 16, top, { ...options, continued: true });
  use(doc, 'serif normal', 10).text(text, { lineGap: LINE_GAP });
  doc.y += 2;
}

function drawQuote(doc, { text, who, role, date, source }) {
  const quoted = `“${text}”`;
  const options = { width: WIDTH - 12, lineGap: LINE_GAP };
  use(doc, 'serif italics', 10);
  makeRoom(doc, doc.heightOfString(quoted, options) + 20);
  const top = doc.y + 2;
  doc.text(quoted, LEFT + 12, top, options);
  use(doc, 'sans normal', 8.5, colours.grey).text('— ', { continued: true });
  doc.font('sans bold').text(who, { continued: true });
  doc.font('sans normal').text(`, ${role}, ${date} (${source})`);
  const x = LEFT + 1;
  doc.moveTo(x, top).lineTo(x, doc.y).lineWidth(2).stroke(colours.ink);
  doc.y += 6;
}

function drawSource(doc, { id, title, publisher, date, url }) {
  const line = `${title}. ${publisher}, ${date}. `;
  const options = { width: WIDTH - 16 * MM, lineGap: LINE_GAP };
  use(doc, 'serif normal', 10);
  makeRoom(doc, doc.heightOfString(line + url, options) + 2);
  const top = doc.y;
  use(doc, 'serif bold', 10).text(id, LEFT, top);
  const x = LEFT + 16 * MM;
  use(doc, 'serif normal', 10).text(line, x, top, { ...options, continued: true });
  doc.fillColor(colours.ink).text(url, { link: url, lineGap: LINE_GAP });
  doc.text('', LEFT, doc.y, { link: null, continued: false });
  doc.y += 2;
}
