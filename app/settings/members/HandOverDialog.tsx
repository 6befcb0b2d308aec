import { useId, useState } from 'react';
import { call } from '../../../contract/client.ts';
import type { Role } from '../../../contract/roles.ts';
import type { Member } from '../../../contract/shapes.ts';
import { useAgents } from '../../session/members.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Choice } from '../Choice.tsx';
import { useSettingsWords } from '../words/useSettingsWords.ts';
import { useTeamChange } from './useTeamChange.ts';

/** `role` is null where they leave. */
type Props = { member: Member; role: Role | null; open: boolean; onClose: () => void };

/** Asks who gets the tickets of somebody who can have none any more. */
export function HandOverDialog({ member: { id, name }, role, open, onClose }: Props) {
  const { t } = useSettingsWords();
  const change = useTeamChange();
  const select = useId();
  const [to, setTo] = useState('');
  const others = useAgents().filter(agent => agent.id !== id);
  const choices = [{ value: '', name: t('members.toNobody') }].concat(
    others.map(agent => ({ value: agent.id, name: agent.name })),
  );
  const carryOut = () => {
    onClose();
    const params = { id };
    void (role === null
      ? change(call('removeMember', { params, query: { hand_over_to: to } }), t('members.removed', { name }))
      : change(
          call('changeMember', { params, body: { role, hand_over_to: to || null } }),
          t('members.changed', { name, role: t(`role.${role}`) }),
        ));
  };
  const title = role === null ? t('members.removeTitle', { name }) : t('members.loseTitle', { name });
  return (
    <Dialog open={open} onOpenChange={next => next || onClose()} title={title}>
      <p className="-mt-2 mb-4 max-w-90 text-pretty text-soft">
        {t(role === null ? 'members.removeBody' : 'members.loseBody')}
      </p>
      <label htmlFor={select} className="mb-1.5 block font-medium">
        {t('members.handOver')}
      </label>
      <Choice id={select} value={to} choices={choices} onChoose={setTo} />
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button look="filled" onClick={carryOut}>
          {role === null ? t('members.removeDo') : t('members.loseDo')}
        </Button>
      </div>
    </Dialog>
  );
}
