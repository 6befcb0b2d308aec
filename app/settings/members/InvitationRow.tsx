import { RotateCw, X } from 'lucide-react';
import { call } from '../../../contract/client.ts';
import type { Invitation } from '../../../contract/memberRoutes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { comingTime, fullTime } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useSettingsClock } from '../words/useSettingsClock.ts';
import { useTeamChange } from './useTeamChange.ts';

export function InvitationRow({ invitation: { id, email, role, expires_at } }: { invitation: Invitation }) {
  const clock = useSettingsClock();
  const { t } = clock;
  const now = useNow();
  const change = useTeamChange();
  const until = Date.parse(expires_at);
  const params = { id };
  const state = until <= now ? t('members.over') : t('members.open', { time: comingTime(until, now, clock) });
  return (
    <li className="flex min-h-14 items-center gap-2 border-b border-line py-2">
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold">{email}</span>
        <span title={fullTime(until, clock)} className="block truncate text-small text-quiet">
          {t('members.invitedAs', { role: t(`role.${role}`), state })}
        </span>
      </span>
      <IconButton
        icon={RotateCw}
        name={t('members.resend', { email })}
        tip="bottom-end"
        onClick={() => void change(call('resendInvitation', { params }), t('members.invited', { email }))}
      />
      <IconButton
        icon={X}
        name={t('members.revoke', { email })}
        tip="bottom-end"
        onClick={() => void change(call('revokeInvitation', { params }), t('members.revoked', { email }))}
      />
    </li>
  );
}
