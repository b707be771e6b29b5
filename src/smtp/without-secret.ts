// A server's words without the password, in whatever form it repeats what it was told.

/** What could be base64, or an address in which characters are written by their numbers. */
const TOKEN = /[A-Za-z0-9+/_%.~!*'()-]{4,}={0,2}/g;

/** The words with an ellipsis for the password and for what it can be read from. */
export function withoutSecret(words: string, password: string | undefined): string {
  if (!password) return words;
  return words
    .replaceAll(password, '…')
    .replace(/\b(AUTH +[\w-]+ +)[^ …]+/gi, '$1…')
    .replace(TOKEN, (token) => (gives(token, password) ? '…' : token));
}

function gives(token: string, password: string): boolean {
  const readings = [Buffer.from(token, 'base64').toString('utf8'), percentDecoded(token)];
  return readings.some((reading) => reading.includes(password));
}

function percentDecoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return '';
  }
}
