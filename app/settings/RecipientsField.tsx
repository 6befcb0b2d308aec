import { Mail, Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../words/useWords.ts';
import { describedBy } from './control.ts';
import { TroubleText } from './TroubleText.tsx';
import { useField } from './useForm.ts';
import { useRecipients } from './useRecipients.ts';

const AT = '/email_notifications/recipients';

/** Whom new messages are announced to: any number of addresses (NOTE-1). */
export function RecipientsField() {
  const { t } = useWords();
  const { id, value, trouble: refused, readOnly } = useField(AT);
  const input = useRef<HTMLInputElement>(null);
  const list = useRecipients();
  const { recipients, wrong, remove } = list;
  const place = Number(refused?.pointer.split('/')[3] ?? -1);
  const notOne = wrong ? { pointer: `${AT}/${recipients.length}`, code: 'invalid_format', detail: '' } : null;
  const trouble = refused ?? notOne;
  useEffect(() => {
    if (wrong) input.current?.scrollIntoView({ block: 'nearest' });
  }, [wrong]);
  const removeAt = (at: number) => {
    remove(at);
    input.current?.focus();
  };
  return (
    <div>
      <label htmlFor={id} className={readOnly ? 'mb-1.5 block font-medium' : 'sr-only'}>
        {readOnly ? t('notify.recipients') : t('notify.add')}
      </label>
      <ul aria-label={t('notify.recipients')} className="flex flex-col gap-1">
        {recipients.map((address, at) => (
          <Recipient
            key={address}
            address={address}
            wrong={at === place}
            onRemove={readOnly ? null : () => removeAt(at)}
          />
        ))}
      </ul>
      {readOnly && recipients.length === 0 && <p className="text-quiet">{t('notify.none')}</p>}
      {!readOnly && <AddAddress id={id} list={list} trouble={trouble !== null} ref={input} />}
      <TroubleText id={id} trouble={trouble} written={refused ? (value[place] ?? '') : wrong} />
    </div>
  );
}

type RecipientProps = { address: string; wrong: boolean; onRemove: (() => void) | null };

function Recipient({ address, wrong, onRemove }: RecipientProps) {
  const { t } = useWords();
  return (
    <li
      className={classes(
        'flex min-h-9 items-center gap-2.5 rounded-button pl-3 max-column:min-h-11',
        wrong ? 'bg-danger-soft text-danger' : 'bg-surface-quiet',
      )}
    >
      <Mail size={16} strokeWidth={1.75} aria-hidden className={wrong ? 'shrink-0' : 'shrink-0 text-quiet'} />
      <span className="min-w-0 flex-1 truncate">{address}</span>
      {onRemove && (
        <IconButton icon={X} name={t('notify.remove', { address })} tip="bottom-end" onClick={onRemove} />
      )}
    </li>
  );
}

type AddProps = {
  id: string;
  list: ReturnType<typeof useRecipients>;
  trouble: boolean;
  ref: React.RefObject<HTMLInputElement | null>;
};

/** Enter and a comma add an address, and so does leaving: nobody loses one for not having pressed a key. */
function AddAddress({ id, list: { recipients, typed, type, add, paste }, trouble, ref }: AddProps) {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
    event.preventDefault();
    add();
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[,;\s]/.test(text.trim())) return;
    event.preventDefault();
    paste(text);
  };
  return (
    <div className={classes('relative', recipients.length > 0 && 'mt-1')}>
      <Plus
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-quiet"
      />
      <input
        ref={ref}
        id={id}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={t('notify.add')}
        value={typed}
        onChange={event => type(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={add}
        {...describedBy(id, false, trouble)}
        className={classes(
          'moving block h-9 w-full scroll-my-16 rounded-button border bg-field pr-20 pl-9.5 shadow-field max-column:h-11 max-column:text-touch',
          trouble ? 'border-danger' : 'border-line-strong',
        )}
      />
      {typed.trim() && (
        <button
          type="button"
          // The pen stays where the next address is typed.
          onPointerDown={event => event.preventDefault()}
          onClick={add}
          className="moving absolute top-1 right-1 h-7 rounded-small px-2.5 text-small font-medium text-accent-text hover:bg-hover max-column:h-9"
        >
          {t('words.addIt')}
        </button>
      )}
    </div>
  );
}
