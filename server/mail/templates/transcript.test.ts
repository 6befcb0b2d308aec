import { describe, expect, test } from 'vitest';
import { type Transcript, transcriptMail } from './transcript.ts';

const messages = [
  {
    isVisitors: true,
    author: null,
    body: 'Does it go in the oven?',
    pictures: 1,
    at: new Date('2026-11-09T22:59:00Z'),
  },
  {
    isVisitors: false,
    author: 'Noa Albrecht',
    body: 'Up to 220 °C.',
    pictures: 0,
    at: new Date('2026-11-09T22:59:30Z'),
  },
];

function written(known: Partial<Transcript> = {}) {
  return transcriptMail({
    workspaceName: 'Morlane',
    timeZone: 'America/New_York',
    design: { color: '#3f4a2c', font: 'serif', corners: 'square' },
    logo: null,
    privacyUrl: null,
    termsUrl: 'https://morlane.example/terms',
    language: 'en',
    beganAt: new Date('2026-11-09T22:58:00Z'),
    messages,
    isCut: false,
    ...known,
  });
}

describe('CHAT-6: a transcript', () => {
  test('LANG-1: tells in English all that was said, by the shop’s clock', () => {
    const { subject, text, html } = written();
    expect(subject).toBe('Your conversation with Morlane');
    expect(text.replace('Monday,', 'Monday')).toBe(`Your conversation with Morlane
From the chat that began on 9 November 2026 at 17:58

Monday 9 November 2026

You, 17:59
> Does it go in the oven?
[A picture]

Noa Albrecht, 17:59
> Up to 220 °C.

-- 
Times are in Eastern Time.
You get this e-mail because somebody asked for it in the chat of Morlane, and gave this address. If it was not you, there is nothing you need to do.
Terms: https://morlane.example/terms
`);
    expect(html).toContain('<html lang="en">');
  });

  test('LANG-1: and in Italian', () => {
    const { subject, text, language } = written({ language: 'it', isCut: true, timeZone: 'Europe/Rome' });
    expect({ subject, language }).toEqual({ subject: 'La tua conversazione con Morlane', language: 'it' });
    expect(text).toContain(
      'Conversazione iniziata il giorno 9 novembre 2026 alle ore 23:58\n\nQuello che è stato scritto prima non è riportato.\n',
    );
    expect(text).toContain('\nTu, 23:59\n> Does it go in the oven?\n[Un’immagine]\n');
  });

  test('says where what came before is left out', () => {
    expect(written({ isCut: true }).html).toContain('What was written before this is left out.');
    expect(written().html).not.toContain('left out');
  });

  test('opens no session: it is passed on to others', () => {
    const { html, text } = written();
    expect(html + text).not.toContain('parley-resume');
    expect(html.match(/href="[^"]+"/g)).toEqual(['href="https://morlane.example/terms"']);
  });

  test('cuts nothing that somebody wrote, and lets none of it be more than text', () => {
    const body = `${'a'.repeat(5000)}<script>`;
    const { html, text } = written({
      messages: [{ ...messages[0], isVisitors: true, author: null, body, pictures: 0, at: new Date(0) }],
    });
    expect(text).toContain(`> ${body}\n`);
    expect(html).toContain(`${'a'.repeat(5000)}&lt;script&gt;`);
  });
});
