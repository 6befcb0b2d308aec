import { CircleAlert, FileUp, X } from 'lucide-react';
import { type ChangeEvent, useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { UploadReport } from './UploadReport.tsx';
import type { Upload } from './useUpload.ts';

/** Codes are pasted, or come from a file that is read here. */
export function AddCodes({ upload }: { upload: Upload }) {
  const { t } = useSettingsWords();
  const id = useId();
  const { draft, done, send } = upload;
  const sending = done !== null;
  return (
    <form
      aria-labelledby={`${id}-title`}
      className="rounded-card bg-surface-quiet p-5 max-column:-mx-1 max-column:p-4"
      onSubmit={event => {
        event.preventDefault();
        if (!sending) void send();
      }}
    >
      <h3 id={`${id}-title`} className="font-medium">
        {t('coupons.add')}
      </h3>
      <p id={`${id}-hint`} className="mt-0.5 mb-2.5 text-small text-pretty text-quiet">
        {t('coupons.addHint')}
      </p>
      {draft.file ? (
        <ChosenFile upload={upload} name={draft.file.name} />
      ) : (
        <textarea
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-hint`}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          value={draft.pasted}
          disabled={sending}
          onChange={event => upload.paste(event.target.value)}
          placeholder={'TEN-4F7K2\nTEN-9QX1B\nTEN-C03MW'}
          className="quiet-scroll block w-full resize-y rounded-button border border-line-strong bg-field px-3 py-2 shadow-field max-column:text-touch"
        />
      )}
      {upload.notRead && (
        <p role="alert" className="mt-1.5 flex items-start gap-2 text-small text-danger">
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {t(upload.notRead.why, { name: upload.notRead.name })}
        </p>
      )}
      <Foot upload={upload} />
      <UploadReport upload={upload} />
    </form>
  );
}

function ChosenFile({ upload: { read, done, discard }, name }: { upload: Upload; name: string }) {
  const { t } = useSettingsWords();
  return (
    <div className="flex min-h-11 items-center gap-2.5 rounded-button border border-line-strong bg-field pr-1.5 pl-3 shadow-field">
      <FileUp size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />
      <p className="min-w-0 flex-1 py-2">
        <span className="block truncate">{name}</span>
        {read.heading && (
          <span className="block text-small text-pretty text-quiet">
            {t('coupons.heading', { heading: read.heading })}
          </span>
        )}
      </p>
      {done === null && (
        <IconButton icon={X} name={t('coupons.putBackFile', { name })} tip="bottom-end" onClick={discard} />
      )}
    </div>
  );
}

function Foot({ upload: { draft, read, done, choose } }: { upload: Upload }) {
  const { t, locale } = useSettingsWords();
  const picker = useRef<HTMLInputElement>(null);
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const count = read.lines.length;
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void choose(file);
  };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label={t('coupons.file')}
        tabIndex={-1}
        className="sr-only"
        onChange={onChoose}
      />
      <Button disabled={done !== null} onClick={() => picker.current?.click()}>
        <FileUp size={16} strokeWidth={1.75} aria-hidden />
        {t('coupons.file')}
      </Button>
      <p role="status" className="figures ml-auto text-small text-quiet">
        {done !== null && t('coupons.sending', { done: number(done), total: number(count) })}
        {done === null && (count > 0 || draft.file) && t('coupons.count', { count, number: number(count) })}
      </p>
      <Button type="submit" look="filled" disabled={count === 0 || done !== null} aria-busy={done !== null}>
        {t('coupons.addDo')}
      </Button>
    </div>
  );
}
