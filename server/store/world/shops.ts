import type { Facts, Revoked } from '../../domain/facts.ts';
import type { SendingNumber } from '../../domain/state.ts';
import type { Command } from '../command.ts';
import { phonesIn } from '../phonesIn.ts';
import { type KnownSettings, settingsIn } from '../settingsCache.ts';

/** A sending number, and who carries it. */
export type NumbersCarrier = { workspaceId: string; phone: string; provider: NonNullable<Facts['carrier']> };

/** What of a workspace is no customer's, as a row of the batch's reading has it. */
type Shop = { data: unknown; tellsDevices: unknown; tellsWebhooks: unknown; keepsPhones: unknown };

/** What a batch has loaded of its workspaces: their settings, their numbers, and whom they tell. */
export class Shops {
  private settings = new Map<string, KnownSettings>();
  /** The workspaces with devices that are told of news. */
  private devices = new Set<string>();
  /** The workspaces with webhooks. */
  private webhooks = new Set<string>();
  /** The workspaces that keep what phones had taken back, and what that was. */
  private keeping = new Set<string>();
  private revoked = new Map<string, Revoked>();
  private numbers = new Map<string, SendingNumber>();
  private carriers = new Map<string, NumbersCarrier['provider']>();

  load(workspaceId: string, { data, tellsDevices, tellsWebhooks, keepsPhones }: Shop): void {
    this.knowSettings(workspaceId, String(data));
    if (tellsDevices) this.devices.add(workspaceId);
    if (tellsWebhooks) this.webhooks.add(workspaceId);
    if (keepsPhones) this.keeping.add(workspaceId);
  }

  /** As they are stored, in JSON. */
  knowSettings(workspaceId: string, text: string): void {
    this.settings.set(workspaceId, settingsIn(text));
  }

  knowRevoked(workspaceId: string, phone: string, revoked: Revoked): void {
    this.revoked.set(`${workspaceId} ${phone}`, revoked);
  }

  knowNumber(number: SendingNumber): void {
    this.numbers.set(`${number.workspaceId} ${number.phone}`, number);
  }

  knowCarrier({ workspaceId, phone, provider }: NumbersCarrier): void {
    this.carriers.set(`${workspaceId} ${phone}`, provider);
  }

  keepsPhones(workspaceId: string): boolean {
    return this.keeping.has(workspaceId);
  }

  /** `phone` is the number in question, where there is one. */
  factsFor({ workspaceId, load }: Command, phone: string | null | undefined): ShopFacts {
    const known = this.settings.get(workspaceId);
    if (!known) throw new Error(`workspace ${workspaceId} has no settings`);
    const number = phone ? (this.numbers.get(`${workspaceId} ${phone}`) ?? null) : null;
    return {
      settings: known.settings,
      storedSettings: known.stored,
      tellsDevices: this.devices.has(workspaceId),
      tellsWebhooks: this.webhooks.has(workspaceId),
      revoked: this.revokedFor(workspaceId, phonesIn(load)),
      number,
      carrier: (number && this.carriers.get(`${number.workspaceId} ${number.phone}`)) ?? null,
    };
  }

  private revokedFor(workspaceId: string, phones: string[]): Revoked | null {
    const [found = null] = phones.flatMap(phone => this.revoked.get(`${workspaceId} ${phone}`) ?? []);
    return found;
  }
}

type ShopFacts = Pick<
  Facts,
  'settings' | 'storedSettings' | 'tellsDevices' | 'tellsWebhooks' | 'revoked' | 'number' | 'carrier'
>;
