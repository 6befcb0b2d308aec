-- When an upload was found in a message, which keeps it from then on. Uploads that are in none are cleared away.
alter table uploads add column kept_at timestamptz;
create index uploads_to_settle on uploads (workspace_id, created_at) where kept_at is null;
