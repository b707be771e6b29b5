// The speakers of a transcript, which stand before their words at the beginning of a line: `VOS: …`.

const LABEL = /^[^\S\n]*([\p{Lu}\p{Lo}][^\n:.!?]{0,50}):(?=\s)/gmu;

export interface SpeakerLabel {
  readonly name: string;
  readonly start: number;
}

/** The labels of `text` in order; none if too few lines have one for it to be a transcript. */
export function speakerLabels(text: string): readonly SpeakerLabel[] {
  const labels = Array.from(text.matchAll(LABEL), ({ 1: name = '', index }) => {
    return { name: name.trim(), start: index };
  });
  const isTranscript = new Set(labels.map(({ name }) => name)).size < labels.length;
  return isTranscript ? labels : [];
}

/** The label above `place`. */
export function labelAt(labels: readonly SpeakerLabel[], place: number): SpeakerLabel | undefined {
  return labels.findLast(({ start }) => start <= place);
}
