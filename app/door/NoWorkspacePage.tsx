import { DoorPage, ToSignIn } from './DoorPage.tsx';
import { useDoorWords } from './words/useDoorWords.ts';

/** For who is a member of no workspace any more (ROLE-4). */
export function NoWorkspacePage() {
  const { t } = useDoorWords();
  return (
    <DoorPage title={t('door.nowhereTitle')} said={t('door.nowhere')}>
      <ToSignIn />
    </DoorPage>
  );
}
