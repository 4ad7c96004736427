import type { AstroPrerenderer } from 'astro';
import type { MadePage } from './in-thread.ts';

/** Who is told of the pages below a folder of the site (`zh/`): of each at once, and when the last is made. */
export interface PagesListener { folder: string; page: (made: MadePage) => void; end: () => unknown }

/**
 * Makes pages as Astro does, those of the first listener first, and tells each listener of its own: what is done with all
 * pages of a folder can begin before those of the next are made. `base` ends with a slash.
 */
export const tellingPages = (base: string, listeners: readonly PagesListener[]) => (usual: AstroPrerenderer): AstroPrerenderer => {
  const listenerOf = (path: string) => listeners.find(({ folder }) => path.startsWith(folder));
  const below = (pathname: string) => (pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, ''));
  const left = new Map<PagesListener, number>();
  const count = (listener: PagesListener, pages: number) => {
    const now = (left.get(listener) ?? 0) + pages;
    left.set(listener, now);
    if (now === 0) listener.end();
  };
  return {
    ...usual,
    name: 'aftercart:made-pages',
    getStaticPaths: async () => {
      const paths = (await usual.getStaticPaths()).map((each) => ({ ...each, listener: listenerOf(below(each.pathname)) }));
      for (const { listener, route } of paths) if (listener && route.type === 'page') count(listener, 1);
      const turn = ({ listener }: typeof paths[number]) => (listener ? listeners.indexOf(listener) : listeners.length);
      return paths.sort((a, b) => turn(a) - turn(b)).map(({ listener: _, ...path }) => path);
    },
    render: async (request, options) => {
      const result = await usual.render(request, options);
      const path = below(new URL(request.url).pathname);
      const listener = options.routeData.type === 'page' ? listenerOf(path) : undefined;
      if (!listener) return result;
      const response = result instanceof Response ? result : result.response;
      const html = new Uint8Array(await response.arrayBuffer());
      if (response.ok) listener.page({ path, html });
      count(listener, -1);
      const again = new Response(html, response);
      return result instanceof Response ? again : { ...result, response: again };
    },
  };
};
