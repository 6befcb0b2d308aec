/** By the first name: a visitor talks to Noa of the shop, and needs no more of who that is (CHAT-6). */
export function agentName(name: string | null): string | null {
  return name?.trim().split(/\s+/)[0] || null;
}
