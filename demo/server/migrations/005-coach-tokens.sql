-- Tokens of devices that read for a coach, and a key of sessions that begins with the tenant, as that of every table
-- does. Told in ../README.md, "Tables".

create table coach_tokens (
  tenant text not null references tenants (id) on delete cascade,
  token_hash text not null,
  name text not null check (char_length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  primary key (tenant, token_hash),
  unique (tenant, name)
);

alter table sessions drop constraint sessions_pkey;
alter table sessions add constraint sessions_pkey primary key (tenant, token_hash);
drop index sessions_by_end;
create index sessions_by_end on sessions (tenant, expires_at);
