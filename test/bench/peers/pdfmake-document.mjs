// A document of the benchmark as pdfmake nodes written by hand: no template, no markup.

import { colours, columns, MM, statusColours } from './design.mjs';

const EDGE = 22 * MM;

/** The document definition for `document`. */
export function toDefinition(document) {
  const { title, author, reference, language, classification } = document;
  return {
    ...{ pageSize: 'A4', pageMargins: [EDGE, 24 * MM, EDGE, EDGE], language, displayTitle: true },
    info: { title, author, keywords: reference },
    header: runningHead(classification, reference),
    footer: (page, pages) => runningFoot(title, `Page ${page} of ${pages}`),
    defaultStyle: { font: 'serif', fontSize: 10, lineHeight: 1.08, color: colours.text },
    styles,
    content: [...titleBlock(document), ...document.sections.flatMap(section)],
  };
}

const styles = {
  title: { font: 'sans', fontSize: 22, bold: true, color: colours.ink, margin: [0, 0, 0, 2] },
  subtitle: { fontSize: 12, color: colours.grey, margin: [0, 0, 0, 3] },
  dateline: { font: 'sans', fontSize: 9, color: colours.grey, margin: [0, 0, 0, 8] },
  h1: { font: 'sans', fontSize: 15, bold: true, color: colours.ink, margin: [0, 16, 0, 6] },
  h2: { font: 'sans', fontSize: 11.5, bold: true, color: colours.ink, margin: [0, 10, 0, 5] },
  prose: { margin: [0, 0, 0, 6], alignment: 'justify' },
  table: { font: 'sans', fontSize: 9, lineHeight: 1 },
  th: { bold: true, color: colours.ink },
  item: { margin: [0, 0, 0, 3] },
  attribution: { font: 'sans', fontSize: 8.5, color: colours.grey },
};

function runningHead(classification, reference) {
  const left = { text: classification, bold: true, color: colours.alarm };
  const right = { text: reference, alignment: 'right', color: colours.grey };
  return { ...running, margin: [EDGE, 12 * MM, EDGE, 0], columns: [left, right] };
}

function runningFoot(title, folio) {
  const columns = [title, { text: folio, alignment: 'right' }];
  return { ...running, margin: [EDGE, 8 * MM, EDGE, 0], color: colours.grey, columns };
}

const running = { font: 'sans', fontSize: 8 };

function titleBlock({ title, subtitle, author, date, reference }) {
  const rule = { type: 'line', x1: 0, y1: 0, x2: 166 * MM, y2: 0, lineColor: colours.ink };
  return [
    { text: title, style: 'title' },
    { text: subtitle, style: 'subtitle' },
    { text: `${author} · ${date} · ${reference}`, style: 'dateline' },
    { canvas: [{ ...rule, lineWidth: 1 }] },
  ];
}

function section(content, index) {
  const id = `s${index + 1}`;
  const block = (name, items, nodes) => {
    const style = { style: 'h2', outline: true, outlineParentId: id };
    return items.length === 0 ? [] : [{ text: name, id: `${id} ${name}`, ...style }, ...nodes];
  };
  const { summary, claims, demands, timeline, quotes, issues, sources } = content;
  return [
    { text: content.heading, style: 'h1', outline: true, outlineExpanded: true, id },
    ...block('Summary', summary, summary.map(prose)),
    ...block('Key claims', claims, [table(columns.claims, claims.map(claim))]),
    ...block('Demands', demands, [{ ul: demands.map(demand) }]),
    ...block('Ceasefire timeline', timeline, [table(columns.timeline, timeline.map(event))]),
    ...block('In their own words', quotes, quotes.map(quote)),
    ...block('Open issues', issues, [{ ol: issues.map(issue) }]),
    ...block('Sources', sources, sources.map(source)),
  ];
}

const prose = (text) => ({ text, style: 'prose' });
const bold = (text) => ({ text, bold: true });

const tableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line) => (line === 1 ? colours.ink : colours.hair),
  fillColor: (row) => (row === 0 ? colours.tint : null),
  ...{ paddingLeft: () => 4, paddingRight: () => 4 },
  ...{ paddingTop: () => 3.4, paddingBottom: () => 3.4 },
};

function table({ names, widths }, rows) {
  const body = [names.map((text) => ({ text, style: 'th' })), ...rows];
  // The paddings of pdfmake come on top of a width.
  const inner = widths.map((width) => width * MM - 8);
  const breaks = { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true };
  return { style: 'table', layout: tableLayout, table: { ...breaks, widths: inner, body } };
}

function claim({ claim, by, source, status }) {
  return [claim, by, source, { text: status, bold: true, color: statusColours[status] }];
}

function event({ date, place, fact, source }) {
  return [bold(date), place, fact, source];
}

const demand = ({ party, text }) => ({ text: [bold(`${party}: `), text], style: 'item' });
const issue = ({ title, text }) => ({ text: [bold(`${title}. `), text], style: 'item' });

const quoteLayout = {
  hLineWidth: () => 0,
  vLineWidth: (line) => (line === 0 ? 2 : 0),
  vLineColor: () => colours.ink,
  ...{ paddingLeft: () => 8, paddingRight: () => 0 },
  ...{ paddingTop: () => 1, paddingBottom: () => 1 },
};

function quote({ text, who, role, date, source }) {
  const words = { text: `“${text}”`, italics: true, margin: [0, 0, 0, 2] };
  const attribution = ['— ', bold(who), `, ${role}, ${date} (${source})`];
  const stack = [words, { text: attribution, style: 'attribution' }];
  const body = [[{ stack }]];
  const frame = { dontBreakRows: true, widths: ['*'], body };
  return { margin: [0, 3, 0, 5], layout: quoteLayout, table: frame };
}

function source({ id, title, publisher, date, url }) {
  const link = { text: url, link: url, color: colours.ink };
  const text = [`${title}. ${publisher}, ${date}. `, link];
  return { style: 'item', columns: [{ width: 16 * MM, ...bold(id) }, { text }] };
}
