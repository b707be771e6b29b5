import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'vitest';
import { EmbeddedFace } from '../../src/pdf/embedded-font.ts';
import { face, fontBytes, SERIF, SERIF_ITALIC, SANS } from './faces.ts';
const PK = createRequire(import.meta.url)('pdfkit') as any;
const lines = ['Talks on the official strait — “AVATAR To. Wave” 1947 F‑16 well-known', 'q̣̇ x̂y б́ ṩ Ǟ ǻ ё Ӓ naïve café', 'Переговори щодо протоки, Αθήνα, Nguyễn Đặng', '7\u00a0May\u00a02027, 10\u202f000; 5\u2009%, co\u00adop'];
test('x', () => {
  for (const kind of ['own', 'stock']) {
    const d = new PK({ font: null, info: { CreationDate: new Date(0) } });
    let y = 40;
    [SERIF, SERIF_ITALIC, SANS].forEach((p, n) => {
      if (kind === 'own') d._fontFamilies[`F${n+1}`] = d._font = new EmbeddedFace(d, face(p), `F${n+1}`);
      else d.font(Buffer.from(fontBytes(p)));
      d.fontSize(14);
      for (const l of lines) { d.text(kind === 'own' ? l : l.replaceAll('\u00ad', '').replaceAll('\u2011','\u2010'), 40, y, { lineBreak: false }); y += 26; }
      d.text(lines[0], 40, y, { width: 200, align: 'justify' }); y += 80;
      d.text('Figures 1947 Small', 40, y, { features: ['onum', 'smcp'], lineBreak: false, characterSpacing: 1 }); y += 30;
    });
    d.end(); const c = []; for (let k = d.read(); k; k = d.read()) c.push(k);
    writeFileSync(`/tmp/t/${kind}.pdf`, Buffer.concat(c));
  }
  const text = readFileSync('test/fixtures/saron-strait.yaml', 'utf8');
  for (let r = 0; r < 3; r++) {
    const t0 = performance.now(); const f = face(SERIF); const t1 = performance.now();
    const w = f.widthOf(text, 10); const t2 = performance.now();
    const d = new PK({ font: null }); const e = new EmbeddedFace(d, f, 'F1'); e.ref(); e.encodeText(text); const t3 = performance.now();
    f.coverage.missing(text); const t4 = performance.now(); e.finalize(); const t5 = performance.now();
    for (let i = 0; i < 20; i++) e.encodeText(text); const t6 = performance.now();
    console.log(text.length, w, { open: t1 - t0, shape: t2 - t1, encode: t3 - t2, missing: t4 - t3, embed: t5 - t4, again20: t6 - t5 });
  }
});
