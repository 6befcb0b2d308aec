-- A second factor of accounts (ROLE-4): a secret shared with somebody's authenticator, and what helps them without it.

-- In the directory: it is asked for before a workspace is known.
create table second_factors (
  account_id uuid primary key references accounts on delete cascade,
  -- Under the installation's secret key: a copy of the database makes no codes.
  sealed_secret bytea not null,
  -- Null until a code has shown that the authenticator has it: until then nobody is asked for one.
  confirmed_at timestamptz,
  -- Of the last code that was taken, in steps of 30 seconds since 1970: none is taken twice (RFC 6238, 5.2).
  last_step int not null,
  created_at timestamptz not null
);
-- Each lets its account in once, and its row goes with that.
create table recovery_codes (
  account_id uuid not null references second_factors on delete cascade,
  code_hash bytea not null,
  primary key (account_id, code_hash)
);
grant select, insert, update, delete on second_factors, recovery_codes to parley_app;
