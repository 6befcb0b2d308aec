import type { QueryClient } from '@tanstack/react-query';
import { call, Refused } from '../../contract/client.ts';
import type { Settings, SettingsPatch } from '../../contract/settings.ts';
import { forgetSession } from '../session/ends.ts';
import { sessionQuery } from '../session/session.ts';
import { settingsQuery } from './settingsQuery.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * One after the other: each answer is the settings whole, and of two that cross the older would win. No mutation of
 * the query client, which takes any `forbidden_role` for the end of the inbox: this one only ends the changing.
 */
export function patchSettings(client: QueryClient, patch: SettingsPatch): Promise<Settings> {
  const done = last.then(() => send(client, patch));
  last = done.catch(() => null);
  return done;
}

async function send(client: QueryClient, body: SettingsPatch): Promise<Settings> {
  try {
    const settings = await call('patchSettings', { body });
    await takeIn(client, settings);
    return settings;
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}

async function takeIn(client: QueryClient, settings: Settings) {
  // A reading from before the change must not arrive after it.
  await client.cancelQueries({ queryKey: settingsQuery.queryKey });
  client.setQueryData(settingsQuery.queryKey, settings);
  const { name, time_zone } = settings;
  client.setQueryData(
    sessionQuery.queryKey,
    session => session && { ...session, workspace: { ...session.workspace, name, time_zone } },
  );
}

/** What a refused change says of who is signed in, as far as the screen should know. */
export function heedChange(client: QueryClient, error: unknown) {
  if (!(error instanceof Refused)) return;
  if (error.status === 401) forgetSession(client);
  // A role that was taken away since: the screen learns which one it is now.
  if (error.code === 'forbidden_role') void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
}
