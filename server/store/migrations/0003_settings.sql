-- The workspace's name becomes one of its settings. The directory keeps the name that it was made under.
alter table settings no force row level security;
update settings s set data = jsonb_build_object('name', w.name) || s.data
from workspaces w where w.id = s.workspace_id and not s.data ? 'name';
alter table settings force row level security;
