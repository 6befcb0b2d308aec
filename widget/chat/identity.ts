/** Who a kept session is of: the shop's id of them, or nobody's; and whether a tag or a call had said so. */
export type Owner = { sub: string | null; by: 'tag' | 'call' };
/** What the page says now. */
export type Claim = { jwt: string | null; by: 'tag' | 'call' };

/**
 * CHAT-4: what becomes of a kept session. `keep` it; `tell` the server, which may let it go on for whoever has signed
 * in; `leave` it, as it is somebody else's; or `wait`: the page has named them by a call before, and has not called yet.
 */
export function sessionFor(owner: Owner, { jwt, by }: Claim): 'keep' | 'tell' | 'leave' | 'wait' {
  const sub = jwt === null ? null : subjectOf(jwt);
  if (owner.sub === sub) return 'keep';
  if (owner.sub === null) return 'tell';
  return jwt === null && by === 'tag' && owner.by === 'call' ? 'wait' : 'leave';
}

/** The `sub` of a JWT, unverified: it is only compared. Anything else is a subject of its own. */
export function subjectOf(jwt: string): string {
  try {
    const payload = jwt.split('.')[1] ?? '';
    return String(JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).sub);
  } catch {
    return jwt;
  }
}
