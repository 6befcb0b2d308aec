import { availability } from './cases/availability.ts';
import { changes } from './cases/byHand.ts';
import type { Case } from './cases/case.ts';
import { chats } from './cases/chats.ts';
import { coupons } from './cases/coupons.ts';
import { devices } from './cases/devices.ts';
import { files } from './cases/files.ts';
import { gifs } from './cases/gifs.ts';
import { identifiers } from './cases/identifiers.ts';
import { texts } from './cases/inward.ts';
import { joins } from './cases/joins.ts';
import { klaviyos } from './cases/klaviyo.ts';
import { later } from './cases/later.ts';
import { orders } from './cases/orders.ts';
import { sends } from './cases/outward.ts';
import { people } from './cases/people.ts';
import { pictures } from './cases/pictures.ts';
import { privacy } from './cases/privacy.ts';
import { providers } from './cases/providers.ts';
import { quickReplies } from './cases/quickReplies.ts';
import { rights } from './cases/rights.ts';
import { searches } from './cases/search.ts';
import { shopWide } from './cases/settings.ts';
import { teams } from './cases/teams.ts';
import { tools } from './cases/tools.ts';

/** What happens, by what it is about. */
export const GROUPS = {
  texts,
  changes,
  sends,
  later,
  rights,
  privacy,
  shopWide,
  coupons,
  pictures,
  devices,
  gifs,
  quickReplies,
  teams,
  people,
  availability,
  providers,
  searches,
  chats,
  orders,
  tools,
  klaviyos,
  files,
  joins,
  identifiers,
} satisfies Record<string, Record<string, Case[]>>;

/** The same by the action that does it. */
export const CASES: Record<string, Case[]> = Object.assign({}, ...Object.values(GROUPS));

/** What stands in `server/actions` and is no action: their common ground. */
export const NO_ACTIONS = [
  ...['context', 'agentIn', 'handOver', 'installation', 'patience', 'reference', 'route'],
  ...['changeAndTell', 'chatMail', 'findGifs', 'findSent', 'gifAccount', 'importLines'],
  ...[
    'inLanes',
    'ownAccount',
    'sweepClaims',
    'takePage',
    'takeOut',
    'takePart',
    'recordExport',
    'whatToFetch',
  ],
  // A file that is not taken in yet is nobody's business but the importer's.
  ...['lines', 'moveCsv', 'sums', 'sweepImports', 'takeCsv', 'workCsv'],
];
