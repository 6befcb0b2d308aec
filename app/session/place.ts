import { page } from '../../contract/client.ts';
import type { Session } from '../../contract/shapes.ts';

/** Where this page was, and whose it was: what is told of in the next one. */
export type Left = { id: string; name: string; memberId: string };

const KEPT_AS = 'parley.left';

let here: Left | null = null;

/** Everything that a page has loaded is of one workspace: the first that it is asked about (decision 36). */
export function isHere({ workspace: { id, name }, member }: Session): boolean {
  here ??= { id, name, memberId: member.id };
  page.workspace = here.id;
  return id === here.id;
}

/** Another workspace is entered by a page of its own, so that nothing of this one can show in it. */
export function enterAnew() {
  sessionStorage.setItem(KEPT_AS, JSON.stringify(here));
  location.assign('/inbox');
}

/** Where the page before this one was, once; null where it was nowhere else. */
export function takeLeft(): Left | null {
  const left = sessionStorage.getItem(KEPT_AS);
  sessionStorage.removeItem(KEPT_AS);
  return left && JSON.parse(left);
}
