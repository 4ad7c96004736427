// What a service worker is, as far as it is used here: TypeScript knows the window or the worker, not both in one project.

/** An event that the browser keeps the worker alive for. */
export interface Lasting extends Event { waitUntil: (work: Promise<unknown>) => void }

/** The global of a service worker. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void>; matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly { url: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'install' | 'activate' | 'fetch', listener: (event: Lasting) => void) => void;
}
