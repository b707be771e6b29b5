// The public interface of the package: everything a program needs to make what the commands make.

/*
 * import { createPress, formatDiagnostic } from 'briefing-press';
 *
 * const press = createPress();
 * const { documents, diagnostics } = await press.build('my-brief.yaml', { formats: ['pdf', 'html'] });
 */

// Two editions of a brief, and the edition for some readers.
export { redactBrief } from './brief/audience/redact-brief.ts';
export type { EditionChanges, FieldChange, ItemChange } from './brief/edition/edition-change.ts';
// Text to a brief, with every problem in it.
export { briefJsonSchema } from './brief/format/json-schema.ts';
export type { Brief } from './brief/format/schema.ts';
export type { IncludedText, IncludeReader } from './brief/include/include.ts';
export { type Override, type ParsedBrief, parseBrief } from './brief/parse-brief.ts';
export { type Documents, FORMATS, type Format } from './build/formats.ts';
// A brief to a document; pure, so that the same input gives the same bytes.
export {
  type BuildInput,
  type BuildResult,
  buildBriefing,
  isSound,
  type Silenced,
  type SoundBrief,
  type Stages,
} from './build.ts';
// Problems as values and in words.
export { type Diagnostic, hasErrors, type Severity, type Span } from './diagnostics/diagnostic.ts';
export { formatDiagnostic } from './diagnostics/format-diagnostic.ts';
export type { Position } from './diagnostics/position.ts';
// What the stages hold.
export type { DocumentTree } from './document/tree.ts';
export { compareEditions } from './edition/compare-editions.ts';
export { createIncludeReader } from './files/brief/read-included.ts';
export {
  type FigureFiles,
  readFigures,
  readSources,
  type SourceTexts,
  worldFor,
} from './files/brief/read-named.ts';
// What a document is made with; these read the disk.
export { type Design, type ReadDesign, readDesign } from './files/look/read-design.ts';
// The mail that carries a PDF, and sending it.
export type { ComposedMail, MailResult, MailSummary, Message } from './mail/compose-mail.ts';
export type { Decide, MergedChange, MergedReview, Question } from './merge/merge-review.ts';
export { takeWhatFits } from './merge/merge-review.ts';
// Word files that come back, as changes of their brief.
export type { PlacedComment } from './merge/notes.ts';
export type { Proposal } from './merge/proposal.ts';
export type { MergedFiles, ReadReview } from './merge-files.ts';
// The way back: the brief inside a PDF.
export { type BriefInside, readBriefInside } from './pdf/reading/brief-inside.ts';
// Signing a PDF.
export { type SignInput, type SignResult, sign } from './pdf/signing/sign.ts';
// From a file on disk, in a few lines.
export {
  createPress,
  type MailOptions,
  type MergeBriefOptions,
  type Press,
  type PressOptions,
} from './press.ts';
export type { Delivery } from './smtp/send-messages.ts';
export { sendMessages } from './smtp/send-messages.ts';
export { readSmtpAddress, type SmtpAddress, type SmtpServer } from './smtp/smtp-server.ts';
export type { View } from './template/present/present.ts';
export type { TemplateSource } from './template/template-source.ts';
export type { PageSize, Theme } from './theme/theme.ts';
