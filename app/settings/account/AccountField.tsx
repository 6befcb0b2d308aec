import { LabelledInput } from '../LabelledInput.tsx';

type Props = {
  label: string;
  name: string;
  type: 'email' | 'password' | 'text';
  autoComplete: string;
  hint?: string;
};

export function AccountField(props: Props) {
  return <LabelledInput width="max-w-100" {...props} />;
}
