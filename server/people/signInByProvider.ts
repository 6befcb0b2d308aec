import type { Role } from '../../contract/roles.ts';
import type { Context } from '../actions/context.ts';
import { type Account, recognize } from '../domain/signInByProvider.ts';
import { accountWithEmail, lockAccount } from '../store/accounts.ts';
import { type Reading, writing } from '../store/database.ts';
import { type SignInProvider, signInProviderWith } from '../store/signInProviders.ts';
import { accountOfSubject, hasSubject, rememberSubject } from '../store/signInSubjects.ts';
import { roleIn } from '../store/team.ts';
import { NoSignIn } from './oidc/noSignIn.ts';
import type { Claimed } from './oidc/oidc.ts';

type With = Pick<Context, 'db' | 'now' | 'installation' | 'oidc'>;

/** Where a browser goes to sign in, and what it carries. Throws `NoSignIn`. */
export async function leadToProvider(context: With, id: string, next: string) {
  return context.oidc.begin(await providerOf(context, id), { provider: id, next });
}

export type Arrived = { accountId: string; workspaceId: string; next: string };

/**
 * ROLE-4: who it is that has come back, by what their browser carried and what the provider gave it along. They have been
 * invited before: nobody gets an account or a place in the team by it. Throws `NoSignIn`.
 */
export async function arriveFromProvider(
  context: With,
  carried: string,
  answer: URLSearchParams,
): Promise<Arrived> {
  const trip = context.oidc.open(carried);
  if (!trip) throw new NoSignIn('stale');
  const provider = await providerOf(context, trip.provider);
  const claimed = await context.oidc.finish(provider, trip, answer);
  const accountId = await recognized(context, provider, claimed);
  return { accountId, workspaceId: provider.workspaceId, next: trip.next };
}

/** It may be gone since the sign-in page was opened. */
async function providerOf({ db, installation }: With, id: string): Promise<SignInProvider> {
  const provider = await signInProviderWith(db, installation.box, id);
  if (!provider) throw new NoSignIn('stale');
  return provider;
}

function recognized({ db, now }: With, provider: SignInProvider, claimed: Claimed): Promise<string> {
  const { workspaceId, issuer, byOwner } = provider;
  const { subject, email, isVerified } = claimed;
  const here = { workspaceId, issuer, subject };
  return writing(db, workspaceId, async tx => {
    const addressed = email === null ? undefined : await accountWithEmail(tx, email);
    // Of two tabs that come a first time at once, the second finds what the first has left.
    if (addressed) await lockAccount(tx, addressed.id);
    const known = await accountOfSubject(tx, here);
    const who = recognize({
      known: await accountIn(tx, provider, known),
      addressed: await accountIn(tx, provider, addressed?.id),
      ...{ isVerified, byOwner },
    });
    if ('refused' in who) throw new NoSignIn(who.refused);
    const { accountId, isNew } = who;
    if (isNew && !(await rememberSubject(tx, here, accountId, now()))) throw new NoSignIn('another_person');
    return accountId;
  });
}

async function accountIn(tx: Reading, provider: SignInProvider, id: string | undefined): Promise<Account> {
  if (id === undefined) return null;
  const role: Role | null = await roleIn(tx, provider.workspaceId, id);
  return { id, role, hasSubject: await hasSubject(tx, provider, id) };
}
