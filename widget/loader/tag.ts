/** What the shop says in the script tag. */
export type Tag = {
  /** Where the script came from, and everything else does. */
  origin: string;
  workspaceId: string;
  /** A JWT by which the shop says who is looking (CHAT-4); empty for nobody. */
  identity: string | undefined;
  language: string;
  side: string | undefined;
  /** Whether the chat stands open from the start. */
  open: boolean;
};

/** The tag that is running, or the first there is where the browser does not say. Null without a workspace. */
export function readTag(): Tag | null {
  const script = document.currentScript ?? document.querySelector('script[data-workspace]');
  const { dataset, src } = (script ?? {}) as HTMLScriptElement;
  if (!dataset?.workspace) return null;
  const { workspace, identity, language, side, open } = dataset;
  return {
    origin: new URL(src).origin,
    workspaceId: workspace,
    identity,
    language: language || document.documentElement.lang,
    side,
    open: open !== undefined && open !== 'false',
  };
}
