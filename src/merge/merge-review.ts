// A Word file that was gone over, brought back into its brief change by change.
import type { ParsedBrief } from '../brief/parse-brief.ts';
import { pathText } from '../brief/yaml/path-text.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Reviewed, ReviewRecord } from '../docx/reading/reviewed.ts';
import { applyProposal } from './apply-proposal.ts';
import { newProblems } from './new-problems.ts';
import { type PlacedComment, placedComments, proposeNotes } from './notes.ts';
import type { Proposal } from './proposal.ts';
import { originOf, proposeChanges } from './propose-changes.ts';
import {
  isOfAnother,
  isStranger,
  missingTexts,
  notOurs,
  otherBrief,
  outsideWords,
} from './strangers.ts';

/** Reads briefs, and says what is wrong with them. */
export interface Judge {
  readonly parse: (text: string) => ParsedBrief;
  readonly problemsOf: (brief: ParsedBrief) => readonly Diagnostic[];
}

/** A change that can be taken, with what it would bring. */
export interface Question {
  /** The document that it is from. */
  readonly file: string;
  /** The brief that its place is counted in. */
  readonly brief: ParsedBrief;
  readonly proposal: Proposal;
  /** Problems that the brief does not have without it. */
  readonly problems: readonly Diagnostic[];
  /** What was said in the margin about the same text. */
  readonly comments: readonly PlacedComment[];
}

/** What is done with a change: `unfit` leaves it to a person, `stop` leaves it and all that follow. */
export type Answer = 'take' | 'leave' | 'unfit' | 'stop';
export type Decide = (question: Question) => Answer | Promise<Answer>;

/** Takes all that brings no error; what the brief changed itself is kept. */
export const takeWhatFits: Decide = ({ proposal, problems }) =>
  proposal.standing === 'open' && !hasErrors(problems) ? 'take' : 'unfit';

/** A change and what became of it. */
export interface MergedChange {
  readonly proposal: Proposal;
  /** `done` stood in the brief before; `unresolved` is for a person to decide, or to make by hand. */
  readonly outcome: 'taken' | 'done' | 'left' | 'unresolved';
  /** What it brings, or would bring. */
  readonly problems: readonly Diagnostic[];
  /** The text that the places of `problems` are counted in. */
  readonly after: string;
}

/** What a document brought. */
export interface MergedReview {
  readonly record: ReviewRecord;
  /** True if the brief is no longer as it was when the document was made of it. */
  readonly isOlder: boolean;
  /** The brief before it, which the places of proposals are counted in. */
  readonly before: ParsedBrief;
  readonly text: string;
  readonly changes: readonly MergedChange[];
  readonly comments: readonly PlacedComment[];
  /** What was found beside the texts of the brief, and what is missing of them. */
  readonly leftovers: readonly Diagnostic[];
  readonly isStopped: boolean;
  /** Those who tracked changes or made comments. */
  readonly people: readonly string[];
}

/** How a document is merged. */
export interface MergeOptions {
  /** What the document is called in problems. */
  readonly file: string;
  readonly author?: string | undefined;
  /** Makes notes of comments. */
  readonly notes?: boolean | undefined;
}

/** Goes through the changes of a document; the text of the brief follows those that `decide` takes. */
export async function mergeReview(
  reviewed: Reviewed,
  brief: ParsedBrief,
  judge: Judge,
  options: MergeOptions,
  decide: Decide = takeWhatFits,
): Promise<MergedReview | Diagnostic> {
  const { record } = reviewed;
  const { file, author, notes } = options;
  if (record === undefined || isStranger(reviewed, record)) return notOurs(file);
  if (isOfAnother(record, brief)) return otherBrief(file, record, brief.file);
  const origin = originOf(record, brief);
  const comments = placedComments(reviewed.comments, origin.find, brief, author);
  const proposals = [
    ...removalsLast(proposeChanges(reviewed, origin, { brief, author })),
    ...(notes ? proposeNotes(comments, brief) : []),
  ];
  const walk: Walk = { text: brief.text, problems: undefined, changes: [], isStopped: false };
  for (const proposal of proposals)
    await consider(proposal, walk, judge, (problems) =>
      decide({ file, brief, proposal, problems, comments: commentsOn(proposal, comments) }),
    );
  return {
    ...{ record, isOlder: origin.isOlder, before: brief, comments },
    ...{ text: walk.text, changes: walk.changes, isStopped: walk.isStopped },
    people: peopleIn(reviewed),
    leftovers: [...outsideWords(reviewed, file), ...missingTexts(reviewed, file)],
  };
}

