import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CsvImport, CsvImport as Shape } from '../../contract/importRoutes.ts';
import { ProblemJson } from '../../contract/refusals.ts';
import { workCsv } from '../../server/actions/csv/workCsv.ts';
import { type Client, JSON_BODY, Refused, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { formWith } from '../harness/upload.ts';
import { anotherPhone, customer, later, textFrom } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

async function uploaded(file: string | Buffer, kind = 'profiles'): Promise<CsvImport> {
  const body = formWith(Buffer.from(file));
  const answer = await owner.send(`/api/v1/imports?kind=${kind}`, { method: 'POST', body });
  if (answer.status !== 201) throw await refusalIn(answer);
  return Shape.parse(await answer.json());
}

/** As the job does it. */
async function workedOff(id: string): Promise<CsvImport> {
  await workCsv(served.context, { workspaceId: served.workspaceId, importId: id });
  return owner.call('readImport', { params: { id } });
}

async function checked({ id, columns }: CsvImport, country: string | null = null): Promise<CsvImport> {
  const body = { fields: columns.map(({ field }) => field), country };
  await owner.call('checkImport', { params: { id }, body });
  return workedOff(id);
}

async function ran(id: string): Promise<CsvImport> {
  await owner.call('runImport', { params: { id } });
  return workedOff(id);
}

async function undone(id: string): Promise<CsvImport> {
  await owner.call('undoImport', { params: { id } });
  return workedOff(id);
}

const imported = async (file: string, kind?: string) => ran((await checked(await uploaded(file, kind))).id);

async function profileWith(phone: string) {
  const { data } = await owner.call('listProfiles', { query: { phone } });
  return data[0];
}

/** What ends behind the commit of some lines, before it can say how far it is. */
function killedAfter(lines: number): Served['context'] {
  const { context } = served;
  let taken = 0;
  const submit: typeof context.gate.submit = command =>
    ++taken > lines ? Promise.reject(new Error('killed')) : context.gate.submit(command);
  return { ...context, gate: { ...context.gate, submit } };
}

const refusedCsv = async (id: string) => (await owner.send(`/api/v1/imports/${id}/refused.csv`)).text();

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.code : error),
  );

