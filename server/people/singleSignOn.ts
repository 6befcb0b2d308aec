import type { Role } from '../../contract/roles.ts';
import type { NewSingleSignOn } from '../../contract/singleSignOnRoutes.ts';
import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { providerNamed } from '../domain/signInByProvider.ts';
import { Refused } from '../store/refused.ts';
import {
  dropSignInProvider,
  keepSignInProvider,
  type SignInProvider,
  signInProviderOf,
} from '../store/signInProviders.ts';

type With = Pick<Context, 'db' | 'now' | 'installation' | 'oidc' | 'gate'>;
type By = { workspaceId: string; role: Role; actor: Actor };

/** ROLE-4, decision 35: members sign in by this provider, once its address has answered as one. */
export async function setSingleSignOn(context: With, by: By, given: NewSingleSignOn): Promise<void> {
  const { db, now, installation, oidc } = context;
  const { workspaceId, role } = by;
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
  await keepSignInProvider(db, installation.box, { ...kept, changedAt: now() });
  await tell(context, by, before, kept);
}

/** From then on there are passwords only. Who is signed in stays so. */
export async function removeSingleSignOn(context: With, by: By): Promise<void> {
  const { db, installation } = context;
  const before = await signInProviderOf(db, installation.box, by.workspaceId);
  if (!before || !(await dropSignInProvider(db, by.workspaceId))) return;
  await tell(context, by, before, null);
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

type Named = Omit<SignInProvider, 'id' | 'changedAt'>;

async function tell({ gate }: With, by: By, before: Named | null, after: Named | null): Promise<void> {
  const { workspaceId, actor } = by;
  await gate.submit({ workspaceId, load: {}, decide: () => providerNamed(before, after, actor) });
}
