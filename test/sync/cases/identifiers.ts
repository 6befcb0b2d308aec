import { addIdentifier } from '../../../server/actions/addIdentifier.ts';
import { mainIdentifier } from '../../../server/actions/mainIdentifier.ts';
import { removeIdentifier } from '../../../server/actions/removeIdentifier.ts';
import type { NameByHand } from '../../../server/domain/knownBy/nameByHand.ts';
import type { Stage } from '../stage.ts';
import { type Case, when } from './case.ts';

type Change = typeof addIdentifier;

const done = (
  change: Change,
  { shop: { context, workspaceId }, agent }: Stage,
  id: string,
  name: NameByHand,
) => change(context, workspaceId, id, name, agent);

const emailOf = (id: string): NameByHand => ({ kind: 'email', value: `${id}@second.example` });

/** One that nobody else has: the same of another network. */
const secondOf = ({ phone }: { phone: string }): NameByHand & { kind: 'phone' } => ({
  kind: 'phone',
  value: `+39348${phone.slice(-7)}`,
});

/** Phones and addresses of a customer, by hand. */
export const identifiers: Record<string, Case[]> = {
  [addIdentifier.name]: [
    when('PROF-5: an address', async stage => {
      const { threadId } = await stage.customer();
      return () => done(addIdentifier, stage, threadId, emailOf(threadId));
    }),
    when('PROF-5: a phone that another customer had, and that had opted out', async stage => {
      const [one, other] = [await stage.customer(), await stage.customer()];
      const second = secondOf(one);
      await done(addIdentifier, stage, one.threadId, second);
      await stage.text(second.value, 'STOP');
      await stage.text(one.phone, 'Hello');
      await done(removeIdentifier, stage, one.threadId, second);
      return () => done(addIdentifier, stage, other.threadId, second);
    }),
  ],
  [removeIdentifier.name]: [
    when('PROF-5: the phone that replies went to', async stage => {
      const { threadId, phone } = await stage.customer();
      const second = secondOf({ phone });
      await done(addIdentifier, stage, threadId, second);
      await stage.text(second.value, 'Hello');
      return () => done(removeIdentifier, stage, threadId, second);
    }),
  ],
  [mainIdentifier.name]: [
    when('PROF-5: the second of two addresses', async stage => {
      const { threadId } = await stage.customer();
      const first: NameByHand = { kind: 'email', value: `${threadId}@first.example` };
      for (const name of [first, emailOf(threadId)]) await done(addIdentifier, stage, threadId, name);
      return () => done(mainIdentifier, stage, threadId, emailOf(threadId));
    }),
  ],
};
