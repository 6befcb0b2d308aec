-- Customers in the order in which they were made, and in that in which what is known of them was changed, are looked up
-- (DATA-1). Neither moves with a text. When what other tools tell was changed last stands with the rest of it for that, where
-- nothing else has changed since.
alter table profiles add column told_at timestamptz;

-- What has been told before is behind the wall for its owner too.
select set_config('app.workspace_ids', (select coalesce(array_agg(id), '{}')::text from workspaces), true);
update profiles p set told_at = d.updated_at from profile_details d
where (d.workspace_id, d.profile_id) = (p.workspace_id, p.id) and d.updated_at > greatest(p.created_at, p.consent_changed_at);

create index profiles_as_made on profiles (workspace_id, created_at, id);
create index profiles_as_changed on profiles (workspace_id, greatest(created_at, consent_changed_at, told_at), id);
drop index profile_details_as_updated;
