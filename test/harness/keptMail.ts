import type { Client } from './client.ts';

/** What the link in the newest kept mail to somebody carries. Waits for it: some mails are written behind the answer. */
export async function linkTo(owner: Client, email: string): Promise<string> {
  for (let turn = 0; turn < 200; turn += 1) {
    const { data } = await owner.call('listMails');
    const mail = data.find(({ to }) => to === email);
    const token = /#([\w-]+)/.exec(mail?.text ?? '')?.[1];
    if (token) return token;
    await new Promise(setImmediate);
  }
  throw new Error(`no mail to ${email}`);
}
