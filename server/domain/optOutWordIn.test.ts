import { describe, expect, test } from 'vitest';
import { fold, NO_OWN_KEYWORDS, optOutWordIn } from './keywords.ts';

function wordIn(text: string, ...own: string[]): string | null {
  const found = optOutWordIn(text, {
    ...NO_OWN_KEYWORDS,
    stop: own.map(fold),
    help: ['SOS'],
    join: ['VIP'],
  });
  return found && `${found.kind} ${found.word} ${found.language}`;
}

describe('SMS-5: an opt-out word anywhere in a text, whole, is found', () => {
  test.each([
    ['stop', 'stop STOP null'],
    ['please stop', 'stop STOP null'],
    ['STOP PLEASE', 'stop STOP null'],
    ['Stop! I have said it before.', 'stop STOP null'],
    ["don't stop", 'stop STOP null'],
    ['well,stop,then', 'stop STOP null'],
    ['say “stop” and it ends', 'stop STOP null'],
    ['ｓｔｏｐ it', 'stop STOP null'],
    ['stop 🛑 it', 'stop STOP null'],
    ['please\nstop\n', 'stop STOP null'],
    ['please\u00a0stop', 'stop STOP null'],
    ['this is the end', 'stop END null'],
    ['cancel my order', 'stop CANCEL null'],
    ['unsubscribe me now', 'stop UNSUBSCRIBE null'],
    ['I quit', 'stop QUIT null'],
    ['I revoke my consent', 'stop REVOKE null'],
    ['let me opt out', 'stop OPT OUT null'],
    ['let me opt-out', 'stop OPT OUT null'],
    ['let me opt \n out', 'stop OPT OUT null'],
    ['optout now', 'stop OPTOUT null'],
    ['arrêt, merci', 'stop ARRET fr'],
    ['me désabonner svp', 'stop DESABONNER fr'],
    ['por favor, parar', 'stop PARAR es'],
    ['quiero la baja', 'stop BAJA es'],
    ['ferma tutto', 'stop FERMA it'],
    ['disiscrivimi grazie', 'stop DISISCRIVIMI it'],
    ['bitte abmelden', 'stop ABMELDEN de'],
    [`${'x '.repeat(798)}stop`, 'stop STOP null'],
  ])('%j: %s', (text, expected) => {
    expect(wordIn(text)).toBe(expected);
  });
});

test.each([
  ['cancel and stop', 'stop CANCEL null'],
  ['stop and cancel', 'stop STOP null'],
  ['ferma, stop, quit', 'stop FERMA it'],
  ['basta, stop', 'stop BASTA null'],
  ['stop, basta', 'stop STOP null'],
])('SMS-5: of several in %j the first is the evidence: %s', (text, expected) => {
  expect(wordIn(text, 'basta')).toBe(expected);
});

describe('SMS-5: what is no whole opt-out word is not found', () => {
  test.each([
    ...['', ' ', '🛑', '...', 'where is my order?'],
    ...['nonstop', 'stops', 'stopped', 'unstop it', 'doorstop', 'stop4me', 'st op', 's t o p', 'st-op'],
    ...['weekend', 'ending', 'cancelled', 'quite', 'altogether', 'bajar', 'option', 'opt', 'out', 'out opt'],
    ...['стоп', '停止', 'ѕtop it'],
  ])('%j', text => {
    expect(wordIn(text)).toBeNull();
  });

  test.each(['help me', 'more info please', 'start now', 'join us', 'sos please', 'a vip event', 'yes'])(
    'nor is any other keyword: %j',
    text => {
      expect(wordIn(text)).toBeNull();
    },
  );
});

test.each([
  ['ora basta davvero', 'basta', 'stop BASTA null'],
  ['Ora BÀSTA!', 'basta', 'stop BASTA null'],
  ['non-più messaggi', 'non più', 'stop NON PIU null'],
  ['bastano due', 'basta', null],
  ['non ne voglio piu', 'non più', null],
])("SMS-5: in %j the shop's own %j is %j", (text, own, expected) => {
  expect(wordIn(text, own)).toBe(expected);
});

test.each([
  ['oui j’arrête merci', "j'arrête", "stop J'ARRETE null"],
  ["oui j'arrête merci", 'j’arrête', "stop J'ARRETE null"],
  ['ora 🙏basta🙏grazie', 'basta', 'stop BASTA null'],
  ["oui j'arrête merci", "j'arrête", "stop J'ARRETE null"],
  ['please no+sms now', 'no+sms', 'stop NO+SMS null'],
])("SMS-5: in %j the shop's own %j, with a mark within, is found", (text, own, expected) => {
  expect(wordIn(text, own)).toBe(expected);
});
