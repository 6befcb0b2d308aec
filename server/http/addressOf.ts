import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../loopback.ts';

/**
 * Where a call comes from, to count it by. A proxy on this machine is believed what it added itself, which is the last;
 * what others say of themselves is worth nothing. Of IPv6 the network: a household has as many addresses as it likes.
 */
export function addressOf({ socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>): string {
  const peer = socket.remoteAddress ?? '';
  return networkOf((isLoopback(peer) && forwardedFor(headers)) || peer);
}

function forwardedFor(headers: FastifyRequest['headers']): string | undefined {
  return String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
}

const GROUPS = 8;
const GROUPS_OF_A_NETWORK = 4;

function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = [], tail = []] = address.split('::').map(part => part.split(':').filter(Boolean));
  const between = Array.from({ length: GROUPS - head.length - tail.length }, () => '0');
  const groups = [...head, ...between, ...tail].slice(0, GROUPS_OF_A_NETWORK);
  return groups.map(group => Number.parseInt(group, 16).toString(16)).join(':');
}
