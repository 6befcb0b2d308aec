import { useDoorWords } from '../door/words/useDoorWords.ts';
import { Field } from './Field.tsx';

/** For whose account asks for more than a password (ROLE-4). It comes once the password was right. */
export function CodeField({ trouble }: { trouble: string | null }) {
  const { t } = useDoorWords();
  return (
    <Field
      label={t('signIn.code')}
      name="code"
      type="text"
      autoComplete="one-time-code"
      trouble={trouble}
      hint={t('signIn.codeHint')}
      isFirst
    />
  );
}
