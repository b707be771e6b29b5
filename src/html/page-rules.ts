// The page's own CSS: one column of heads beside the text where there is room, print, narrow screens.

/** Rules for every theme; what they need of it are its custom properties. */
export const PAGE_RULES: string = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1.0625rem;overflow-wrap:break-word}
header,main,footer{max-width:58rem;margin:0 auto;padding:0 1.5rem}
header,footer{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;padding-block:1rem;color:var(--quiet);font-family:var(--sans);font-size:.85rem}
header p,footer p{margin:0}
footer{border-top:1px solid var(--section);margin-top:3rem}
.marking{margin-inline-start:auto;padding:.15em .5em;font-weight:600;font-size:1rem;white-space:nowrap;forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.classification{order:-2;flex-basis:100%;text-align:center;color:var(--ink);font-weight:600;font-size:1rem}
footer .classification{order:2}
.watermark{font:600 1rem var(--sans);letter-spacing:.12em;color:var(--ink);border:1px solid;padding:.1em .6em}
.skip{position:absolute;inset-inline-start:-99rem;top:.5rem;padding:.5rem 1rem;background:var(--paper);color:var(--accent);font-family:var(--sans);z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{inset-inline-start:.5rem}
h1,h2,h3,p,ul,ol,dl,dd,blockquote{margin:0}
h1{text-wrap:balance;max-width:44rem}
p+p,p+ul,ul+p,p+table,table+p,table+table,.scale+p,p+.scale{margin-top:.45rem}
p+.qualifier,p+.meta{margin-top:.15rem}
ul,ol{padding-inline-start:1.1em}
li+li{margin-top:.35rem}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a.ref{text-decoration:underline dotted .06em}
a:hover{text-decoration-style:solid;text-decoration-thickness:.1em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
a.ref,span.ref{white-space:nowrap}
:target{background:color-mix(in srgb,var(--accent) 14%,transparent)}
q{quotes:none}
abbr[title]{text-decoration:none}
figure{margin:.6rem 0 0}
figure.changed{position:relative}
figure.changed::before{content:"";position:absolute;inset-inline-start:-.75rem;top:0;bottom:0;border-inline-start:3px solid var(--accent)}
figure img{display:block;max-width:100%;height:auto;margin-bottom:.5rem;background:#FFF}
.drawing{display:block;max-width:100%;height:auto;margin-bottom:.5rem;background:#FFF;font-family:var(--sans)}
.body>*+.chart-title,.body>*+.columns-2{margin-top:1.8rem}
.body .chart-title+.chart-measure{margin-top:.1rem}
figure.chart{margin-top:.45rem}
.figure-data{margin-top:.5rem;font-size:.85rem}
.figure-data+*{margin-top:1.4rem}
.figure-data>summary{margin:0;cursor:pointer;color:var(--accent);font-weight:400}
main>.logo{display:block;width:auto;height:auto;max-width:min(100%,16rem);max-height:3rem;margin-bottom:.9rem;background:#FFF}
hr{border:0;border-top:1px solid var(--row);margin:.7rem 0}
section{border-top:1px solid var(--section);margin-top:1.9rem;padding-top:.5rem;display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.5rem;position:relative}
section::before{content:"";position:absolute;top:-2px;inset-inline-start:0;width:9.5rem;border-top:3px solid var(--accent)}
.head{font-family:var(--sans)}
.body{grid-column:2;min-width:0;max-width:46rem}
.body>p,.body>ul,.body>.terms{max-width:38rem}
.body>.columns-2{max-width:none}
.bar>p{color:var(--paper)}
div.bar{margin-bottom:.45rem;padding:.1rem .55rem;background:var(--accent);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.box{background:var(--tint);padding:.7rem .9rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.box+*,*+.box,:is(.body,.box)>blockquote{margin-top:.9rem}
blockquote.pull+*{margin-top:.7rem}
*+.inner-head{margin-top:1.2rem}
.inner-head+*{margin-top:.3rem}
.annex{margin-top:3.5rem}
.columns-2{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem}
.columns-2+.columns-2{margin-top:1.2rem}
.terms>div{margin-top:.45rem}
.terms dt,.terms dd{display:inline}
table{border-collapse:collapse;width:100%;font-variant-numeric:lining-nums tabular-nums}
th,td{text-align:start;vertical-align:baseline;padding:.45rem 0;padding-inline-end:1rem;font-weight:inherit}
th:last-child,td:last-child{padding-inline-end:0}
thead th,thead td{padding-block:0 .3rem;vertical-align:bottom}
tbody tr+tr:not(.joined)>*{border-top:1px solid var(--row)}
thead+tbody>tr:first-child>*{border-top:1px solid var(--row)}
.facts-row thead+tbody>tr>*{border:0;padding-top:0}
.facts-row th{padding-bottom:.1rem}
.joined>td{padding-top:0}
.apart>td{padding-top:.35rem}
.strip{margin-top:1.4rem}
[class^="legend-"] :is(th,td),.distribution :is(th,td){border:0!important;padding-block:.18rem}
.number{width:2.6rem;white-space:nowrap}
:is(.past-end,.total)>*{border-top:2px solid var(--ink)!important}
tr.changed:not(.joined)>:first-child{position:relative}
@media not screen,(min-width:46.01rem){tr.changed:not(.joined)>:first-child::before{content:"";position:absolute;inset-inline-start:-.75rem;top:.35rem;bottom:.35rem;border-inline-start:3px solid var(--accent)}}
.hash,.hash-line,.colophon{overflow-wrap:anywhere}
a[href^="http"]{overflow-wrap:anywhere}
.scale{display:block;height:.85rem;margin:.15rem 0}
.likelihood.scale{width:8.5rem;max-width:100%}
.confidence.scale{width:2.75rem}
[class^="legend-"] .scale{height:.7rem;width:5.5rem;margin:0}
.legend-likelihood tbody :is(th,td){white-space:nowrap}
.numeric,.numeric>*{text-align:end}
.mark{display:inline-block;width:.62em;height:.62em;margin-inline-end:.4em}
@media screen and (max-width:46rem){
header,main,footer{padding-inline:1rem}
section,.columns-2{display:block}
section>.head{margin-bottom:.4rem}
.head br{display:none}
.head .second::before{content:" "}
.columns-2>*+*{margin-top:1rem}
.stack,.stack :is(thead,tbody,tr,th,td){display:block;width:auto!important}
.stack tr{padding-block:.5rem}
.stack tbody tr+tr:not(.joined),.stack thead+tbody>tr:first-child{border-top:1px solid var(--row)}
.stack :is(.past-end,.total){border-top:2px solid var(--ink)!important}
.stack .numeric,.stack .numeric>*{text-align:start}
.stack :is(th,td){border:0!important;padding:0 0 .2rem}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.stack.numbered thead{position:static;width:auto;height:auto;clip-path:none;white-space:normal}
.stack.numbered thead tr{padding:0}
.stack.numbered thead :is(td,th:nth-child(n+3)){display:none}
.stack.numbered tbody tr{position:relative;padding-inline-start:2.5rem}
.stack.numbered tbody tr>.number{position:absolute;inset-inline-start:0;width:2.4rem!important}
.stack.numbered.timeline tbody tr{padding-inline-start:0}
.stack .joined{padding-top:0}
.stack td[data-label]::before{content:attr(data-label) " ";font:.85rem/1.4 var(--sans);color:var(--quiet)}
.stack:not(.facts-row) td[data-label]>p{display:inline}
.stack:not(.facts-row) td[data-label]>p+p::before{content:" · "}
.facts-row td[data-label]::before{display:block}
.stack.numbered td[data-label]:nth-child(2)::before,.stack.numbered td[data-label]:nth-child(2)>p+p::before{content:none}
.stack.numbered td[data-label]:nth-child(2)>p{display:block}
.strip tbody tr,.facts-row tbody tr{display:grid!important;grid-template-columns:repeat(2,minmax(0,1fr));gap:.6rem 1rem;border:0!important}
.stack .changed{position:relative}
table:not(.stack) tr.changed:not(.joined)>:first-child::before,.stack .changed::before{content:"";position:absolute;inset-inline-start:-.65rem;top:0;bottom:0;border-inline-start:3px solid var(--accent)}
.legend-likelihood tbody :is(th,td){white-space:normal}
header .marking{order:-1}
}
@media print{
html{font-size:9.6pt}
header,main,footer{max-width:none;padding-inline:0}
.skip{display:none}
a:not(.link){color:inherit;text-decoration:none}
h1,h2,h3,thead{break-after:avoid}
tr,li{break-inside:avoid}
p{orphans:2;widows:2}
section{display:block;padding-inline-start:8.5rem;min-height:2.5rem}
section>.head{position:absolute;inset-inline-start:0;width:7.9rem;font-size:1rem}
section::before{width:7.5rem}
:target{background:none}
}`.trim();

/** Rules of printed pages: paper, the markings above and below, the page number. */
export function printedPageRules(
  size: string,
  marking: string | undefined,
  classification: string | undefined,
): string {
  const label = marking === undefined ? '' : marginBox(marking);
  const number = 'font:8pt sans-serif;content:counter(page) " / " counter(pages)';
  if (classification === undefined)
    return `@page{size:${size};margin:20mm;@bottom-center{${number}}${label}}`;
  // The middle is the classification's.
  const words = `font:bold 11pt sans-serif;content:"${cssText(classification)}"`;
  const middle = `@top-center{${words}}@bottom-center{${words}}`;
  return `@page{size:${size};margin:20mm;${middle}@bottom-left{${number}}${label}}`;
}

/** A text of somebody else's inside quotation marks of CSS, in a style element. */
function cssText(words: string): string {
  return words.replace(
    /[^\p{L}\p{M}\p{N} /–-]/gu,
    (each) => `\\${each.codePointAt(0)!.toString(16)} `,
  );
}

function marginBox(words: string): string {
  const content = words.replace(/[^\w +:-]/g, '');
  return ['top', 'bottom']
    .map((edge) => `@${edge}-right{font:bold 12pt sans-serif;content:"${content}"}`)
    .join('');
}
