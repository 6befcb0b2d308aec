import { connect, Problem } from 'parley/client';

const { PARLEY: url = '', KEY: key = '' } = process.env;
const parley = connect({ url, key });

const names: string[] = [];
for await (const tag of parley.each('/api/v1/tags', { query: { limit: 2 } })) names.push(tag.name);

const { data } = await parley.get('/api/v1/tickets', { query: { status: 'any', limit: 1 } });
const [ticket] = data;
if (!ticket) throw new Error('there is no ticket');
const params = { id: ticket.id };

const reply = { body: { body: 'It left this morning.' }, params };
const sent = await parley.post('/api/v1/tickets/{id}/messages', reply);
const changed = await parley.patch('/api/v1/tickets/{id}', { params, body: { status: 'closed' } });

const key1 = { headers: { 'Idempotency-Key': 'one' } };
const made = await parley.post('/api/v1/tags', { body: { name: 'Late', color: 'orange' }, ...key1 });
const again = await parley.post('/api/v1/tags', { body: { name: 'Late', color: 'orange' }, ...key1 });
const nothing = await parley.delete('/api/v1/tags/{id}', { params: { id: made.id } });

const picture = new FormData();
picture.set('file', new Blob([process.env.PICTURE ? Buffer.from(process.env.PICTURE, 'base64') : '']));
const { id: pictureId } = await parley.post('/api/v1/media', { body: picture });

const csv = await parley.open('/api/v1/reports.csv', {
  query: { from: '2026-11-01', to: '2026-11-30', table: 'days' },
});

const refused = await parley
  .patch('/api/v1/tickets/{id}', {
    params,
    body: { status: 'snoozed', snoozed_until: '2020-01-01T00:00:00Z' },
  })
  .catch(error => (error instanceof Problem ? error : Promise.reject(error)));

console.log(
  JSON.stringify({
    names,
    sent: sent.body,
    status: changed.status,
    isOnce: made.id === again.id,
    nothing,
    hasPicture: pictureId.length > 0,
    csv: (await csv.text()).split('\n')[0],
    refused: refused instanceof Problem && [refused.status, refused.code, refused.errors[0]?.pointer],
  }),
);
