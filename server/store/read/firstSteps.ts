import type { Reading } from '../database.ts';

/** What of a new inbox's first steps is done, and the pages from which visitors have written lately. */
export type FirstFacts = {
  hasNumber: boolean;
  hasTicket: boolean;
  hasQuickReply: boolean;
  chatPages: string[];
};

/** Each is told by its first row: in a workspace of any size these cost the same. */
export async function firstFacts(tx: Reading, workspaceId: string): Promise<FirstFacts> {
  const [numbers, counter, replies, pages] = [
    await realNumbers(tx, workspaceId),
    await tx
      .selectFrom('counters')
      .select('tickets')
      .where('workspaceId', '=', workspaceId)
      .executeTakeFirst(),
    await firstQuickReply(tx, workspaceId),
    await pagesOfChats(tx, workspaceId),
  ];
  return {
    hasNumber: numbers.length > 0,
    hasTicket: Number(counter?.tickets ?? 0) > 0,
    hasQuickReply: replies.length > 0,
    chatPages: pages.flatMap(({ pageUrl }) => pageUrl ?? []),
  };
}

function realNumbers(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('numbers')
    .innerJoin('providerAccounts', join =>
      join
        .onRef('providerAccounts.workspaceId', '=', 'numbers.workspaceId')
        .onRef('providerAccounts.id', '=', 'numbers.providerAccountId'),
    )
    .select('numbers.id')
    .where('numbers.workspaceId', '=', workspaceId)
    .where('numbers.goneAt', 'is', null)
    .where('providerAccounts.provider', '<>', 'simulator')
    .limit(1)
    .execute();
}

function firstQuickReply(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('quickReplies')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .orderBy('id')
    .limit(1)
    .execute();
}

/** The newest say enough: whoever has put the chat on a site is written to from there. */
const LATELY = 20;

function pagesOfChats(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('chatSessions')
    .select('pageUrl')
    .where('workspaceId', '=', workspaceId)
    .orderBy('id', 'desc')
    .limit(LATELY)
    .execute();
}
