import { type Database, writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';

/** What Noa, Jonas and Sofia have written often enough to keep it, and how often they took it from there. */
export const QUICK_REPLIES = [
  {
    name: 'Parcel on its way',
    body: "Hi {{first_name|default:'there'}}, your parcel left this morning and takes two to three days. Tell me if it is not with you by then. {{agent_first_name}}, {{shop_name}}",
    channels: ['sms', 'web_chat'],
    uses: 41,
  },
  {
    name: 'Broken in the post',
    body: "I am sorry, {{first_name|default:'that one did not survive the road'}}. Send me a picture of the piece and one of the box, and a new one goes out today. You need not send anything back.",
    channels: ['sms', 'web_chat'],
    uses: 18,
  },
  {
    name: 'Sizes of the Alba bowls',
    body: 'Small: 14 cm across, 6 cm high. Medium: 20 and 8. Large: 28 and 11. All of them stack, and all may go in the dishwasher.',
    channels: ['sms', 'web_chat'],
    uses: 12,
  },
  {
    name: 'Opening hours',
    body: 'The shop in Faenza is open from Tuesday to Saturday, 10:00 to 13:00 and 15:30 to 19:00. The kiln room can be seen on Saturdays.',
    channels: ['sms', 'web_chat'],
    uses: 9,
  },
  {
    name: 'A code for the trouble',
    body: '{{first_name}}, this one is on us: {{coupon_code}} takes ten off your next order.',
    channels: ['sms'],
    uses: 4,
  },
] as const;

/** Kept since the shop opened. */
export function keepQuickReplies(db: Database, workspaceId: string, opened: Date): Promise<void> {
  const rows = QUICK_REPLIES.map(({ channels, ...said }) => ({
    ...{ workspaceId, id: newId(), ...said, channels: [...channels] },
    ...{ createdAt: opened, updatedAt: opened },
  }));
  return writing(db, workspaceId, async tx => {
    await tx.insertInto('quickReplies').values(rows).execute();
  });
}
