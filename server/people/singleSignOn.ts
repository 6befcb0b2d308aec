import type { Role } from '../../contract/roles.ts';
import type { NewSingleSignOn } from '../../contract/singleSignOnRoutes.ts';
import type { Context } from '../actions/context.ts';
import { type Actor, NOTHING } from '../domain/decision.ts';
import { providerNamed } from '../domain/signInByProvider.ts';
import { Refused } from '../store/refused.ts';
import { dropSignInProvider, keepSignInProvider, signInProviderOf } from '../store/signInProviders.ts';

type With = Pick<Context, 'db' | 'now' | 'installation' | 'oidc' | 'gate'>;
type By = { workspaceId: string; role: Role; actor: Actor };

/** ROLE-4, decision 35: members sign in by this provider, once its address has answered as one. */
export async function setSingleSignOn(context: With, by: By, given: NewSingleSignOn): Promise<void> {
  const { db, gate, now, installation, oidc } = context;
  const { workspaceId, role, actor } = by;
  const before = await signInProviderOf(db, installation.box, workspaceId);
  const { label, required, client_id: clientId } = given;
  const issuer = issuerIn(given.issuer);
  const isSame = before?.issuer === issuer && before.clientId === clientId;
  const secret = given.client_secret ?? (isSame ? before.secret : undefined);
  if (secret === undefined) throw new Refused('client_secret_missing', '/client_secret');
  const why = await oidc.whyNot({ issuer, clientId, secret });
  if (why) throw new Refused(why, '/issuer');
  // What an Owner has set up stays theirs while nothing changes of who says who somebody is.
  const byOwner = role === 'owner' || (isSame && before.byOwner && given.client_secret === undefined);
  const kept = { workspaceId, issuer, clientId, secret, label, required, byOwner };
  await gate.submit({
    workspaceId,
    load: {},
    beside: tx => keepSignInProvider(tx, installation.box, { ...kept, changedAt: now() }),
    decide: () => providerNamed(before, kept, actor),
  });
}

/** From then on there are passwords only. Who is signed in stays so. */
export async function removeSingleSignOn(context: With, { workspaceId, actor }: By): Promise<void> {
  const { db, gate, installation } = context;
  const before = await signInProviderOf(db, installation.box, workspaceId);
  let isGone = false;
  await gate.submit({
    workspaceId,
    load: {},
    beside: async tx => {
      isGone = await dropSignInProvider(tx, workspaceId);
    },
    decide: () => (isGone ? providerNamed(before, null, actor) : NOTHING),
  });
}

const DOCUMENT = '/.well-known/openid-configuration';

/** Many paste the address of the document: the issuer is what stands before it (OpenID Connect Discovery 1.0, 4.1). */
function issuerIn(text: string): string {
  const issuer = text.endsWith(DOCUMENT) ? text.slice(0, -DOCUMENT.length) : text;
  const { search, hash, username, pathname } = new URL(issuer);
  if (search || hash || username || pathname.includes('/.well-known/'))
    throw new Refused('issuer_no_address', '/issuer');
  return issuer;
}
