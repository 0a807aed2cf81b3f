/**
 * In: the bytes of a file. Out: whether it claims to be a PDF, in its first 1,024 bytes.
 */

export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
