// Letters and figures for the inside of a class in a regular expression.

/**
 * What `\p{L}\p{N}` means in Latin, Greek and Cyrillic, by ranges: V8 compiles these ten times as
 * fast, and the lists of words are in no other script.
 */
export const WORD_CHARACTERS =
  '0-9A-Za-z\\xAA\\xB2\\xB3\\xB5\\xB9\\xBA\\xBC-\\xBE\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02AF\\u0370-\\u0481\\u048A-\\u052F\\u1E00-\\u1FFF';
