import type { NewSingleSignOn } from '../../contract/singleSignOnRoutes.ts';
import { hashPassword } from '../../server/passwords.ts';
import { addMember, createWorkspace } from '../../server/store/createWorkspace.ts';
import { writing } from '../../server/store/database.ts';
import { joinTeam } from '../../server/store/team.ts';
import { type IdentityProvider, openIdentityProvider } from '../fakes/oidc/identityProvider.ts';
import { type Client, clientWith } from './client.ts';
import { openServed } from './served.ts';
import { openWalker, type Walker } from './walk.ts';

/** Of every member that is made here. */
export const PASSWORD = 'a green kettle sings';

export type SigningOn = Awaited<ReturnType<typeof openSigningOn>>;

/** A served shop whose team signs in by a provider of its own, and browsers that walk there and back. */
export async function openSigningOn() {
  const served = await openServed();
  // The provider has no clock but the real one.
  served.clock.now = new Date();
  const owner = await served.as('owner');
  const nobody = clientWith(served.url, {});
  const provider = await openIdentityProvider({ redirectUri: `${served.url}/sso/callback` });
  const passwordHash = await hashPassword(PASSWORD);
  let made = 0;
  return {
    ...{ served, owner, nobody, provider },
    ...{ setUp, begin, aMember, anotherWorkspace, rejoin },
    ...{ wayThere, isBack, isHome, signIn, asWalker },
    async close(): Promise<void> {
      await provider.close();
      await served.close();
    },
  };

  /** As it is before each test: now, with the provider set up, which says yes. */
  async function begin(): Promise<void> {
    served.clock.now = new Date();
    provider.says = null;
    await setUp(owner);
  }

  function setUp(by: Client, more: Partial<NewSingleSignOn> = {}) {
    const { issuer, clientId: client_id, clientSecret: client_secret } = provider;
    const said = { label: 'Sign in with Morlane', required: false };
    return by.call('setSingleSignOn', { body: { issuer, client_id, client_secret, ...said, ...more } });
  }

  /** A member of the team, whom the provider knows. */
  async function aMember(role: 'support' | 'owner' | 'admin' = 'support') {
    made += 1;
    const { db, workspaceId, clock } = served;
    const email = `ida${made}@morlane.example`;
    const id = await addMember(db, workspaceId, { name: 'Ida', email, passwordHash, role }, clock.now);
    const person = { sub: `subject-${made}`, email, email_verified: true };
    return { id, email, person };
  }

  /** Of which somebody is Owner too. Its id. */
  async function anotherWorkspace(accountId: string): Promise<string> {
    const { db, clock } = served;
    const settings = {
      organization_prefix: 'B',
      default_sender_email: 'b@b.example',
      time_zone: 'Europe/Rome',
    };
    const id = await createWorkspace(db, { name: 'B', settings }, clock.now);
    await writing(db, id, tx => joinTeam(tx, id, accountId, 'owner', clock.now));
    return id;
  }

  function rejoin(accountId: string) {
    const { db, workspaceId, clock } = served;
    return writing(db, workspaceId, tx => joinTeam(tx, workspaceId, accountId, 'support', clock.now));
  }

  /** The way there, from the button. */
  async function wayThere(next = ''): Promise<string> {
    const { data } = await nobody.call('listSignInProviders');
    return `${served.url}/sso/${data[0]?.id}${next && `?next=${encodeURIComponent(next)}`}`;
  }

  function isBack(to: string): boolean {
    return to.startsWith(`${served.url}/sso/callback`);
  }

  function isHome(to: string): boolean {
    return to.startsWith(served.url) && !to.includes('/sso/');
  }

  /** Where somebody is once they have been to the provider: a path, from the inbox's own beginning. */
  async function signIn(
    person: IdentityProvider['person'],
    next = '',
    walker = openWalker(),
  ): Promise<string> {
    provider.person = person;
    return (await walker.walk(await wayThere(next), isHome)).slice(served.url.length);
  }

  function asWalker({ cookies }: Walker): Client {
    return clientWith(served.url, { cookie: `parley_session=${cookies.get('parley_session')}` });
  }
}
