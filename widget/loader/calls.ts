/** What a page asks of the chat. `unread` is called with a number, `message` with `{ body, author }`. */
export type Call =
  | ['open']
  | ['close']
  | ['identify', string | null]
  | ['on', 'open' | 'close' | 'message' | 'unread', (told?: unknown) => void];

export type Take = (call: Call) => void;

type Api = { push: Take } & { [name in Call[0]]?: (...rest: unknown[]) => void };
declare global {
  interface Window {
    Parley?: Api | Call[];
  }
}

/**
 * Puts the page's API in its place. Calls wait until somebody takes them, those too that a page has pushed onto
 * `window.Parley = window.Parley || []` before. Null when it stands there already: the tag is on the page twice.
 */
export function openCalls(onCall: Take): ((take: Take) => void) | null {
  const stub = window.Parley;
  if (stub && 'identify' in stub) return null;
  const waiting: Call[] = [];
  let take: Take = call => waiting.push(call);
  const push = (call: Call) => {
    onCall(call);
    take(call);
  };
  const api: Api = { push };
  for (const name of ['open', 'close', 'identify', 'on'] as const)
    api[name] = (...rest) => push([name, ...rest] as Call);
  window.Parley = api;
  if (Array.isArray(stub)) stub.forEach(push);
  return taker => {
    take = taker;
    waiting.forEach(taker);
  };
}
