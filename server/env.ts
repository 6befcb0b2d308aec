import { resolve } from 'node:path';
import type { z } from 'zod';
import { BadEnvironment } from './env/badEnvironment.ts';
import { apiBases, mediaS3, shopify, twilio } from './env/providers.ts';
import { rateLimits } from './env/rateLimits.ts';
import { role } from './env/role.ts';
import { Variables } from './env/variables.ts';

export type Env = ReturnType<typeof present>;

/** The only door to the environment. Throws one sentence that names the variable and what is wrong with it. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.entries(source).map(([name, value]) => [name, value?.trim() || undefined]);
  const parsed = Variables.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new BadEnvironment(sentence(parsed.error));
  return present(parsed.data);
}

function sentence({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.')} ${issue?.message}.`;
}

function present(variables: Variables) {
  return {
    port: variables.PORT,
    host: variables.HOST,
    publicUrl: variables.PUBLIC_URL ?? addressOf(variables.HOST, variables.PORT),
    dataDir: resolve(variables.DATA_DIR ?? defaultDataDir()),
    databaseUrl: variables.DATABASE_URL ?? null,
    redisUrl: variables.REDIS_URL ?? null,
    smtpUrl: variables.SMTP_URL ?? null,
    secretKey: variables.SECRET_KEY ?? null,
    role: role(variables),
    twilio: twilio(variables),
    apiBases: apiBases(variables),
    shopify: shopify(variables),
    mediaS3: mediaS3(variables),
    rateLimits: rateLimits(variables),
    trustedProxies: variables.TRUSTED_PROXIES,
    privateAddresses: variables.PRIVATE_ADDRESSES === 'allow',
  };
}

const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

// Root's files are often out of reach for the user that PostgreSQL then runs as.
const defaultDataDir = (): string => (process.getuid?.() === 0 ? '/var/lib/parley' : './data');
