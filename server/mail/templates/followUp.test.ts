import { describe, expect, test } from 'vitest';
import type { Said } from './conversation.ts';
import { type FollowUp, followUpMail } from './followUp.ts';

const BACK = 'https://morlane.example/bowls#parley-resume=abc';
const said = (known: Partial<Said>): Said => ({
  ...{ isVisitors: false, author: null, body: '', pictures: 0, at: new Date('2026-11-10T09:00:00Z') },
  ...known,
});

const QUESTION = said({
  isVisitors: true,
  body: 'Does it go in the oven?',
  at: new Date('2026-11-09T22:59:00Z'),
});
const ANSWER = said({ author: 'Noa Albrecht', body: 'Up to 220 °C.', at: new Date('2026-11-09T23:01:00Z') });

function written(known: Partial<FollowUp> = {}) {
  return followUpMail({
    workspaceName: 'Morlane',
    timeZone: 'Europe/Rome',
    design: { color: '#3f4a2c', font: 'system', corners: 'round' },
    logo: null,
    privacyUrl: null,
    termsUrl: null,
    language: 'en',
    messages: [QUESTION, ANSWER],
    back: { url: BACK, days: 7 },
    replyTo: 'care@morlane.example',
    ...known,
  });
}

/** Whether there is a comma is a matter of the library that knows how English dates are written. */
const dated = (text: string) => text.replace(/(Mon|Tues)day,/g, '$1day');

