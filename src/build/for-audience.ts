// The input of an edition for some readers. From here on nothing knows what is withheld: it cannot
// get onto a page, nor into any other part.
import { redactBrief, redactFormer } from '../brief/audience/redact-brief.ts';
import { type BuildInput, isSound } from './build-input.ts';

/** The input without what its audience does not get; as it is where none is named. */
export function forAudience(input: BuildInput): BuildInput {
  const { audience, parsed, since } = input;
  if (audience === undefined || !isSound(parsed)) return input;
  const former = since && redactFormer(since, audience);
  const problems = [...(input.problems ?? []), ...(former?.diagnostics ?? [])];
  return {
    ...input,
    parsed: redactBrief(parsed, audience),
    bytes: undefined,
    since: former && isSound(former) ? former : undefined,
    problems,
  };
}
