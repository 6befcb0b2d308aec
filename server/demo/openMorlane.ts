import { type ColleagueKey, colleagues, morlane } from '../../test/cast.ts';
import type { StoredSettings } from '../domain/storedSettings.ts';
import { connectProvider } from '../store/connectProvider.ts';
import { addMember } from '../store/createWorkspace.ts';
import { type Database, writing } from '../store/database.ts';
import type { DemoGround } from './ground.ts';
import { keepQuickReplies } from './quickReplies.ts';

/** The account by which a workspace knows the simulator's carrier. */
const ACCOUNT = { provider: 'simulator' as const, externalId: 'simulator', secret: '' };

const SETTINGS: StoredSettings = {
  name: morlane.name,
  organization_prefix: morlane.organizationPrefix,
  default_sender_email: morlane.defaultSenderEmail,
  time_zone: morlane.timeZone,
  // Noa, Jonas and Sofia do answer texts; whoever has not agreed to any is told so.
  texts_answered_here: true,
  auto_responder: { audience: 'non_consented' },
  // Whoever has left the chat before an answer came is written to.
  support_email: { from: morlane.defaultSenderEmail, reply_to: morlane.defaultSenderEmail },
};

/** The first workspace becomes Morlane: its name, settings, number and team. The ids of the team. */
export async function openMorlane(
  { db, box, workspaceId, passwordHash }: DemoGround,
  opened: Date,
): Promise<Record<ColleagueKey, string>> {
  await nameIt(db, workspaceId);
  await keepQuickReplies(db, workspaceId, opened);
  await connectProvider(db, box, workspaceId, { ...ACCOUNT, numbers: [morlane.phone] }, opened);
  const hire = (who: ColleagueKey) =>
    addMember(db, workspaceId, { ...colleagues[who], passwordHash }, opened);
  return {
    noa: await hire('noa'),
    jonas: await hire('jonas'),
    sofia: await hire('sofia'),
    ruth: await hire('ruth'),
  };
}

function nameIt(db: Database, workspaceId: string): Promise<void> {
  return writing(db, workspaceId, async tx => {
    await tx.updateTable('workspaces').set({ name: morlane.name }).where('id', '=', workspaceId).execute();
    const data = JSON.stringify(SETTINGS);
    await tx.updateTable('settings').set({ data }).where('workspaceId', '=', workspaceId).execute();
  });
}
