import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewQuickReply, QuickReply } from '../../contract/quickReplyRoutes.ts';
import { ProblemJson } from '../../contract/refusals.ts';
import { createQuickReply } from '../../server/actions/defineQuickReply.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { inWorkspace, writing } from '../../server/store/database.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer, threadOf } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());
beforeEach(async () => {
  const { data } = await owner.call('listQuickReplies', { query: { limit: 100 } });
  for (const { id } of data) await owner.call('deleteQuickReply', { params: { id } });
});

const make = (name: string, more: Partial<NewQuickReply> = {}): Promise<QuickReply> =>
  owner.call('createQuickReply', { body: { name, body: 'Open from nine.', channels: ['sms'], ...more } });

const sent = (path: string, method: string, body?: unknown) =>
  owner.send(`/api/v1/quick_replies${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: JSON_BODY }),
  });

const namesOf = async (query: { q?: string; channel?: 'sms' | 'web_chat'; limit?: number } = {}) =>
  (await owner.call('listQuickReplies', { query })).data.map(one => one.name);

describe('REPLY-9: a quick reply', () => {
  test('is made, read, changed and deleted', async () => {
    const at = served.clock.now.toISOString();
    const made = await make(' Hours ', { body: ' Hi {{first_name}} ', channels: ['web_chat', 'sms'] });
    expect(made).toEqual({
      ...{ id: expect.any(String), name: 'Hours', body: 'Hi {{first_name}}', channels: ['sms', 'web_chat'] },
      ...{ uses: 0, created_at: at, updated_at: at },
    });
    const params = { id: made.id };
    expect(await owner.call('readQuickReply', { params })).toEqual(made);
    served.clock.now = new Date(served.clock.now.getTime() + 60_000);
    const changed = await owner.call('patchQuickReply', { params, body: { channels: ['sms'] } });
    expect(changed).toEqual({ ...made, channels: ['sms'], updated_at: served.clock.now.toISOString() });
    await owner.call('deleteQuickReply', { params });
    expect(await problemIn(await sent(`/${made.id}`, 'GET'))).toEqual([404, 'not_found']);
    expect(await namesOf()).toEqual([]);
  });

  test('SET-2: is in the audit log, with who, from and to; what changes nothing is not', async () => {
    const { id } = await make('Hours');
    await owner.call('patchQuickReply', { params: { id }, body: { name: 'Opening' } });
    await owner.call('patchQuickReply', { params: { id }, body: { name: 'Opening ' } });
    const { member } = await owner.call('readSession');
    const told = await inWorkspace(served.db, served.workspaceId, tx =>
      tx.selectFrom('changes').selectAll().where('type', '=', 'settings.updated').orderBy('number').execute(),
    );
    expect(told.slice(-2)).toMatchObject([
      { actorId: member.id, fields: { [`quick_replies.${id}.name`]: { from: null, to: 'Hours' } } },
      { actorId: member.id, fields: { [`quick_replies.${id}.name`]: { from: 'Hours', to: 'Opening' } } },
    ]);
  });

  test('has a name of its own, whatever the case and whoever comes at the same moment', async () => {
    const answers = await Promise.all(
      ['Hours', 'HOURS', 'hours '].map(name =>
        sent('', 'POST', { name, body: 'Open from nine.', channels: ['sms'] }),
      ),
    );
    expect(answers.map(answer => answer.status).toSorted()).toEqual([201, 409, 409]);
    const other = await make('Other');
    expect(await problemIn(await sent(`/${other.id}`, 'PATCH', { name: 'hOurs' }))).toEqual([
      ...[409, 'duplicate_name', '/name'],
    ]);
    // Once it is free, it can be had.
    const [first] = (await owner.call('listQuickReplies')).data;
    await owner.call('deleteQuickReply', { params: { id: first?.id ?? '' } });
    await owner.call('patchQuickReply', { params: { id: other.id }, body: { name: 'Hours' } });
  });
});

describe('REPLY-9: the list', () => {
  test('is searched in names and texts, without case and accents', async () => {
    await make('Spedizione è già partita', { body: 'Arriva tra poco.' });
    await make('Größe', { body: 'Which size do you take? 100% cotton' });
    await make('Hours', { body: 'Aperto dalle 9 alle 18, caffè incluso.' });
    expect(await namesOf({ q: 'SPEDIZIONE e gia' })).toEqual(['Spedizione è già partita']);
    expect(await namesOf({ q: 'grösse' })).toEqual([]);
    expect(await namesOf({ q: 'grO\u0308ß' })).toEqual(['Größe']);
    expect(await namesOf({ q: 'caffe hours' })).toEqual(['Hours']);
    expect(await namesOf({ q: 'hours caffe arriva' })).toEqual([]);
    expect(await namesOf({ q: '100% ' })).toEqual(['Größe']);
    expect(await namesOf({ q: '_' })).toEqual([]);
    expect(await namesOf({ q: '' })).toHaveLength(3);
  });

  test('has those of a channel', async () => {
    await make('Text', { channels: ['sms'] });
    await make('Chat', { channels: ['web_chat'] });
    await make('Both', { channels: ['sms', 'web_chat'] });
    expect(await namesOf({ channel: 'sms' })).toEqual(['Both', 'Text']);
    expect(await namesOf({ channel: 'web_chat' })).toEqual(['Both', 'Chat']);
  });

  test('has those that are used most first, then by name, page by page, none twice', async () => {
    const names = Array.from({ length: 23 }, (_, at) => `${at % 2 ? 'b' : 'A'} ${10 + at}`);
    const made = await Promise.all(names.map(name => make(name)));
    const uses = (at: number) => (at % 5 === 0 ? 3 : at % 3);
    await writing(served.db, served.workspaceId, async tx => {
      for (const [at, { id }] of made.entries())
        await tx
          .updateTable('quickReplies')
          .set({ uses: uses(at) })
          .where('id', '=', id)
          .execute();
    });
    const expected = names
      .map((name, at) => ({ name, uses: uses(at) }))
      .toSorted((a, b) => b.uses - a.uses || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 10, ...(cursor && { cursor }) };
      const page = await owner.call('listQuickReplies', { query });
      pages.push(page.data.map(one => one.name));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(pages.map(page => page.length)).toEqual([10, 10, 3]);
    expect(pages.flat()).toEqual(expected.map(one => one.name));
  });
});

describe('REPLY-9: made out for a customer', () => {
  let giulia: Customer;
  beforeEach(async () => {
    giulia = await customer(served);
  });

  const fill = async (body: string, by = owner) => {
    const { id } = await make(`Fill ${body}`.slice(0, 100), { body });
    return by.call('fillQuickReply', { params: { id }, body: { ticket_id: giulia.ticketId } });
  };

  test('it says what is known, and keeps what is missing in its braces', async () => {
    const params = { id: giulia.profileId };
    await owner.call('editProfile', { params, body: { name: 'Giulia Ferrante' } });
    const { number } = await owner.call('readTicket', { params: { id: giulia.ticketId } });
    expect(await fill('{{first_name}} {{ Last name }} #{{ticket_number}} {{phone}} {{shop_name}}')).toEqual({
      body: `Giulia Ferrante #${number} ${giulia.phone} Morlane`,
      missing: [],
    });
    expect(await fill("{{first_name}}, {{email}} {{city|default:'there'}} {{ country }}")).toEqual({
      body: 'Giulia, {{email}} there {{ country }}',
      missing: [
        { variable: 'email', position: 9 },
        { variable: 'country', position: 25 },
      ],
    });
  });

  test('the agent is whoever asks, and a program is none', async () => {
    expect(await fill('{{agent_name}}', await served.as('support'))).toMatchObject({ body: 'support' });
    expect(await fill('{{agent_first_name}}', await served.keyWith(['tickets:read']))).toEqual({
      body: '{{agent_first_name}}',
      missing: [{ variable: 'agent_first_name', position: 1 }],
    });
  });

  test('sent as it is kept, it says the same, and by the member who sends it', async () => {
    const support = await served.as('support');
    const params = { id: giulia.ticketId };
    await owner.call('editProfile', { params: { id: giulia.profileId }, body: { name: 'Giulia {{email}}' } });
    const body = "{{name}}, {{agent_name}}, {{city|default:'there'}}, {{x}}";
    const said = await support.call('reply', { params, body: { body } });
    expect(said.body).toBe('Giulia {{email}}, support, there, {{x}}');
    const key = await served.keyWith(['tickets:write']);
    await expect(key.call('reply', { params, body: { body } })).rejects.toMatchObject({
      code: 'empty_variable',
    });
  });

  test('a variable that is empty stops the reply, by its name and place, for programs and for people', async () => {
    const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ body: 'Hi {{ City }}' }) };
    const answer = await owner.send(`/api/v1/tickets/${giulia.ticketId}/messages`, init);
    const { status, code, detail, errors } = ProblemJson.parse(await answer.json());
    expect([status, code]).toEqual([422, 'empty_variable']);
    expect(errors).toMatchObject([{ pointer: '/body', code, variable: 'city', position: 4 }]);
    expect(detail).toBe(
      `The variable "city" at character 4 is empty for this customer. A fallback fills it: {{city|default:'…'}}.`,
    );
    expect((await threadOf(owner, giulia)).filter(one => one.direction === 'outbound')).toMatchObject([
      { source: 'keyword_response' },
    ]);
  });

  test('REPLY-10: written anew before it leaves, it says who writes it anew', async () => {
    const send_at = new Date(served.clock.now.getTime() + 3_600_000).toISOString();
    const params = { id: giulia.ticketId };
    const { id } = await owner.call('reply', { params, body: { body: 'Later', send_at } });
    const support = await served.as('support');
    const edited = await support.call('editMessage', { params: { id }, body: { body: '{{agent_name}}' } });
    expect(edited.body).toBe('support');
  });
});

