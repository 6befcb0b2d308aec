import { AccountField } from '../AccountField.tsx';

export function CodeField({ label }: { label: string }) {
  return <AccountField label={label} name="code" type="text" autoComplete="one-time-code" />;
}
