// Reads Markdown of ours back as its readers see it, for the audit: marks away, escapes undone.

/** The text without what CommonMark takes for markup. */
export function readMarkdown(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,6}|[ ]*-|[ ]*\d+\.) /gm, '')
    .replace(/\\([!-/:-@[-`{-~])|\*+|\[|\]\(<(?:\\.|[^>\\])*>\)/g, '$1');
}
