// Compiles only as long as each of these is an error.
import { connect } from 'parley/client';

const parley = connect({ url: 'http://127.0.0.1:9', key: 'none' });
const params = { id: 'one' };

export const wrong = [
  // @ts-expect-error there is no such filter
  () => parley.get('/api/v1/tickets', { query: { state: 'open' } }),
  // @ts-expect-error there is no such status
  () => parley.get('/api/v1/tickets', { query: { status: 'opened' } }),
  // @ts-expect-error there is no such address
  () => parley.get('/api/v1/ticket'),
  // @ts-expect-error it does not say which
  () => parley.get('/api/v1/tickets/{id}'),
  // @ts-expect-error that is called otherwise
  () => parley.get('/api/v1/tickets/{id}', { params: { ticket_id: 'one' } }),
  // @ts-expect-error a message has a body
  () => parley.post('/api/v1/tickets/{id}/messages', { params, body: { text: 'Hello' } }),
  // @ts-expect-error no tag has this colour
  () => parley.post('/api/v1/tags', { body: { name: 'Late', color: 'mauve' } }),
  // @ts-expect-error tags are not put
  () => parley.put('/api/v1/tags', { body: { name: 'Late', color: 'teal' } }),
  // @ts-expect-error a file is opened
  () => parley.get('/api/v1/reports.csv'),
  // @ts-expect-error that is nothing for a key
  () => parley.get('/api/v1/me/sessions'),
  // @ts-expect-error a report has no pages
  () => parley.each('/api/v1/reports', { query: {} }),
  // @ts-expect-error a ticket has no subject
  async () => (await parley.get('/api/v1/tickets')).data[0]?.subject,
];
