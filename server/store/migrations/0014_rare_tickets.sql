-- What there is little of among very many closed tickets: without these a list of it looks at all of them (VIEW-2, VIEW-5).
-- No text that comes in pays for it: its ticket is neither a chat nor, from then on, closed.
create index chats_in_order on tickets (workspace_id, status, sorted_at desc, id desc) where channel = 'web_chat';
create index closed_and_unread on tickets (workspace_id, sorted_at desc, id desc) where status = 'closed' and not read;
