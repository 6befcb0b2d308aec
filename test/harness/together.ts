import type { Page } from 'playwright-core';

/** What of the team's work one sees on a ticket, reached as an agent does, in either language. */
export const TOGETHER: Record<string, (page: Page) => Promise<unknown>> = {
  'colleagues on the same ticket': async page => {
    const name = 'Giulia Ferrante';
    await openList(page, name);
    await withColleagues(page, name);
    await openList(page, name);
    await rowOf(page, name).click();
    await page.getByRole('list', { name: /^(Colleagues who|Colleghi che)/ }).waitFor();
  },
  'what was done to a ticket': async page => {
    await openList(page, 'Tobias Renn');
    await rowOf(page, 'Tobias Renn').click();
    await page.getByRole('log').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString();
    for (const data of [
      { assignee_id: null },
      { status: 'snoozed', snoozed_until: tomorrow },
      { status: 'open', assignee_id: (await membersOf(page))[1]?.id },
    ])
      await page.request.patch(`/api/v1/tickets/${id}`, { data });
    const fold = page.getByRole('button', { name: /^\d+ (changes|modifiche)/ }).last();
    await fold.click();
    await page
      .getByText(/^(You ended the snooze|Hai riaperto il ticket posticipato)/)
      .last()
      .waitFor();
  },
};

/** Their own menu, while new tickets come to them. Last of all: from then on they do. */
export const whoIsOnline = async (page: Page) => {
  await page.request.patch('/api/v1/settings', { data: { round_robin: { enabled: true } } });
  await page.request.put('/api/v1/me/availability', { data: { online: true } });
  await page.goto('/inbox');
  await page.getByRole('button', { name: /\(Online\)$/ }).click();
  await page.getByRole('menuitem', { name: 'Offline' }).waitFor();
};

/** Told as they return; the server hears that they were, and says it once. */
export const whoWasAway = async (page: Page) => {
  await page.request.patch('/api/v1/settings', { data: { round_robin: { enabled: true } } });
  const availability = /\/me\/availability$/;
  const json = { round_robin: true, online: false, offline_because: 'away', changed_at: null };
  await page.route(availability, (route, request) =>
    request.method() === 'GET' ? route.fulfill({ json }) : route.continue(),
  );
  const heard = page.waitForResponse(
    answer => availability.test(answer.url()) && answer.request().method() === 'PUT',
  );
  await page.goto('/inbox');
  await page.getByText(/^(You were set Offline|Sei Offline: nessuna)/).waitFor();
  await heard;
  await page.unroute(availability);
};

/** With something of each kind in it. */
export const auditLog = async (page: Page) => {
  const settings = { shorten_links: false, answer_target_minutes: 45, round_robin: { grace_minutes: 10 } };
  await page.request.patch('/api/v1/settings', { data: settings });
  await page.request.patch('/api/v1/settings', { data: { shorten_links: true, answer_target_minutes: 60 } });
  const members = await membersOf(page);
  const jonas = members.find(({ name }) => name === 'Jonas Brandt');
  for (const role of ['manager', 'support'])
    await page.request.patch(`/api/v1/members/${jonas?.id}`, { data: { role } });
  const [ticket] = (await (await page.request.get('/api/v1/tickets?status=any&q=Tobias')).json()).data;
  for (const assignee_id of [null, jonas?.id])
    await page.request.patch(`/api/v1/tickets/${ticket.id}`, { data: { assignee_id } });
  await page.goto('/settings/audit');
  await page
    .getByRole('link', { name: /^(Show the ticket|Mostra il ticket)$/ })
    .first()
    .waitFor();
};

/** Signed in, whatever was there before. */
async function openList(page: Page, customer: string): Promise<void> {
  await page.goto(`/inbox?status=any&q=${encodeURIComponent(customer)}`);
  await rowOf(page, customer).waitFor();
}

const rowOf = (page: Page, customer: string) =>
  page
    .getByRole('list', { name: /^Ticket/ })
    .getByRole('link', { name: customer })
    .first();

async function membersOf(page: Page): Promise<{ id: string; name: string }[]> {
  return (await (await page.request.get('/api/v1/members')).json()).data;
}

/** Two who sit elsewhere: the line tells of them here as it does when they are there. */
async function withColleagues(page: Page, customer: string): Promise<void> {
  const members = await membersOf(page);
  const { member } = await (await page.request.get('/api/v1/session')).json();
  const query = new URLSearchParams({ status: 'any', q: customer });
  const [ticket] = (await (await page.request.get(`/api/v1/tickets?${query}`)).json()).data;
  const others = members.filter(({ id }) => id !== member.id);
  const viewers = ['replying', 'viewing'].map((doing, at) => ({ member_id: others[at]?.id, doing }));
  const frame = JSON.stringify({ type: 'viewing', viewed: [{ ticket_id: ticket.id, viewers }] });
  await page.routeWebSocket(/\/api\/v1\/realtime/, line => {
    const server = line.connectToServer();
    server.onMessage(message => {
      // What the server knows of would be that nobody is there.
      if (!String(message).includes('"viewing"')) line.send(message);
      if (String(message).includes('"hello"')) line.send(frame);
    });
  });
}
