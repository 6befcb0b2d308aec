import type { SettingsPatch } from '../../contract/settings.ts';
import { changeSettings } from '../../server/actions/changeSettings.ts';
import type { Context } from '../../server/actions/context.ts';
import { SYSTEM } from '../../server/domain/decision.ts';
import { openMailer } from '../../server/mail/mailer.ts';
import { type MailServer, openMailServer } from '../fakes/mail/mailServer.ts';
import { openQueue } from './queue.ts';
import { openShop, type Shop } from './shop.ts';

/** A shop that sends its mail through a real server, and whose queue keeps the time that the test sets. */
export type MailedShop = {
  shop: Shop;
  server: MailServer;
  context: Context;
  set(patch: SettingsPatch): Promise<void>;
  /** A day goes by: seconds are counted from here, nothing waits, and no mail has arrived. */
  begin(): Promise<void>;
  /** So many seconds after the beginning. */
  second(seconds: number): Date;
  secondOf(moment: Date): number;
  /** Time goes on up to there, and what is due meanwhile is done. */
  at(seconds: number): Promise<void>;
  /** What waits is lost. */
  loseJobs(): Promise<void>;
  close(): Promise<void>;
};

const A_DAY_MS = 24 * 3600_000;

export async function openMailedShop(): Promise<MailedShop> {
  const [shop, server] = await Promise.all([
    openShop({ publicUrl: 'https://inbox.morlane.example' }),
    openMailServer(),
  ]);
  const queue = await openQueue(shop);
  const mail = openMailer(shop.db, shop.context.now, server.url);
  const context = { ...shop.context, mail };
  let beginning = shop.clock.now;
  const second = (seconds: number) => new Date(beginning.getTime() + seconds * 1000);
  return {
    shop,
    server,
    context,
    set: patch => changeSettings(context, shop.workspaceId, patch, SYSTEM),
    begin: async () => {
      await queue.clear();
      server.arrived.length = 0;
      server.says.clear();
      beginning = new Date(beginning.getTime() + A_DAY_MS);
      shop.clock.now = beginning;
    },
    second,
    secondOf: moment => (moment.getTime() - beginning.getTime()) / 1000,
    at: seconds => queue.workUntil(context, second(seconds)),
    loseJobs: () => queue.clear(),
    close: async () => {
      await queue.close();
      mail.close();
      await server.close();
      await shop.close();
    },
  };
}
