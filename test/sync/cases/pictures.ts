import { fetchMedia } from '../../../server/actions/fetchMedia.ts';
import { sweepDrafts } from '../../../server/actions/sweepDrafts.ts';
import { sweepUploads } from '../../../server/actions/sweepUploads.ts';
import { uploadMedia } from '../../../server/actions/uploadMedia.ts';
import { SHOP_LINE } from '../../harness/onTwilio.ts';
import { still } from '../../harness/pictures.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

type Sent = { url: string; contentType: string };

/** A customer has sent these along with a text. Gives the fetching of them. */
async function sent(stage: Stage, ...media: Sent[]): Promise<() => Promise<void>> {
  const { phone: from } = await stage.customer();
  const { context, workspaceId, text } = stage.shop;
  const received = await text('Look at this', { from, to: SHOP_LINE, media });
  const message = received === 'repeated' ? undefined : received.messages?.[0];
  if (!message) throw new Error('the text made no message');
  return () => fetchMedia(context, { workspaceId, messageId: message.id, media });
}

const kept = ({ twilio }: Stage, bytes: Buffer): Sent => ({
  url: twilio.keep(bytes),
  contentType: 'image/png',
});

const picture = async (stage: Stage) => kept(stage, await still('png'));

async function upload({ shop, agent }: Stage) {
  return uploadMedia(shop.context, shop.workspaceId, await still('png'), agent);
}

/** What customers send along, where the shop shows it. */
export const pictures: Record<string, Case[]> = {
  [uploadMedia.name]: [
    quietly('REPLY-4: a picture that is to be sent', async stage => async () => upload(stage)),
  ],
  [sweepUploads.name]: [
    quietly('REPLY-4: one that no reply took along in a week', async stage => {
      await upload(stage);
      stage.later(8 * 24 * 60);
      return () => sweepUploads(stage.shop.context);
    }),
  ],
  [sweepDrafts.name]: [
    quietly('REPLY-4: a draft is one member’s own, and no screen hears of its end', async stage => {
      return () => sweepDrafts(stage.shop.context);
    }),
  ],
  [fetchMedia.name]: [
    when('SMS-8: a picture has been fetched', async stage => sent(stage, await picture(stage))),
    when('SMS-8: one of two is a picture', async stage =>
      sent(stage, kept(stage, Buffer.from('words')), await picture(stage)),
    ),
    quietly('SMS-8: none is', async stage => sent(stage, kept(stage, Buffer.from('words')))),
    quietly('SMS-8: the same again', async stage => {
      const fetch = await sent(stage, await picture(stage));
      await fetch();
      return fetch;
    }),
  ],
};
