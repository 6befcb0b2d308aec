import type { z } from 'zod';
import type { RouteName, routes } from '../../contract/routes.ts';

type Routes = typeof routes;
type Output<Shape> = Shape extends z.ZodType ? z.output<Shape> : never;
type Given<Name extends RouteName, Part extends string> =
  Routes[Name] extends Record<Part, infer Shape> ? Output<Shape> : undefined;

/** What a call of this route gives when it is not refused. */
export type Answer<Name extends RouteName> = Output<Routes[Name]['answers'][keyof Routes[Name]['answers']]>;

export type Input<Name extends RouteName> = {
  params?: Given<Name, 'params'>;
  query?: Partial<Given<Name, 'query'>>;
  body?: Given<Name, 'body'>;
};
