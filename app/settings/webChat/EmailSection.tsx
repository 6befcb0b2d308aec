import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useSession } from '../../session/useSession.ts';
import { Caution } from '../Caution.tsx';
import { FormSection } from '../FormSection.tsx';
import { MOST_MINUTES_TO_ASK } from '../limits.ts';
import { NumberField } from '../NumberField.tsx';
import { foreignDomain } from '../ownDomain.ts';
import { useFormHere } from '../useForm.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';

/** How a visitor is reached who has gone. */
export function EmailSection() {
  const { t } = useSettingsWords();
  return (
    <FormSection title={t('chatEmail.title')} hint={t('chatEmail.hint')}>
      <NumberField
        at="/web_chat/ask_email_after_minutes"
        label={t('chatEmail.ask')}
        unit={t('chatEmail.minutes')}
        hint={t('chatEmail.askHint')}
        most={MOST_MINUTES_TO_ASK}
      />
      <FollowUp />
    </FormSection>
  );
}

/** FOLLOW-3: whether follow-up e-mails go out, and what is missing. */
function FollowUp() {
  const { t } = useSettingsWords();
  const { settings } = useFormHere();
  const { from, reply_to } = settings.support_email;
  const mailIsKept = useSession().mail_is_kept;
  const foreign = from && foreignDomain(from, settings);
  return (
    <div className="flex flex-col gap-3">
      <div>
        <p className="font-medium">{t('chatEmail.followUp')}</p>
        <p className="mt-0.5 max-w-120 text-small text-pretty text-quiet">{t('chatEmail.followUpHint')}</p>
      </div>
      {from && reply_to ? (
        <p className="flex items-start gap-2.5">
          <CircleCheck size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-ok" />
          <span className="min-w-0 [overflow-wrap:anywhere]">{t('chatEmail.goes', { from, reply_to })}</span>
        </p>
      ) : (
        <Caution text={t('chatEmail.goesNot', { missing: missing(from, reply_to) })}>
          <ToGeneral words={t('chatEmail.set')} />
        </Caution>
      )}
      {foreign && (
        <Caution text={t('general.foreign', { domain: foreign })}>
          <ToGeneral words={t('chatEmail.set')} />
        </Caution>
      )}
      {mailIsKept && <p className="text-small text-pretty text-quiet">{t('chatEmail.kept')}</p>}
    </div>
  );
}

function missing(from: string | null, replyTo: string | null): 'both' | 'from' | 'reply_to' {
  if (from) return 'reply_to';
  return replyTo ? 'from' : 'both';
}

function ToGeneral({ words }: { words: string }) {
  return (
    <Link to="/settings/general" className="font-medium text-accent-text underline underline-offset-2">
      {words}
    </Link>
  );
}