describe('REPLY-9: a use', () => {
  test('is counted with each message that was made from it, and not when the same is asked again', async () => {
    const { id } = await make('Hours');
    const { ticketId } = await customer(served);
    const reply = (body: string, client_message_id: string) =>
      owner.call('reply', {
        params: { id: ticketId },
        body: { body, client_message_id, quick_reply_id: id },
      });
    await reply('Open from nine.', 'first');
    await reply('Open from nine.', 'first');
    await Promise.all(['a', 'b', 'c'].map(one => reply('Open from nine.', one)));
    await reply('Open from nine, mostly.', 'b');
    expect(await owner.call('readQuickReply', { params: { id } })).toMatchObject({ uses: 4 });
  });

  test('survives a change of the text, and is none where the reply is refused', async () => {
    const { id } = await make('Hours');
    const { ticketId } = await customer(served);
    const reply = (body: string) =>
      owner.call('reply', { params: { id: ticketId }, body: { body, quick_reply_id: id } });
    await reply('Open from nine.');
    await expect(reply('Hi {{city}}')).rejects.toMatchObject({ code: 'empty_variable' });
    await owner.call('patchQuickReply', { params: { id }, body: { body: 'Open from ten.' } });
    expect(await owner.call('readQuickReply', { params: { id } })).toMatchObject({ uses: 1 });
  });

  test('of what is not there is refused, and nothing is sent', async () => {
    const known = await customer(served);
    const answer = await owner.send(`/api/v1/tickets/${known.ticketId}/messages`, {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ body: 'Hello', quick_reply_id: NOBODY }),
    });
    expect(await problemIn(answer)).toEqual([422, 'unknown_quick_reply', '/quick_reply_id']);
    expect(await threadOf(owner, known)).toHaveLength(3);
  });
});

