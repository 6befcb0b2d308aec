import { Eye, EyeOff } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { IdentityKey } from '../../../contract/webChatRoutes.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { fullTime, momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { RetireKeyDialog } from './RetireKeyDialog.tsx';

type Props = { identityKey: IdentityKey; isLast: boolean };

export function KeyRow({ identityKey, isLast }: Props) {
  const clock = useSettingsClock();
  const now = useNow();
  const { t } = clock;
  const { secret, created_at, retired_at } = identityKey;
  const at = Date.parse(retired_at ?? created_at);
  const since = t(retired_at ? 'identity.retiredSince' : 'identity.since', momentOf(at, now, clock));
  return (
    <li className="border-b border-line py-2.5">
      <p title={fullTime(at, clock)} className="w-fit text-small text-quiet">
        {since}
      </p>
      {secret !== null && <Secret identityKey={identityKey} secret={secret} isLast={isLast} />}
    </li>
  );
}

/** As much as tells one key from another. */
const masked = (secret: string) => `idk_${'•'.repeat(12)}${secret.slice(-4)}`;

function Secret({ identityKey, secret, isLast }: Props & { secret: string }) {
  const { t } = useSettingsClock();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [shown, show] = useState(false);
  const [retiring, setRetiring] = useState(false);
  const mark = () => {
    show(true);
    // Once it is drawn whole.
    requestAnimationFrame(() => field.current?.select());
  };
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      <span className="relative block min-w-60 flex-1">
        <input
          ref={field}
          id={id}
          readOnly
          aria-label={t('identity.secret')}
          translate="no"
          spellCheck={false}
          value={shown ? secret : masked(secret)}
          onFocus={event => event.target.select()}
          className="block h-9 w-full truncate rounded-button border border-line-strong bg-surface-quiet pr-10 pl-3 font-mono text-fine tracking-normal text-soft max-column:h-11"
        />
        <span className="absolute top-0.5 right-0.5 max-column:top-0.5">
          <IconButton
            icon={shown ? EyeOff : Eye}
            name={t(shown ? 'identity.hide' : 'identity.show')}
            tip="bottom-end"
            aria-describedby={id}
            onClick={() => show(!shown)}
          />
        </span>
      </span>
      <CopyButton text={secret} mark={mark} describedBy={id} className="h-9 max-column:h-11" />
      <Button look="plain" onClick={() => setRetiring(true)} className="h-9 max-column:h-11">
        {t('identity.retire')}
      </Button>
      <RetireKeyDialog
        id={identityKey.id}
        isLast={isLast}
        open={retiring}
        onClose={() => setRetiring(false)}
      />
    </div>
  );
}
