import type { FormEvent } from 'react';
import type { FieldError } from '../../../contract/client.ts';
import type { SingleSignOn } from '../../../contract/singleSignOnRoutes.ts';
import { Caution } from '../Caution.tsx';
import { ConnectField } from '../ConnectField.tsx';
import { FormFoot } from '../FormFoot.tsx';
import { FormSection } from '../FormSection.tsx';
import { reasonOf } from '../reasonOf.ts';
import { SwitchRow } from '../SwitchRow.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { RedirectAddress } from './RedirectAddress.tsx';
import { RemoveProvider } from './RemoveProvider.tsx';
import { type Named, plainSsoTrouble, troubleAt } from './singleSignOn.ts';
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
    says: (trouble: FieldError) => plainSsoTrouble(trouble, t),
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
        <ConnectField label={t('sso.issuer')} hint={t('sso.issuerHint')} type="url" {...at('issuer')} />
        <ConnectField label={t('sso.clientId')} hint={t('sso.clientIdHint')} {...at('client_id')} />
        <ConnectField
          label={t('sso.secret')}
          hint={t(isOn ? 'providers.secretStays' : 'sso.secretHint')}
          type="password"
          {...at('client_secret')}
        />
      </FormSection>
      <FormSection title={t('sso.signIn')} hint={t('sso.signInHint')}>
        <ConnectField label={t('sso.label')} hint={t('sso.labelHint')} {...at('label')} />
        <SwitchRow
          label={t('sso.required')}
          hint={t('sso.requiredHint')}
          on={edited.required}
          onChange={required => edit({ required })}
        />
        {now.provider?.for_owners === false && <Caution text={t('sso.notForOwners')} />}
      </FormSection>
      <div className="mt-8">
        <FormFoot
          news={saving && t('sso.asking')}
          trouble={error !== null && !form.isAtField && t('settings.refused', { reason: reasonOf(error, t) })}
          act={t(isOn ? 'settings.save' : 'sso.do')}
          saving={saving}
        >
          {isOn && <RemoveProvider />}
        </FormFoot>
      </div>
    </form>
  );
}
