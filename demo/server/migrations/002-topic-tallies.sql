-- What a coach may see of the topics that people ticked. Filled by ../tallies.mjs, told in ../README.md, "Tables".

create table topic_tallies (
  tenant text not null references tenants (id) on delete cascade,
  program text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  topics jsonb not null default '[]' check (jsonb_typeof(topics) = 'array'),
  changed jsonb not null default '[]' check (jsonb_typeof(changed) = 'array'),
  primary key (tenant, program, month)
);

create index parcels_of_tallies on parcels (tenant, program, sender, record_id, "order" desc)
  where record_kind = 'topic-tally';
