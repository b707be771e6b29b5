// Which paragraphs of an interview ask without a question mark: `Your teacher was famously severe.`

/** A paragraph, without marks of emphasis around it. */
export interface Paragraph {
  readonly start: number;
  /** Where the words begin. */
  readonly at: number;
  readonly words: string;
  /** True if all of it stands between marks of emphasis. */
  readonly isBold: boolean;
  readonly isOfSelf: boolean;
}

/** Among prompts without a question mark so many must have one. */
const FEWEST_MARKED = 2;
const LONGEST = 160;
const PROMPT =
  /^(?!["“„«])[\p{Lu}\p{Lo}][^\n“"„«「]*(?:[“"„«「][^\n“"„«「]{1,40}[”"»“」][^\n“"„«「]*)?[.…:!。]\s*$/u;
/** `Some say that it was luck.` */
const ONE_SENTENCE = /^\p{Lu}[^\n.!?…“"„«»]{15,100}\.\s*$/u;

/**
 * Which of `blocks` ask, where those of `marked` have a mark; `you` is how somebody is spoken to. Where an
 * interview is announced, any short sentence between two answers may ask.
 */
export function promptsAmong(
  blocks: readonly Paragraph[],
  marked: readonly boolean[],
  you: RegExp | undefined,
  isAnnounced: boolean,
): readonly boolean[] {
  if (marked.filter(Boolean).length < FEWEST_MARKED) return marked;
  const asks = [...marked];
  const first = asks.indexOf(true);
  const isPrompt = (index: number): boolean => {
    const { words, isOfSelf } = blocks[index]!;
    return words.length < LONGEST && PROMPT.test(words) && !isOfSelf;
  };
  const isAddressed = (index: number): boolean => you?.test(blocks[index]!.words) === true;
  // What stands behind a question answers it, and so does the paragraph before the next question.
  const mayAsk = (index: number): boolean => !asks[index - 1] && !asks[index + 1];
  for (let index = blocks.length - 2; index > first; index -= 1)
    if (mayAsk(index) && isPrompt(index))
      asks[index] ||= isAddressed(index) || /…\s*$/u.test(blocks[index]!.words);
  if (isAnnounced)
    for (let index = blocks.length - 2; index > first; index -= 1)
      if (mayAsk(index) && isPrompt(index)) asks[index] ||= ONE_SENTENCE.test(blocks[index]!.words);
  const isBegun = first > 1 && isAddressed(first - 2) && blocks[first - 1]!.isOfSelf;
  if (isBegun && isPrompt(first - 2)) asks[first - 2] = true;
  return withBare(asks, isPrompt, blocks.at(-1)!.isOfSelf);
}

/**
 * `The ministry calls it a hard winter.`: where all answers but this one have one paragraph, the second
 * of three asks, and the third answers it.
 */
function withBare(
  asks: readonly boolean[],
  isPrompt: (index: number) => boolean,
  isAnswered: boolean,
): readonly boolean[] {
  const places = asks.flatMap((isAsking, index) => (isAsking ? [index] : []));
  const lengths = places.slice(1).map((place, index) => place - places[index]! - 1);
  const isEven = lengths.every((length) => length < 2 || length === 3);
  if (!isEven || lengths.filter((length) => length === 1).length < FEWEST_MARKED) return asks;
  return asks.map((isAsking, index) => {
    const isMiddle = asks[index - 2] && !asks[index - 1] && !asks[index + 1];
    const isLast = index === asks.length - 2 && isAnswered;
    return isAsking || (isMiddle === true && (asks[index + 2] || isLast) && isPrompt(index));
  });
}
