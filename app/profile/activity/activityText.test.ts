import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../contract/activityRoutes.ts';
import { en as everywhere } from '../../words/en.ts';
import { en } from '../words/en.ts';
import type { ProfileSay } from '../words/useProfileWords.ts';
import { aboutText, titleText } from './activityText.ts';
import { detailLines } from './detailLines.ts';

const texts = Object.entries({ ...everywhere, ...en });
const messages = Object.fromEntries(texts.map(([key, text]) => [key, compileMessage(text)]));
const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
const t: ProfileSay = (key, ...values) => i18n._(key, values[0]);
const reader = { t, locale: 'en-GB', who: { name: 'Giulia', phone: '+39 347 555 0142' } };

const event = (metric: string, details: Activity['details']): Activity => ({
  id: 'event-1',
  metric,
  details,
  at: '2026-11-22T08:00:00.000Z',
  message_id: null,
  order_id: null,
  source: 'api',
});

const AUTUMN = { type: 'campaign', id: 'c-1', name: 'Autumn restock' };

describe('PROF-2: an event in a few words, and what it was about', () => {
  test.each<[string, Activity['details'], string, string | null]>([
    [
      'Sent SMS',
      { text: 'And does it\ngo in the oven?', keyword: null },
      'Texted you',
      'And does it go in the oven?',
    ],
    ['Sent SMS', { text: 'stop', keyword: 'STOP' }, 'Texted STOP', 'stop'],
    ['Received SMS', { text: 'It does.', source: 'agent', marketing: null }, 'Got your text', 'It does.'],
    ['Received SMS', { text: 'Thanks', source: 'auto_responder' }, 'Got an automatic answer', 'Thanks'],
    [
      'Received SMS',
      { text: 'Back in', source: 'campaign', marketing: AUTUMN },
      'Got “Autumn restock”',
      'Back in',
    ],
    ['Subscribed', { kind: 'sms_marketing', evidence: 'JOIN' }, 'Subscribed to marketing texts', 'JOIN'],
    ['Unsubscribed', { kind: 'sms_transactional' }, 'Unsubscribed from transactional texts', null],
    ['Clicked SMS', { url: 'https://www.morlane.example/bowls' }, 'Clicked a link', 'morlane.example/bowls'],
    ['Entered Flow', { flow_name: 'Welcome' }, 'Entered the flow “Welcome”', null],
    [
      'Placed Order',
      { number: '#M-2291', total: 14_200, currency: 'EUR', titles: ['Alba bowl'] },
      'Ordered #M-2291',
      '€142.00 · Alba bowl',
    ],
    ['Viewed Product', { price: 38, title: 'Alba bowl' }, 'Viewed Product', 'Alba bowl'],
    ['Viewed Product', { url: 'https://morlane.example', item_name: 'Bowl' }, 'Viewed Product', 'Bowl'],
    ['Viewed Product', { url: 'https://morlane.example', piece: 'Bowl' }, 'Viewed Product', 'Bowl'],
    ['Viewed Product', { url: 'https://morlane.example' }, 'Viewed Product', 'morlane.example'],
    ['Viewed Product', {}, 'Viewed Product', null],
  ])('%s %o', (metric, details, title, about) => {
    expect([titleText(event(metric, details), reader), aboutText(event(metric, details), reader)]).toEqual([
      title,
      about,
    ]);
  });
});

describe('PROF-2: all that there is to know of an event', () => {
  test.each<[string, Activity['details'], Record<string, string>]>([
    [
      'Failed',
      { text: 'Hi', reason: 'opted_out', code: '21610', marketing: null },
      { Reason: reasonOf('failed.opted_out'), Code: '21610', Text: 'Hi' },
    ],
    [
      'Failed',
      { text: 'Hi', reason: 'never heard of', code: null },
      { Reason: 'never heard of', Text: 'Hi' },
    ],
    [
      'Subscribed',
      { source: 'keyword', evidence: 'JOIN', was: 'never_subscribed' },
      { How: 'A keyword', Evidence: 'JOIN', Before: 'Never subscribed' },
    ],
    [
      'Clicked SMS',
      { url: 'https://morlane.example/bowls', code: 'x' },
      { Address: 'https://morlane.example/bowls' },
    ],
    [
      'Placed Order',
      { number: '#1', total: 1999, currency: 'JPY', titles: ['A', 'B'] },
      { Order: '#1', Total: 'JP¥1,999', Products: 'A, B' },
    ],
    [
      'Viewed Product',
      { title: 'Alba bowl', price: 1200.5, new: true, note: null, item: { color: 'moss' } },
      { title: 'Alba bowl', price: '1,200.5', new: 'Yes', 'item › color': 'moss' },
    ],
    ['Placed Order', { total: 'much', currency: 7, titles: 'A' }, {}],
  ])('%s %o', (metric, details, lines) => {
    const told = detailLines(event(metric, details), reader).map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(told)).toEqual(lines);
  });
});

function reasonOf(key: 'failed.opted_out'): string {
  return t(key, { name: 'Giulia' });
}
