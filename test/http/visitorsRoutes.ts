import { type RouteName, routes } from '../../contract/routes.ts';

type Routes = typeof routes;

/** The routes that a visitor's token opens, and nothing else does. */
export type VisitorsRoute = {
  [Name in RouteName]: Routes[Name]['access'] extends 'visitor' ? Name : never;
}[RouteName];

export const visitorsRoutes = (Object.keys(routes) as RouteName[]).filter(
  (name): name is VisitorsRoute => routes[name].access === 'visitor',
);
