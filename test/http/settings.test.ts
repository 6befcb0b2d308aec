import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProblemJson } from '../../contract/refusals.ts';
import type { Settings } from '../../contract/settings.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let shipped: Settings;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  // The tests' shop answers nobody by itself, unless a test is about it.
  shipped = await owner.call('patchSettings', { body: { auto_responder: { audience: 'all' } } });
});
afterAll(() => served.close());

const sent = (body: unknown) =>
  owner.send('/api/v1/settings', { method: 'PATCH', headers: JSON_BODY, body: JSON.stringify(body) });

const changesTold = () =>
  inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('changes').selectAll().where('type', '=', 'settings.updated').orderBy('number').execute(),
  );

const storedNow = async () => {
  const [row] = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('settings').selectAll().execute(),
  );
  return row?.data;
};

test('SET-1 AUTO-1 ATTR-1: GET /api/v1/settings has what the shop said of itself, and the defaults', async () => {
  expect(await owner.call('readSettings')).toEqual(shipped);
  expect(shipped).toMatchObject({
    name: 'Morlane',
    organization_prefix: 'Morlane',
    default_sender_email: 'care@morlane.example',
    time_zone: 'Europe/Rome',
    language: 'en',
    auto_responder: { audience: 'all', period_minutes: 60 },
    attribution_window_hours: 24,
    answer_target_minutes: 60,
    answer_target_in_office_hours: false,
    undo_send_seconds: 5,
    opt_out_match: 'exact',
    double_opt_in: false,
    show_customer_media: false,
    keywords: { join: [], stop: [], start: [], help: [] },
    texts_answered_here: null,
    office_hours: null,
    office_hours_replies: { inside: '' },
    web_chat: { color: '#3f4a2c', launcher_side: 'right', ask_email_after_minutes: 3, sites: [] },
    logo_media_id: null,
    privacy_url: null,
  });
  expect(shipped.welcome_message).toMatch(/help/);
  expect(Object.keys(shipped.keyword_responses)).toEqual(['en', 'fr', 'es', 'it', 'de']);
  expect(shipped.auto_responder.text_all).toContain('{{default_sender_email}}');
});

describe('SET-2: PATCH /api/v1/settings', () => {
  beforeEach(() => owner.call('patchSettings', { body: { ...shipped, texts_answered_here: null } }));

  test('answers with the settings whole, keeps what was left out, and stores only what is its own', async () => {
    const body = {
      auto_responder: { audience: 'non_consented' as const },
      keywords: { stop: ['basta!'] },
      keyword_responses: { it: { help: ' Scrivi a {{email}} ' } },
    };
    const now = await owner.call('patchSettings', { body });
    expect(now).toEqual({
      ...shipped,
      auto_responder: { ...shipped.auto_responder, audience: 'non_consented' },
      keywords: { ...shipped.keywords, stop: ['BASTA'] },
      keyword_responses: {
        ...shipped.keyword_responses,
        it: { ...shipped.keyword_responses.it, help: 'Scrivi a {{email}}' },
      },
    });
    expect(await owner.call('readSettings')).toEqual(now);
    expect(await storedNow()).toEqual({
      name: 'Morlane',
      organization_prefix: 'Morlane',
      default_sender_email: 'care@morlane.example',
      time_zone: 'Europe/Rome',
      auto_responder: { audience: 'non_consented' },
      keywords: { stop: ['BASTA'] },
      keyword_responses: { it: { help: 'Scrivi a {{email}}' } },
    });
  });

  test('puts a shipped text back for null, in the language that the shop now speaks', async () => {
    await owner.call('patchSettings', { body: { auto_responder: { text_all: 'Hello' } } });
    const body = { language: 'it' as const, auto_responder: { text_all: null } };
    const { auto_responder } = await owner.call('patchSettings', { body });
    expect(auto_responder.text_all).toMatch(/^\{\{organization_prefix\}\}: gli SMS/);
  });

  test('is in the audit log once, with who, from and to; what changes nothing is not', async () => {
    const before = (await changesTold()).length;
    const body = { attribution_window_hours: 48, auto_responder: { period_minutes: 5 } };
    await owner.call('patchSettings', { body });
    await owner.call('patchSettings', { body });
    await owner.call('patchSettings', { body: {} });
    const { member } = await owner.call('readSession');
    expect((await changesTold()).slice(before)).toMatchObject([
      {
        actorKind: 'member',
        actorId: member.id,
        ticketId: null,
        messageId: null,
        profileId: null,
        fields: {
          attribution_window_hours: { from: 24, to: 48 },
          'auto_responder.period_minutes': { from: 60, to: 5 },
        },
      },
    ]);
  });

  test('takes effect at once: on what the session says, and on the next text', async () => {
    const body = {
      name: 'Morlane Roma',
      time_zone: 'europe/paris',
      keyword_responses: { en: { help: 'Ring us, {{Organization prefix}}' } },
    };
    await owner.call('patchSettings', { body });
    const { workspace } = await owner.call('readSession');
    expect(workspace).toMatchObject({ name: 'Morlane Roma', time_zone: 'Europe/Paris' });
    expect(await served.text('HELP')).toMatchObject({ messages: [{}, { body: 'Ring us, Morlane' }] });
  });

  test('counts one after the other, whoever sends them at once', async () => {
    const hours = [1, 2, 3, 4, 5, 6, 7, 8];
    const before = (await changesTold()).length;
    await Promise.all(
      hours.map(attribution_window_hours =>
        owner.call('patchSettings', { body: { attribution_window_hours } }),
      ),
    );
    const told = (await changesTold()).slice(before).map(({ fields }) => fields.attribution_window_hours);
    expect(told.map(one => one?.from)).toEqual([24, ...told.slice(0, -1).map(one => one?.to)]);
    expect(told.map(one => one?.to).toSorted()).toEqual(hours);
    expect(await owner.call('readSettings')).toMatchObject({ attribution_window_hours: told.at(-1)?.to });
  });

  test('AUTO-5: that texts are answered here sets the audience', async () => {
    const { auto_responder } = await owner.call('patchSettings', { body: { texts_answered_here: true } });
    expect(auto_responder.audience).toBe('non_consented');
  });
});

