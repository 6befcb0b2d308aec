import { describe, expect, test } from 'vitest';
import { Language, ResponseKind } from '../../contract/vocabulary.ts';
import { type Keyword, keywordOf, yesIn } from './keywords.ts';
import { SHIPPED_TEXTS } from './settingsTexts.ts';
import { checkTemplate, fillIn } from './template.ts';

const SHOP = { organizationPrefix: 'Morlane', defaultSenderEmail: 'help@morlane.example' };

/** GSM 03.38: what fits into seven bits, and what takes two places. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENSION = '^{}\\[~]|€';

function septets(text: string): number {
  return [...text].reduce((sum, character) => sum + (EXTENSION.includes(character) ? 2 : 1), 0);
}

const TEXTS = Language.options.flatMap(language => {
  const { autoAll, autoNonConsented, responses } = SHIPPED_TEXTS[language];
  const named = ResponseKind.options.map(kind => [kind, responses[kind]] as const);
  const all = [['auto, all', autoAll] as const, ['auto, non-consented', autoNonConsented] as const, ...named];
  return all.map(([name, template]) => ({ language, name, template, text: fillIn(template, SHOP, null) }));
});

test('AUTO-2 SMS-5 LANG-1: seven texts ship in each of five languages, and no two are the same', () => {
  expect(Language.options).toEqual(['en', 'fr', 'es', 'it', 'de']);
  expect(new Set(TEXTS.map(({ text }) => text)).size).toBe(35);
});

describe.each(TEXTS)('$language, $name', ({ name, template, text }) => {
  test('SMS-5 AUTO-2: has no variable that is not known, and says who writes', () => {
    expect(checkTemplate(template)).toBeNull();
    expect(text).toMatch(/^Morlane ?:/);
    expect(text).not.toMatch(/[{}]/);
  });

  test('SMS-5 AUTO-2: is one text of 160 GSM-7 characters', () => {
    const strange = [...text].filter(
      character => !BASIC.includes(character) && !EXTENSION.includes(character),
    );
    expect(strange).toEqual([]);
    expect(septets(text), text).toBeLessThanOrEqual(160);
  });

  test('AUTO-2 SMS-5: says where help is and how to stop, where it must', () => {
    expect({ help: text.includes('help@morlane.example'), stop: /\bSTOP\b/.test(text) }).toEqual(SAYS[name]);
  });
});

/** The STOP confirmation has nothing left to stop; a question is put to nobody who cannot be texted. */
const SAYS: Record<string, { help: boolean; stop: boolean }> = {
  'auto, all': { help: true, stop: true },
  'auto, non-consented': { help: true, stop: false },
  join: { help: false, stop: true },
  stop: { help: false, stop: false },
  start: { help: false, stop: true },
  help: { help: true, stop: true },
  confirm: { help: false, stop: true },
};

describe.each(Language.options)('CHAT-3 LANG-1: in the web chat, %s', language => {
  const { welcome, outside } = SHIPPED_TEXTS[language].chat;

  test('greets, and says outside the hours that an answer comes; both as they stand', () => {
    for (const text of [welcome, outside]) expect(text).toMatch(/^[^{}]{10,200}$/);
  });

  test('in words of its own', () => {
    const others = Language.options.filter(one => one !== language).map(one => SHIPPED_TEXTS[one].chat);
    expect(others.flatMap(one => [one.welcome, one.outside])).not.toContain(welcome);
    expect(others.map(one => one.outside)).not.toContain(outside);
  });
});

/** Every word in capitals that a text tells its reader to send. */
function wordsToSend(text: string): string[] {
  return (text.match(/\b[A-Z]{2,}\b/g) ?? []).filter(word => word !== 'SMS' && word !== 'STOP');
}

const meaning = (word: string): Keyword | null => keywordOf(word) ?? yesIn(word);

describe('SMS-5: the words that a text tells its reader to send mean what it says, in its language', () => {
  test.each([
    ['en', 'HELP', 'START', 'YES'],
    ['fr', 'AIDE', 'COMMENCER', 'OUI'],
    ['es', 'AYUDA', 'INICIAR', 'SI'],
    ['it', 'AIUTO', 'INIZIA', 'SI'],
    ['de', 'HILFE', 'STARTEN', 'JA'],
  ] as const)('%s: %s, %s and %s', (language, help, start, yes) => {
    const { join, stop, start: started, confirm } = SHIPPED_TEXTS[language].responses;
    const said = [join, stop, started, confirm].map(text => wordsToSend(fillIn(text, SHOP, null)));
    expect(said).toEqual([[help], [start], [help], [yes, help]]);
    expect([help, start, yes].map(word => meaning(word)?.kind)).toEqual(['help', 'start', 'join']);
  });
});
