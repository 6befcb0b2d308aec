import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { Connection } from '../../server/store/database.ts';

export type TestDatabase = { owner: Connection; drop(): Promise<void> };

/** A database of its own, in this version's shape, cloned from the template. */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = inject('connection');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await atServer(`create database ${name} template ${template.database}`);
  return {
    owner: { ...template, database: name },
    drop: () => atServer(`drop database ${name} with (force)`),
  };
}

async function atServer(statement: string): Promise<void> {
  const client = new Client({ ...inject('connection'), database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
