import type { Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { Role, Scope } from '../../contract/vocabulary.ts';
import { type Client, clientWith } from '../harness/client.ts';
import type { Team } from '../harness/served.ts';

/** Who calls a route in the table of `whoMay.ts`, in its order: a member of each role, two API keys, and nobody. */
export type Callers = (name: RouteName) => Promise<Client[]>;

/** Members sign in once, since that takes long, but for signing out. */
export async function openCallers(url: string, { as, keyWith }: Team): Promise<Callers> {
  const signIn = () => Promise.all(Role.options.map(as));
  const signedIn = await signIn();
  return async name => {
    const { scope }: Route = routes[name];
    const others = Scope.options.filter(one => one !== scope);
    const keys = [await keyWith(scope ? [scope] : Scope.options), await keyWith(others)];
    return [...(name === 'signOut' ? await signIn() : signedIn), ...keys, clientWith(url, {})];
  };
}
