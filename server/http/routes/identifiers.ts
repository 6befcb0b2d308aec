import type { NewIdentifier } from '../../../contract/identifierRoutes.ts';
import { addIdentifier } from '../../actions/addIdentifier.ts';
import type { Context } from '../../actions/context.ts';
import { mainIdentifier } from '../../actions/mainIdentifier.ts';
import { removeIdentifier } from '../../actions/removeIdentifier.ts';
import type { NameByHand } from '../../domain/knownBy/nameByHand.ts';
import { countryOf, dialledPhone } from '../../phone.ts';
import { presentKnown } from '../../present/wholeProfile.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { firstNumber } from '../../store/read/csvImports.ts';
import { identifierOf } from '../../store/read/identifiers.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

/** A customer's phones and addresses, one by one (PROF-5). */
export function identifierRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'addIdentifier', async ({ params: { id }, body, caller }) => {
    const { workspaceId } = caller;
    const name = await nameIn(db, workspaceId, body);
    await addIdentifier(context, workspaceId, id, name, actorOf(caller));
    return shown(db, workspaceId, id, name);
  });

  serve(serving, 'changeIdentifier', async ({ params: { id, identifier_id: which }, caller }) => {
    const { workspaceId } = caller;
    const name = await named(db, workspaceId, id, which);
    await mainIdentifier(context, workspaceId, id, name, actorOf(caller));
    return shown(db, workspaceId, id, name);
  });

  serve(serving, 'removeIdentifier', async ({ params: { id, identifier_id: which }, caller }) => {
    const name = await named(db, caller.workspaceId, id, which);
    await removeIdentifier(context, caller.workspaceId, id, name, actorOf(caller));
    return null;
  });
}

/** Throws `invalid_phone`. */
async function nameIn(
  db: Database,
  workspaceId: string,
  { kind, value }: NewIdentifier,
): Promise<NameByHand> {
  if (kind === 'email') return { kind, value };
  const ours = await inWorkspace(db, workspaceId, tx => firstNumber(tx, workspaceId));
  const phone = dialledPhone(value, ours && countryOf(ours));
  if (!phone) throw new Refused('invalid_phone', '/value');
  return { kind, value: phone };
}

/** Throws `not_found`: also for an id of the shop's own, which is the shop's to change. */
async function named(db: Database, workspaceId: string, profileId: string, id: string): Promise<NameByHand> {
  const found = await inWorkspace(db, workspaceId, tx => identifierOf(tx, workspaceId, profileId, { id }));
  if (!found || found.kind === 'external') throw new Refused('not_found');
  return { kind: found.kind, value: found.value };
}

async function shown(db: Database, workspaceId: string, profileId: string, name: NameByHand) {
  const found = await inWorkspace(db, workspaceId, tx => identifierOf(tx, workspaceId, profileId, name));
  if (!found) throw new Refused('not_found');
  return presentKnown(found);
}
