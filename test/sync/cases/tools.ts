import { runImport } from '../../../server/actions/runImport.ts';
import { createProfile, updateProfile, upsertProfile } from '../../../server/actions/saveProfile.ts';
import { tellConsent } from '../../../server/actions/tellConsent.ts';
import type { GivenProfile } from '../../../server/domain/saveProfile.ts';
import type { ImportLine } from '../../../server/store/importRow.ts';
import { acceptImport } from '../../../server/store/imports.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const KEY = { kind: 'api_key', id: '0197f000-0000-7000-8000-000000000001' } as const;
const ADA: GivenProfile = {
  names: {},
  place: { city: 'Torino' },
  details: { firstName: 'Ada', title: 'Potter' },
};

let count = 0;
const anAddress = () => `tool-${++count}@home.example`;

const consent = ({ shop: { context, workspaceId } }: Stage, phone: string) =>
  tellConsent(
    context,
    workspaceId,
    {
      ...{
        customer: { names: [{ kind: 'phone', value: phone }] },
        given: { sms_transactional: 'subscribed' },
      },
      ...{ at: null, source: 'api', evidence: 'Checkout' },
    },
    KEY,
  );

async function imported({ shop: { context, workspaceId, clock } }: Stage, lines: ImportLine[]) {
  const given = { workspaceId, keyId: KEY.id, kind: 'profiles' as const, lines, about: { lists: [] } };
  const importId = await acceptImport(context.db, given, clock.now);
  return () => runImport(context, { workspaceId, importId });
}

/** What other tools of the shop tell of its customers. */
export const tools: Record<string, Case[]> = {
  saveProfile: [
    when('DATA-1: a customer who is known by a text', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      return () => updateProfile(context, workspaceId, threadId, ADA, KEY);
    }),
    when('DATA-1: one who is new', async ({ shop: { context, workspaceId } }) => {
      const given = { ...ADA, names: { email: anAddress() } };
      return () => createProfile(context, workspaceId, given, KEY);
    }),
    when('DATA-1: one who gets an address', async stage => {
      const { phone } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const given = { names: { phone, email: anAddress() } };
      return () => upsertProfile(context, workspaceId, null, given, KEY);
    }),
    quietly('DATA-1: what is known already', async stage => {
      const { threadId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const again = () => updateProfile(context, workspaceId, threadId, ADA, KEY);
      await again();
      return again;
    }),
  ],
  [tellConsent.name]: [
    when('SMS-6: an opt-in that a tool tells of', async stage => {
      const { phone } = await stage.customer();
      return () => consent(stage, phone);
    }),
    quietly('SMS-6: the same again', async stage => {
      const { phone } = await stage.customer();
      await consent(stage, phone);
      return () => consent(stage, phone);
    }),
  ],
  [runImport.name]: [
    when('DATA-1: customers in bulk', async stage => {
      const { phone } = await stage.customer();
      const profile = { ...ADA, names: { phone } };
      return imported(stage, [{ sent: {}, line: { id: null, profile } }]);
    }),
    quietly('DATA-1: lines that cannot be read', stage =>
      imported(stage, [{ sent: {}, wrong: { code: 'invalid', pointer: '', detail: 'names nobody' } }]),
    ),
  ],
};
