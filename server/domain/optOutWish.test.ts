import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksToStop, readWish } from './optOutWish.ts';

/** Pinned by hand, beside the cases of `test/cases/opt-out`. */
describe('SMS-5: plainly asks to stop', () => {
  test.each([
    'please stop texting me',
    'Stop please',
    'can you take me off your list?',
    'no more messages',
    'I never signed up for this, remove my number',
    'stpo',
    'togliemi dalla lista',
    'basta messaggi grazie',
    'non scrivetemi più',
    'arrêtez de m’envoyer des sms',
    'je ne veux plus recevoir vos messages',
    'dejen de mandarme mensajes',
    'no quiero más publicidad en mi móvil',
    'bitte keine SMS mehr',
    'nehmt mich aus dem Verteiler',
  ])('%s', text => {
    expect(asksToStop(text)).toBe(true);
  });
});

describe('SMS-5: does not', () => {
  test.each([
    "please don't stop",
    'when does the sale end?',
    'cancel my order',
    'Did two get lost?',
    'Can I stop by the shop tomorrow?',
    'Nice, but I get a little too many of these',
    'potete annullare il mio ordine?',
    'quando finiscono i saldi?',
    'à quelle heure ferme la boutique ?',
    'quiero cancelar mi pedido',
    'wann endet der Ausverkauf?',
    'thank you',
    '',
    '🙏',
  ])('%s', text => {
    expect(asksToStop(text)).toBe(false);
  });
});

test('SMS-5: case, and marks at the end, change nothing', () => {
  const texts = ['please stop texting me', 'cancel my order', 'togliemi dalla lista', 'bitte keine SMS mehr'];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom('', '.', '!!', ' …', ' 🙏'), (text, end) => {
      expect(asksToStop(text.toUpperCase() + end)).toBe(asksToStop(text));
    }),
  );
});

test('SMS-5: any text is read, and in work that grows with its length alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      expect(typeof asksToStop(text)).toBe('boolean');
    }),
  );
  const costOf = (length: number) => readWish('please stop no more '.repeat(length / 20)).steps;
  expect(costOf(1600)).toBeLessThan(costOf(400) * 6);
  // No longer text is looked at than a text can be.
  expect(costOf(16_000)).toBe(costOf(1600));
});

test.each([
  'Where is my order 17? It should have been here on Tuesday.',
  'Are the boots back in blue, size 40?',
  'ciao, quando arriva il mio ordine?',
  'Bonjour, quand est-ce que ma commande arrive ?',
  'Hallo, wann kommt meine Bestellung?',
  'Hola, ¿hay zapatos en azul?',
])('SMS-5: what has no word that a wish hangs on is not walked through: %s', text => {
  expect(readWish(text)).toEqual({ asks: false, steps: 0 });
});
