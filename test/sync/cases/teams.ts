import { createTag, deleteTag, patchTag } from '../../../server/actions/defineTag.ts';
import { deleteNote, editNote, writeNote } from '../../../server/actions/writeNote.ts';
import { newId } from '../../../server/store/ids.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const draft = (id: string | null = null) => ({ id, body: 'Asked for it twice.', mentions: [] });

/** A note on a customer's ticket, and what is then done with it. */
const noted = (name: string, then: (stage: Stage, noteId: string) => Promise<unknown>) =>
  when(name, async stage => {
    const { ticketId } = await stage.customer();
    const { context, workspaceId } = stage.shop;
    const { noteId } = await writeNote(context, workspaceId, ticketId, draft(), stage.agent);
    await writeNote(context, workspaceId, ticketId, draft(), stage.agent);
    return () => then(stage, noteId);
  });

/** Each case happens more than once, and no two have one name. */
const make = ({ shop, agent }: Stage) =>
  createTag(shop.context, shop.workspaceId, { name: newId(), color: 'pink' }, agent);

/** What the team has for itself. */
export const teams: Record<string, Case[]> = {
  [writeNote.name]: [
    when('a note', async stage => {
      const { ticketId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      return () => writeNote(context, workspaceId, ticketId, draft(), stage.agent);
    }),
    when('several, more than are loaded', async stage => {
      const { ticketId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const write = () => writeNote(context, workspaceId, ticketId, draft(), stage.agent);
      await write();
      return () => Promise.all([write(), write(), write()]);
    }),
    noted('one that says something else', ({ shop, agent }, id) =>
      editNote(shop.context, shop.workspaceId, id, { body: newId() }, agent),
    ),
    noted('one that is no more', ({ shop, agent }, id) =>
      deleteNote(shop.context, shop.workspaceId, id, agent, false),
    ),
    quietly('the same again', async stage => {
      const { ticketId } = await stage.customer();
      const { context, workspaceId } = stage.shop;
      const same = draft(newId());
      const write = () => writeNote(context, workspaceId, ticketId, same, stage.agent);
      await write();
      return write;
    }),
  ],
  defineTag: [
    when('VIEW-2: a new tag', async stage => () => make(stage)),
    when('VIEW-2: one of another name', async stage => {
      const id = await make(stage);
      const { shop, agent } = stage;
      return () => patchTag(shop.context, shop.workspaceId, id, { name: newId() }, agent);
    }),
    when('VIEW-2: one that is no more, and that tickets have', async stage => {
      const id = await make(stage);
      const { shop, agent } = stage;
      for (let at = 0; at < 2; at += 1)
        await stage.patch((await stage.customer()).ticketId, { tags: [stage.tagId, id] });
      return () => deleteTag(shop.context, shop.workspaceId, id, agent);
    }),
  ],
};
