import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerProblem } from '../problem.ts';
import { pictureAddress } from './address.ts';
import { GLAZE_NAMES } from './drawings/glazes.ts';
import { PIECES } from './pieces.ts';
import { addShop } from './routes.ts';

const WORKSPACE = '0195512e-7a00-7000-8000-000000000001';
/** Served beside the shop: the chat, the script that is built, and the phones. */
const ELSEWHERE = ['/widget.js', '/simulator/shop.js', '/simulator'];
/** Says what a JWT would, for a test to read. */
const signed = ({ id, name, email }: Record<string, string>) => `${id} ${name} ${email}`;

let app: FastifyInstance;
let hasKey = true;
beforeAll(async () => {
  app = Fastify();
  app.setErrorHandler(answerProblem);
  const identityFor = async (customer: Record<string, string>) => (hasKey ? signed(customer) : null);
  await addShop(app, { chat: { workspaceId: WORKSPACE, identityFor } });
  pages = await crawl('/demo-shop');
});
afterAll(() => app.close());

/** Every page that links lead to from the front page, by its address. */
let pages: Map<string, { status: number; body: string; csp: unknown }>;

async function crawl(from: string): Promise<typeof pages> {
  const found: typeof pages = new Map();
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    const { statusCode: status, body, headers } = await app.inject(at);
    found.set(at, { status, body, csp: headers['content-security-policy'] });
    const isPage = headers['content-type']?.toString().startsWith('text/html');
    if (isPage) waiting.push(...addressesIn(body).map(address => address.replace(/#.*/, '') || at));
  }
  return found;
}

function addressesIn(body: string): string[] {
  const all = [...body.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
  return all.filter(address => !ELSEWHERE.includes(address) && !isWithinDrawing(address, body));
}

/** A drawing's `<use href="#specks">` is no link. */
function isWithinDrawing(address: string, body: string): boolean {
  return address.startsWith('#') && body.includes(`<use href="${address}"`);
}

const htmlPages = () => [...pages].filter(([, { body }]) => body.startsWith('<!doctype html>'));

describe('links', () => {
  test('lead to pages that exist, in both languages', () => {
    const refused = [...pages].filter(([, { status }]) => status !== 200).map(([address]) => address);
    expect(refused).toEqual([]);
    const ofLanguage = (language: string) =>
      htmlPages().filter(([, { body }]) => body.includes(`<html lang="${language}">`));
    // The front, the workshop, the basket, the account, and seven pieces.
    expect(
      ofLanguage('en')
        .map(([address]) => address.replace('/demo-shop', ''))
        .toSorted(),
    ).toEqual(
      ofLanguage('it')
        .map(([address]) => address.replace('/demo-shop/it', ''))
        .toSorted(),
    );
    expect(ofLanguage('it')).toHaveLength(11);
    expect(ofLanguage('it').every(([address]) => address.startsWith('/demo-shop/it'))).toBe(true);
  });

  test('into a page lead to something on it', () => {
    for (const [, { body }] of htmlPages())
      for (const address of addressesIn(body).filter(one => one.includes('#'))) {
        const [path, id] = address.split('#');
        const target = path ? pages.get(path)?.body : body;
        expect(target, address).toContain(` id="${id}"`);
      }
  });

  test('to the other language lead to the same page', () => {
    const { body = '' } = pages.get('/demo-shop/pieces/riva-mug') ?? {};
    expect(body).toContain('href="/demo-shop/it/pieces/riva-mug" hreflang="it" lang="it"');
    const { body: italian = '' } = pages.get('/demo-shop/it/pieces/riva-mug') ?? {};
    expect(italian).toContain('href="/demo-shop/pieces/riva-mug" hreflang="en" lang="en"');
  });
});

describe('each page', () => {
  test('is under a policy that lets in files of its own and nothing else', () => {
    for (const [address, { csp }] of htmlPages()) {
      expect(csp, address).toContain("default-src 'self'");
      expect(csp, address).not.toMatch(/unsafe|data:|blob:|\*|https?:/);
    }
  });

  test('holds no script and no style that its policy would refuse', () => {
    for (const [address, { body }] of htmlPages()) {
      expect(body, address).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
      for (const [, attributes, content] of body.matchAll(/<script\b([^>]*)>([^<]*)/g))
        expect([attributes?.includes(' src="/'), content], address).toEqual([true, '']);
    }
  });

  test('carries the chat, once, for this workspace', () => {
    for (const [address, { body }] of htmlPages())
      expect(body.split('src="/widget.js"'), address).toHaveLength(2);
    expect(pages.get('/demo-shop')?.body).toContain(
      `<script async src="/widget.js" data-workspace="${WORKSPACE}"></script>`,
    );
  });

  test('has a title of its own in its language, one heading, and each id once', () => {
    const titles = htmlPages().map(([, { body }]) => /<title>(.+)<\/title>/.exec(body)?.[1]);
    expect(new Set(titles.filter(title => !/^Account/.test(title ?? ''))).size).toBe(2 * 10);
    expect(titles).toContain('Alba serving bowl · Morlane');
    expect(titles).toContain('Insalatiera Alba · Morlane');
    for (const [address, { body }] of htmlPages()) {
      expect(body.split('<h1').length - 1, address).toBe(1);
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, address).toBe(ids.length);
    }
  });

  test('says that the shop is invented', () => {
    for (const [address, { body }] of htmlPages())
      expect(body, address).toMatch(/Morlane is an invented shop|Morlane è un negozio inventato/);
  });

  test('gives its drawings a size before they are drawn', () => {
    for (const [address, { body }] of htmlPages())
      for (const [svg] of body.matchAll(/<svg\b[^>]*>/g))
        expect(svg, address).toMatch(/ width="\d+" height="\d+"/);
  });
});

test.each(['/demo-shop/nothing', '/demo-shop/pieces/teapot', '/demo-shop/it/pieces', '/demo-shop/it/a/b'])(
  'at %s there is a page that says that there is none',
  async address => {
    const { statusCode, body, headers } = await app.inject(address);
    expect(statusCode).toBe(404);
    expect(body).toMatch(address.includes('/it/') ? /Questa pagina non c’è/ : /No such page/);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  },
);

test('a slash too many leads to the front page', async () => {
  const { statusCode, headers } = await app.inject('/demo-shop/it/');
  expect([statusCode, headers.location]).toEqual([308, '/demo-shop/it']);
});

describe('an account', () => {
  const sign = (customer: unknown, place = '/demo-shop/account') =>
    app.inject({
      method: 'POST',
      url: place,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ customer: String(customer) }).toString(),
    });
  const see = async (cookie: string, address = '/demo-shop/workshop') =>
    (await app.inject({ url: address, headers: { cookie } })).body;
  const cookieOf = (response: { headers: Record<string, unknown> }) =>
    String(response.headers['set-cookie']).split(';')[0] ?? '';

  test('CHAT-4: names its customer to the chat, signed, on every page', async () => {
    const response = await sign('giulia', '/demo-shop/it/account');
    expect([response.statusCode, response.headers.location]).toEqual([303, '/demo-shop/it/account']);
    expect(response.headers['set-cookie']).toMatch(/; Path=\/demo-shop; HttpOnly; SameSite=Lax$/);
    const body = await see(`theirs=1; ${cookieOf(response)}`);
    expect(body).toContain('data-identity="giulia Giulia Ferrante giulia.ferrante@postino.example"');
    expect(body).toContain('Account, Giulia');
  });

  test('CHAT-4: names nobody before, and nobody afterwards', async () => {
    expect(await see('')).not.toContain('data-identity');
    const response = await sign('');
    expect(response.headers['set-cookie']).toMatch(/^morlane_customer=;.*Max-Age=0/);
    expect(await see(cookieOf(response))).not.toContain('data-identity');
    expect(await see('morlane_customer=mallory')).not.toContain('data-identity');
  });

  test('CHAT-4: names nobody while the shop has no key to sign with', async () => {
    hasKey = false;
    const body = await see('morlane_customer=ines');
    hasKey = true;
    expect(body).toContain('Account, Ines');
    expect(body).not.toContain('data-identity');
  });

  test.each(['mallory', 'constructor'])('is refused to %s', async customer => {
    const response = await sign(customer);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/customer' }] });
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  test('CHAT-4: is in no page that a browser keeps', async () => {
    const { headers } = await app.inject({ url: '/demo-shop', headers: { cookie: 'morlane_customer=leo' } });
    expect(headers['cache-control']).toBe('no-store');
  });
});

test('PROF-3: each piece has a picture in each glaze, that is whole by itself', async () => {
  for (const { slug } of PIECES)
    for (const glaze of GLAZE_NAMES) {
      const { statusCode, headers, body } = await app.inject(pictureAddress(slug, glaze));
      expect([statusCode, headers['content-type']], slug).toEqual([200, 'image/svg+xml']);
      const asked = [...body.matchAll(/(?:url\(|href=")#([\w-]+)/g)].map(([, id]) => id);
      expect(asked.filter(id => !body.includes(`id="${id}"`))).toEqual([]);
    }
});
