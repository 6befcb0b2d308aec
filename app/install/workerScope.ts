type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };

/** What a service worker has that a page has not, as far as ours needs it (W3C Service Workers). */
type WorkerScope = {
  addEventListener(name: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', hear: (event: Asking) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
};

export const worker = self as unknown as WorkerScope;
