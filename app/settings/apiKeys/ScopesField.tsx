import type { Scope } from '../../../contract/vocabulary.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { SCOPES } from './scopes.ts';

type Props = { scopes: readonly Scope[]; onChange: (scopes: Scope[]) => void };

/** What a key opens: nothing that is not marked here. */
export function ScopesField({ scopes, onChange }: Props) {
  const { t } = useSettingsWords();
  const choose = (scope: Scope, on: boolean) =>
    onChange(SCOPES.filter(one => (one === scope ? on : scopes.includes(one))));
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('apiKeys.scopes')}</legend>
      <ul className="grid gap-x-6 @min-[560px]:grid-cols-2">
        {SCOPES.map(scope => (
          <li key={scope}>
            <label className="flex min-h-9 items-center gap-2.5 py-1 max-column:min-h-11">
              <input
                type="checkbox"
                checked={scopes.includes(scope)}
                onChange={event => choose(scope, event.target.checked)}
                className="size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <span className="block">{t(`apiKeys.of.${scope}`)}</span>
                <code className="block font-mono text-fine tracking-normal text-quiet">{scope}</code>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
