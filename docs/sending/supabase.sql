-- One table that visitors may add to and not read, and one function that takes back. See supabase.md beside it.
create table iml_records (
  id uuid primary key,
  received_at timestamptz not null default now(),
  pressed_at timestamptz,
  from_name text check (length(from_name) <= 300),
  what text check (length(what) <= 64),
  text text check (length(text) <= 200000),
  message jsonb not null
);

alter table iml_records enable row level security;
revoke all on iml_records from anon;
grant insert on iml_records to anon;
create policy "visitors add" on iml_records for insert to anon with check (message ->> 'id' = id::text);

create function iml_take_back(parcel uuid, key text) returns json
language plpgsql security definer set search_path = public as $$
begin
  -- The words go, the id stays, so that a late copy of them is not taken in again.
  update iml_records
     set from_name = null, what = 'taken back', text = null,
         message = jsonb_build_object('id', id, 'withdrawalKey', key)
   where id = parcel and message ->> 'withdrawalKey' = key;
  if found then
    return json_build_object('id', parcel, 'status', 'withdrawn');
  end if;
  return json_build_object('error', 'withdrawal-key');
end $$;

revoke all on function iml_take_back from public;
grant execute on function iml_take_back to anon;
