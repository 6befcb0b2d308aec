import type { Parley } from './parley.ts';

/** Whatever the clock says here, it is noon where this customer is: at night an agent is asked first (REPLY-10). */
export async function letItBeNoonAt(parley: Parley, phone: string): Promise<void> {
  const east = 12 - new Date().getUTCHours();
  const time_zone = east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
  const [profile] = (await parley.key.call('listProfiles', { query: { phone } })).data;
  await parley.key.call('editProfile', { params: { id: profile?.id ?? '' }, body: { time_zone } });
}