describe('DATA-1: a CSV file of customers', () => {
  test('is uploaded with its columns guessed and its first lines shown, and nothing is taken in yet', async () => {
    const phone = anotherPhone(served);
    const file = `\uFEFFTelefono;Nome;Consenso SMS;Taglia\r\n${phone};"Zoë\nB.";sì;M\r\n`;
    expect(await uploaded(file)).toMatchObject({
      ...{ phase: 'ready', encoding: 'utf-8', delimiter: ';', total: 1, file_name: 'picture' },
      columns: [
        { name: 'Telefono', field: 'phone', samples: [phone] },
        { name: 'Nome', field: 'first_name', samples: ['Zoë\nB.'] },
        { name: 'Consenso SMS', field: 'sms_marketing', samples: ['sì'] },
        { name: 'Taglia', field: 'property', samples: ['M'] },
      ],
    });
    expect(await profileWith(phone)).toBeUndefined();
  });

  test('is refused where it cannot be read, with the reason, and nothing of it is kept', async () => {
    const files = { csv_quotes: 'a,b\n"1,2\n', csv_empty: 'phone,name\n', csv_encoding: 'é\0,b\n1,2\n' };
    const before = (await owner.call('listImports')).data.length;
    for (const [code, file] of Object.entries(files))
      await expect(uploaded(file)).rejects.toMatchObject({ code });
    const body = formWith(Buffer.from(files.csv_quotes));
    const answer = await owner.send('/api/v1/imports', { method: 'POST', body });
    const told = { pointer: '/file', code: 'csv_quotes', detail: expect.any(String), line: 2 };
    expect(ProblemJson.parse(await answer.json()).errors).toEqual([told]);
    expect((await owner.call('listImports')).data).toHaveLength(before);
  });

  test('is checked: what is new, what is known and what would be refused, with nothing written', async () => {
    const { phone: known } = await customer(served);
    const [a, b] = [anotherPhone(served), anotherPhone(served)];
    const lines = [
      'phone,email,time_zone,locale,consent_at',
      ...[`${a},,Europe/Rome,it_IT,2026-03-31`, `${b},b@b.example,,,`, `,b@b.example,,,`, `${known},,,,`],
      ...['12,,,,', ',,,,x', `${a},no address,,,`, `${a},,Narnia,,`, `${a},,,!!,`, `${a},,,,31/12/2026`],
      `${a},b@b.example,,,`,
    ];
    const upload = await uploaded(lines.join('\n'));
    const { forecast, phase } = await checked(upload);
    expect({ forecast, phase }).toMatchObject({
      ...{ phase: 'checked', forecast: { new: 2, updated: 2, refused: 7, kept_opt_outs: 0 } },
    });
    expect(await profileWith(a)).toBeUndefined();
    expect(
      (await refusedCsv(upload.id)).split('\r\n').map(line => line.split(',').slice(0, 2).join()),
    ).toEqual([
      ...['line,field', '6,phone', '7,', '8,email', '9,time_zone', '10,locale', '11,consent_at', '12,email'],
      '',
    ]);
  });

  test('takes numbers as they are dialled in the country that is said', async () => {
    const upload = await uploaded('phone,name\n347 555 0999,Ida Riva\n');
    expect((await checked(upload)).forecast).toMatchObject({ refused: 1 });
    expect((await checked(upload, 'IT')).forecast).toMatchObject({ new: 1, refused: 0 });
    await ran(upload.id);
    expect(await profileWith('+393475550999')).toMatchObject({ name: 'Ida Riva' });
  });

  test('is taken in with its consent, and the ledger says from where', async () => {
    const [a, b, c] = [anotherPhone(served), anotherPhone(served), anotherPhone(served)];
    const file = `phone,SMS marketing,consent_at,consent_source
${a},subscribed,2026-03-31 17:05+02:00,Fair in Turin
${b},no,,
${c},unsubscribed,,`;
    const { phase, counts } = await imported(file);
    expect({ phase, counts }).toMatchObject({ phase: 'done', counts: { new: 3, refused: 0 } });
    const consents = await Promise.all(
      [a, b, c].map(async one => (await profileWith(one))?.consent.sms_marketing),
    );
    expect(consents).toEqual(['subscribed', 'never_subscribed', 'unsubscribed']);
    const params = { id: (await profileWith(a))?.id ?? '' };
    const [entry] = (await owner.call('listConsentEntries', { params })).data;
    expect(entry).toMatchObject({
      ...{ source: 'import', became: 'subscribed', at: '2026-03-31T15:05:00.000Z' },
      evidence: expect.stringMatching(/^Fair in Turin, imported from picture, line 2, by /),
      actor: { kind: 'member', name: 'owner' },
    });
  });

  test('SMS-6: opts nobody in who has opted out, whatever date it gives, and takes the rest of the line', async () => {
    const { phone } = await customer(served);
    await textFrom(served, phone, 'STOP');
    later(served, 5);
    const at = served.clock.now.toISOString();
    const upload = await uploaded(`phone,city,sms_marketing,consent_at\n${phone},Torino,yes,${at}\n`);
    expect((await checked(upload)).forecast).toMatchObject({ updated: 1, kept_opt_outs: 1 });
    expect((await ran(upload.id)).counts).toMatchObject({ updated: 1, kept_opt_outs: 1 });
    expect(await profileWith(phone)).toMatchObject({
      ...{
        location: { city: 'Torino' },
        consent: { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' },
      },
    });
  });

  test('counts each line once, however often its job is begun, and goes on where it was stopped', async () => {
    const phones = Array.from({ length: 40 }, () => anotherPhone(served));
    const { id } = await checked(await uploaded(`phone\n${phones.join('\n')}\n`));
    await owner.call('runImport', { params: { id } });
    await owner.call('stopImport', { params: { id } });
    expect(await workedOff(id)).toMatchObject({ phase: 'stopped', counts: { new: 0 } });
    await owner.call('runImport', { params: { id } });
    await expect(workCsv(killedAfter(10), { workspaceId: served.workspaceId, importId: id })).rejects.toThrow(
      'killed',
    );
    const { counts } = await workedOff(id);
    expect(counts).toMatchObject({ new: 40, updated: 0, same: 0, refused: 0 });
  });

  test('says of every refused line where it stands and why, and no cell of it is a formula', async () => {
    const { id } = await imported('phone,name\n=1+1,"a ""b"""\n');
    expect(await refusedCsv(id)).toBe(
      `line,field,reason,code,phone,name\r\n2,phone,"is no phone number as +393475550142, and no country is set",invalid_phone,'=1+1,"a ""b"""\r\n`,
    );
  });

  test('is refused to be run before it is checked, or checked with columns that it has not', async () => {
    const { id } = await uploaded('phone,name\n+393475550144,Ida\n');
    const params = { id };
    const check = (fields: CsvImport['columns'][number]['field'][]) =>
      refusal(owner.call('checkImport', { params, body: { fields } }));
    expect(await refusal(owner.call('runImport', { params }))).toBe('import_busy');
    expect([
      await check(['phone']),
      await check(['phone', 'phone']),
      await check(['phone', 'sent_at']),
      await check(['city', 'name']),
    ]).toEqual(['csv_fields_differ', 'csv_field_twice', 'csv_field_of_other_kind', 'csv_nobody_named']);
    await owner.call('discardImport', { params });
    expect(await refusal(owner.call('readImport', { params }))).toBe('not_found');
  });

  test('is refused as sends that are of nobody, with the field that is missing', async () => {
    const { id } = await uploaded('phone,sent_at\n+393475550144,2026-11-20\n', 'marketing_sends');
    const init = {
      method: 'POST',
      body: JSON.stringify({ fields: ['phone', 'sent_at'] }),
      headers: JSON_BODY,
    };
    const answer = await owner.send(`/api/v1/imports/${id}/check`, init);
    const told = { pointer: '/fields', code: 'csv_field_missing', detail: expect.any(String), field: 'id' };
    expect(ProblemJson.parse(await answer.json()).errors).toEqual([told]);
    await owner.call('discardImport', { params: { id } });
  });
});

describe('DATA-1: an import is undone', () => {
  test('so that whom it made is gone, and whom it changed is as before, with their consent', async () => {
    const { phone } = await customer(served);
    const fresh = anotherPhone(served);
    const before = await profileWith(phone);
    const file = `phone,name,city,sms_transactional\n${phone},Ada Riva,Torino,yes\n${fresh},Bea,,yes\n`;
    const { id } = await imported(file);
    expect(await profileWith(phone)).toMatchObject({ name: 'Ada Riva', location: { city: 'Torino' } });
    expect(await undone(id)).toMatchObject({
      phase: 'undone',
      undo: { undone: 2, in_use: 0, changed_since: 0 },
    });
    expect(await profileWith(fresh)).toBeUndefined();
    const after = await profileWith(phone);
    expect([after?.name, after?.location, after?.consent]).toEqual([
      before?.name,
      before?.location,
      before?.consent,
    ]);
  });

  test('but for what has been changed since, which is said', async () => {
    const [edited, wrote, stopped] = [anotherPhone(served), anotherPhone(served), anotherPhone(served)];
    const { phone } = await customer(served);
    const lines = [edited, wrote, stopped, phone].map(one => `${one},Ada,Torino,yes`);
    const { id } = await imported(`phone,name,city,sms_marketing\n${lines.join('\n')}\n`);
    later(served, 5);
    const params = { id: (await profileWith(edited))?.id ?? '' };
    await owner.call('editProfile', { params, body: { name: 'Ada King' } });
    await textFrom(served, wrote, 'Hello');
    await textFrom(served, stopped, 'STOP');
    await owner.call('editProfile', {
      ...{ params: { id: (await profileWith(phone))?.id ?? '' }, body: { name: 'Ida' } },
    });
    expect((await undone(id)).undo).toEqual({ undone: 0, in_use: 2, changed_since: 2 });
    expect(await profileWith(edited)).toMatchObject({
      name: 'Ada King',
      consent: { sms_marketing: 'never_subscribed' },
    });
    expect(await profileWith(wrote)).toMatchObject({ consent: { sms_marketing: 'never_subscribed' } });
    expect(await profileWith(stopped)).toMatchObject({ consent: { sms_marketing: 'unsubscribed' } });
    expect(await profileWith(phone)).toMatchObject({ name: 'Ida', location: null });
  });
});

describe('DATA-1: a CSV file of marketing sends', () => {
  test('is recorded once, and not undone', async () => {
    const phone = anotherPhone(served);
    const file = `type,id,name,phone,body,sent_at,status
campaign,autumn,Autumn,${phone},New in,2026-03-01T10:00:00Z,delivered
flow,welcome,Welcome,${phone},Hello,2026-03-01T11:00:00Z,sent
campaign,autumn,Autumn,${phone},New in,soon,sent
letter,autumn,Autumn,${phone},New in,2026-03-01T10:00:00Z,sent`;
    const { id, counts } = await imported(file, 'marketing_sends');
    expect(counts).toMatchObject({ new: 2, same: 0, refused: 2 });
    expect((await imported(file, 'marketing_sends')).counts).toMatchObject({ new: 0, same: 2, refused: 2 });
    const campaigns = (await owner.call('listCampaigns')).data.map(one => one.id);
    expect(campaigns).toContain('autumn');
    expect(await refusal(owner.call('undoImport', { params: { id } }))).toBe('sends_stay');
  });
});
