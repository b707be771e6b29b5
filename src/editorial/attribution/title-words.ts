// Tells titles and names from other words, by their capitals.

/** A title is no longer. */
export const LONGEST_TITLE = 9;
/** The end of a sentence within words. */
export const INNER_END = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|Vol))[.!?]\s/u;

const SMALL =
  /^(?:a|al|an|and|as|at|bir|by|da|das|de|del|dello|der|des|di|die|do|dos|du|e|el|et|for|from|için|ile|in|into|is|it|la|las|le|les|los|my|na|no|nor|o|of|off|on|or|our|over|the|to|u|und|up|v|ve|von|vs|w|with|y|z|в|з|и|й|на|та|у|і|&|–|-)$/u;

/** True of `The Long Quay`: each word but the small ones has a capital. */
export function isTitle(inner: string, language: string): boolean {
  // Every noun has one in German.
  if (/^de\b/iu.test(language) || INNER_END.test(inner)) return false;
  const words = inner.replace(/[.,!?]+$/u, '').split(/\s+/u);
  const main = words.filter((word, index) => index === 0 || !SMALL.test(word));
  const isCapital = main.every((word) => /^['‘“(]?[\p{Lu}\p{N}]/u.test(word));
  return isCapital && words.length <= LONGEST_TITLE && main.length + words.length > 2;
}

/** True of a word or few that begin with a capital, where a part of a sentence would not. */
export function isCapitalised(inner: string, language: string): boolean {
  if (/[.!?…]/u.test(inner.slice(0, -1)) || /[!?]$/u.test(inner)) return false;
  if (/^de\b/iu.test(language)) return false;
  const isFew = inner.split(/\s+/u).length <= (/^en\b/iu.test(language) ? 1 : 4);
  return isFew && /^\p{Lu}/u.test(inner) && !/^(?:I|I['’]\p{L}+)$/u.test(inner);
}

/** `der „Norddeutschen Post“`: words that all have a capital, behind an article, name something. */
export function isNounPhrase(before: string, inner: string): boolean {
  return (
    /(?<!\p{L})(?:de[rmsn]|das|die|[iav]m|vom|beim|zu[rm])\s$/u.test(before) &&
    /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3}$/u.test(inner)
  );
}
