import {
  connectKlaviyo,
  disconnectKlaviyo,
  resumeKlaviyo,
  stopKlaviyo,
} from '../../../server/actions/klaviyo/connectKlaviyo.ts';
import { pullKlaviyo } from '../../../server/actions/klaviyo/pullKlaviyo.ts';
import { klaviyoSourceOf } from '../../../server/store/klaviyoSources.ts';
import { startFakeKlaviyo } from '../../fakes/klaviyo/fakeKlaviyo.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

/** Who has a Klaviyo account answers as long as this lasts. */
async function withKlaviyo({ shop }: Stage): Promise<() => Promise<void>> {
  const fake = await startFakeKlaviyo();
  shop.context.klaviyo = fake.ours;
  return fake.close;
}

const connect = ({ shop, agent }: Stage) => connectKlaviyo(shop.context, shop.workspaceId, 'pk_a-key', agent);

async function pullPage({ shop: { context, workspaceId } }: Stage): Promise<void> {
  const source = await klaviyoSourceOf(context.db, context.installation.box, workspaceId);
  if (source) await pullKlaviyo(context, source);
}

/** Connected, and what then happens while Klaviyo answers. */
const connected = (name: string, happens: (stage: Stage) => Promise<unknown>, makes = when) =>
  makes(name, async stage => {
    const close = await withKlaviyo(stage);
    await connect(stage);
    return () => happens(stage).finally(close);
  });

export const klaviyos: Record<string, Case[]> = {
  [connectKlaviyo.name]: [
    when('SET-2: a Klaviyo account that is connected', async stage => {
      const close = await withKlaviyo(stage);
      return () => connect(stage).finally(close);
    }),
    connected('SET-2: one that is stopped', ({ shop, agent }) =>
      stopKlaviyo(shop.context, shop.workspaceId, agent),
    ),
    connected(
      'SET-2: one that goes on all the same',
      ({ shop, agent }) => resumeKlaviyo(shop.context, shop.workspaceId, agent),
      quietly,
    ),
    connected('SET-2: and none any more', ({ shop, agent }) =>
      disconnectKlaviyo(shop.context, shop.workspaceId, agent),
    ),
  ],
  [pullKlaviyo.name]: [connected('DATA-1: a page of customers', pullPage)],
};
