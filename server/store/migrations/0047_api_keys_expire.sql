-- From when on a key opens nothing any more; null, and it is good until it is revoked.
alter table api_keys add column expires_at timestamptz;
