import { Field } from '../signIn/Field.tsx';
import { useDoorWords } from './words/useDoorWords.ts';

/** A password as it is chosen, with what it must be like. */
export function NewPasswordField({ label, name }: { label: string; name: string }) {
  const { t } = useDoorWords();
  return (
    <Field
      label={label}
      name={name}
      type="password"
      autoComplete="new-password"
      trouble={null}
      hint={t('door.passwordHint')}
    />
  );
}