const ALWAYS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(day => [day, [{ from: '00:00', to: '24:00' }]]),
);

/** Blocks, from and to, of Mondays; and days off. */
function openOnMondays(blocks: string[][], dates: string[] = []) {
  const mon = blocks.map(([from, to]) => ({ from, to }));
  const holidays = dates.map(date => ({ date, name: null, hours: [] }));
  return { office_hours: { days: { ...ALWAYS, mon }, holidays } };
}

describe('SET-2: what a rule refuses is 422, with the field named', () => {
  test.each([
    ['unknown_time_zone', '/time_zone', { time_zone: 'Europe/Atlantis' }],
    ['window_out_of_range', '/attribution_window_hours', { attribution_window_hours: 0 }],
    ['window_out_of_range', '/attribution_window_hours', { attribution_window_hours: 10_000 }],
    ['target_out_of_range', '/answer_target_minutes', { answer_target_minutes: 0 }],
    ['undo_out_of_range', '/undo_send_seconds', { undo_send_seconds: 31 }],
    ['period_out_of_range', '/auto_responder/period_minutes', { auto_responder: { period_minutes: 0 } }],
    ['keyword_empty', '/keywords/stop/0', { keywords: { stop: ['!'] } }],
    ['keyword_too_long', '/keywords/stop/0', { keywords: { stop: ['x'.repeat(41)] } }],
    ['keyword_is_compliance', '/keywords/join/1', { keywords: { join: ['SALE', 'Arrêt'] } }],
    ['keyword_taken', '/keywords/help/0', { keywords: { help: ['join'] } }],
    ['hours_backwards', '/office_hours/days/mon/0/to', openOnMondays([['18:00', '09:00']])],
    [
      'hours_overlap',
      '/office_hours/days/mon/1/from',
      openOnMondays([
        ['09:00', '12:00'],
        ['11:00', '18:00'],
      ]),
    ],
    ['holiday_twice', '/office_hours/holidays/1/date', openOnMondays([], ['2026-12-25', '2026-12-25'])],
    ['unknown_media', '/logo_media_id', { logo_media_id: '0195512e-7a00-7000-8000-000000000001' }],
    ['unknown_variable', '/keyword_responses/it/stop', { keyword_responses: { it: { stop: '{{x}}' } } }],
    ['unknown_variable', '/auto_responder/text_all', { auto_responder: { text_all: 'Hi {{email' } }],
  ])('%s at %s', async (code, pointer, body) => {
    expect(await problemIn(await sent(body))).toEqual([422, code, pointer]);
  });

  test('AUTO-2: an unknown variable with its name and position, for programs and for people', async () => {
    const { detail, errors } = ProblemJson.parse(
      await (await sent({ auto_responder: { text_non_consented: 'Hi {{first_name}}' } })).json(),
    );
    expect(errors).toMatchObject([{ code: 'unknown_variable', variable: 'first_name', position: 4 }]);
    expect([detail, errors?.[0]?.detail]).toEqual(
      Array(2).fill(expect.stringContaining('"first_name" at character 4')),
    );
  });

  test('nothing of a patch that is refused is kept', async () => {
    const before = await owner.call('readSettings');
    await sent({ name: 'Another', time_zone: 'Europe/Atlantis' });
    expect(await owner.call('readSettings')).toEqual(before);
  });
});

