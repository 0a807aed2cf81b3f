/** Bytes, or a text in UTF-8 → their SHA-256, as front matter and verdicts have it. */
import { createHash } from 'node:crypto';

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
