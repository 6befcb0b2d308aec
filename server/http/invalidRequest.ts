import type { FieldError } from './callError.ts';

type Issue = {
  instancePath: string;
  keyword: string;
  message?: string | undefined;
  params: Record<string, unknown>;
};

/** What is wrong with a request: one error a field, its pointer into the body or the name of its parameter. */
export function invalidRequest(issues: readonly Issue[], where: string) {
  const errors = issues.flatMap(issue => fieldErrors(issue, where));
  const detail = errors.map(one => `${one.pointer || where}: ${one.detail}`).join('; ');
  return { code: 'invalid_request' as const, detail, errors };
}

function fieldErrors({ instancePath, keyword, message, params }: Issue, where: string): FieldError[] {
  const path = instancePath === '/' ? '' : instancePath;
  const pointer = (to: string) => (where === 'body' ? to : to.slice(1));
  if (!Array.isArray(params.keys))
    return [{ pointer: pointer(path), code: keyword, detail: message ?? 'is not valid' }];
  return params.keys.map(key => ({
    pointer: pointer(`${path}/${escaped(String(key))}`),
    code: 'unknown_field',
    detail: 'There is no such field.',
  }));
}

/** RFC 6901. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
