-- Tenants, the parcels that people sent, and the sessions of coaches.
-- What each column holds is told in ../README.md, "Tables".

create table tenants (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  password_hash text not null,
  group_words jsonb not null default '[]' check (jsonb_typeof(group_words) = 'array'),
  time_zone text not null default 'UTC',
  last_seq bigint not null default 0,
  created_at timestamptz not null default now()
);

create table parcels (
  tenant text not null references tenants (id) on delete cascade,
  id uuid not null,
  seq bigint not null,
  status text not null check (status in ('accepted', 'withdrawn')),
  program text not null,
  sender uuid not null,
  record_id uuid,
  record_kind text,
  record_schema integer,
  revision_number bigint,
  revision_tag text,
  "order" bigint,
  withdrawal_key_hash text not null,
  content_hash text,
  name text,
  purpose text,
  readers text,
  language text,
  body jsonb,
  received_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (tenant, id),
  unique (tenant, seq),
  -- What is accepted is whole; what was taken back holds nothing that a person wrote.
  check (
    case status
      when 'accepted' then
        record_id is not null and record_kind is not null and "order" is not null
        and content_hash is not null and body is not null and withdrawn_at is null
      else
        content_hash is null and name is null and purpose is null and readers is null
        and language is null and body is null and withdrawn_at is not null
    end
  )
);

create index parcels_by_record on parcels (tenant, sender, record_id, "order" desc);

create table sessions (
  token_hash text primary key,
  tenant text not null references tenants (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create index sessions_by_end on sessions (expires_at);
