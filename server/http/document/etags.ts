import type { Route } from '../../../contract/route.ts';
import type { Schema } from './exampleOf.ts';

type Header = { description: string; schema: Schema; example: string };
type Parameter = Header & { name: string; in: 'header'; required: false };
type Answer = { description: string; headers?: Record<string, Header>; content?: object };
type Operation = { parameters?: object[]; responses: Record<string, Answer> };

/** RFC 9110, of routes that say in the contract that they are read or changed by an `ETag`. */
export function tellEtags(operation: Operation, { etag, ifMatch }: Route): void {
  const { '200': found, '4XX': refused } = operation.responses;
  if (!etag && !ifMatch) return;
  if (found) found.headers = { ETag: { description: 'Of this very content', ...TAG } };
  if (etag) {
    ask(operation, 'If-None-Match', 'ETags that are there already');
    operation.responses['304'] = { description: 'It is what one of these ETags was given for' };
  }
  if (ifMatch && refused) {
    ask(operation, 'If-Match', 'The ETag of what was read: nothing is done where it has become another');
    operation.responses['412'] = {
      ...refused,
      description: 'Somebody else has changed it since it was read',
    };
  }
}

function ask(operation: Operation, name: string, description: string): void {
  const asked: Parameter = { name, in: 'header', required: false, description, ...TAG };
  operation.parameters = [...(operation.parameters ?? []), asked];
}

const TAG = { schema: { type: 'string' }, example: '"rY0mTzq3ZCw1lJc5mO2v7A"' };
