import { describe, expect, test } from 'vitest';
import { Language } from '../../contract/vocabulary.ts';
import { settingsOf } from './settings.ts';
import { SHIPPED_TEXTS } from './settingsTexts.ts';
import { completed, ownPart } from './storedSettings.ts';

const SHOP = {
  name: 'Morlane',
  organization_prefix: 'Morlane',
  default_sender_email: 'help@morlane.example',
  time_zone: 'Europe/Rome',
};

test('SET-1 AUTO-1 AUTO-3 ATTR-1 SMS-8 REPLY-6 REPLY-7 NOTE-1 CHAT-3: what a shop has not set is as shipped', () => {
  expect(settingsOf(completed(SHOP))).toEqual({
    name: 'Morlane',
    organizationPrefix: 'Morlane',
    defaultSenderEmail: 'help@morlane.example',
    timeZone: 'Europe/Rome',
    language: 'en',
    autoResponder: {
      audience: 'all',
      textAll: SHIPPED_TEXTS.en.autoAll,
      textNonConsented: SHIPPED_TEXTS.en.autoNonConsented,
      periodMinutes: 60,
    },
    attributionWindowHours: 24,
    answerTarget: { minutes: 60, inOfficeHours: false },
    optOutMatch: 'exact',
    doubleOptIn: false,
    showCustomerMedia: false,
    keywords: { join: [], stop: [], start: [], help: [] },
    keywordResponses: Object.fromEntries(
      Language.options.map(language => [language, SHIPPED_TEXTS[language].responses]),
    ),
    textsAnsweredHere: null,
    shortenLinks: true,
    linkDomain: null,
    supportEmail: { from: null, replyTo: null },
    emailNotifications: { on: false, recipients: [], everyMessage: false },
    roundRobin: { enabled: false, handOut: true, graceMinutes: 5 },
    credits: { monthlyAllowance: null, picture: 3, countryFactors: {} },
    welcomeMessage: SHIPPED_TEXTS.en.chat.welcome,
    officeHours: null,
    officeHoursReplies: { inside: '', outside: SHIPPED_TEXTS.en.chat.outside },
    webChat: {
      color: '#3f4a2c',
      font: 'system',
      corners: 'round',
      launcherSide: 'right',
      launcherLabel: '',
      askEmailAfterMinutes: 3,
      sites: [],
    },
    logoMediaId: null,
    privacyUrl: null,
    termsUrl: null,
  });
});

describe.each(Language.options)('AUTO-2 LANG-1 CHAT-3: in a shop that speaks %s', language => {
  test('the auto-responder and the web chat speak it too, and nothing of it is stored', () => {
    const settings = completed({ ...SHOP, language });
    const { text_all, text_non_consented } = settings.auto_responder;
    const { autoAll, autoNonConsented } = SHIPPED_TEXTS[language];
    expect([text_all, text_non_consented]).toEqual([autoAll, autoNonConsented]);
    const { welcome, outside } = SHIPPED_TEXTS[language].chat;
    expect([settings.welcome_message, settings.office_hours_replies]).toEqual([
      welcome,
      { inside: '', outside },
    ]);
    expect(ownPart(settings)).toEqual(language === 'en' ? SHOP : { ...SHOP, language });
  });
});

test('SET-2: a text of the shop stands alone among the shipped ones, whatever the language', () => {
  const own = { auto_responder: { text_all: 'ours' }, keyword_responses: { it: { stop: 'ciao' } } };
  const settings = completed({ ...SHOP, language: 'it', ...own });
  expect(settings.auto_responder).toMatchObject({
    text_all: 'ours',
    text_non_consented: SHIPPED_TEXTS.it.autoNonConsented,
  });
  expect(settings.keyword_responses.it).toEqual({ ...SHIPPED_TEXTS.it.responses, stop: 'ciao' });
  expect(settings.keyword_responses.en).toEqual(SHIPPED_TEXTS.en.responses);
  expect(ownPart(settings)).toEqual({ ...SHOP, language: 'it', ...own });
});

test('CHAT-4: that the chat never asks for an address is its own, and not the shipped number', () => {
  const own = { ...SHOP, web_chat: { ask_email_after_minutes: null } };
  expect(completed(own).web_chat).toMatchObject({ ask_email_after_minutes: null, color: '#3f4a2c' });
  expect(ownPart(completed(own))).toEqual(own);
});