describe('SET-2: what has another shape is 422 invalid_request, with the field named', () => {
  const long = 'x'.repeat(481);
  test.each<[string, unknown]>([
    ['', []],
    ['', null],
    ['/colour', { colour: 'red' }],
    ['/auto_responder/colour', { auto_responder: { colour: 'red' } }],
    ['/keywords/yes', { keywords: { yes: [] } }],
    ['/keyword_responses/pt', { keyword_responses: { pt: {} } }],
    ['/keyword_responses/it/maybe', { keyword_responses: { it: { maybe: 'x' } } }],
    ['/name', { name: '' }],
    ['/name', { name: ' \t ' }],
    ['/name', { name: null }],
    ['/name', { name: 'x'.repeat(101) }],
    ['/name', { name: 'a\nb' }],
    ['/name', { name: 'a\0b' }],
    ['/organization_prefix', { organization_prefix: 'x'.repeat(41) }],
    ['/default_sender_email', { default_sender_email: 'morlane' }],
    ['/default_sender_email', { default_sender_email: 'a@b.example, c@d.example' }],
    ['/time_zone', { time_zone: 1 }],
    ['/language', { language: 'pt' }],
    ['/auto_responder', { auto_responder: null }],
    ['/auto_responder/audience', { auto_responder: { audience: 'none' } }],
    ['/auto_responder/text_all', { auto_responder: { text_all: '' } }],
    ['/auto_responder/text_all', { auto_responder: { text_all: ' \n ' } }],
    ['/auto_responder/text_all', { auto_responder: { text_all: long } }],
    ['/auto_responder/text_all', { auto_responder: { text_all: 'a\0b' } }],
    ['/auto_responder/period_minutes', { auto_responder: { period_minutes: 1.5 } }],
    ['/auto_responder/period_minutes', { auto_responder: { period_minutes: '60' } }],
    ['/attribution_window_hours', { attribution_window_hours: '24' }],
    ['/attribution_window_hours', { attribution_window_hours: null }],
    ['/opt_out_match', { opt_out_match: 'fuzzy' }],
    ['/double_opt_in', { double_opt_in: 'yes' }],
    ['/show_customer_media', { show_customer_media: 1 }],
    ['/keywords/stop', { keywords: { stop: 'BASTA' } }],
    ['/keywords/stop', { keywords: { stop: Array.from({ length: 51 }, (_, at) => `W${at}`) } }],
    ['/keywords/stop/1', { keywords: { stop: ['BASTA', 7] } }],
    ['/keyword_responses/en/stop', { keyword_responses: { en: { stop: long } } }],
    ['/texts_answered_here', { texts_answered_here: 'yes' }],
    ['/welcome_message', { welcome_message: 'x'.repeat(1001) }],
    ['/welcome_message', { welcome_message: 7 }],
    ['/welcome_message', { welcome_message: 'a\0b' }],
    ['/office_hours/days', { office_hours: {} }],
    ['/office_hours/days/sun', { office_hours: { days: { ...ALWAYS, sun: undefined } } }],
    ['/office_hours/days/sunday', { office_hours: { days: { ...ALWAYS, sunday: [] } } }],
    ['/office_hours/days/mon/0/from', openOnMondays([['9:00', '18:00']])],
    ['/office_hours/days/mon/0/from', openOnMondays([['24:00', '24:00']])],
    ['/office_hours/days/mon/0/from', openOnMondays([['12:60', '18:00']])],
    ['/office_hours/days/mon/0/to', openOnMondays([['09:00', '24:01']])],
    ['/office_hours/days/mon/1/to', openOnMondays([['09:00', '10:00'], ['11:00']])],
    ['/office_hours/days/mon', openOnMondays(Array(7).fill(['09:00', '10:00']))],
    ['/office_hours/holidays/0/date', openOnMondays([], ['2027-02-29'])],
    ['/office_hours/holidays/0/date', openOnMondays([], ['25.12.2026'])],
    ['/office_hours/holidays', openOnMondays([], Array(201).fill('2026-12-25'))],
    [
      '/office_hours/holidays/0/hours',
      { office_hours: { days: ALWAYS, holidays: [{ date: '2026-12-25' }] } },
    ],
    ['/office_hours_replies/inside', { office_hours_replies: { inside: 'x'.repeat(1001) } }],
    ['/office_hours_replies/between', { office_hours_replies: { between: '' } }],
    ['/web_chat/color', { web_chat: { color: '#fff' } }],
    ['/web_chat/color', { web_chat: { color: 'olive' } }],
    ['/web_chat/color', { web_chat: { color: null } }],
    ['/web_chat/font', { web_chat: { font: 'Comic Sans' } }],
    ['/web_chat/corners', { web_chat: { corners: 'sharp' } }],
    ['/web_chat/launcher_side', { web_chat: { launcher_side: 'top' } }],
    ['/web_chat/launcher_label', { web_chat: { launcher_label: 'x'.repeat(25) } }],
    ['/web_chat/launcher_label', { web_chat: { launcher_label: 'a\nb' } }],
    ['/web_chat/ask_email_after_minutes', { web_chat: { ask_email_after_minutes: 0 } }],
    ['/web_chat/ask_email_after_minutes', { web_chat: { ask_email_after_minutes: 61 } }],
    ['/web_chat/ask_email_after_minutes', { web_chat: { ask_email_after_minutes: 1.5 } }],
    ['/web_chat/sites/1', { web_chat: { sites: ['shop.example', 'https://shop.example'] } }],
    ['/web_chat/sites/0', { web_chat: { sites: ['shop.example/chat'] } }],
    ['/web_chat/sites/0', { web_chat: { sites: ['*.shop.example'] } }],
    ['/web_chat/sites/0', { web_chat: { sites: [''] } }],
    ['/web_chat/sites', { web_chat: { sites: Array(51).fill('shop.example') } }],
    ['/logo_media_id', { logo_media_id: 'logo.png' }],
    ['/privacy_url', { privacy_url: 'javascript:alert(1)' }],
    ['/privacy_url', { privacy_url: 'shop.example/privacy' }],
    ['/privacy_url', { privacy_url: '' }],
    ['/terms_url', { terms_url: 'https:shop.example' }],
    ['/terms_url', { terms_url: 'https://shop example/' }],
    ['/terms_url', { terms_url: `https://shop.example/${'x'.repeat(2000)}` }],
  ])('%s of %j', async (pointer, body) => {
    expect(await problemIn(await sent(body))).toEqual([422, 'invalid_request', pointer]);
  });
});

