import type { Coupon, CouponCode } from './coupons/state.ts';
import type { Accepted, Actor, Decision } from './decision.ts';
import { isRefused } from './decision.ts';
import type { Facts } from './facts.ts';
import { newMessage } from './newMessage.ts';
import { newProfile } from './newProfile.ts';
import type { ReceivedText } from './receivedText.ts';
import type { RecordedSend } from './recordMarketingSend.ts';
import type { Settings } from './settings.ts';
import type { MarketingRef, Message, Note, Profile, SendingNumber, Tag, Ticket } from './state.ts';

/** What grids of the rules stand on: one shop, one customer, one moment. */
export const NOW = new Date('2027-03-01T12:00:00.000Z');
export const EARLIER = new Date('2027-02-27T09:30:00.000Z');
export const SHOP = 'shop-1';
export const SHOPS_NUMBER = '+12125550100';
export const CUSTOMERS_PHONE = '+393475550142';
export const AGENT: Actor = { kind: 'member', id: 'agent-1' };

export function minutesAfter(minutes: number, start = NOW): Date {
  return new Date(start.getTime() + minutes * 60_000);
}

export function facts(known: Partial<Facts> = {}): Facts {
  let drawn = 0;
  return {
    workspaceId: SHOP,
    now: NOW,
    newId: () => `new-${++drawn}`,
    newCode: () => `code-${++drawn}`,
    linkBase: 'https://inbox.example',
    settings: someSettings(),
    tellsDevices: false,
    tellsWebhooks: false,
    storedSettings: {},
    profile: null,
    isErased: false,
    revoked: null,
    email: null,
    ticket: null,
    message: null,
    number: aNumber(),
    thread: [],
    carrier: null,
    uploads: [],
    coupon: null,
    couponCode: null,
    heldCodes: [],
    links: [],
    agentName: null,
    quickReplies: [],
    chat: null,
    chats: [],
    tabs: 0,
    identified: { profile: null, taken: [] },
    details: null,
    names: [],
    writers: [],
    phones: [CUSTOMERS_PHONE],
    other: null,
    left: {},
    note: null,
    members: [],
    order: null,
    orders: [],
    clicks: [],
    sales: [],
    clickedText: null,
    event: null,
    tags: [],
    rota: null,
    ...known,
  };
}

/** The auto-responder is off, and the web chat says nothing by itself: most grids are about something else. */
export function someSettings(known: Partial<Settings> = {}): Settings {
  return {
    name: 'North Shop',
    organizationPrefix: 'North',
    defaultSenderEmail: 'help@north.example',
    timeZone: 'Europe/Rome',
    language: 'en',
    autoResponder: {
      audience: 'off',
      textAll: 'unread here {{organization_prefix}}',
      textNonConsented: 'not agreed, write to {{default_sender_email}}',
      periodMinutes: 60,
    },
    attributionWindowHours: 24,
    answerTarget: { minutes: 60, inOfficeHours: false },
    optOutMatch: 'exact',
    doubleOptIn: false,
    showCustomerMedia: false,
    keywords: { join: [], stop: [], start: [], help: [] },
    keywordResponses: {
      en: responsesIn(''),
      fr: responsesIn('fr '),
      es: responsesIn('es '),
      it: responsesIn('it '),
      de: responsesIn('de '),
    },
    textsAnsweredHere: null,
    shortenLinks: true,
    linkDomain: null,
    supportEmail: { from: null, replyTo: null },
    emailNotifications: { on: false, recipients: [], everyMessage: false },
    roundRobin: { enabled: false, handOut: true, graceMinutes: 5 },
    credits: { monthlyAllowance: null, picture: 3, countryFactors: {} },
    welcomeMessage: '',
    officeHours: null,
    officeHoursReplies: { inside: '', outside: '' },
    webChat: {
      color: '#3f4a2c',
      font: 'system',
      corners: 'round',
      launcherSide: 'right',
      launcherLabel: '',
      askEmailAfterMinutes: 3,
      sites: [],
    },
    logoMediaId: null,
    privacyUrl: null,
    termsUrl: null,
    ...known,
  };
}

function responsesIn(language: string): Settings['keywordResponses']['en'] {
  return {
    join: `${language}joined {{organization_prefix}}`,
    stop: `${language}stopped {{organization_prefix}}`,
    start: `${language}started {{organization_prefix}}`,
    help: `${language}write to {{default_sender_email}}`,
    confirm: `${language}sure? {{organization_prefix}}`,
  };
}

export function aNumber(known: Partial<SendingNumber> = {}): SendingNumber {
  return {
    workspaceId: SHOP,
    phone: SHOPS_NUMBER,
    id: 'number-1',
    providerAccountId: 'account-1',
    createdAt: EARLIER,
    goneAt: null,
    ...known,
  };
}

export function aProfile(known: Partial<Profile> = {}): Profile {
  return newProfile(facts({ now: EARLIER, newId: () => 'profile-1' }), { name: 'Giulia Ferrante', ...known });
}

