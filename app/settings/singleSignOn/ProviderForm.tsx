import { CircleAlert } from 'lucide-react';
import type { FormEvent } from 'react';
import type { SingleSignOn } from '../../../contract/singleSignOnRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { Caution } from '../Caution.tsx';
import { FormSection } from '../FormSection.tsx';
import { reasonOf } from '../reasonOf.ts';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { RedirectAddress } from './RedirectAddress.tsx';
import { RemoveProvider } from './RemoveProvider.tsx';
import { SsoField } from './SsoField.tsx';
import { type Named, troubleAt } from './singleSignOn.ts';
import { useProviderForm } from './useProviderForm.ts';

/** Kept once the provider's address has answered as one. */
export function ProviderForm({ now }: { now: SingleSignOn }) {
  const { t } = useSettingsWords();
  const form = useProviderForm(now);
  const { edited, edit, error, saving, save } = form;
  const isOn = now.provider !== null;
  const at = (name: Named) => ({
    value: edited[name],
    trouble: troubleAt(error, name),
    onChange: (value: string) => edit({ [name]: value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) void save();
  };
  return (
    <form noValidate aria-label={t('sso.title')} onSubmit={submit}>
      <FormSection title={t('sso.provider')} hint={t('sso.providerHint')}>
        <RedirectAddress address={now.redirect_uri} />
        <SsoField label={t('sso.issuer')} hint={t('sso.issuerHint')} type="url" {...at('issuer')} />
        <SsoField label={t('sso.clientId')} hint={t('sso.clientIdHint')} {...at('client_id')} />
        <SsoField
          label={t('sso.secret')}
          hint={t(isOn ? 'providers.secretStays' : 'sso.secretHint')}
          type="password"
          {...at('client_secret')}
        />
      </FormSection>
      <FormSection title={t('sso.signIn')} hint={t('sso.signInHint')}>
        <SsoField label={t('sso.label')} hint={t('sso.labelHint')} {...at('label')} />
        <SwitchRow
          label={t('sso.required')}
          hint={t('sso.requiredHint')}
          on={edited.required}
          onChange={required => edit({ required })}
        />
        {now.provider?.for_owners === false && <Caution text={t('sso.notForOwners')} />}
      </FormSection>
      <div className="mt-8 flex flex-wrap items-center justify-end gap-2">
        <p
          role="status"
          className="flex min-w-0 flex-1 basis-60 items-start gap-2 text-small text-quiet max-column:basis-full"
        >
          {saving && t('sso.asking')}
          {error !== null && !form.isAtField && (
            <>
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
              <span className="text-danger">{t('settings.refused', { reason: reasonOf(error, t) })}</span>
            </>
          )}
        </p>
        {isOn && <RemoveProvider />}
        <Button type="submit" look="filled" disabled={saving} aria-busy={saving} className="max-column:h-10">
          {t(isOn ? 'settings.save' : 'sso.do')}
        </Button>
      </div>
    </form>
  );
}
