// What comparing a quotation with the text of its source can say.

/** How a quotation stands to its source, and how many marks of the editor it holds. */
export interface QuotationResult {
  readonly kind: 'verbatim' | 'normalised' | 'altered' | 'not-found' | 'unchecked';
  /** Omissions marked `[…]` or `…`. */
  readonly omissions: number;
  /** Insertions of the editor such as `[the truce]`. */
  readonly insertions: number;
  /** Of how many passages that the source quotes apart it is made, if of more than one. */
  readonly passages?: number;
  /** True if the words in the original language were compared, not their translation. */
  readonly inOriginal?: true;
}
