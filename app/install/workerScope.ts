type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
type Pushed = Lasting & { data: { json(): unknown } | null };
type Chosen = Lasting & { notification: Notification };

type Window = { url: string; focus(): Promise<unknown>; postMessage(said: unknown): void };

/** What a service worker has that a page has not, as far as ours needs it (W3C Service Workers, Push API). */
type WorkerScope = {
  addEventListener(name: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', hear: (event: Asking) => void): void;
  addEventListener(name: 'push', hear: (event: Pushed) => void): void;
  addEventListener(name: 'notificationclick', hear: (event: Chosen) => void): void;
  skipWaiting(): Promise<void>;
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Window[]>;
    openWindow(url: string): Promise<unknown>;
  };
};

export const worker = self as unknown as WorkerScope;
