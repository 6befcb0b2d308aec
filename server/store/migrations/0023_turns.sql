-- Locks a workspace's rota, which is its row in settings, and then reads it: volatile, so that each statement in it sees
-- what was committed while the one before it waited. Whoever may not use the inbox is known as that: they can go Offline.
create function turns_of(workspace uuid, roles text[]) returns json
language plpgsql volatile as $$
begin
  perform from settings where workspace_id = workspace for no key update;
  return json_build_object(
    'lastId', (select last_id from rotas where workspace_id = workspace),
    'agents', (
      select coalesce(json_agg(json_build_object(
        'workspaceId', a.workspace_id, 'memberId', a.member_id, 'online', a.online, 'offlineBecause', a.offline_because,
        'changedAt', a.changed_at, 'seenAt', s.seen_at, 'mayReply', m.account_id is not null)), '[]')
      from availability a
      left join members m on (m.workspace_id, m.account_id) = (a.workspace_id, a.member_id) and m.role = any (roles)
      left join agent_screens s on (s.workspace_id, s.member_id) = (a.workspace_id, a.member_id)
      where a.workspace_id = workspace));
end $$;
