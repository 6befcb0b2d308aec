import { receiveMessage } from '../../server/actions/receiveMessage.ts';
import { safe } from '../../server/secrets.ts';
import { connectProvider } from '../../server/store/connectProvider.ts';
import { createWorkspace } from '../../server/store/createWorkspace.ts';
import { SECRET, type Shop } from '../harness/shop.ts';

const SETTINGS = {
  organization_prefix: 'Postino',
  default_sender_email: 'care@postino.example',
  time_zone: 'Europe/Rome',
};

const LINE = '+12125550155';

/** A second shop in the same database, and a customer of it: what the first one must not reach. */
export async function openAnotherShop({ db, context, clock }: Shop) {
  const workspaceId = await createWorkspace(db, { name: 'Postino', settings: SETTINGS }, clock.now);
  const account = { provider: 'simulator' as const, externalId: 'simulator-2', secret: '', numbers: [LINE] };
  await connectProvider(db, safe(SECRET), workspaceId, account, clock.now);
  for (const body of ['JOIN', 'Hello']) await receiveMessage(context, workspaceId, 'simulator', text(body));
  const received = await receiveMessage(context, workspaceId, 'simulator', text('Hello again'));
  const message = received === 'repeated' ? undefined : received.messages?.[0];
  if (!message?.ticketId) throw new Error('the text opened no ticket');
  return { workspaceId, profileId: message.profileId, ticketId: message.ticketId };
}

function text(body: string) {
  const place = { city: null, region: null, postalCode: null, country: null };
  const about = { accountExternalId: 'simulator-2', from: '+393475550142', to: LINE };
  return { ...about, providerId: `POSTINO-${body}`, body, media: [], providerKeyword: null, place };
}
