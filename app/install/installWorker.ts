/** Beside the inbox, which works without one as well: plain http has none, and a private window may refuse it. */
export function installWorker() {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  workers?.register('/worker.js', { updateViaCache: 'none' }).catch(() => undefined);
}
