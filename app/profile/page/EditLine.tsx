import { Pencil } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { controlClass } from '../../settings/control.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Line } from '../Line.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';
import { useTroubleText } from './useTroubleText.tsx';

/** What a field is drawn with, whatever it is. */
export type ControlProps = {
  id: string;
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
  type?: 'text' | 'email';
  'aria-label': string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  autoFocus: true;
};

type Props = {
  label: string;
  /** What its button is called. */
  edit: string;
  value: string;
  /** How it reads, where that is not the value itself. */
  shown?: string;
  type?: 'text' | 'email';
  control?: (props: ControlProps) => ReactNode;
  /** Rejects with why not: then the field is there again, with what was written. */
  onSave: (value: string) => Promise<unknown>;
};

/** Something known, that is changed where it stands: Enter saves, Escape lets it be. */
export function EditLine(props: Props) {
  const { label, edit, value, shown = value, onSave } = props;
  const { t } = useProfileWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);
  const button = useRef<HTMLSpanElement>(null);
  const close = () => {
    setDraft(null);
    setTrouble(null);
    // Back at what opened it, once that is there again.
    requestAnimationFrame(() => button.current?.querySelector('button')?.focus());
  };
  const save = (written: string) => {
    close();
    if (written === value) return;
    onSave(written).catch((error: Error) => {
      setDraft(written);
      setTrouble(error);
    });
  };
  if (draft !== null)
    return (
      <Field {...props} draft={draft} trouble={trouble} onChange={setDraft} onSave={save} onCancel={close} />
    );
  return (
    <Line roomy label={label}>
      <span ref={button} className="flex items-start gap-1">
        <span className="min-w-0 wrap-anywhere">
          {shown || <span className="text-quiet">{t('whole.unknown')}</span>}
        </span>
        <IconButton
          icon={Pencil}
          size={14}
          name={edit}
          className="-my-1 size-7 max-column:-my-2.5"
          onClick={() => setDraft(value)}
        />
      </span>
    </Line>
  );
}

type FieldProps = Omit<Props, 'onSave'> & {
  draft: string;
  trouble: Error | null;
  onChange: (value: string) => void;
  onSave: (value: string) => void;
  onCancel: () => void;
};

function Field({ label, draft, trouble, type, control: Control = TextInput, ...on }: FieldProps) {
  const id = useId();
  const { t } = useProfileWords();
  const text = useTroubleText(trouble);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.onSave(draft);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    on.onCancel();
  };
  return (
    <div className="max-w-100 pt-1 pb-3">
      <dt className="text-quiet">{label}</dt>
      <dd>
        <form aria-label={label} onSubmit={submit} onKeyDown={leave}>
          <Control
            id={id}
            value={draft}
            onChange={on.onChange}
            invalid={text !== null}
            {...(type && { type })}
            aria-label={label}
            aria-invalid={text !== null}
            aria-describedby={text === null ? undefined : `${id}-trouble`}
            autoFocus
          />
          {text !== null && (
            <p id={`${id}-trouble`} role="alert" className="mt-1.5 text-danger">
              {text}
            </p>
          )}
          <div className="mt-2 flex gap-2">
            <Button look="filled" size="small" type="submit">
              {t('whole.save')}
            </Button>
            <Button look="plain" size="small" onClick={on.onCancel}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      </dd>
    </div>
  );
}

function TextInput({ onChange, invalid, type = 'text', ...rest }: ControlProps) {
  return (
    <input
      {...rest}
      // Checked by the server, which says what is wrong in the reader's language.
      type="text"
      inputMode={type}
      autoComplete="off"
      spellCheck={false}
      onFocus={event => event.target.select()}
      onChange={event => onChange(event.target.value)}
      className={controlClass(invalid, false)}
    />
  );
}
