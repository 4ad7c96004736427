import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { tellingPages } from '../../src/site/made-pages.ts';

const FOLDERS = ['zh/', 'en/'];
const PATHS = ['/help/', '/help/en/', '/help/en/a/', '/help/en/feed.xml', '/help/zh/', '/help/zh/gone/', '/help/en/b/'];

type Route = PathWithRoute['route'];
const routeOf = (pathname: string) => ({ type: pathname.endsWith('/') ? 'page' : 'endpoint' }) as Route;

/** What is told while a site of these pages is made. */
async function told(): Promise<string[]> {
  const said: string[] = [];
  const usual: AstroPrerenderer = {
    name: 'usual',
    getStaticPaths: async () => PATHS.map((pathname) => ({ pathname, route: routeOf(pathname) }) as PathWithRoute),
    render: async ({ url }) => new Response(`<p>${new URL(url).pathname}`, { status: url.includes('gone') ? 404 : 200 }),
  };
  const listeners = FOLDERS.map((folder) => ({
    folder, page: ({ path, html }: { path: string; html: Uint8Array }) => said.push(`${folder}: ${path} ${new TextDecoder().decode(html)}`), end: () => said.push(`${folder}: end`),
  }));
  const { getStaticPaths, render } = tellingPages('/help/', listeners)(usual);
  for (const { pathname, route } of await getStaticPaths()) {
    const result = await render(new Request(`https://site.example${pathname}`), { routeData: route });
    said.push(`written: ${await (result instanceof Response ? result : result.response).text()}`);
  }
  return said;
}

test('the pages of the first folder are made first, each is told once, and the end of a folder with its last page', async () => {
  expect(await told()).toEqual([
    'zh/: zh/ <p>/help/zh/', 'written: <p>/help/zh/', 'zh/: end', 'written: <p>/help/zh/gone/',
    'en/: en/ <p>/help/en/', 'written: <p>/help/en/', 'en/: en/a/ <p>/help/en/a/', 'written: <p>/help/en/a/', 'written: <p>/help/en/feed.xml', 'en/: en/b/ <p>/help/en/b/', 'en/: end', 'written: <p>/help/en/b/',
    'written: <p>/help/',
  ]);
});
