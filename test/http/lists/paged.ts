import { z } from 'zod';
import type { Route } from '../../../contract/route.ts';
import { type RouteName, routes } from '../../../contract/routes.ts';

/** The fields of what a shape describes, as JSON Schema has them. */
type Told = { properties?: Record<string, { type?: string }> };

const all = Object.entries(routes) as [RouteName, Route][];

/** Every GET that answers JSON with lists in it, and which these are. */
export const LISTED = all.flatMap(([name, { method, content, answers, query }]) => {
  if (method !== 'GET' || content || !answers[200]) return [];
  const answer = told(answers[200], 'output');
  const lists = Object.keys(answer).filter(field => answer[field]?.type === 'array');
  const asked = query ? Object.keys(told(query, 'input')) : [];
  return lists.length > 0 ? [{ name, lists, answer: Object.keys(answer), asked }] : [];
});

function told(shape: z.ZodType, io: 'input' | 'output'): NonNullable<Told['properties']> {
  const { properties = {} } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Told;
  return properties;
}

/** Those that are turned over, page by page. */
export function isPaged({ lists, answer, asked }: (typeof LISTED)[number]): boolean {
  const isList = lists.includes('data') && answer.includes('next_cursor');
  return isList && asked.includes('cursor') && asked.includes('limit');
}

/** Lists without pages of one's own length, and why none grows without end. */
export const SHORT: Partial<Record<RouteName, string>> = {
  listGifs: 'has a cursor; its pages are as long as the provider makes them',
  listDrafts: 'the newest 200',
  listSessions: 'the 100 last used',
  listWorkspaces: 'the 200 that one was in last',
  readUsage: 'of one month, a line for each sending number and each of five sources',
  readReport: 'by the days, channels, agents, campaigns and numbers of at most 366 days',
  readRevenue: 'by the same, in each currency',
  readTicket: 'the flags and at most 20 tags of one ticket',
  readNotifications: 'the kinds there are of each choice, and the devices of one member',
  readKlaviyo: 'the last few that were left out',
  readProfile: 'what one customer is known by, and a line for each kind of consent',
  readQuickReply: 'the channels there are',
  readWebhook: 'the types of news there are',
  readImport: 'the at most 200 columns of one file',
  readChat: 'the last 50 messages, before which listChatMessages has the rest',
};