function commentsOn({ path }: Proposal, comments: readonly PlacedComment[]): PlacedComment[] {
  return comments.filter(({ place }) => place !== undefined && pathText(place) === pathText(path));
}

function peopleIn({ fields, comments }: Reviewed): string[] {
  const marks = fields.flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark?.author ?? []));
  return [...new Set([...marks, ...comments.map(({ author }) => author)])];
}

/** Entries of lists that go are taken out from the end, so that the others keep their places. */
function removalsLast(proposals: readonly Proposal[]): Proposal[] {
  const isRemoval = ({ path, to }: Proposal): boolean =>
    to.trim() === '' && typeof path.at(-1) === 'number';
  const removals = proposals.filter(isRemoval);
  return [
    ...proposals.filter((each) => !isRemoval(each)),
    ...removals.toSorted((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1))),
  ];
}

interface Walk {
  text: string;
  /** What is wrong with `text`, once somebody asked. */
  problems: readonly Diagnostic[] | undefined;
  readonly changes: MergedChange[];
  isStopped: boolean;
}

async function consider(
  proposal: Proposal,
  walk: Walk,
  judge: Judge,
  decide: (problems: readonly Diagnostic[]) => Answer | Promise<Answer>,
): Promise<void> {
  const { standing, problem } = proposal;
  const add = (change: Partial<MergedChange> & Pick<MergedChange, 'outcome'>): void => {
    walk.changes.push({ proposal, problems: [], after: walk.text, ...change });
  };
  if (standing === 'done') return add({ outcome: 'done' });
  const isQuotation = problem?.code === 'review-quotation';
  if (standing === 'refused' && !isQuotation) return add({ outcome: 'unresolved' });
  const applied = applyProposal(walk.text, proposal);
  if ('refused' in applied) {
    const refused = refusedByYaml(proposal, judge.parse(walk.text), applied.refused);
    return add({ outcome: 'unresolved', proposal: isQuotation ? proposal : refused });
  }
  const problemsOf = (text: string): readonly Diagnostic[] => judge.problemsOf(judge.parse(text));
  walk.problems ??= problemsOf(walk.text);
  const found = problemsOf(applied.text);
  const problems = newProblems(walk.problems, found);
  if (isQuotation) {
    const mended = newProblems(found, walk.problems);
    return add({ outcome: 'unresolved', proposal: againstSource(proposal, problems, mended) });
  }
  const answer = walk.isStopped ? 'stop' : await decide(problems);
  walk.isStopped = answer === 'stop';
  const brought = { problems, after: applied.text };
  if (answer === 'unfit')
    return add({
      outcome: 'unresolved',
      proposal: unfit(proposal, judge.parse(walk.text)),
      ...brought,
    });
  if (answer !== 'take') return add({ outcome: 'left', ...brought });
  add({ outcome: 'taken', ...brought });
  walk.text = applied.text;
  walk.problems = found;
}

/** A quotation that was changed, with the words of its source beside it. */
function againstSource(
  proposal: Proposal,
  brought: readonly Diagnostic[],
  mended: readonly Diagnostic[],
): Proposal {
  const compared = brought.find((each) => each.compared !== undefined)?.compared;
  const isRight = mended.some((each) => each.compared !== undefined);
  const hint = isRight ? { hint: 'the source has it as the document does: mend it by hand' } : {};
  return { ...proposal, problem: { ...proposal.problem!, ...(compared && { compared }), ...hint } };
}

function refusedByYaml(proposal: Proposal, brief: ParsedBrief, refused: string): Proposal {
  const message = `${pathText(proposal.path)} cannot be changed by itself: ${refused}`;
  const problem = problemAt(proposal, brief, 'review-elsewhere', message, 'change it by hand');
  return { ...proposal, standing: 'refused', problem };
}

function unfit(proposal: Proposal, brief: ParsedBrief): Proposal {
  const message = `to take the change of ${pathText(proposal.path)} would bring an error`;
  const hint = 'take it with --apply on a terminal, and mend what is told; or leave it';
  return {
    ...proposal,
    problem: proposal.problem ?? problemAt(proposal, brief, 'review-breaks', message, hint),
  };
}

function problemAt(
  { path }: Proposal,
  { file, locate }: ParsedBrief,
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  const span = locate(path) ?? locate(path.slice(0, -1));
  return { code, severity: 'error', message, file, ...(span && { span }), hint };
}
