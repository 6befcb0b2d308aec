import { indexForSearch } from '../../server/actions/indexForSearch.ts';
import { writing } from '../../server/store/database.ts';
import { newId } from '../../server/store/ids.ts';
import { still } from '../harness/pictures.ts';
import type { Served } from '../harness/served.ts';
import { openVisitor } from '../harness/visitor.ts';
import { textFrom } from '../http/customers.ts';

/** By what somebody is found, wherever they left it: each stands nowhere else. */
export const TRACES = {
  phone: '+393479081726',
  email: 'ottilie@kaktusfeige.example',
  externalId: 'cust-kaktus-77310',
  name: 'Ottilie Zwetschgenbaum',
  said: 'pflaumenkompott',
  note: 'mirabellenschnaps',
  product: 'quittengelee',
};

export type Somebody = { profileId: string; ticketId: string; chatId: string; pictures: string[] };

/** Leaves somebody in every table that holds anything of a customer. */
export async function leaveTraces(served: Served): Promise<Somebody> {
  const { phone, email, externalId, name, said } = TRACES;
  await textFrom(served, phone, 'JOIN');
  await textFrom(served, phone, `My ${said} is missing`);
  const owner = await served.as('owner');
  const [ticket] = (await owner.call('listTickets')).data;
  if (!ticket) throw new Error('there is no ticket');
  const { id: ticketId, profile } = ticket;
  const known = { id: profile.id };
  await owner.call('editProfile', { params: known, body: { name, email, time_zone: 'Europe/Rome' } });
  await tellOf(served, profile.id);
  const chatId = await chat(served, profile.id);
  await answer(served, ticketId);
  const pictures = await picture(served, profile.id);
  await besides(served, { profileId: profile.id, ticketId });
  const event = { metric: 'Viewed Product', profile: known, properties: { email, externalId } };
  await owner.call('recordEvent', { body: event });
  while (await indexForSearch(served.context));
  return { profileId: profile.id, ticketId, chatId, pictures };
}

async function tellOf(served: Served, id: string): Promise<void> {
  const { email, product, name } = TRACES;
  const key = await served.keyWith(['profiles:write']);
  const order = {
    ...{ id: `order-${product}`, number: `#${product}`, profile: { id }, placed_at: '2026-03-01T10:00:00Z' },
    ...{ currency: 'EUR', total: 1999, payment_status: 'paid' },
    items: [{ title: product, quantity: 1, unit_price: 1999 }],
  };
  const { refused } = await key.call('recordOrders', { body: { orders: [order] } });
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const consent = { sms_transactional: 'subscribed' as const, evidence: `A form of ${name}, ${email}` };
  await key.call('changeConsent', { params: { id }, body: consent });
}

/** A chat of theirs, in which they have not said who they are: the shop says so. */
async function chat(served: Served, profileId: string): Promise<string> {
  const { said, externalId, email } = TRACES;
  const visitor = await openVisitor(served.url, served.workspaceId);
  const page = { url: `https://shop.example/?of=${email}`, title: said };
  await visitor.write(`Is my ${said} here?`, { page });
  const { db, workspaceId } = served;
  await writing(db, workspaceId, async tx => {
    const of = (table: 'tickets' | 'chatSessions') =>
      tx.updateTable(table).where('id', '=', visitor.sessionId);
    await of('tickets').set({ profileId }).execute();
    await of('chatSessions').set({ profileId, externalId }).execute();
    await tx.updateTable('messages').set({ profileId }).where('threadId', '=', visitor.sessionId).execute();
    const identifier = { workspaceId, kind: 'external' as const, value: externalId, profileId };
    await tx
      .insertInto('profileIdentifiers')
      .values({ ...identifier, verified: true, main: false, createdAt: served.clock.now })
      .execute();
  });
  return visitor.sessionId;
}

async function answer(served: Served, ticketId: string): Promise<void> {
  const { said, note, email } = TRACES;
  const owner = await served.as('owner');
  const params = { id: ticketId };
  const body = `Your ${said}: https://shop.example/parcel?of=${email}`;
  const { id } = await owner.call('reply', { params, body: { body } });
  await leave(served, id);
  await owner.call('writeNote', { params, body: { body: `Likes ${note}` } });
  await owner.call('keepDraft', { params, body: { kind: 'note', body: `Send ${note}` } });
}

