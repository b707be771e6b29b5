// Why something could not be written, in words, by the code of the system's error.

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to',
  EPERM: 'its folder may not be written to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'files may not be that large there',
  EIO: 'the disk or terminal does not answer',
  EISDIR: 'there is a folder of that name',
  ENOTSUP: 'there is a device or pipe of that name',
  ENXIO: 'there is a device or pipe of that name',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOENT: 'its folder could not be made',
  ELOOP: 'a link in its path leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program has it open',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  // A NUL in a path.
  ERR_INVALID_ARG_VALUE: 'it is no name that a file can have',
};

/** For instance `the disk is full` for `ENOSPC`; the code itself where there are no words for it. */
export function whyNotWritten(code: string): string {
  return REASONS[code] ?? code;
}
