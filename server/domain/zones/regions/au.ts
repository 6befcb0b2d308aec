import type { Regions } from './region.ts';

export const AU: Regions = {
  'Australia/Sydney': ['ACT/Australian Capital Territory'],
  'Australia/Sydney Australia/Broken_Hill': ['NSW/New South Wales'],
  'Australia/Melbourne': ['VIC/Victoria'],
  'Australia/Brisbane': ['QLD/Queensland'],
  'Australia/Adelaide': ['SA/South Australia'],
  'Australia/Perth': ['WA/Western Australia'],
  'Australia/Hobart': ['TAS/Tasmania'],
  'Australia/Darwin': ['NT/Northern Territory'],
};
