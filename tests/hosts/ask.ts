import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer of a host: as it came, and unpacked. */
export interface Answer { status: number; headers: IncomingHttpHeaders; body: string }

const unpacked = (data: Buffer, encoding: string | undefined): Buffer => {
  if (data.length === 0) return data;
  if (encoding === 'br') return brotliDecompressSync(data);
  return encoding === 'gzip' ? gunzipSync(data) : data;
};

/** Asks a host for exactly this path; `fetch` would tidy it, follow where it leads and ask for what it likes. */
export const ask = (origin: string, path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    request(origin, { path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('error', failed).on('end', () => {
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: unpacked(Buffer.concat(parts), answer.headers['content-encoding']).toString() });
      });
    }).on('error', failed).end();
  });
