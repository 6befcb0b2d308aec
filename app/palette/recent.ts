import { keep, kept } from '../ticket/storage.ts';

const REMEMBERED = 12;

const nameOf = (memberId: string) => `parley.recent.${memberId}`;

/** The ids of the lines that a member chose last in this browser, the latest first. */
export function recentOf(memberId: string): string[] {
  const ids = kept(nameOf(memberId));
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
}

export function remember(memberId: string, id: string) {
  const others = recentOf(memberId).filter(other => other !== id);
  keep(nameOf(memberId), [id, ...others].slice(0, REMEMBERED));
}
