import type { Page } from 'playwright-core';
import { pseudo, type Token } from './pseudo.ts';

/**
 * Has the inbox on this page speak pseudo in place of its language, until it is loaded anew or brings more words, which it
 * then is to be told again. No build knows of it. What its catalogs said before; null where no inbox is.
 */
export async function speakPseudo(page: Page): Promise<Said | null> {
  const said = await page.evaluate<Token[][] | null>(`(${translate})(${pseudo})`);
  return said && new RegExp(`^(?:${said.filter(isSaying).map(inPattern).join('|')})$`);
}

/** Finds what was put into words by the catalogs, whatever was filled in. */
export type Said = RegExp;

/** A message of names alone would be found in anything. */
function isSaying(tokens: Token[]): boolean {
  return tokens.some(token => typeof token === 'string' && /\p{L}{3,}/u.test(token));
}

function inPattern(tokens: Token[]): string {
  return tokens
    .map(token => (typeof token === 'string' ? token.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') : '.+'))
    .join('');
}

type Words = Record<string, string | readonly Token[]>;
type Speaker = {
  locale: string;
  locales: string[];
  messages: Words;
  load(locale: string, words: Words): void;
  activate(locale: string, locales: string[]): void;
};
type Fiber = { memoizedProps: { i18n?: Speaker } | null; child: Fiber | null };
type Here = {
  said?: Record<string, Token[]>;
  document: { getElementById(id: string): Record<string, Fiber | undefined> | null };
  requestAnimationFrame(draw: () => void): void;
};

/** Run in the page. What speaks is the app's own, and reaches its screens through React: there it is found. */
async function translate(into: typeof pseudo): Promise<Token[][] | null> {
  const here = globalThis as unknown as Here;
  const { document, requestAnimationFrame } = here;
  const root = document.getElementById('app') ?? {};
  const key = Object.keys(root).find(name => name.startsWith('__reactContainer$')) ?? '';
  let fiber = root[key] ?? null;
  while (fiber && !fiber.memoizedProps?.i18n) fiber = fiber.child;
  const speaker = fiber?.memoizedProps?.i18n;
  if (!speaker) return null;
  const said = here.said ?? {};
  here.said = said;
  const tokens = Object.entries(speaker.messages).map(([name, words]) => [name, [words].flat()] as const);
  const plain = tokens.filter(([, [first]]) => first !== '⟦') as [string, Token[]][];
  for (const [name, words] of plain) said[name] = words;
  const words = Object.fromEntries(plain.map(([name, message]) => [name, into(message)]));
  speaker.load(speaker.locale, words);
  speaker.activate(speaker.locale, speaker.locales);
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise<void>(resolve => requestAnimationFrame(resolve));
  return Object.values(said);
}
