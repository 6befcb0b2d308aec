import type { FieldError } from '../../contract/client.ts';
import {
  LONGEST,
  MOST_BLOCKS,
  MOST_CODES_LEFT,
  MOST_CREDITS,
  MOST_GRACE_MINUTES,
  MOST_HOLIDAYS,
  MOST_HOURS,
  MOST_MINUTES,
  MOST_MINUTES_TO_ASK,
  MOST_PRICE,
  MOST_RECIPIENTS,
  MOST_SECONDS,
  MOST_SITES,
  MOST_WORDS,
} from './limits.ts';
import type { SettingsSay } from './words/useSettingsWords.ts';

/** What is wrong with a field, in the reader's language. `word` is the keyword that it is about. */
export function plainTrouble(
  { code, pointer }: FieldError,
  word: string,
  t: SettingsSay,
  locale: string,
): string {
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  if (code === 'keyword_is_compliance') return t('wrong.compliance', { word });
  if (code === 'keyword_taken') return t('wrong.taken', { word });
  if (code === 'duplicate_name') return t('wrong.nameTaken');
  if (code === 'recipients_missing') return t('wrong.recipients');
  if (code === 'keyword_empty') return t('wrong.empty', { word });
  if (code === 'hours_backwards') return t('wrong.hoursBackwards');
  if (code === 'hours_overlap') return t('wrong.hoursOverlap');
  if (code === 'holiday_twice') return t('wrong.holidayTwice');
  if (code === 'unknown_media') return t('wrong.logo');
  const [, group = '', ...deeper] = pointer.split('/');
  const about: Record<string, () => string> = {
    name: () => t('wrong.line', { most: LONGEST.name }),
    organization_prefix: () => t('wrong.line', { most: LONGEST.prefix }),
    default_sender_email: () => t('wrong.email'),
    time_zone: () => t('wrong.zone'),
    support_email: () => t('wrong.email'),
    link_domain: () => t('wrong.host'),
    url: () => t('wrong.webhookUrl'),
    code: () => t('wrong.code', { most: LONGEST.code }),
    warn_below: () => t('wrong.warnBelow', { most: number(MOST_CODES_LEFT) }),
    email_notifications: () =>
      deeper.length > 1 ? t('wrong.address', { word }) : t('wrong.recipientsMany', { most: MOST_RECIPIENTS }),
    credits: () =>
      deeper[0] === 'monthly_allowance'
        ? t('wrong.allowance', { most: number(MOST_CREDITS) })
        : t('wrong.price', { most: number(MOST_PRICE) }),
    body: () => t('wrong.template', { most: number(LONGEST.reply) }),
    channels: () => t('wrong.channels'),
    attribution_window_hours: () => t('wrong.hours', { most: number(MOST_HOURS) }),
    answer_target_minutes: () => t('wrong.minutes', { most: number(MOST_MINUTES) }),
    undo_send_seconds: () => t('wrong.seconds', { most: MOST_SECONDS }),
    keyword_responses: () => t('wrong.template', { most: LONGEST.template }),
    keywords: () =>
      deeper.length > 1
        ? t('wrong.wordLong', { word, most: LONGEST.word })
        : t('wrong.wordsMany', { most: MOST_WORDS }),
    round_robin: () => t('wrong.grace', { most: MOST_GRACE_MINUTES }),
    welcome_message: () => t('wrong.said', { most: number(LONGEST.said) }),
    office_hours_replies: () => t('wrong.said', { most: number(LONGEST.said) }),
    office_hours: () => hoursTrouble(deeper.at(-1) ?? '', t),
    web_chat: () => chatTrouble(deeper, word, t),
    privacy_url: () => t('wrong.url'),
    terms_url: () => t('wrong.url'),
    auto_responder: () =>
      deeper[0] === 'period_minutes'
        ? t('wrong.minutes', { most: number(MOST_MINUTES) })
        : t('wrong.template', { most: LONGEST.template }),
  };
  return about[group]?.() ?? t('wrong.other');
}

/** By what the part is called that cannot be. */
function hoursTrouble(part: string, t: SettingsSay): string {
  if (part === 'date') return t('wrong.date');
  if (part === 'name') return t('wrong.line', { most: LONGEST.name });
  if (part === 'holidays') return t('wrong.holidaysMany', { most: MOST_HOLIDAYS });
  return part === 'from' || part === 'to' ? t('wrong.time') : t('wrong.blocksMany', { most: MOST_BLOCKS });
}

function chatTrouble([part, at]: string[], word: string, t: SettingsSay): string {
  if (part === 'color') return t('wrong.color');
  if (part === 'launcher_label') return t('wrong.label', { most: LONGEST.label });
  if (part === 'ask_email_after_minutes') return t('wrong.minutesToAsk', { most: MOST_MINUTES_TO_ASK });
  if (part !== 'sites') return t('wrong.other');
  return at === undefined ? t('wrong.sitesMany', { most: MOST_SITES }) : t('wrong.site', { word });
}