/** What is to be said to them tomorrow. */
export async function schedule(served: Served, { ticketId: id }: Somebody): Promise<void> {
  const owner = await served.as('owner');
  const sendAt = new Date(served.clock.now.getTime() + 24 * 3_600_000).toISOString();
  await owner.call('reply', { params: { id }, body: { body: `And your ${TRACES.said}?`, send_at: sendAt } });
}

/** The reply has arrived. */
function leave({ db, workspaceId }: Served, id: string): Promise<unknown> {
  return writing(db, workspaceId, tx =>
    tx.updateTable('messages').set({ status: 'delivered' }).where('id', '=', id).execute(),
  );
}

/** One that they sent, and that the shop shows. */
async function picture({ context, db, workspaceId }: Served, profileId: string): Promise<string[]> {
  const id = newId();
  const bytes = await still('png');
  await context.media.put(workspaceId, id, { bytes, contentType: 'image/png' });
  const media = [{ id, url: `/api/v1/media/${id}`, contentType: 'image/png', width: 8, height: 8 }];
  await writing(db, workspaceId, tx =>
    tx
      .updateTable('messages')
      .set({ media: JSON.stringify(media) as never })
      .where('profileId', '=', profileId)
      .where('direction', '=', 'inbound')
      .where('body', '<>', 'JOIN')
      .where('channel', '=', 'sms')
      .execute(),
  );
  return [id];
}

type Whose = Pick<Somebody, 'profileId' | 'ticketId'>;

/** What stands beside: told by other tools, mailed, waiting to be understood. */
async function besides({ db, workspaceId, clock, context }: Served, whose: Whose): Promise<void> {
  const { phone, email, name, said } = TRACES;
  const of = { workspaceId, profileId: whose.profileId };
  const details = { firstName: name, lastName: null, organization: said, title: null, locale: null };
  const line = JSON.stringify({ phone_number: phone, first_name: name });
  const importId = newId();
  const lines = JSON.stringify([{ sent: { phone }, line: { phone } }]);
  await writing(db, workspaceId, async tx => {
    await tx
      .insertInto('profileDetails')
      .values({ ...of, ...details, image: null, address: {}, properties: { email }, updatedAt: clock.now })
      .execute();
    await tx
      .insertInto('imports')
      .values({
        ...{ workspaceId, id: importId, kind: 'profiles', keyId: newId(), lines, about: '{}' },
        ...{ total: 1, createdAt: clock.now },
      })
      .execute();
    const ofFile = { workspaceId, importId, n: 0 };
    const cells = JSON.stringify([phone, said]);
    await tx
      .insertInto('csvLines')
      .values({ ...ofFile, line: 2, cells })
      .execute();
    await tx
      .insertInto('csvNames')
      .values({ workspaceId, importId, kind: 'phone', value: phone, owner: 'line 2' })
      .execute();
    const gained = [{ kind: 'phone' as const, value: phone }];
    const effect = { fields: {}, details: null, gained, lost: [], consent: {}, consentAt: null };
    await tx
      .insertInto('importedLines')
      .values({ ...ofFile, profileId: whose.profileId, made: 'new', keptOptOut: false, effect, undone: null })
      .execute();
    await tx
      .insertInto('importErrors')
      .values({
        ...{ workspaceId, importId, line: 0, code: 'invalid', pointer: '', detail: 'No.' },
        payload: line,
      })
      .execute();
    await tx
      .insertInto('importProfiles')
      .values({ workspaceId, importId, profileId: whose.profileId })
      .execute();
    await tx
      .insertInto('journal')
      .values({
        ...{ workspaceId, provider: 'simulator', providerKey: 'later', kind: 'inbound', state: 'failed' },
        ...{ payload: { from: phone, body: said }, error: `${phone} is not known`, receivedAt: clock.now },
      })
      .execute();
    await tx
      .insertInto('webhookDeliveries')
      .values({
        ...{ workspaceId, id: newId(), endpointId: newId(), webhookId: newId(), type: 'ticket.updated' },
        ...{ changeNumber: 1, line: whose.ticketId, subjectId: whose.ticketId, at: clock.now },
        ...{ state: 'delivered', attempts: 1, nextAt: null, claimedUntil: null, lastAt: clock.now },
        ...{ statusCode: 200, answer: `thanks for ${email}`, error: null, tookMs: 1 },
      })
      .execute();
  });
  await context.mail.send({
    ...{ workspaceId, key: `follow-up:${whose.ticketId}`, to: email, language: 'en' },
    from: { name: 'Morlane', address: 'care@morlane.example' },
    ...{ subject: `Hello ${name}`, html: said, text: said },
  });
}
