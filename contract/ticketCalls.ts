import type { RouteName, routes } from './routes.ts';

type Routes = typeof routes;

/** As in `client.ts`: method and path of what nothing but a ticket's screen calls, which comes with it. */
export const TICKET_CALLS = {
  editMessage: ['PATCH', '/api/v1/messages/:id'],
  fillQuickReply: ['POST', '/api/v1/quick_replies/:id/fill'],
  writeNote: ['POST', '/api/v1/tickets/:id/notes'],
  editNote: ['PATCH', '/api/v1/notes/:id'],
  deleteNote: ['DELETE', '/api/v1/notes/:id'],
  readGifProvider: ['GET', '/api/v1/gif_provider'],
  listGifs: ['GET', '/api/v1/gifs'],
  chooseGif: ['POST', '/api/v1/gifs/:id/choose'],
} as const satisfies { [Name in RouteName]?: readonly [Routes[Name]['method'], Routes[Name]['path']] };
