import { createHash } from 'node:crypto';

/** What names a file by its content: eight signs of its SHA-256. */
export const contentHash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex').slice(0, 8);