describe('REPLY-9: what cannot be kept is refused, with the field named', () => {
  const good = { name: 'Hours', body: 'Open from nine.', channels: ['sms'] };
  test.each<[string, unknown, (string | number)[]]>([
    ['no name', { ...good, name: ' ' }, [422, 'invalid_request', '/name']],
    ['a name too long', { ...good, name: 'x'.repeat(101) }, [422, 'invalid_request', '/name']],
    ['a name of two lines', { ...good, name: 'a\nb' }, [422, 'invalid_request', '/name']],
    ['a name with NUL', { ...good, name: 'a\0b' }, [422, 'invalid_request', '/name']],
    ['no text', { ...good, body: ' \n' }, [422, 'invalid_request', '/body']],
    ['a text too long', { ...good, body: '🙂'.repeat(1601) }, [422, 'invalid_request', '/body']],
    [
      'half a character',
      '{"name":"x","body":"\\ud83d","channels":["sms"]}',
      [422, 'invalid_request', '/body'],
    ],
    ['no channel', { ...good, channels: [] }, [422, 'invalid_request', '/channels']],
    ['another channel', { ...good, channels: ['fax'] }, [422, 'invalid_request', '/channels/0']],
    ['nothing', {}, [422, 'invalid_request', '/name', '/body', '/channels']],
    ['uses', { ...good, uses: 7 }, [422, 'invalid_request', '/uses']],
    ['an unknown variable', { ...good, body: 'Hi {{frist_name}}' }, [422, 'unknown_variable', '/body']],
    [
      'a setting’s variable',
      { ...good, body: '{{default_sender_email}}' },
      [422, 'unknown_variable', '/body'],
    ],
    ['braces left open', { ...good, body: 'Hi {{first_name' }, [422, 'unknown_variable', '/body']],
  ])('%s', async (_, body, problem) => {
    const init = { headers: JSON_BODY, body: typeof body === 'string' ? body : JSON.stringify(body) };
    const post = await owner.send('/api/v1/quick_replies', { method: 'POST', ...init });
    expect(await problemIn(post)).toEqual(problem);
    if (Object.keys(body as object).length === 0) return;
    const { id } = await make('Another');
    const patch = await owner.send(`/api/v1/quick_replies/${id}`, { method: 'PATCH', ...init });
    expect(await problemIn(patch)).toEqual(problem);
  });

  test('1,600 characters are a text, emoji counted as one', async () => {
    expect((await make('Long', { body: '🙂'.repeat(1600) })).body).toHaveLength(3200);
  });

  test('an unknown variable with its place, and those that there are', async () => {
    const answer = await sent('', 'POST', { ...good, body: '  Hi {{frist_name}}' });
    const { detail, errors } = ProblemJson.parse(await answer.json());
    expect(errors).toMatchObject([{ variable: 'frist_name', position: 6 }]);
    expect(detail).toContain('"frist_name" at character 6');
    expect(detail).toContain('{{first_name}}, ');
    expect(detail).not.toContain('default_sender_email');
  });

  test.each([
    ['?q=a%00b', 'q'],
    ['?channel=fax', 'channel'],
    ['?limit=101', 'limit'],
  ])('the question %s', async (query, name) => {
    expect(await problemIn(await sent(query, 'GET'))).toEqual([422, 'invalid_request', name]);
  });

  test.each(['nonsense', btoa('{"uses":1,"name":"x"}'), btoa(`{"uses":1e300,"name":"x","id":"${NOBODY}"}`)])(
    'the cursor %s',
    async cursor => {
      expect(await problemIn(await sent(`?cursor=${cursor}`, 'GET'))).toEqual([
        ...[400, 'invalid_cursor', 'cursor'],
      ]);
    },
  );
});

