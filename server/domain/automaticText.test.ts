import { describe, expect, test } from 'vitest';
import { isAutomatic } from './automaticText.ts';
import { CUSTOMERS_PHONE } from './testFacts.ts';

const OURS = "North: texts sent here aren't read. Write to help@north.example.";

function automatic(body: string, from = CUSTOMERS_PHONE): boolean {
  return isAutomatic({ from, body }, [OURS]);
}

describe('AUTO-3: what calls itself automatic', () => {
  test.each([
    'This is an automated message.',
    'Auto-reply: I am away until Monday',
    'AUTOREPLY on leave',
    '[Automatic reply] back soon',
    'Automated response, no one is here',
    "I'm driving right now",
    'I’m driving - sent with Do Not Disturb While Driving',
    'Out of office until the 5th',
    'I am out of the office.',
    'Please do not reply to this message',
    'This number is not monitored',
    'Risposta automatica: siamo in ferie',
    'Sono fuori ufficio fino a lunedì',
    'Sto guidando, ti rispondo dopo',
    'Messaggio automatico',
    'Si prega di non rispondere a questo SMS',
    'Réponse automatique : absence',
    'Je suis absent du bureau',
    'Ceci est un message automatique',
    'Je conduis, je vous rappelle',
    'Merci de ne pas répondre à ce SMS',
    'Respuesta automática',
    'Estoy fuera de la oficina',
    'Este es un mensaje automático',
    'Ahora estoy conduciendo',
    'No responda a este mensaje',
    'Automatische Antwort: Urlaub',
    'Abwesenheitsnotiz!',
    'Dies ist eine automatische Nachricht',
    'Ich bin diese Woche nicht im Büro',
    'Bitte antworten Sie nicht auf diese SMS',
  ])('%j', body => {
    expect(automatic(body)).toBe(true);
  });
});

describe('AUTO-3: what a person writes', () => {
  test.each([
    ...['', '👍', 'hello', 'Is your office open today?', 'Nobody replies to me', 'Reply, will you'],
    ...['Do the driving gloves come in red?', 'I want an automatic watch', 'The monitor arrived broken'],
    ...['autoreplying', 'Quando rispondete?', 'Quand allez-vous répondre ?', 'Im Büro, danke', 'La oficina'],
    ...['Why are my texts not read?', 'Write to help@north.example'],
  ])('%j', body => {
    expect(automatic(body)).toBe(false);
  });
});

describe('AUTO-3: our own words', () => {
  test.each([
    [OURS, true],
    [` ${OURS.toUpperCase()}\n`, true],
    ['north texts sent here arent read, write to help@north.example', true],
    [OURS.replace("'", '’'), true],
    [`${OURS} 🙏`, true],
    [`You say: ${OURS}`, false],
    ['North: texts sent here', false],
  ])('%j come back: %s', (body, expected) => {
    expect(automatic(body)).toBe(expected);
  });

  test.each(['', ' ', '🙏', '...'])('%j is nobody’s', body => {
    expect(isAutomatic({ from: CUSTOMERS_PHONE, body }, ['', '!'])).toBe(false);
  });
});

test.each([
  ['+393475550142', false],
  ['+12125550142', false],
  ['24680', true],
  ['732873', true],
  ['NORTHBANK', true],
  ['', true],
])('AUTO-3: from %j, a machine: %s', (from, expected) => {
  expect(automatic('hello', from)).toBe(expected);
});
