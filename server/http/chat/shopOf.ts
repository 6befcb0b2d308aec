import type { FastifyRequest } from 'fastify';
import type { Settings } from '../../domain/settings.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { settingsIfThere } from '../../store/read/settings.ts';
import { Refused } from '../../store/refused.ts';
import { readSettings } from '../../store/settings.ts';
import { CallError } from '../callError.ts';

/** The settings of a workspace that anybody may name. Throws `not_found`. */
export async function shopOf(db: Database, workspaceId: string): Promise<Settings> {
  const stored = await inWorkspace(db, workspaceId, tx => settingsIfThere(tx, workspaceId));
  if (!stored) throw new Refused('not_found');
  return readSettings(stored);
}

/**
 * Throws unless the chat may stand where it is asked for: a browser says which site its page is of, and a page of ours
 * always may. What is no browser's page says nothing, and could say anything.
 */
export function requireSite({ webChat }: Settings, request: FastifyRequest, publicUrl: string): void {
  const { origin, host } = request.headers;
  if (!origin || webChat.sites.length === 0 || origin === new URL(publicUrl).origin) return;
  const site = URL.parse(origin)?.host;
  if (site && (site === host || webChat.sites.includes(site))) return;
  throw new CallError('site_not_allowed');
}