test('SET-2: what is just within can be', async () => {
  const body = {
    name: ` ${'x'.repeat(100)} `,
    organization_prefix: 'x'.repeat(40),
    default_sender_email: ' help@morlane.example ',
    auto_responder: { text_all: ` ${'🙂'.repeat(480)} ` },
    keywords: { stop: Array.from({ length: 50 }, (_, at) => `W${at}`) },
  };
  const now = await owner.call('patchSettings', { body });
  expect([now.name.length, now.default_sender_email]).toEqual([100, 'help@morlane.example']);
  expect([now.keywords.stop.length, [...now.auto_responder.text_all].length]).toEqual([50, 480]);
});

test('CHAT-3 SET-2: what is just within can be, for the web chat too', async () => {
  const blocks = Array.from({ length: 6 }, (_, at) => ({ from: `0${at}:00`, to: `0${at}:59` }));
  const holidays = Array.from({ length: 200 }, (_, at) => ({
    date: new Date(Date.UTC(2028, 1, 29 + at)).toISOString().slice(0, 10),
    name: 'x'.repeat(100),
    hours: [{ from: '00:00', to: '24:00' }],
  }));
  const body = {
    welcome_message: ` ${'🙂'.repeat(1000)} `,
    office_hours: { days: { ...ALWAYS, mon: blocks }, holidays },
    web_chat: {
      launcher_label: '🙂'.repeat(24),
      ask_email_after_minutes: 60,
      sites: [
        'shop.example',
        'www.shop.example:8443',
        'xn--bcher-kva.example',
        'localhost:4600',
        '127.0.0.1',
      ],
    },
    privacy_url: 'http://localhost:8080/privacy?lang=it#top',
    terms_url: 'https://bücher.example/agb',
  };
  const answer = await sent(body);
  expect([answer.status, await answer.json()]).toMatchObject([
    200,
    { ...body, welcome_message: body.welcome_message.trim() },
  ]);
});
