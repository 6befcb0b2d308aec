import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { describedBy, hintId } from '../control.ts';
import { TroubleText } from '../TroubleText.tsx';
import { useField } from '../useForm.ts';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useLogo } from './useLogo.ts';

const AT = '/logo_media_id';

/** The picture by which the shop's e-mails and chat are known: it is uploaded at once, and saved with the page. */
export function LogoField() {
  const { t } = useSettingsWords();
  const { id, value, trouble: refused, readOnly } = useField(AT);
  const { upload, remove, progress, why } = useLogo();
  const trouble = why ? { pointer: AT, code: why, detail: '' } : refused;
  return (
    <div>
      <p id={`${id}-name`} className="mb-1.5 font-medium">
        {t('logo.name')}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <Shown id={value} />
        {!readOnly && <Chooser id={id} has={value !== ''} trouble={trouble} upload={upload} />}
        {!readOnly && value !== '' && (
          <Button look="plain" onClick={remove}>
            {t('logo.remove')}
          </Button>
        )}
        <p role="status" className="figures text-small text-quiet">
          {progress !== null && t('logo.uploading', { share: Math.round(progress * 100) })}
        </p>
      </div>
      <TroubleText id={id} trouble={trouble}>
        {why && <p className="min-w-0 break-words">{t(`logo.${why}`)}</p>}
      </TroubleText>
      <p id={hintId(id)} className="mt-1.5 max-w-120 text-small text-pretty text-quiet">
        {t('logo.hint')}
      </p>
    </div>
  );
}

function Shown({ id }: { id: string }) {
  const { t } = useSettingsWords();
  return (
    <div className="flex h-16 min-w-16 items-center justify-center rounded-card border border-line-strong bg-field p-2 shadow-field">
      {id ? (
        <img src={`/api/v1/media/${id}`} alt={t('logo.now')} className="max-h-full max-w-50 object-contain" />
      ) : (
        <ImagePlus size={20} strokeWidth={1.75} aria-hidden className="text-quiet" />
      )}
    </div>
  );
}

const TYPES = 'image/png,image/jpeg,image/webp,image/gif';

type ChooserProps = {
  id: string;
  has: boolean;
  trouble: object | null;
  upload: (file: File) => void;
};

function Chooser({ id, has, trouble, upload }: ChooserProps) {
  const { t } = useSettingsWords();
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) upload(file);
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" accept={TYPES} hidden aria-label={t('logo.name')} onChange={choose} />
      <Button id={id} {...describedBy(id, true, trouble)} onClick={() => input.current?.click()}>
        {t(has ? 'logo.replace' : 'logo.choose')}
      </Button>
    </>
  );
}
