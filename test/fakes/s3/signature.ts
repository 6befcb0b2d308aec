import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

type Secret = { region: string; secretAccessKey: string };

const HEADER = /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8})\/[^,]+, SignedHeaders=([^,]+), Signature=(\w+)$/;

/**
 * Whether a request bears the signature that this secret gives it: Signature Version 4, worked out from its text at
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, as s3rver does not. For addresses
 * without a query and with nothing to escape.
 */
export function isSigned(request: IncomingMessage, { region, secretAccessKey }: Secret): boolean {
  const [, day, names, signature] = HEADER.exec(request.headers.authorization ?? '') ?? [];
  if (!day || !names) return false;
  const scope = `${day}/${region}/s3/aws4_request`;
  const words = ['AWS4-HMAC-SHA256', headerOf(request, 'x-amz-date'), scope, canonicalHash(request, names)];
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  return hmac(key, words.join('\n')).toString('hex') === signature;
}

function canonicalHash(request: IncomingMessage, names: string): string {
  const headers = names.split(';').map(name => `${name}:${headerOf(request, name)}\n`);
  const payload = headerOf(request, 'x-amz-content-sha256');
  const canonical = [request.method, request.url, '', headers.join(''), names, payload].join('\n');
  return createHash('sha256').update(canonical).digest('hex');
}

function headerOf({ headers }: IncomingMessage, name: string): string {
  return String(headers[name] ?? '').trim();
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
