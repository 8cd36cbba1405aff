-- What was changed in an office's settings: who, when, from what to what. Written with the change itself; no secret ever stands in it.
create table settings_log (
  id bigint generated always as identity primary key,
  office_id text not null references offices,
  at timestamptz not null,
  -- empty: the program itself
  person_id text not null,
  -- page of the settings it belongs to
  area text not null,
  what text not null,
  -- name of what was changed, as people call it
  subject text not null,
  before jsonb not null,
  after jsonb not null
);
create index settings_log_office on settings_log (office_id, id desc);
create index settings_log_area on settings_log (office_id, area, id desc);

create function refuse_settings_change() returns trigger language plpgsql as $$
begin
  raise exception 'settings_log is append-only';
end $$;
create trigger settings_log_append_only before update or delete on settings_log
  for each row execute function refuse_settings_change();
create trigger settings_log_never_emptied before truncate on settings_log
  for each statement execute function refuse_settings_change();

-- An SOP's newest cases, for how long its steps really take.
create index cases_sop_opened on cases (sop_id, opened_at desc);
