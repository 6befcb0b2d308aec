import type { Activity } from '../../../contract/activityRoutes.ts';
import type { ClickDetails, FlowDetails } from '../../../contract/metrics.ts';
import { reasonText } from '../../ticket/failure.ts';
import { amountText } from '../money.ts';
import type { ProfileSay } from '../words/useProfileWords.ts';
import { type KnownMetric, knownMetric } from './metricNames.ts';
import { propertiesOf } from './properties.ts';
import { numberIn, textIn, textsIn, valueIn } from './said.ts';

/** What there is to know of an event, line by line. */
export type DetailLine = { name: string; value: string };

type Reader = { t: ProfileSay; locale: string; who: { name: string; phone: string } };
type Details = Activity['details'];
type Told = [name: string, value: string | null];

/** In words for what Parley knows of; of the shop's own metrics, whatever came with them. */
export function detailLines({ metric, details }: Activity, reader: Reader): DetailLine[] {
  const known = knownMetric(metric);
  const told = known ? LINES[known](details, reader) : propertyLines(details, reader);
  return told.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}

const LINES: Record<KnownMetric, (details: Details, reader: Reader) => Told[]> = {
  subscribed: consentLines,
  unsubscribed: consentLines,
  sent: textLines,
  received: textLines,
  failed: failureLines,
  bounced: failureLines,
  clicked: (details, { t }) => [[t('detail.address'), textIn(details, 'url' satisfies keyof ClickDetails)]],
  enteredFlow: (details, { t }) => [
    [t('detail.flow'), textIn(details, 'flow_name' satisfies keyof FlowDetails)],
  ],
  placedOrder: orderLines,
};

function textLines(details: Details, { t }: Reader): Told[] {
  const marketing = valueIn(details, 'marketing');
  const isFlow = textIn(marketing, 'type') === 'flow';
  return [
    [t('detail.text'), textIn(details, 'text')],
    [t('detail.keyword'), textIn(details, 'keyword')],
    [t(isFlow ? 'detail.flow' : 'detail.campaign'), textIn(marketing, 'name')],
  ];
}

function failureLines(details: Details, reader: Reader): Told[] {
  const { t, who } = reader;
  const reason = textIn(details, 'reason');
  const inWords = reason && reasonText(reason, who.name, who.phone, t);
  return [
    [t('detail.reason'), inWords || reason],
    [t('detail.code'), textIn(details, 'code')],
    ...textLines(details, reader),
  ];
}

const CAUSES = {
  keyword: 'cause.keyword',
  agent: 'cause.agent',
  api: 'cause.api',
  import: 'cause.import',
  join: 'cause.join',
  phone: 'cause.phone',
  provider: 'cause.provider',
} as const;

const STATES = {
  subscribed: 'consent.subscribed',
  unsubscribed: 'consent.unsubscribed',
  never_subscribed: 'consent.never_subscribed',
} as const;

function consentLines(details: Details, { t }: Reader): Told[] {
  return [
    [t('detail.cause'), wordOf(CAUSES, textIn(details, 'source'), t)],
    [t('detail.evidence'), textIn(details, 'evidence')],
    [t('detail.was'), wordOf(STATES, textIn(details, 'was'), t)],
  ];
}

type PlainKey = (typeof CAUSES)[keyof typeof CAUSES] | (typeof STATES)[keyof typeof STATES];

function wordOf(words: Record<string, PlainKey>, value: string | null, t: ProfileSay): string | null {
  const key = value !== null && Object.hasOwn(words, value) ? words[value] : undefined;
  return key ? t(key) : value;
}

function orderLines(details: Details, { t, locale }: Reader): Told[] {
  const [total, currency] = [numberIn(details, 'total'), textIn(details, 'currency')];
  return [
    [t('detail.order'), textIn(details, 'number')],
    [t('detail.total'), total !== null && currency ? amountText(total, currency, locale) : null],
    [t('detail.products'), textsIn(details, 'titles').join(', ')],
  ];
}

function propertyLines(details: Details, { t, locale }: Reader): Told[] {
  return propertiesOf(details).map(({ name, value }) => {
    if (typeof value === 'boolean') return [name, t(value ? 'detail.yes' : 'detail.no')];
    return [name, typeof value === 'number' ? value.toLocaleString(locale) : value];
  });
}
