// The order of names in a name tree: that of their bytes in the file (ISO 32000-1, 7.9.6).

/** Compares names as `pdfText` writes them: ASCII ones come before those in UTF-16. */
export function compareNames(a: string, b: string): number {
  const wide = Number(isWide(a)) - Number(isWide(b));
  if (wide !== 0) return wide;
  return a < b ? -1 : Number(a > b);
}

function isWide(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0x7f) return true;
  return false;
}
