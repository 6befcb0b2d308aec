-- Erasing a customer (DATA-4, decision 45). Their row stays behind as nobody's, so that what was counted still counts.
alter table profiles add column erased_at timestamptz;
-- When its words and pictures were taken out: of somebody erased, or by the shop's own time for keeping them.
alter table messages add column erased_at timestamptz;

-- What is still to be done of each erasure. `names` are their phones, addresses and ids, by which the rest of them is found:
-- null once it is done.
create table erasures (
  workspace_id uuid not null,
  profile_id uuid not null,
  asked_at timestamptz not null,
  names jsonb,
  done_at timestamptz,
  primary key (workspace_id, profile_id)
);

-- What a phone had agreed to, and taken back, when its customer was erased: by a hash under the installation's secret key, so
-- that nobody reads a phone out of it. The law wants a STOP kept, and whoever comes back by that phone is asked anew.
create table erased_phones (
  workspace_id uuid not null,
  phone_hash bytea not null,
  -- Whose consent ledger is the evidence.
  profile_id uuid not null,
  sms_marketing text not null,
  sms_transactional text not null,
  consent_changed_at timestamptz,
  erased_at timestamptz not null,
  primary key (workspace_id, phone_hash)
);

-- Whether there is one at all: what looks for none in a workspace that has erased nobody.
alter table settings add column has_erased boolean not null default false;

alter table audit drop constraint audit_kind_check;
alter table audit add constraint audit_kind_check check (kind in ('setting', 'role', 'consent', 'assignment', 'privacy'));

do $$
declare walled text;
begin
  foreach walled in array array['erasures', 'erased_phones']
  loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_workspaces on %I
        using ((workspace_id = any ((select nullif(current_setting(''app.workspace_ids'', true), '''')::uuid[])::uuid[])) is true)',
      walled);
    execute format('grant select, insert, update, delete on %I to parley_app', walled);
  end loop;
end $$;
