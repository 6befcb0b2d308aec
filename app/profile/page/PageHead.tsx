import { Ban, ChevronLeft, Eraser } from 'lucide-react';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { useAskToBlock } from '../../ticket/closing/useAskToBlock.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useHasColumns } from '../../ui/useWide.ts';
import { JoinButton } from '../join/JoinButton.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { fullName, shortName } from '../names.ts';
import { useBlock } from '../useBlock.ts';
import { usePlace } from '../usePlace.ts';
import { useUnblock } from '../useSetBlocked.ts';
import { useProfileWords } from '../words/useProfileWords.ts';

type Props = { profile: WholeProfile; onBack: () => void };

export function PageHead({ profile, onBack }: Props) {
  const { t } = useProfileWords();
  const place = usePlace(profile.location);
  return (
    <header className="pt-4">
      <div className="flex h-10 items-center justify-between">
        <IconButton
          icon={ChevronLeft}
          size={20}
          name={t('whole.back')}
          shortcut="Esc"
          className="-ml-2"
          onClick={onBack}
        />
        {!profile.erased_at && (
          <span className="flex gap-2">
            <JoinButton profile={profile} />
            <BlockButton profile={profile} />
          </span>
        )}
      </div>
      <div className="mt-2 flex items-center gap-3">
        <Avatar name={profile.name} seed={profile.id} size={40} />
        <div className="min-w-0 flex-1">
          <h1 className="text-view wrap-anywhere">{fullName({ profile }, t)}</h1>
          <p className="flex flex-wrap items-center gap-x-1.5 text-small text-quiet">
            <span>{place}</span>
            <LocalTime profile={profile} alone dotBefore={place !== ''} />
          </p>
        </div>
      </div>
      {profile.blocked && <Said icon={Ban} text={t('whole.blocked', { name: shortName({ profile }, t) })} />}
      {profile.erased_at && <Said icon={Eraser} text={t('privacy.erased')} />}
    </header>
  );
}

function Said({ icon: Sign, text }: { icon: typeof Ban; text: string }) {
  return (
    <p className="mt-4 flex items-start gap-2 rounded-button bg-surface-quiet px-3 py-2 text-small text-soft">
      <Sign size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-danger" />
      {text}
    </p>
  );
}

function BlockButton({ profile }: Pick<Props, 'profile'>) {
  const { t } = useProfileWords();
  const columns = useHasColumns();
  const ask = useAskToBlock();
  const [block, unblock] = [useBlock(), useUnblock()];
  const change = () => {
    if (profile.blocked) void unblock({ profile });
    else ask(profile.id, null, () => void block({ profile }));
  };
  useShortcut('b', change);
  return (
    <Button onClick={change}>
      {t(profile.blocked ? 'block.unblock' : 'block.block')}
      {columns && <Kbd keys="b" />}
    </Button>
  );
}
