import { SINCH_REGIONS } from '../../../contract/providers.ts';
import { Choice } from '../Choice.tsx';
import { controlClass, describedBy } from '../control.ts';
import { FieldFrame } from '../FieldFrame.tsx';
import { TroubleText } from '../TroubleText.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import type { FieldSpec } from './fields.ts';
import { troubleText } from './troubleText.ts';
import type { ProviderField, ProviderForm } from './useProviderForm.ts';

type Props = { specs: FieldSpec[]; form: ProviderForm; keeps?: boolean };

/** The fields of an account. Where it `keeps` its secrets, they may stay empty. */
export function ProviderFields({ specs, form, keeps = false }: Props) {
  return specs.map(spec => (
    <Field
      key={spec.name}
      spec={spec}
      field={form.field(spec.name)}
      keeps={keeps && spec.kind === 'secret'}
    />
  ));
}

type FieldProps = { spec: FieldSpec; field: ProviderField; keeps: boolean };

function Field({ spec, field, keeps }: FieldProps) {
  const { t } = useSettingsWords();
  const { id, value, trouble } = field;
  return (
    <FieldFrame
      id={id}
      label={t(spec.label)}
      hint={t(keeps ? 'providers.secretStays' : spec.hint)}
      trouble={null}
    >
      <Control spec={spec} field={field} />
      <TroubleText id={id} trouble={trouble}>
        {trouble && <p className="min-w-0 break-words">{troubleText(trouble, spec, value, t)}</p>}
      </TroubleText>
    </FieldFrame>
  );
}

function Control({ spec: { kind, name }, field }: { spec: FieldSpec; field: ProviderField }) {
  const { id, value, trouble, edit } = field;
  if (kind === 'region') return <Region field={field} />;
  const common = {
    ...{ id, value, spellCheck: false, autoCapitalize: 'none', ...describedBy(id, true, trouble) },
    onChange: (event: { target: { value: string } }) => edit(event.target.value),
  };
  if (kind === 'numbers') {
    return (
      <textarea
        {...common}
        rows={3}
        autoComplete="off"
        className={controlClass(
          trouble,
          false,
          'figures h-auto max-w-60 resize-y py-2 max-column:h-auto max-column:max-w-none',
        )}
      />
    );
  }
  return (
    <input
      {...common}
      type={kind === 'secret' ? 'password' : 'text'}
      // A browser that offers to keep it would offer it at sign-in.
      autoComplete={kind === 'secret' ? 'new-password' : 'off'}
      className={controlClass(trouble, false, name === 'name' ? 'max-w-100' : 'max-w-100 figures')}
    />
  );
}

function Region({ field: { edit, ...field } }: { field: ProviderField }) {
  const { locale } = useSettingsWords();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const choices = SINCH_REGIONS.map(value => ({ value, name: names.of(value.toUpperCase()) ?? value }));
  return (
    <span className="block max-w-100">
      <Choice<string> {...field} hinted wide choices={choices} onChoose={edit} />
    </span>
  );
}
