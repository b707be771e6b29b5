// The words of a mail's body, whatever stands in the brief.

/** Every kind of line end is one; of the other control characters only the tab stays. */
export function bodyText(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
}
