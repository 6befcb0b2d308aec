-- PROF-5: agents add and take away phones and addresses of a customer, each of which has a name that is no customer's data.
alter table profile_identifiers
  add column id uuid not null default gen_random_uuid(),
  -- What is shown of its kind before those that were verified first: an agent has said so.
  add column main boolean not null default false;

comment on table erased_phones is
  'what a phone had taken back when it was nobody''s any more: its customer was erased, or it is theirs no longer';
