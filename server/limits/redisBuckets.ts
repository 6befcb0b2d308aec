import { Redis } from 'ioredis';
import { type Policy, secondsToFull, type Taken, tellOf } from '../domain/bucket.ts';
import type { Log } from '../log.ts';
import type { Buckets } from './buckets.ts';
import { processBuckets } from './processBuckets.ts';

/** A request waits no longer for it: then this process counts for itself. */
const PATIENCE_MS = 250;

/**
 * Buckets of all processes that share this Redis, by its clock. While it cannot be reached each counts for itself: a
 * limit that is too high for a while is better than a shop that cannot be called.
 */
export function redisBuckets(url: string, log: Log): Buckets {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
  });
  redis.on('error', error => log.warn({ err: error }, 'Redis cannot be reached'));
  const own = processBuckets();
  return {
    take: (name, policy) => takeThere(redis, name, policy).catch(() => own.take(name, policy)),
    close: async () => redis.disconnect(),
  };
}

async function takeThere(redis: Redis, name: string, policy: Policy): Promise<Taken> {
  const { perSecond, burst } = policy;
  const keptMs = Math.ceil(secondsToFull(policy) * 1000);
  const [isAllowed, left] = (await redis.eval(TAKE, 1, `parley:limit:${name}`, perSecond, burst, keptMs)) as [
    number,
    string,
  ];
  return tellOf(isAllowed === 1, Number(left), policy);
}

/** `takeFrom` of `domain/bucket.ts`, where all processes can do it one after the other. */
const TAKE = `
local known = redis.call('HMGET', KEYS[1], 'left', 'at')
local time = redis.call('TIME')
local at = tonumber(time[1]) + tonumber(time[2]) / 1000000
local rate, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local left = burst
if known[1] then left = math.min(burst, tonumber(known[1]) + math.max(0, at - tonumber(known[2])) * rate) end
local allowed = 0
if left >= 1 then
  allowed = 1
  left = left - 1
end
redis.call('HSET', KEYS[1], 'left', string.format('%.6f', left), 'at', string.format('%.6f', at))
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return { allowed, string.format('%.6f', left) }`;
