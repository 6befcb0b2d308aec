import type { Page } from 'playwright-core';
import { isNoneOfOurs, type Told } from './data.ts';
import { look } from './look.ts';
import { type Said, speakPseudo } from './speak.ts';

/**
 * What the inbox on this page, spoken in pseudo, shows past its catalogs, and what of its words has no room. Nothing where no
 * inbox is. Words and layouts may still be coming: to be asked until it settles.
 */
export async function strangeInbox(page: Page, told: Told): Promise<string[]> {
  const said = await speakPseudo(page);
  return said ? strangeIn(page, told, said) : [];
}

/** The same on a page that speaks as it will. */
export async function strangeIn(page: Page, told: Told, saidBefore: Said): Promise<string[]> {
  const { bare, passing, cut } = await look(page);
  await told.read();
  const unknown = [...bare, ...passing.filter(text => !saidBefore.test(text))];
  const hardCoded = unknown.filter(text => !isNoneOfOurs(text, told));
  return [
    ...new Set([...hardCoded.map(text => `in no catalog: ${text}`), ...cut.map(text => `cut: ${text}`)]),
  ];
}
