import { shortLinksBegin } from '../../contract/shortLinks.ts';
import { Caution } from './Caution.tsx';
import { FormSection } from './FormSection.tsx';
import { InboxSettings } from './InboxSettings.tsx';
import { MOST_HOURS, MOST_MINUTES, MOST_SECONDS } from './limits.ts';
import { NumberField } from './NumberField.tsx';
import { foreignDomain } from './ownDomain.ts';
import { SwitchField } from './SwitchField.tsx';
import { TextField } from './TextField.tsx';
import { useField, useFormHere } from './useForm.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

export function GeneralPage() {
  const { t } = useSettingsWords();
  return (
    <InboxSettings page="general">
      <SupportEmail />
      <Links />
      <FormSection title={t('general.replies')} hint={t('general.repliesHint')}>
        <NumberField
          at="/undo_send_seconds"
          label={t('general.undo')}
          unit={t('general.seconds')}
          hint={t('general.undoHint')}
          least={0}
          most={MOST_SECONDS}
        />
      </FormSection>
      <AnswerTarget />
      <FormSection title={t('general.attribution')} hint={t('general.attributionHint')}>
        <NumberField
          at="/attribution_window_hours"
          label={t('general.window')}
          unit={t('general.hours')}
          hint={t('general.windowHint')}
          most={MOST_HOURS}
        />
      </FormSection>
      <UnreadCount />
    </InboxSettings>
  );
}

function SupportEmail() {
  const { t } = useSettingsWords();
  const { value: email } = useField('/default_sender_email');
  return (
    <FormSection title={t('general.support')} hint={t('general.supportHint')}>
      <TextField
        at="/support_email/from"
        label={t('general.from')}
        hint={t('general.fromHint', { email })}
        placeholder={email}
        email
      >
        <Foreign />
      </TextField>
      <TextField
        at="/support_email/reply_to"
        label={t('general.replyTo')}
        hint={t('general.replyToHint')}
        email
      />
    </FormSection>
  );
}

/** FOLLOW-3: as it is typed. */
function Foreign() {
  const { t } = useSettingsWords();
  const { settings } = useFormHere();
  const { value: from } = useField('/support_email/from');
  const domain = foreignDomain(from, settings);
  return (
    <div role="status" className="max-w-120 not-empty:mt-2">
      {domain && <Caution text={t('general.foreign', { domain })} />}
    </div>
  );
}

/** TIME-1. */
function AnswerTarget() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('general.answering')} hint={t('general.answeringHint')}>
      <NumberField
        at="/answer_target_minutes"
        label={t('general.target')}
        unit={t('general.minutes')}
        hint={t('general.targetHint')}
        most={MOST_MINUTES}
      />
      <SwitchField
        at="/answer_target_in_office_hours"
        label={t('general.targetHours')}
        hint={t('general.targetHoursHint')}
      />
    </FormSection>
  );
}

/** REPLY-7. */
function Links() {
  const { t } = useSettingsWords();
  const { value: domain } = useField('/link_domain');
  const begins = shortLinksBegin(domain.trim().toLowerCase() || null, location.origin);
  return (
    <FormSection title={t('general.links')} hint={t('general.linksHint')}>
      <SwitchField at="/shorten_links" label={t('general.shorten')} hint={t('general.shortenHint')} />
      <TextField
        at="/link_domain"
        label={t('general.domain')}
        hint={t('general.domainHint', { begins, host: location.host })}
      />
    </FormSection>
  );
}

/** NOTE-2. */
function UnreadCount() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('general.unread')} hint={t('general.unreadHint')}>
      <SwitchField at="/unread_badge" label={t('general.badge')} hint={t('general.badgeHint')} />
    </FormSection>
  );
}
