import type { Role } from '../contract/roles.ts';
import { customers } from './cast/customers.ts';

/**
 * The people and shops that tests, the demo workspace and screenshots share. All are invented: the shop, its team
 * and its customers, their addresses under `.example` and their phone numbers, which are kept to ranges set aside
 * for fiction or written around 555.
 */
export const morlane = {
  name: 'Morlane',
  phone: '+393515550100',
  organizationPrefix: 'Morlane',
  defaultSenderEmail: 'care@morlane.example',
  timeZone: 'Europe/Rome',
};

type Colleague = { name: string; email: string; role: Role };

export const colleagues = {
  noa: { name: 'Noa Albrecht', email: 'noa.albrecht@morlane.example', role: 'owner' },
  jonas: { name: 'Jonas Brandt', email: 'jonas.brandt@morlane.example', role: 'support' },
  sofia: { name: 'Sofia Lanteri', email: 'sofia.lanteri@morlane.example', role: 'support' },
  // Looks after the reports and is refused the inbox.
  ruth: { name: 'Ruth Ademola', email: 'ruth.ademola@morlane.example', role: 'analyst' },
} as const satisfies Record<string, Colleague>;

export type ColleagueKey = keyof typeof colleagues;

const { giulia, mara, ines, leo, vassoio } = customers;

/** The phones on the simulator's desk. The last two have never written to anybody. */
export const castPhones: { phone: string; name: string | null }[] = [
  ...[giulia, mara, ines, leo, vassoio].map(({ phone, name }) => ({ phone, name })),
  { phone: '+393475550199', name: null },
  { phone: '+12125550123', name: null },
];
