/** What a notification of the device says, and of which ticket. A newer one of a ticket takes the place of the last. */
export type Shown = { title: string; body: string; ticketId: string };

export function isLookedAt(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

export function mayShow(): boolean {
  return 'Notification' in globalThis && Notification.permission === 'granted';
}

/** This browser's own subscription to be told while Parley is closed; it then tells all, also while it is open. */
export async function subscription(): Promise<PushSubscription | null> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const worker = await workers?.getRegistration();
  return (await worker?.pushManager?.getSubscription()) ?? null;
}

/** By the worker where there is one: it opens the ticket, and on phones nothing else may show a notification. */
export async function show(
  { title, body, ticketId }: Shown,
  open: (ticketId: string) => void,
): Promise<void> {
  if (!mayShow() || isLookedAt() || (await subscription())) return;
  const options = { body, tag: ticketId, icon: '/icons/192.png', data: { ticketId } };
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const worker = await workers?.getRegistration();
  if (worker) return worker.showNotification(title, options);
  const shown = new Notification(title, options);
  shown.onclick = () => {
    window.focus();
    open(ticketId);
    shown.close();
  };
}
