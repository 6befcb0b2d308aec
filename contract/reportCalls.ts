import type { RouteName, routes } from './routes.ts';

type Routes = typeof routes;

/** As in `client.ts`: method and path of what nothing calls at first sight, which comes with what does. */
export const REPORT_CALLS = {
  readReport: ['GET', '/api/v1/reports'],
  exportReport: ['GET', '/api/v1/reports.csv'],
  readRevenue: ['GET', '/api/v1/reports/revenue'],
  exportRevenue: ['GET', '/api/v1/reports/revenue.csv'],
  listSales: ['GET', '/api/v1/sales'],
} as const satisfies { [Name in RouteName]?: readonly [Routes[Name]['method'], Routes[Name]['path']] };
