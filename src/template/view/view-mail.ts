// What the templates of the mail see besides the view of the document.
import type { View } from './view.ts';

/** The words that only the mail has. */
export interface MailView {
  /** Which way the brief's language is written. */
  readonly direction: 'ltr' | 'rtl';
  /** `TLP:AMBER` and the colour that it has on black. */
  readonly marking: { readonly text: string; readonly colour: string } | undefined;
  /** `DRAFT` or `WITHDRAWN`: said before all else, since people act on subjects. */
  readonly mark: string | undefined;
  /** `Saron Strait truce talks: edition 2, as of 7 May 2027`. */
  readonly titled: string;
  /** `Edition 2 · as of 7 May 2027, 18:00 UTC+2`; undefined if the brief has neither. */
  readonly edition: string | undefined;
  readonly nextUpdate: string | undefined;
  /** `Attached: 2027-05-07_saron-strait_ed2_TLP-AMBER.pdf (64 kB).` */
  readonly attached: string;
  readonly sha256: string;
}

/** The view of a document with that of its mail. */
export interface MailedView extends View {
  readonly mail: MailView;
}
