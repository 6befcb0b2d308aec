import type { Activity } from '../../../contract/activityRoutes.ts';
import { amountText } from '../money.ts';
import type { ProfileSay } from '../words/useProfileWords.ts';
import { type KnownMetric, knownMetric } from './metricNames.ts';
import { numberIn, textIn, textsIn, valueIn } from './said.ts';

type Details = Activity['details'];
type Reader = { t: ProfileSay; locale: string };

/** What happened, in a few words: the shop's own metrics go by their names. */
export function titleText({ metric, details }: Activity, { t }: Reader): string {
  const known = knownMetric(metric);
  return known ? TITLES[known](details, t) : metric;
}

const TITLES: Record<KnownMetric, (details: Details, t: ProfileSay) => string> = {
  subscribed: (details, t) => t('activity.subscribed', { kind: textIn(details, 'kind') ?? 'other' }),
  unsubscribed: (details, t) => t('activity.unsubscribed', { kind: textIn(details, 'kind') ?? 'other' }),
  sent: (details, t) => {
    const keyword = textIn(details, 'keyword');
    return keyword ? t('activity.sentKeyword', { keyword }) : t('activity.sent');
  },
  received: receivedTitle,
  failed: (_, t) => t('activity.failed'),
  bounced: (_, t) => t('activity.bounced'),
  clicked: (_, t) => t('activity.clicked'),
  enteredFlow: (details, t) => t('activity.enteredFlow', { name: textIn(details, 'flow_name') ?? '' }),
  placedOrder: (details, t) => t('activity.placedOrder', { number: textIn(details, 'number') ?? '' }),
};

function receivedTitle(details: Details, t: ProfileSay): string {
  const name = textIn(valueIn(details, 'marketing'), 'name');
  if (name) return t('activity.receivedOf', { name });
  return t(textIn(details, 'source') === 'agent' ? 'activity.received' : 'activity.receivedAutomatic');
}

/** What it was about, on one line; null where the words above have said it all. */
export function aboutText({ metric, details }: Activity, { t, locale }: Reader): string | null {
  const known = knownMetric(metric);
  if (known === 'clicked') return withoutProtocol(textIn(details, 'url'));
  if (known === 'placedOrder') return orderText(details, { t, locale });
  if (known === 'subscribed' || known === 'unsubscribed') return textIn(details, 'evidence');
  if (known) return textIn(details, 'text')?.replace(/\s+/g, ' ') ?? null;
  return firstText(details);
}

function orderText(details: Details, { t, locale }: Reader): string | null {
  const [total, currency] = [numberIn(details, 'total'), textIn(details, 'currency')];
  const titles = textsIn(details, 'titles');
  const cost = total !== null && currency ? amountText(total, currency, locale) : null;
  const what = titles[0] ?? t('orders.items', { count: numberIn(details, 'quantity') ?? 0 });
  return [cost, what].filter(Boolean).join(' · ');
}

/** Of what the shop sent along, what names a thing, or else the first that reads as words. */
function firstText(details: Details): string | null {
  const texts = Object.keys(details).flatMap(name => {
    const text = textIn(details, name);
    return text === null
      ? []
      : [{ text, isName: /name|title/i.test(name), isWords: !/^https?:/i.test(text) }];
  });
  const best = texts.find(({ isName }) => isName) ?? texts.find(({ isWords }) => isWords) ?? texts[0];
  return withoutProtocol(best?.text ?? null);
}

function withoutProtocol(text: string | null): string | null {
  return text?.replace(/^https?:\/\/(?:www\.)?/i, '') ?? null;
}
