import { Readable } from 'node:stream';
import { z } from 'zod';
import type { ConsentPatch } from '../../../contract/consentRoutes.ts';
import { blockProfile, unblockProfile } from '../../actions/blockProfile.ts';
import { changeConsent } from '../../actions/changeConsent.ts';
import type { Context } from '../../actions/context.ts';
import { dismissSuspicion, optOutCustomer } from '../../actions/optOutCustomer.ts';
import type { ConsentGiven } from '../../domain/changeConsent.ts';
import { csvHead, csvLine, presentEntry } from '../../present/consent.ts';
import { presentBefore } from '../../present/ticketBefore.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { type LedgerRow, ledgerFrom, ledgerOf } from '../../store/read/consent.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { profileOf } from '../profileOf.ts';
import { type Serving, serve } from '../serve.ts';
import { ticketOf } from '../ticketOf.ts';

type Given = Omit<z.output<typeof ConsentPatch>, 'evidence'>;

export function consentRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'optOutCustomer', async ({ params, caller }) => {
    await optOutCustomer(context, caller.workspaceId, params.id, actorOf(caller));
    return ticketOf(db, caller, params.id);
  });

  serve(serving, 'dismissOptOut', async ({ params, caller }) => {
    await dismissSuspicion(context, caller.workspaceId, params.id, actorOf(caller));
    return ticketOf(db, caller, params.id);
  });

  serve(serving, 'blockProfile', async ({ params, caller }) => {
    const was = await blockProfile(context, caller.workspaceId, params.id, actorOf(caller));
    return { ...(await profileOf(db, caller, params.id)), sms_ticket_was: presentBefore(was) };
  });

  serve(serving, 'unblockProfile', async ({ params, caller }) => {
    await unblockProfile(context, caller.workspaceId, params.id, actorOf(caller));
    return profileOf(db, caller, params.id);
  });

  serve(serving, 'changeConsent', async ({ params, body: { evidence, ...given }, caller }) => {
    const change = { given: definite(given), evidence: evidence ?? null };
    await changeConsent(context, caller.workspaceId, params.id, change, actorOf(caller));
    return profileOf(db, caller, params.id);
  });

  serve(serving, 'listConsentEntries', async ({ params, query, caller }) => {
    const before = fromCursor(query.cursor, z.object({ id: Uuid }));
    await profileOf(db, caller, params.id);
    const rows = await inWorkspace(db, caller.workspaceId, tx =>
      ledgerOf(tx, caller.workspaceId, params.id, before?.id ?? null, query.limit + 1),
    );
    return page(rows, query.limit, presentEntry, ({ id }: LedgerRow) => ({ id }));
  });

  serve(serving, 'exportConsentLedger', async ({ query, caller, reply }) => {
    reply.header('content-disposition', 'attachment; filename="consent-ledger.csv"');
    return Readable.from(csv(db, caller.workspaceId, query.profile_id ?? null));
  });
}

function definite({ sms_marketing, sms_transactional }: Given): ConsentGiven['given'] {
  return { ...(sms_marketing && { sms_marketing }), ...(sms_transactional && { sms_transactional }) };
}

const PART = 1000;

function part(db: Database, workspaceId: string, profileId: string | null, after: string | null) {
  return inWorkspace(db, workspaceId, tx => ledgerFrom(tx, workspaceId, profileId, after, PART));
}

/** Read part by part, since a ledger may be longer than memory. */
async function* csv(db: Database, workspaceId: string, profileId: string | null): AsyncGenerator<string> {
  yield csvHead();
  let last: LedgerRow | undefined;
  do {
    const rows = await part(db, workspaceId, profileId, last?.id ?? null);
    yield rows.map(csvLine).join('');
    last = rows.length < PART ? undefined : rows.at(-1);
  } while (last);
}
