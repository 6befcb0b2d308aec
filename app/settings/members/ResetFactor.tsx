import { ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { TeamMember } from '../../../contract/memberRoutes.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
  const carryOut = () => {
    setAsking(false);
    void change(call('resetSecondFactor', { params: { id } }), t('factor.wasReset', { name }));
  };
  return (
    <>
      <IconButton icon={ShieldOff} name={title} tip="bottom-end" onClick={() => setAsking(true)} />
      <Dialog open={asking} onOpenChange={setAsking} title={title}>
        <p className="-mt-2 max-w-90 text-pretty text-soft">{t('factor.resetBody')}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button look="plain" onClick={() => setAsking(false)} className="max-column:h-10">
            {t('action.cancel')}
          </Button>
          <Button look="filled" onClick={carryOut} className="max-column:h-10">
            {t('factor.resetDo')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
