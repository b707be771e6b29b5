// The map from an embedded font's codes to text: what is copied, searched and read aloud.

const ENTRIES_A_BLOCK = 100; // the most that a CMap allows
const PROLOGUE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
const EPILOGUE = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

/** A ToUnicode CMap in which code `i` stands for `texts[i]`. */
export function toUnicodeCmap(texts: readonly string[]): string {
  const entries = texts.map((text, code) => `<${hex(code)}> <${utf16(text)}>\n`);
  let cmap = PROLOGUE;
  for (let i = 0; i < entries.length; i += ENTRIES_A_BLOCK) {
    const block = entries.slice(i, i + ENTRIES_A_BLOCK);
    cmap += `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
  }
  return cmap + EPILOGUE;
}

function utf16(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += hex(text.charCodeAt(i));
  return digits;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