describe('REPLY-9: what is another shop’s is nobody’s here', () => {
  test('neither its quick replies nor its tickets', async () => {
    const postino = await openAnotherShop(served);
    const draft = { name: 'Hours', body: 'Hi {{first_name}}', channels: ['sms' as const] };
    const theirs = await createQuickReply(served.context, postino.workspaceId, draft, SYSTEM);
    const ours = await make('Hours');
    const { ticketId } = await customer(served);
    const gone = [404, 'not_found'];
    expect(await namesOf()).toEqual(['Hours']);
    expect(await problemIn(await sent(`/${theirs}`, 'GET'))).toEqual(gone);
    expect(await problemIn(await sent(`/${theirs}`, 'PATCH', { name: 'Mine' }))).toEqual(gone);
    expect(await problemIn(await sent(`/${theirs}`, 'DELETE'))).toEqual(gone);
    expect(await problemIn(await sent(`/${theirs}/fill`, 'POST', { ticket_id: ticketId }))).toEqual(gone);
    expect(await problemIn(await sent(`/${ours.id}/fill`, 'POST', { ticket_id: postino.ticketId }))).toEqual([
      ...gone,
      '/ticket_id',
    ]);
    const used = owner.call('reply', {
      params: { id: ticketId },
      body: { body: 'Hello', quick_reply_id: theirs },
    });
    await expect(used).rejects.toMatchObject({ code: 'unknown_quick_reply' });
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of what is not there', async method => {
    const body = method === 'PATCH' ? { name: 'x' } : undefined;
    expect(await problemIn(await sent(`/${NOBODY}`, method, body))).toEqual([404, 'not_found']);
    expect(await problemIn(await sent('/1', method, body))).toEqual([422, 'invalid_request', 'id']);
  });
});
