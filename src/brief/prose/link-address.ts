// The address that a link leads to, in the letters that every reader of PDF, HTML and mail knows.

/** What may stand in an address as it is (RFC 3986), or is told apart by no reader. */
const FIT = /^[!#-;=?-[\]_a-z~|^`{}]*$/u;

/**
 * An address as ASCII: its host in Punycode, all else encoded by per cent signs. What is encoded
 * already stays, and an address that is ASCII stays as typed.
 */
export function linkAddress(typed: string): string {
  if (typed.startsWith('#') || FIT.test(typed)) return typed;
  const address = URL.canParse(typed) ? new URL(typed).href : typed;
  return address.replace(/[^!#-;=?-~]+/gu, (letters) =>
    encodeURIComponent(letters.replace(/\p{Cs}/gu, '\uFFFD')),
  );
}
