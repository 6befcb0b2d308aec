import { call } from '../../../contract/client.ts';
import { subscription } from '../../notify/show.ts';
import type { Language } from '../../words/language.ts';

/** Plain http has no workers, and some browsers push only to what is installed. */
export async function canSubscribe(): Promise<boolean> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const worker = await workers?.getRegistration();
  return worker !== undefined && 'pushManager' in worker;
}

/** Lets this browser be told while Parley is closed in it. Throws where its own push service says no. */
export async function subscribe(pushKey: string, language: Language): Promise<void> {
  const worker = await navigator.serviceWorker.ready;
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });
  const { endpoint = '', keys } = made.toJSON();
  const { p256dh = '', auth = '' } = keys ?? {};
  await call('addPushDevice', { body: { endpoint, keys: { p256dh, auth }, language } });
}

/** Here and at the server, of whichever session it is. */
export async function unsubscribe(deviceIds: string[]): Promise<void> {
  const made = await subscription();
  await made?.unsubscribe();
  await Promise.all(deviceIds.map(id => call('removePushDevice', { params: { id } })));
}
