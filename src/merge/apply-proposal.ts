// A change that somebody wants, made in the YAML of the brief.
import type { BriefEdit } from '../brief/edit/brief-edit.ts';
import { editYaml } from '../brief/edit/edit-yaml.ts';
import { keysOfFormat } from '../brief/edit/format-keys.ts';
import type { Proposal } from './proposal.ts';

/** The text of the brief with the change in it, or a sentence that says why it cannot be made. */
export function applyProposal(
  text: string,
  proposal: Proposal,
): { readonly text: string } | { readonly refused: string } {
  return editYaml(text, [editOf(proposal)], keysOfFormat);
}

/** What the change is to the YAML. */
function editOf({ path, to }: Proposal): BriefEdit {
  return to.trim() === '' ? { kind: 'remove', path } : { kind: 'set', path, value: to };
}
