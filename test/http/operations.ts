import { z } from 'zod';
import { type RouteName, routes } from '../../contract/routes.ts';

const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

/** Every operation that the document of the running server names. One that the contract has not is an error. */
export async function operationsOf(url: string): Promise<RouteName[]> {
  const answer = await fetch(`${url}/api/openapi.json`);
  const { paths } = Document.parse(await answer.json());
  return Object.values(paths)
    .flatMap(methods => Object.values(methods))
    .map(({ operationId }) => nameOf(operationId));
}

function nameOf(operationId: string): RouteName {
  if (operationId in routes) return operationId as RouteName;
  throw new Error(`the contract has no ${operationId}`);
}
