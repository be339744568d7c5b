-- The plan that a coach published, each version a row. Filled by ../programs.mjs, told in ../README.md, "Tables".

create table program_documents (
  tenant text not null references tenants (id) on delete cascade,
  version integer not null check (version > 0),
  program text not null,
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  published_at timestamptz not null default now(),
  primary key (tenant, version)
);
