import type { Access, Route } from '../../../contract/route.ts';
import { routes } from '../../../contract/routes.ts';
import { tellEtags } from './etags.ts';
import { exampleOf, type Schema } from './exampleOf.ts';

type Content = Record<string, { schema?: Schema & { $ref?: string }; example?: unknown }>;
/** What stands in the document once, for all that name it. */
type Named = Record<string, Schema>;
type Operation = {
  operationId: keyof typeof routes;
  description?: string;
  parameters?: { name: string; schema: Schema; example?: unknown; required?: boolean }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
};
type Document = {
  paths?: object | undefined;
  components?: { schemas?: object | undefined } | undefined;
};

/** What the schemas do not say themselves: an example of every request and answer, who may call, and what the tags are about. */
export function finished<D extends Document>(document: D) {
  const schemas = (document.components?.schemas ?? {}) as Named;
  for (const operations of Object.values(document.paths ?? {}) as object[])
    for (const one of Object.values(operations)) finish(one as Operation, schemas);
  return { ...document, tags: tagsIn(Object.values(routes)) };
}

function finish(operation: Operation, schemas: Named): void {
  const route: Route = routes[operation.operationId];
  operation.description = whoMay(route);
  for (const one of operation.parameters ?? [])
    if (one.required) one.example ??= exampleOf(one.schema, one.name);
  illustrate(schemas, operation.requestBody?.content);
  for (const [status, answer] of Object.entries(operation.responses)) {
    answer.description = SAID[status] ?? answer.description;
    illustrate(schemas, answer.content);
  }
  tellEtags(operation, route);
}

function illustrate(schemas: Named, content: Content = {}): void {
  for (const one of Object.values(content)) {
    const { $ref = '', ...schema } = one.schema ?? {};
    one.example ??= exampleOf(schemas[$ref.split('/').at(-1) ?? ''] ?? schema);
  }
}

const SAID: Record<string, string> = {
  200: 'What was asked for, or what became of it',
  201: 'It has been made',
  202: 'It has been taken, and goes on by itself',
  204: 'Done, and there is no more to say',
};

const MEMBERS: Record<Access, string> = {
  public: 'Anybody may.',
  visitor: 'For the visitor of a chat session, by its token.',
  signed_in: 'For every member.',
  inbox: 'For Owner, Admin, Manager and Support',
  settings: 'For Owner, Admin and Manager',
  admin: 'For Owner and Admin',
};

function whoMay({ access, scope }: Route): string {
  const members = MEMBERS[access];
  if (members.endsWith('.')) return members;
  return scope
    ? `${members}, and for API keys with the scope \`${scope}\`.`
    : `${members}, and for no API key.`;
}

/** Every tag that a route has, with what it is about. */
function tagsIn(all: Route[]): { name: string; description: string }[] {
  return [...new Set(all.map(({ tag }) => tag))].toSorted().map(name => ({
    name,
    description: ABOUT[name] ?? name,
  }));
}

const ABOUT: Record<string, string> = {
  Account: "A member's own: password, address, second factor, sessions",
  Consent: 'Who has agreed to texts, and the ledger of it',
  Coupons: 'Codes that replies hand out',
  Drafts: 'What a member has not sent yet',
  GIFs: 'Found at a provider, by a key of the shop',
  Marketing: 'What other tools have sent, so that answers find their campaign',
  Messages: 'What customers and the shop write to each other, with its pictures',
  Notes: 'What the team writes to itself on a ticket',
  Notifications: 'What a member is told, and on which devices',
  Privacy: 'What is kept about customers, for how long, and what they may ask for of it',
  Profiles: 'Customers, with what they did and bought',
  Providers: "Who carries the shop's texts",
  'Quick replies': 'Texts that are written once',
  Reports: 'What was said and how soon',
  Session: 'In and out',
  Tags: 'What tickets are marked with',
  Tickets: "Each customer's thread of texts, and each web chat",
  'Web chat': "What shops' pages call, and how the chat looks there",
  Webhooks: 'Programs that are told of changes',
  Workspace: 'The shop: its people, numbers, keys and settings',
};
