// CSS of an index of briefs, beside that of every page.

/** Its form, its list, and what is found in it. */
export const INDEX_RULES: string = `
#search{display:flex;flex-wrap:wrap;gap:.75rem 1rem;margin:1.4rem 0 .6rem;font-family:var(--sans);font-size:.9rem}
#search[hidden]{display:none}
#search label{display:flex;flex-direction:column;gap:.2rem;flex:1 1 8rem;min-width:0;color:var(--quiet)}
#search .wide{flex-basis:100%}
#search :is(input,select){font:inherit;font-size:1rem;color:var(--ink);background:var(--paper);border:1px solid var(--quiet);border-radius:2px;padding:.45rem .55rem;min-height:2.75rem;width:100%}
#search :is(input,select):focus-visible{outline:2px solid var(--accent);outline-offset:1px}
#found{min-height:1.4em}
#briefs{list-style:none;margin:.4rem 0 0;padding:0}
#briefs li{border-top:1px solid var(--row);margin:0;padding:.8rem 0}
#briefs h2{font-size:1.15rem;line-height:1.35;font-weight:600}
#briefs .piece{margin-top:.3rem;max-width:46rem}
mark{background:color-mix(in srgb,var(--accent) 16%,var(--paper));color:inherit;font-weight:600}
.note{margin-top:1rem;overflow-wrap:anywhere}
@media print{#search,#found{display:none}}
`.trim();
