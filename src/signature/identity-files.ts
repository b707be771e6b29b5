// What a signature is made from, and what can be wrong with it: types that need those of no other package.

/** Bytes of files, and the password of the key if it has one. */
export type IdentityFiles = { readonly password?: string | undefined } & (
  | { readonly p12: Uint8Array }
  | { readonly key: Uint8Array; readonly certificate: Uint8Array }
);

/** What keeps files from being an identity. */
export type IdentityFault = 'password' | 'unreadable' | 'mismatch' | 'algorithm';

/** What a signature says besides who signed. */
export interface SigningTerms {
  /** The time that it bears. */
  readonly now: Date;
  readonly reason?: string | undefined;
  readonly location?: string | undefined;
}
