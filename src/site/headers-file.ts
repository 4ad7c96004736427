import { filesIn } from './built-files.ts';
import { ASK_AGAIN, cachingOf, FOREVER, HASHED_FOLDERS, type Headers } from './files.ts';
import { inlineHashes, securityHeaders } from './headers.ts';
import { isPreview } from './preview.ts';

/**
 * The patterns, below the base, of everything that is asked for anew at each use, for files given as paths below it.
 * No two of them, and none of the hashed folders, fit one address: some hosts would send both values.
 */
export function askedAgain(files: readonly string[]): string[] {
  const patterns = new Set<string>();
  for (const file of files.filter((each) => cachingOf(each) === ASK_AGAIN)) {
    const parts = file.split('/');
    const holdsHashed = (folder: string) => HASHED_FOLDERS.some((hashed) => hashed.startsWith(folder));
    const depth = parts.findIndex((_, at) => at < parts.length - 1 && !holdsHashed(`${parts.slice(0, at + 1).join('/')}/`));
    patterns.add(depth < 0 ? file : `${parts.slice(0, depth + 1).join('/')}/*`);
    if (depth < 0 && parts.at(-1) === 'index.html') patterns.add(file.slice(0, -'index.html'.length));
  }
  return [...patterns].sort();
}

/** The text of `_headers` for static hosts that read one (Netlify, Cloudflare Pages), for a built site that is published under `base`. Every other host is told from it. */
export async function headersFile(dist: string, base = '/'): Promise<string> {
  const start = base.replace(/\/*$/, '/');
  const everywhere = { ...securityHeaders(await inlineHashes(dist)), ...(isPreview && { 'X-Robots-Tag': 'noindex' }) };
  const block = (pattern: string, headers: Headers) => [start + pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)];
  return [
    ...block('*', everywhere),
    ...HASHED_FOLDERS.flatMap((folder) => block(`${folder}*`, { 'Cache-Control': FOREVER })),
    ...askedAgain(await filesIn(dist)).flatMap((pattern) => block(pattern, { 'Cache-Control': ASK_AGAIN })),
    '',
  ].join('\n');
}

/** What `headersFile` wrote for every file of the site, and the base for which. */
export function forAllFiles(written: string): { base: string; headers: Headers } {
  const [pattern = '', ...lines] = written.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('  '));
  const headers = lines.slice(0, end).map((line): [string, string] => {
    const [name = '', ...value] = line.trim().split(': ');
    return [name, value.join(': ')];
  });
  return { base: pattern.replace(/\*$/, ''), headers: Object.fromEntries(headers) };
}
