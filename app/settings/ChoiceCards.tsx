import type { Fields } from './fields.ts';
import { RadioCards } from './RadioCards.tsx';
import { useField } from './useForm.ts';

type ChoicePointer = '/auto_responder/audience' | '/opt_out_match' | '/email_notifications/every_message';

type Props<At extends ChoicePointer> = {
  at: At;
  label: string;
  hidden?: boolean;
  choices: { value: Fields[At]; label: string; hint: string }[];
};

/** A setting that is one of a few. */
export function ChoiceCards<At extends ChoicePointer>({ at, ...rest }: Props<At>) {
  const { id, value, readOnly, edit } = useField(at);
  return <RadioCards {...rest} name={id} value={value} disabled={readOnly} onChoose={edit} />;
}
