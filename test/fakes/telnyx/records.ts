import type { DetailRecordListResponse } from 'telnyx/resources/detail-records.js';
import type { Reply } from '../ending.ts';
import { complaint } from './complaint.ts';
import type { FakeMessage } from './message.ts';

type DetailRecord = DetailRecordListResponse.MessageDetailRecord;

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 50;

type Filter = (message: FakeMessage, wanted: string) => boolean;

const FILTERS: Record<string, Filter> = {
  'filter[record_type]': (_, wanted) => wanted === 'messaging',
  'filter[direction]': ({ direction }, wanted) => direction === wanted,
  'filter[cli]': ({ from }, wanted) => from === wanted,
  'filter[cld]': ({ to }, wanted) => to === wanted,
  'filter[created_at][gte]': ({ createdAt }, wanted) => createdAt >= new Date(wanted),
  'filter[created_at][lt]': ({ createdAt }, wanted) => createdAt < new Date(wanted),
};

/** Detail Record Search: https://developers.telnyx.com/api-reference/detail-records/search-detail-records */
export function searchRecords(profileId: string, messages: FakeMessage[], query: URLSearchParams): Reply {
  const filters = [...query].filter(([name]) => name.startsWith('filter['));
  if (!query.has('filter[record_type]')) return complaint(10004);
  if (filters.some(([name]) => !FILTERS[name])) return complaint(10015);
  const found = messages.filter(message =>
    filters.every(([name, wanted]) => FILTERS[name]?.(message, wanted)),
  );
  return { status: 200, json: pageOf(profileId, inOrder(found, query), query) };
}

function inOrder(messages: FakeMessage[], query: URLSearchParams): FakeMessage[] {
  const oldestFirst = messages.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const sort = query.get('sort') ?? query.get('sort[]') ?? '-created_at';
  return sort === 'created_at' ? oldestFirst : oldestFirst.toReversed();
}

function pageOf(profileId: string, messages: FakeMessage[], query: URLSearchParams) {
  const page_size = Math.min(Number(query.get('page[size]')) || DEFAULT_PAGE, LARGEST_PAGE);
  const page_number = Number(query.get('page[number]')) || 1;
  const start = (page_number - 1) * page_size;
  const shown = messages.slice(start, start + page_size);
  const total_pages = Math.max(Math.ceil(messages.length / page_size), 1);
  const meta = { page_number, page_size, total_pages, total_results: messages.length };
  return { data: shown.map(message => recordOf(profileId, message)), meta };
}

const RECORDED = { delivered: 'delivered', received: 'received' } as const;

/** In the official SDK's shape: a message that is still under way has no status yet. */
function recordOf(profileId: string, message: FakeMessage): DetailRecord {
  const { id, from, to, direction, media, errorCode, status } = message;
  const final = status in RECORDED ? RECORDED[status as keyof typeof RECORDED] : undefined;
  return {
    record_type: 'message_detail_record',
    uuid: id,
    cli: from,
    cld: to,
    direction,
    message_type: media.length > 0 ? 'MMS' : 'SMS',
    parts: 1,
    profile_id: profileId,
    profile_name: 'Morlane',
    tags: '',
    errors: errorCode ? [errorCode] : [],
    ...(message.webhookUrl && { delivery_status_webhook_url: message.webhookUrl }),
    ...(errorCode ? { status: 'failed' as const } : final && { status: final }),
    created_at: message.createdAt.toISOString(),
    updated_at: (message.completedAt ?? message.createdAt).toISOString(),
  };
}
