-- Who is calling is asked with every request: whom a session or a key lets in, and as what. In one statement, since a
-- transaction behind the wall takes four for the one that asks. The wall goes up within it as the app puts it up, for the one
-- workspace, and is down with its end.
create function caller_by_session(shown bytea, at timestamptz)
returns table (
  session_id uuid, in_workspace uuid, as_account uuid, began_at timestamptz, was_seen_at timestamptz, only_workspace uuid,
  as_role text
)
language plpgsql as $$
begin
  select s.id, s.workspace_id, s.account_id, s.created_at, s.seen_at, s.only_workspace_id
  into session_id, in_workspace, as_account, began_at, was_seen_at, only_workspace
  from sessions s where s.token_hash = shown and s.expires_at > at;
  if not found then
    return;
  end if;
  perform set_config('app.workspace_ids', format('{%s}', in_workspace), true);
  select m.role into as_role from members m where m.workspace_id = in_workspace and m.account_id = as_account;
  return next;
end $$;

create function caller_by_key(shown bytea)
returns table (key_id uuid, in_workspace uuid, key_scopes text[], ends_at timestamptz, was_used_at timestamptz)
language plpgsql as $$
begin
  select l.api_key_id, l.workspace_id into key_id, in_workspace from api_key_lookups l where l.key_hash = shown;
  if not found then
    return;
  end if;
  perform set_config('app.workspace_ids', format('{%s}', in_workspace), true);
  select k.scopes, k.expires_at, k.last_used_at into key_scopes, ends_at, was_used_at
  from api_keys k where k.workspace_id = in_workspace and k.id = key_id;
  if found then
    return next;
  end if;
end $$;
