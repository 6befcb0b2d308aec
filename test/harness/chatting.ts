import type { Page } from 'playwright-core';

/** What a web chat looks like to an agent, reached while a visitor's browser does its part, in either language. */
export const CHATTING: Record<string, (page: Page) => Promise<unknown>> = {
  'a visitor who is there, and types': async page => {
    await openChat(page, await arrive(page, 'Do you pack it as a present, too?'));
    await page.evaluate(typing);
    await page.getByText(either('is typing', 'sta scrivendo')).waitFor();
  },
  'a visitor who has left before the answer came': async page => {
    await keepAddresses(page, CARE);
    const ticketId = await arrive(page, 'Does the runner come in three metres?');
    await page.evaluate(email, 'oona.lind@letterbox.example');
    await openChat(page, ticketId);
    const data = { body: 'It does: 45 by 300, in all three colours.' };
    await page.request.post(`/api/v1/tickets/${ticketId}/messages`, { data });
    await page.evaluate(leave);
    await page.getByText(either('goes out at', 'parte alle')).waitFor();
  },
  'a visitor whom nobody can write to': async page => {
    await keepAddresses(page, { from: null, reply_to: null });
    const ticketId = await arrive(page, 'Is the shop open on Monday?');
    await openChat(page, ticketId);
    await page.evaluate(leave);
    await page.getByRole('link', { name: either('^Set them', '^Impostali') }).waitFor();
  },
  'a visitor whom nobody knows': async page => {
    await keepAddresses(page, CARE);
    await openOf(page, 'Visit');
  },
  'a customer who has chatted': async page => {
    await keepAddresses(page, CARE);
    await openOf(page, 'Matteo Ruggeri');
  },
  'a chat that is about to be ended': async page => {
    await openChat(page, await arrive(page, 'Thank you, that is all.'));
    await page
      .getByRole('main')
      .getByRole('button', { name: either('^Close$', '^Chiudi$') })
      .click();
    await page.getByRole('dialog').waitFor();
  },
  'a chat that has ended': page => openOf(page, 'p.hollis@letterbox.example'),
};

const CARE = { from: 'care@morlane.example', reply_to: 'care@morlane.example' };

const either = (english: string, italian: string) => new RegExp(`${english}|${italian}`);

async function keepAddresses(page: Page, support_email: object): Promise<void> {
  await page.request.patch('/api/v1/settings', { data: { support_email } });
}

/** In a window that stays: the visitor's tab is as open as it is. The ticket's id. */
async function arrive(page: Page, body: string): Promise<string> {
  await page.goto('/inbox');
  const { workspace } = await (await page.request.get('/api/v1/session')).json();
  const { origin } = new URL(page.url());
  return page.evaluate(visit, { workspaceId: workspace.id, body, origin });
}

async function openChat(page: Page, ticketId: string): Promise<void> {
  await page.locator(`[data-ticket="${ticketId}"]`).click();
  await page.getByRole('log').waitFor();
}

async function openOf(page: Page, name: string): Promise<void> {
  await page.goto('/inbox?channel=web_chat&status=any');
  await page
    .getByRole('list', { name: /^Ticket/ })
    .getByRole('link', { name })
    .last()
    .click();
  await page.getByRole('log').waitFor();
}

type Visiting = typeof globalThis & { visitor: { post: Post; tab: AbortController } };
type Post = (path: string, body: object) => Promise<Response>;

/** Run in the page, as the rest: what the chat on a shop's page does. */
async function visit({ workspaceId, body, origin }: Record<string, string>): Promise<string> {
  const page = {
    url: `${origin}/demo-shop/pieces/table-runner`,
    title: 'Table runner · Morlane',
  };
  const headers = { 'content-type': 'application/json', authorization: '' };
  const post: Post = (path, content) =>
    fetch(`/api/v1/chat/${path}`, { method: 'POST', headers, body: JSON.stringify(content) });
  const answer = await post('sessions', { workspace_id: workspaceId });
  const started = (await answer.json()) as { token: string; session: { id: string } };
  headers.authorization = `Bearer ${started.token}`;
  await post('messages', { body, client_message_id: started.session.id, page });
  const tab = new AbortController();
  const query = new URLSearchParams({ tab: started.session.id, ...page });
  const { authorization } = headers;
  await fetch(`/api/v1/chat/stream?${query}`, { headers: { authorization }, signal: tab.signal });
  (globalThis as Visiting).visitor = { post, tab };
  return started.session.id;
}

/** For as long as somebody looks. */
function typing(): void {
  const tell = () => void (globalThis as Visiting).visitor.post('typing', { typing: true });
  tell();
  setInterval(tell, 2000);
}

async function email(address: string): Promise<void> {
  await (globalThis as Visiting).visitor.post('email', { email: address });
}

function leave(): void {
  (globalThis as Visiting).visitor.tab.abort();
}
