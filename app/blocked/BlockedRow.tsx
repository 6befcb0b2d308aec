import { Link } from '@tanstack/react-router';
import type { Profile } from '../../contract/shapes.ts';
import { fullName, useShortName } from '../profile/names.ts';
import { useUnblock } from '../profile/useSetBlocked.ts';
import { useSettingsClock } from '../settings/words/useSettingsClock.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { momentOf } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { phoneText } from '../words/phones.ts';

export function BlockedRow({ profile }: { profile: Profile }) {
  const { t } = useSettingsClock();
  const unblock = useUnblock();
  const name = useShortName()({ profile });
  const { phone } = profile;
  return (
    <li className="flex min-h-16 items-center gap-3 border-b border-line py-2">
      <Avatar name={profile.name} seed={profile.id} size={36} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold max-column:-my-1 max-column:py-1">
          <Name profile={profile} />
        </p>
        <p className="flex gap-x-1.5 text-small text-quiet max-column:flex-col">
          {profile.name && phone && <span className="figures">{phoneText(phone)}</span>}
          <Since at={profile.blocked_at} isFirst={!profile.name || !phone} />
        </p>
      </div>
      <Button aria-label={t('block.unblockName', { name })} onClick={() => unblock({ profile })}>
        {t('block.unblock')}
      </Button>
    </li>
  );
}

/** Their tickets are closed, and found by what the search knows of them. */
function Name({ profile }: { profile: Profile }) {
  const { t } = useSettingsClock();
  const name = fullName({ profile }, t);
  const q = profile.phone ?? profile.email ?? profile.name;
  if (!q) return name;
  return (
    <Link
      to="/inbox"
      search={{ status: 'any', q }}
      title={t('block.showTickets', { name })}
      className="hover:underline"
    >
      {name}
    </Link>
  );
}

function Since({ at, isFirst }: { at: string | null; isFirst: boolean }) {
  const clock = useSettingsClock();
  const now = useNow();
  if (!at) return null;
  return (
    <>
      {!isFirst && (
        <span aria-hidden className="max-column:hidden">
          ·
        </span>
      )}
      <span>{clock.t('block.since', momentOf(Date.parse(at), now, clock))}</span>
    </>
  );
}
