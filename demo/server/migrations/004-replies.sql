-- The way back: the private mailbox that came with a parcel, and what the coach answered. Filled by ../replies.mjs,
-- told in ../README.md, "Tables". One change a statement: distributed databases take them so.

alter table parcels add column mailbox_hash text;
alter table parcels add column pressed_at timestamptz;
alter table parcels add constraint parcels_pressed_at_check check (status = 'accepted' or pressed_at is null);

create index parcels_by_mailbox on parcels (tenant, mailbox_hash) where mailbox_hash is not null;

create table replies (
  tenant text not null,
  parcel uuid not null,
  id uuid not null,
  seq bigint not null,
  seen_at timestamptz,
  words text check (char_length(words) between 1 and 2000),
  said_by text check (char_length(said_by) between 1 and 80),
  said_at timestamptz,
  language text,
  primary key (tenant, parcel),
  unique (tenant, id),
  unique (tenant, seq),
  foreign key (tenant, parcel) references parcels (tenant, id) on delete cascade,
  check ((words is null) = (said_at is null) and (words is null) = (language is null)),
  check (words is not null or said_by is null)
);
