import { worker } from './workerScope.ts';

/** As the server sends it (`server/push/told.ts`). */
type Payload = { title: string; body: string; ticket_id: string };

/** A browser that has let itself be told must show what comes, each time, or it is told no more (W3C Push API). */
worker.addEventListener('push', event => {
  const payload = event.data?.json() as Payload | undefined;
  if (!payload) return;
  const { title, body, ticket_id: ticketId } = payload;
  const options = { body, tag: ticketId, renotify: true, icon: '/icons/192.png', data: { ticketId } };
  event.waitUntil(worker.registration.showNotification(title, options));
});

worker.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.ticketId));
});

/** In a window that is there already, without loading it anew: somebody may be writing in it. */
async function open(ticketId: string) {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) =>
    /^\/(?:inbox|profiles|reports|settings)(?:\/|$)/.test(new URL(url).pathname),
  );
  if (!there) return worker.clients.openWindow(`/inbox/${ticketId}`);
  await there.focus();
  there.postMessage({ openTicket: ticketId });
}
