/** What is told of a shop's customers, and by which calls of Klaviyo's. */
export const KINDS = ['profiles', 'events'] as const;
export type Kind = (typeof KINDS)[number];

export type Call = { path: string; body: object };

const CUSTOMERS = 500;

let count = 0;

/** So many lines that were never told before: new customers, or what known ones did. */
export function linesOf(kind: Kind, lines: number): object[] {
  return Array.from({ length: lines }, () => {
    count += 1;
    return kind === 'profiles' ? customer(count) : event(count);
  });
}

function customer(at: number) {
  const properties = { loyalty: at % 7, favourite: 'Bowl Alba' };
  const attributes = {
    email: `buyer-${at}@home.example`,
    first_name: 'Ada',
    last_name: 'Lindqvist',
    properties,
  };
  return { type: 'profile', attributes };
}

function event(at: number) {
  const properties = { product: 'Bowl Alba', price: 34, url: 'https://shop.example/bowls/alba' };
  const metric = { data: { type: 'metric', attributes: { name: 'Viewed Product' } } };
  const whose = { type: 'profile', attributes: { email: `viewer-${at % CUSTOMERS}@home.example` } };
  return { whose, sent: { type: 'event', attributes: { properties, metric, unique_id: `view-${at}` } } };
}

export function bulkOf(kind: Kind, lines: object[]): Call {
  if (kind === 'profiles')
    return {
      path: 'profile-bulk-import-jobs',
      body: { data: { type: 'profile-bulk-import-job', attributes: { profiles: { data: lines } } } },
    };
  const data = (lines as ReturnType<typeof event>[]).map(({ whose, sent }) => ({
    type: 'event-bulk-create',
    attributes: { profile: { data: whose }, events: { data: [sent] } },
  }));
  const attributes = { 'events-bulk-create': { data } };
  return { path: 'event-bulk-create-jobs', body: { data: { type: 'event-bulk-create-job', attributes } } };
}

export function singleOf(kind: Kind, line: object): Call {
  if (kind === 'profiles') return { path: 'profiles', body: { data: line } };
  const { whose, sent } = line as ReturnType<typeof event>;
  const attributes = { ...sent.attributes, profile: { data: whose } };
  return { path: 'events', body: { data: { ...sent, attributes } } };
}
