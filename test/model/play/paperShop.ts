import type {
  ConsentEntry,
  Identifier,
  Message,
  Profile,
  SendingNumber,
  Ticket,
} from '../../../server/domain/state.ts';
import type { DraftedChange } from '../../../server/store/write/numbered.ts';

export type JournalRow = {
  key: string;
  kind: 'inbound' | 'status' | 'shop';
  state: string;
  payload: Record<string, unknown> | null;
  receivedAt: Date;
};

/** A shop without a database: the real batch logic, and what it leaves behind, on paper. */
export type PaperShop = {
  settings: Record<string, unknown>;
  numbers: SendingNumber[];
  profiles: Map<string, Profile>;
  identifiers: Identifier[];
  tickets: Map<string, Ticket>;
  messages: Map<string, Message>;
  ledger: ConsentEntry[];
  changes: DraftedChange[];
  journal: Map<string, JournalRow>;
};

export const WORKSPACE = '01920000-0000-7000-8000-000000000000';
export const NUMBERS = ['+15550000001', '+15550000002'];

export function openPaperShop(settings: Record<string, unknown>): PaperShop {
  return {
    settings,
    numbers: NUMBERS.map(numberOf),
    profiles: new Map(),
    identifiers: [],
    tickets: new Map(),
    messages: new Map(),
    ledger: [],
    changes: [],
    journal: new Map(),
  };
}

function numberOf(phone: string): SendingNumber {
  const createdAt = new Date(0);
  return { workspaceId: WORKSPACE, phone, id: phone, providerAccountId: 'paper', createdAt, goneAt: null };
}
