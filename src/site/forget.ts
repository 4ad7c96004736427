import { isRunnableDevEnvironment, type EnvironmentModuleNode, type ViteDevServer } from 'vite';

/** Forgets the chosen modules and all that was made with them wherever the dev server runs code, so that the next page is made anew. Gives the files that were forgotten. */
export function forget(server: ViteDevServer, choose: (graph: ViteDevServer['environments'][string]['moduleGraph']) => Iterable<EnvironmentModuleNode>): Set<string> {
  const files = new Set<string>();
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    const above = new Set(choose(environment.moduleGraph));
    // A set that grows while it is walked: importers, and theirs.
    for (const module of above) for (const importer of module.importers) above.add(importer);
    for (const module of above) {
      if (module.file) files.add(module.file);
      environment.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
      const ran = module.id === null ? undefined : environment.runner.evaluatedModules.getModuleById(module.id);
      if (ran) environment.runner.evaluatedModules.invalidateModule(ran);
    }
    // The paths of pages are kept with the content that they were made from.
    environment.hot.send('astro:content-changed', {});
  }
  return files;
}

/** Makes every open page of the dev server load anew. */
export const reload = (server: ViteDevServer): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
