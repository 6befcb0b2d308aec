import type { FastifyRequest } from 'fastify';
import type { InboundText } from '../server/channels/channel.ts';
import type { Carrier } from './carrier.ts';

export type SimulatorDeps = {
  carrier: Carrier;
  /** The phones that are on the desk from the start, in their order. */
  phones(): Promise<KnownPhone[]>;
  shopNumbers(): Promise<string[]>;
  /** Resolves when the text is durable. */
  receive(text: InboundText): Promise<void>;
  /** What would have been sent as mail, newest first. */
  mail(): Promise<KeptMail[]>;
  /** Whether it stands in for a real provider: once there is one, nothing is here. */
  isOn(): Promise<boolean>;
  /** A client on this machine, or a signed-in Owner or Admin. */
  mayUse(request: FastifyRequest): Promise<boolean>;
  /** What the shop's pages tell the web chat. */
  chat: {
    workspaceId: string;
    /** Who is signed in at the shop, as a signed JWT; null while the shop has no key to sign with. */
    identityFor(customer: { id: string; name: string; email: string }): Promise<string | null>;
  };
  /** The built page: `dist/simulator/page/index.html`. */
  page: URL;
};

export type KnownPhone = { phone: string; name: string | null };

type KeptMail = {
  id: string;
  to: string;
  subject: string;
  at: Date;
  html: string | null;
  text: string | null;
};
