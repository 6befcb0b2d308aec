import { useQueryClient } from '@tanstack/react-query';
import { doorTrouble } from '../../door/doorTrouble.ts';
import { useDoorWords } from '../../door/words/useDoorWords.ts';
import { say } from '../../ui/toast.ts';

/** Does something to the team, says what came of it, and looks at the team anew. */
export function useTeamChange() {
  const client = useQueryClient();
  const { t } = useDoorWords();
  return async (change: Promise<unknown>, done: string) => {
    try {
      await change;
      say({ text: done, tone: 'done' });
    } catch (error) {
      say({ text: doorTrouble(error, t), tone: 'refused' });
    }
    for (const kind of ['members', 'invitations']) void client.invalidateQueries({ queryKey: [kind] });
  };
}
