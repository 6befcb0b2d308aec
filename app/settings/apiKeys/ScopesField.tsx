import type { Scope } from '../../../contract/vocabulary.ts';
import { CheckList } from '../CheckList.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { SCOPES } from './scopes.ts';

type Props = { scopes: readonly Scope[]; onChange: (scopes: Scope[]) => void };

/** What a key opens: nothing that is not marked here. */
export function ScopesField({ scopes, onChange }: Props) {
  const { t } = useSettingsWords();
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('apiKeys.scopes')}</legend>
      <CheckList
        all={SCOPES}
        chosen={scopes}
        nameOf={scope => t(`apiKeys.of.${scope}`)}
        onChange={onChange}
      />
    </fieldset>
  );
}
