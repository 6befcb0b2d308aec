import { describe, expect, test } from 'vitest';
import { type NewMessage, newMessageMail } from './newMessage.ts';

function written(known: Partial<NewMessage> = {}) {
  return newMessageMail({
    workspaceName: 'Morlane',
    customer: 'Giulia Ferrante',
    channel: 'sms',
    body: 'Where is my bowl?',
    picturesLeftOut: 0,
    ticketNumber: 1024,
    ticketUrl: 'https://inbox.morlane.example/inbox/0195512e-7a00-7000-8000-000000000001',
    unsubscribeUrl: 'https://inbox.morlane.example/unsubscribe?link=abc',
    at: new Date('2026-11-10T23:30:00Z'),
    timeZone: 'Europe/Rome',
    language: 'en',
    ...known,
  });
}

test('NOTE-1 LANG-1: in English, at the time that it is where the shop is', () => {
  const { subject, text, html, language } = written({ picturesLeftOut: 2 });
  expect({ subject, language }).toEqual({ subject: 'New message from Giulia Ferrante', language: 'en' });
  // Whether there is a comma is a matter of the library that knows how English dates are written.
  expect(text.replace('Wednesday,', 'Wednesday')).toBe(`New message from Giulia Ferrante
By SMS on Wednesday 11 November 2026 at 00:30

> Where is my bowl?

2 pictures or videos are not shown here.

Open ticket 1024: https://inbox.morlane.example/inbox/0195512e-7a00-7000-8000-000000000001

-- 
Answer in Parley: a reply to this e-mail does not reach the customer.
You get this e-mail because this address is told of new messages to Morlane. An Owner, Admin or Manager can change that under Settings, Inbound messages.
No more of these e-mails to this address: https://inbox.morlane.example/unsubscribe?link=abc
`);
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(
    /href="https:\/\/inbox\.morlane\.example\/inbox\/0195512e[^"]+"[^>]*>Open ticket 1024<\/a>/,
  );
});

test('NOTE-1 LANG-1: in Italian', () => {
  const { subject, text, html, language } = written({
    ...{ language: 'it', channel: 'web_chat', picturesLeftOut: 1 },
  });
  expect({ subject, language }).toEqual({ subject: 'Nuovo messaggio da Giulia Ferrante', language: 'it' });
  expect(text).toBe(`Nuovo messaggio da Giulia Ferrante
Nella chat web, mercoledì 11 novembre 2026 alle ore 00:30

> Where is my bowl?

Un’immagine o un video non è mostrato qui.

Apri il ticket 1024: https://inbox.morlane.example/inbox/0195512e-7a00-7000-8000-000000000001

-- 
Rispondi in Parley: una risposta a questa e-mail non arriva al cliente.
Ricevi questa e-mail perché questo indirizzo è avvisato dei nuovi messaggi di Morlane. Un Proprietario, un Amministratore o un Manager può cambiarlo in Impostazioni, Messaggi in arrivo.
Non inviare più queste e-mail a questo indirizzo: https://inbox.morlane.example/unsubscribe?link=abc
`);
  expect(html).toContain('<html lang="it">');
  expect(html).toContain('>Apri il ticket 1024</a>');
});

test.each(['fr', 'es', 'de'] as const)('LANG-1: in English where the shop writes in %s', language => {
  expect(written({ language }).subject).toBe('New message from Giulia Ferrante');
});

test('NOTE-1: about a visitor who has not said who they are', () => {
  expect(written({ customer: null }).subject).toBe('New message from a visitor');
  expect(written({ customer: ' \u202e\n ' }).subject).toBe('New message from a visitor');
});

test('NOTE-1: of a picture alone it says only that there is one', () => {
  const { text, html } = written({ body: '', picturesLeftOut: 1 });
  expect(text).not.toContain('>');
  expect(html).not.toContain('class="quote"');
  expect(html).toContain('A picture or video is not shown here.');
});

describe('NOTE-1: what a customer writes', () => {
  test('is text, whatever it looks like, in the name too', () => {
    const evil = `<script>alert("1")</script> & <img src='x'>`;
    const { html } = written({ body: evil, customer: evil, workspaceName: evil });
    expect(html).not.toMatch(/<script|<img/);
    const shown = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;img src=&#39;x&#39;&gt;';
    // In the title, the preview, the heading, the text and the foot.
    expect(html.split(shown)).toHaveLength(6);
  });

  test('fetches nothing from anywhere', () => {
    const { html } = written({ body: 'https://elsewhere.example/p.gif' });
    expect(html).not.toMatch(/(src|background|url\()\s*=?\s*["']?http/i);
    expect(html.match(/https?:[^"\s<]+/g)).toEqual([
      'https://elsewhere.example/p.gif',
      'https://elsewhere.example/p.gif',
      'https://inbox.morlane.example/inbox/0195512e-7a00-7000-8000-000000000001',
      'https://inbox.morlane.example/unsubscribe?link=abc',
    ]);
  });

  test('cannot begin a line of a header, nor pass for our own words', () => {
    const { subject, text } = written({
      customer: 'Giulia\r\nBcc: all@elsewhere.example\u2028X',
      body: 'One\r\nOpen ticket 7: http://elsewhere.example\u2028Three\u0007',
    });
    expect(subject).toBe('New message from Giulia Bcc: all@elsewhere.example X');
    expect(text).toContain('\n> One\n> Open ticket 7: http://elsewhere.example\n> Three\n');
  });

  test('is cut after 500 characters as a reader counts them, and no character in two', () => {
    const family = '👨‍👩‍👧‍👦';
    const { text } = written({ body: family.repeat(600) });
    expect(text).toContain(`> ${family.repeat(500)}…\n`);
    const whole = 'a'.repeat(500);
    expect(written({ body: whole }).text).toContain(`> ${whole}\n`);
  });

  test('turns no words but its own, where it is written from the right', () => {
    expect(written({ customer: 'יעל כהן' }).subject).toBe('New message from \u2068יעל כהן\u2069');
    expect(written({ customer: 'ليلى' }).subject).toBe('New message from \u2068ليلى\u2069');
    expect(written({ customer: 'Giulia\u202e etnarreF' }).subject).toBe('New message from Giulia etnarreF');
    expect(written({ body: 'שלום' }).html).toContain('dir="auto"');
  });
});