export function aTicket(known: Partial<Ticket> = {}): Ticket {
  return {
    workspaceId: SHOP,
    id: 'ticket-1',
    number: 7,
    profileId: 'profile-1',
    threadId: 'profile-1',
    channel: 'sms',
    status: 'open',
    read: true,
    snoozedUntil: null,
    assigneeId: null,
    sendingNumber: SHOPS_NUMBER,
    phone: CUSTOMERS_PHONE,
    lastInboundAt: EARLIER,
    sortedAt: EARLIER,
    attributedType: null,
    attributedId: null,
    attributedName: null,
    attributedAt: null,
    flags: [],
    flaggedMessageId: null,
    tags: [],
    askedAt: null,
    answers: 0,
    lapsing: false,
    readAt: null,
    awaitsTurnSince: null,
    createdAt: EARLIER,
    ...known,
  };
}

/** An agent's reply, queued. */
export function aMessage(known: Partial<Message> = {}): Message {
  return newMessage(
    facts({ now: EARLIER, newId: () => 'message-1' }),
    {
      threadId: 'profile-1',
      profileId: 'profile-1',
      ticketId: 'ticket-1',
      channel: 'sms',
      direction: 'outbound',
      source: 'agent',
      body: 'It left yesterday.',
      status: 'queued',
    },
    { sendingNumber: SHOPS_NUMBER, phone: CUSTOMERS_PHONE, ...known },
  );
}

export function aText(body: string, known: Partial<ReceivedText> = {}): ReceivedText {
  return {
    provider: 'simulator',
    providerId: 'SM1',
    from: CUSTOMERS_PHONE,
    to: SHOPS_NUMBER,
    body,
    media: [],
    providerKeyword: null,
    receivedAt: null,
    place: { city: 'Bologna', region: 'BO', country: 'IT' },
    ...known,
  };
}

/** So many pictures, as a provider names them. */
export function pictures(count: number): ReceivedText['media'] {
  return Array.from({ length: count }, (_, at) => ({
    url: `https://carrier.example/media/${at + 1}`,
    contentType: 'image/jpeg',
  }));
}

/** A campaign's message, as another tool tells of it ten minutes later. */
export function aSend(known: Partial<RecordedSend> = {}): RecordedSend {
  return {
    type: 'campaign',
    id: 'restock',
    name: 'Restock',
    phone: CUSTOMERS_PHONE,
    body: 'The bowls are back.',
    from: SHOPS_NUMBER,
    status: 'sent',
    sentAt: minutesAfter(-10),
    country: null,
    ...known,
  };
}

/** The same, as what the customer's next text answers. */
export function aRef(known: Partial<MarketingRef> = {}): MarketingRef {
  const { type, id, name } = aSend();
  return { type, id, name, sentAt: minutesAfter(-10).toISOString(), ...known };
}

/** The same, recorded. */
export function aRecord(known: Partial<Message> = {}): Message {
  const { type, id, name, body, status } = aSend();
  const record = aMessage({
    ...{ id: 'record-1', ticketId: null, source: type, body, status, sentAt: minutesAfter(-10) },
    ...{ marketingType: type, marketingId: id, marketingName: name },
    ...known,
  });
  const { marketingType, marketingId, sentAt } = record;
  const clientMessageId = marketingType && `${marketingType} ${marketingId} ${sentAt.toISOString()}`;
  return { ...record, clientMessageId };
}

/** A coupon with a pool. */
export function aCoupon(known: Partial<Coupon> = {}): Coupon {
  const of = { workspaceId: SHOP, id: 'coupon-1', name: 'Ten off', createdAt: EARLIER };
  return { ...of, code: null, warnBelow: 20, retiredAt: null, ...known };
}

/** A free code of its pool. */
export function aCode(known: Partial<CouponCode> = {}): CouponCode {
  const free = { profileId: null, uses: 0, takenAt: null };
  return { workspaceId: SHOP, couponId: 'coupon-1', code: 'TEN-1', ...free, ...known };
}

/** What an agent wrote on the ticket for the team. */
export function aNote(known: Partial<Note> = {}): Note {
  const of = { workspaceId: SHOP, id: 'note-1', ticketId: 'ticket-1', authorId: 'agent-1', mentions: [] };
  const when = { createdAt: EARLIER, editedAt: null, deletedAt: null };
  return { ...of, body: 'Asked for it twice.', ...when, ...known };
}

export function aTag(known: Partial<Tag> = {}): Tag {
  return { workspaceId: SHOP, id: 'tag-1', name: 'Returns', color: 'teal', createdAt: EARLIER, ...known };
}

/** What a reply asks beyond its words: nothing, and at once. */
export const PLAIN = { mediaIds: [], couponId: null, sendAt: null, lapses: false, quickReplyId: null };

export function accepted(decision: Decision): Accepted {
  if (isRefused(decision)) throw new Error(`refused: ${decision.refused}`);
  return decision;
}
