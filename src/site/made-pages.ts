import type { AstroPrerenderer } from 'astro';
import type { MadePage } from './in-thread.ts';

/** Makes pages as Astro does, and tells each of them to `tell` at once: what is done with all of them can begin before the last is made. `base` ends with a slash. */
export const tellingPages = (base: string, tell: (made: MadePage) => void) => (usual: AstroPrerenderer): AstroPrerenderer => ({
  ...usual,
  name: 'aftercart:made-pages',
  render: async (request, options) => {
    const result = await usual.render(request, options);
    const response = result instanceof Response ? result : result.response;
    const path = new URL(request.url).pathname;
    if (options.routeData.type !== 'page' || !response.ok || !path.startsWith(base)) return result;
    const html = new Uint8Array(await response.arrayBuffer());
    tell({ path: path.slice(base.length), html });
    const again = new Response(html, response);
    return result instanceof Response ? again : { ...result, response: again };
  },
});
