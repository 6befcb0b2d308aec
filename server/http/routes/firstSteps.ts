import type { FirstSteps } from '../../../contract/firstStepRoutes.ts';
import { inWorkspace } from '../../store/database.ts';
import { type FirstFacts, firstFacts } from '../../store/read/firstSteps.ts';
import { type Serving, serve } from '../serve.ts';

export function firstStepRoutes(serving: Serving): void {
  serve(serving, 'readFirstSteps', async ({ caller: { workspaceId } }) => {
    const facts = await inWorkspace(serving.db, workspaceId, tx => firstFacts(tx, workspaceId));
    return present(facts, serving.publicUrl);
  });
}

/** The demo shop is ours: a chat there says nothing about the shop's own site. */
function present({ chatPages, ...facts }: FirstFacts, publicUrl: string): FirstSteps {
  return {
    number_connected: facts.hasNumber,
    chat_on_site: chatPages.some(
      page => !URL.canParse(page) || new URL(page).origin !== new URL(publicUrl).origin,
    ),
    message_received: facts.hasTicket,
    quick_reply_written: facts.hasQuickReply,
  };
}
