import type { Problem } from '../../contract/shapes.ts';
import { reasonText } from '../ticket/failure.ts';
import { phoneText } from '../words/phones.ts';
import type { SettingsSay } from './words/useSettingsWords.ts';

type Words = { t: SettingsSay; locale: string };

/** What happened, in the reader's language as far as it is not somebody else's words. */
export function detailText(problem: Problem, words: Words): string {
  return DETAIL[problem.kind](problem, words);
}

const DETAIL: Record<Problem['kind'], (problem: Problem, words: Words) => string> = {
  not_processed: ({ detail }) => detail,
  unknown_number: (_, { t }) => t('problems.noNumber'),
  forged_signature: ({ detail }, { t }) =>
    t(detail === 'no_signature' ? 'problems.noSignature' : 'problems.wrongSignature'),
  forged_shop_news: ({ detail, to }, { t }) =>
    t(detail === 'unknown_account' ? 'problems.unknownShop' : 'problems.wrongSignature', { shop: to ?? '' }),
  shop_not_processed: ({ detail }) => detail,
  privacy_request: ({ detail }, { t }) => t(PRIVACY[detail] ?? 'problems.privacy_shop'),
  send_failed: failedText,
  send_unknown: failedText,
  mail_failed: ({ detail }, { t }) => (detail ? t('problems.mailSaid', { said: detail }) : ''),
  credits_low: creditsText,
  coupon_low: codesText,
  webhook_disabled: ({ detail }, { t }) =>
    t(detail === 'gone' ? 'problems.webhook_gone' : 'problems.webhook_failing'),
};

/** By the topic under which Shopify hands it on. */
const PRIVACY: Record<string, 'problems.privacy_data' | 'problems.privacy_redact' | 'problems.privacy_shop'> =
  {
    'customers/data_request': 'problems.privacy_data',
    'customers/redact': 'problems.privacy_redact',
    'shop/redact': 'problems.privacy_shop',
  };

/** By the same sentences as under the message itself; of a reason that is none of ours there is only the code. */
function failedText({ detail, to }: Problem, { t }: Words): string {
  const phone = to ? phoneText(to) : '';
  return reasonText(detail, phone, phone, t) ?? t('failed.other', { code: detail });
}

/** `870 / 1000`. */
function creditsText({ detail }: Problem, { t, locale }: Words): string {
  const [used = '', allowance = ''] = detail.split(' / ');
  const number = (text: string) => new Intl.NumberFormat(locale).format(Number(text));
  return t('problems.creditsUsed', { used: number(used), allowance: number(allowance) });
}

/** `Ten off: 3`; a coupon's name may hold colons. */
function codesText({ detail }: Problem, { t }: Words): string {
  const at = detail.lastIndexOf(': ');
  return t('problems.codesLeft', { name: detail.slice(0, at), count: Number(detail.slice(at + 2)) });
}

/** The id of what it is about, without the kind before it: `message:<id>`, `coupon:<id>`. */
export function idIn({ id }: Pick<Problem, 'id'>): string {
  return id.slice(id.indexOf(':') + 1);
}

/** With those that were tried again and are no problem any more, each in its place: they stay in sight until one leaves. */
export function withTried(problems: Problem[], tried: readonly Problem[]): Problem[] {
  const ids = new Set(problems.map(({ id }) => id));
  const gone = tried.filter(({ id }) => !ids.has(id));
  return [...problems, ...gone].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
