import { ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { TeamMember } from '../../../contract/memberRoutes.ts';
import { useSession } from '../../session/useSession.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useTeamChange } from './useTeamChange.ts';

/** For who has lost their phone (ROLE-4). */
export function ResetFactor({ member: { id, name, second_factor } }: { member: TeamMember }) {
  const { t } = useSettingsWords();
  const change = useTeamChange();
  const me = useSession().member;
  const [asking, setAsking] = useState(false);
  if (!second_factor || id === me.id) return null;
  const title = t('factor.reset', { name });
  const reset = () =>
    void change(call('resetSecondFactor', { params: { id } }), t('factor.wasReset', { name }));
  return (
    <>
      <IconButton icon={ShieldOff} name={title} tip="bottom-end" onClick={() => setAsking(true)} />
      <AskFirst
        {...{ title, body: t('factor.resetBody'), act: t('factor.resetDo') }}
        open={asking}
        onAct={reset}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
