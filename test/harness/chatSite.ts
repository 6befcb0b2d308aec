import type { Parley } from './parley.ts';
import { openSite, type Site } from './site.ts';

/** A page that carries the chat: what stands in its head, and what its tag says besides the workspace. */
export type ChatPage = { title?: string; lang?: string; head?: string; tag?: string };

/** Somebody's shop, with this Parley's chat on its pages. They are long enough to scroll. */
export async function openChatSite(parley: Parley, pages: Record<string, ChatPage>): Promise<Site> {
  const { workspace } = await (await parley.signIn()).call('readSession');
  const tag = (more: string) =>
    `<script async src="${parley.url}/widget.js" data-workspace="${workspace.id}" ${more}></script>`;
  const htmlOf = ({ title = 'Bowls', lang = 'en', head = '', tag: more = '' }: ChatPage) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${head}${tag(more)}<style>main { height: 3000px }</style></head>
<body><main><h1>${title}</h1><p>Of clay, and <a href="#">of linen</a>.</p></main></body></html>`;
  const answered = Object.entries(pages).map(([path, page]) => [path, { html: htmlOf(page) }]);
  return openSite(Object.fromEntries(answered));
}
