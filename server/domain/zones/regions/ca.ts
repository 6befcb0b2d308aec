import type { Regions } from './region.ts';

/** British Columbia's east keeps Alberta's time and its north-east stopped moving its clocks before the rest did. */
export const CA: Regions = {
  'America/St_Johns America/Halifax': [
    'NL/NF/Newfoundland and Labrador/Newfoundland & Labrador/Newfoundland',
  ],
  'America/Halifax': ['NB/New Brunswick', 'NS/Nova Scotia', 'PE/PEI/Prince Edward Island'],
  'America/Toronto America/Halifax': ['QC/PQ/Québec'],
  'America/Toronto America/Winnipeg': ['ON/Ontario'],
  'America/Winnipeg': ['MB/Manitoba'],
  'America/Regina America/Edmonton': ['SK/Saskatchewan'],
  'America/Edmonton': ['AB/Alberta'],
  'America/Vancouver America/Dawson_Creek America/Edmonton': ['BC/British Columbia'],
  'America/Whitehorse': ['YT/YK/Yukon/Yukon Territory'],
  'America/Yellowknife America/Inuvik': ['NT/Northwest Territories'],
  'America/Iqaluit America/Rankin_Inlet America/Cambridge_Bay': ['NU/Nunavut'],
};