describe('FOLLOW-2: a follow-up', () => {
  test('LANG-1: says in English what was written, by whom and when, and where it goes on', () => {
    const { subject, text, language } = written({
      privacyUrl: 'https://morlane.example/privacy',
      termsUrl: 'https://morlane.example/terms?a=1&b=2',
    });
    expect({ subject, language }).toEqual({ subject: 'New message from Morlane', language: 'en' });
    expect(dated(text)).toBe(`New message from Morlane
We answered you in the chat while you were away.

Monday 9 November 2026

You, 23:59
> Does it go in the oven?

Tuesday 10 November 2026

Noa Albrecht, 00:01
> Up to 220 °C.

Go back to the conversation: ${BACK}

-- 
You get this e-mail because you wrote to Morlane in the chat on its site, and left before you saw the answer.
The way back works for 7 days, on any device, for whoever has it: keep it to yourself.
If you answer this e-mail, your answer goes to care@morlane.example.
Times are in Central European Time.
Privacy policy: https://morlane.example/privacy
Terms: https://morlane.example/terms?a=1&b=2
`);
  });

  test('LANG-1: and in Italian', () => {
    const { subject, text, html, language } = written({
      ...{ language: 'it', messages: [{ ...ANSWER, pictures: 2 }] },
      privacyUrl: 'https://morlane.example/privacy',
    });
    expect({ subject, language }).toEqual({ subject: 'Nuovo messaggio da Morlane', language: 'it' });
    expect(text).toBe(`Nuovo messaggio da Morlane
Mentre non c’eri ti abbiamo risposto in chat.

martedì 10 novembre 2026

Noa Albrecht, 00:01
> Up to 220 °C.
[2 immagini]

Torna alla conversazione: ${BACK}

-- 
Ricevi questa e-mail perché hai scritto a Morlane nella chat del suo sito, e l’hai lasciato prima di vedere la risposta.
Il link per tornare vale 7 giorni, su qualsiasi dispositivo e per chiunque lo abbia: tienilo per te.
Se rispondi a questa e-mail, la tua risposta arriva a care@morlane.example.
Fuso orario degli orari indicati: Ora dell’Europa centrale.
Informativa sulla privacy: https://morlane.example/privacy
`);
    expect(html).toContain('<html lang="it">');
    expect(html).toContain('>Torna alla conversazione</a>');
  });

  test('LANG-1: in English for a visitor whose language mails do not speak', () => {
    for (const language of ['fr', 'constructor', ''])
      expect(written({ language }).subject).toBe('New message from Morlane');
  });

  test('leads back by its button, and by each picture, of which it shows none', () => {
    const { html, text } = written({ messages: [said({ pictures: 1 }), said({ body: 'Two', pictures: 2 })] });
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>([^<]+)<\/a>/g)];
    expect(links.map(([, address, label]) => [address, label])).toEqual([
      [BACK, 'A picture'],
      [BACK, '2 pictures'],
      [BACK, 'Go back to the conversation'],
    ]);
    expect(html).not.toContain('<img');
    expect(text).toContain('Morlane, 10:00\n[A picture]\n');
  });

  test('shows the logo within bounds, by its name', () => {
    const url = 'https://inbox.morlane.example/api/v1/chat/workspaces/1/logo';
    const logo = (width: number, height: number) =>
      /<img [^>]+>/.exec(written({ workspaceName: 'A "B" <i>', logo: { url, width, height } }).html)?.[0];
    expect(logo(600, 120)).toContain(`src="${url}" alt="A &quot;B&quot; &lt;i&gt;" width="200" height="40"`);
    expect(logo(2000, 100)).toContain('width="200" height="10"');
    expect(logo(100, 1000)).toContain('width="4" height="40"');
    expect(logo(30, 20)).toContain('width="30" height="20"');
    expect(logo(5000, 1)).toContain('width="200" height="1"');
  });

  test('fetches nothing but that', () => {
    const { html } = written({
      messages: [said({ isVisitors: true, body: 'https://elsewhere.example/p.gif' })],
    });
    expect(html).not.toMatch(/(src|background|url\()\s*=?\s*["']?http/i);
  });

  test('tells in a list of mails how the shop’s last answer begins', () => {
    const after = said({ isVisitors: true, body: 'Hello?' });
    expect(written({ messages: [QUESTION, ANSWER, after] }).html).toMatch(/opacity:0">Up to 220 °C\.<\/div>/);
  });
});

describe('FOLLOW-2: what anybody writes in a chat', () => {
  const evil = `<script>alert("1")</script> & <img src='x'>`;
  const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;img src=&#39;x&#39;&gt;';

  test('is text in a mail, whatever it looks like, in names too', () => {
    const { html } = written({
      workspaceName: evil,
      messages: [said({ isVisitors: true, body: evil }), said({ author: evil, body: evil })],
    });
    expect(html).not.toMatch(/<script|<img/);
    // In the title, the preview, the heading, who says it, twice what is said, and the foot.
    expect(html.split(shown)).toHaveLength(8);
  });

  test('cannot leave an address', () => {
    const { html } = written({
      back: { url: 'https://morlane.example/"><script>', days: 7 },
      privacyUrl: 'https://morlane.example/"onclick="alert(1)',
    });
    expect(html).not.toMatch(/<script|"onclick/);
  });

  test('cannot begin a line of a header, nor pass for our own words', () => {
    const { subject, text } = written({
      workspaceName: 'Morlane\r\nBcc: all@elsewhere.example',
      messages: [
        said({
          isVisitors: true,
          body: 'One\r\n-- \nGo back to the conversation: http://elsewhere.example\u2028\u0007x',
        }),
      ],
    });
    expect(subject).toBe('New message from Morlane Bcc: all@elsewhere.example');
    expect(text).toContain('\n> One\n> -- \n> Go back to the conversation: http://elsewhere.example\n> x\n');
    expect(text.match(/^Go back to the conversation: /gm)).toHaveLength(1);
  });

  test('turns no words but its own, and is cut where it goes on for long', () => {
    const { html, text } = written({
      messages: [said({ isVisitors: true, body: 'שלום' }), said({ body: 'a'.repeat(601) })],
    });
    expect(html).toContain('dir="auto"');
    expect(text).toContain(`> ${'a'.repeat(600)}…\n`);
  });
});
