-- A case is its events. Everything else here is a cache for lists, written in the same transaction.
create table cases (
  id text primary key,
  office_id text not null references offices,
  sop_id text not null references sops,
  sop_version_id text not null references sop_versions,
  kind text not null check (kind in ('case', 'period')),
  period text not null default '',
  title text not null,
  status text not null check (status in ('open', 'completed', 'refused', 'cancelled')),
  step text,
  version integer not null,
  -- json, not jsonb: written and read whole at every step, seldom looked into
  state json not null,
  urgency text not null,
  opened_at timestamptz not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  due_at timestamptz,
  corrects text references cases,
  -- what an outside party follows its request by
  receipt text unique,
  search tsvector not null default ''
-- Every step changes the row, and no indexed column of it as a rule: with room on the page no index is touched.
) with (fillfactor = 70);
create index cases_office_opened on cases (office_id, opened_at desc, id desc);
create index cases_office_status on cases (office_id, status, opened_at desc, id desc);
create index cases_search on cases using gin (search);
create unique index cases_period on cases (sop_id, period) where kind = 'period' and status <> 'cancelled';

create table chain_heads (
  office_id text primary key references offices,
  seq bigint not null,
  hash bytea not null
);

-- What every step writes (events, tasks, commands) names an office without a foreign key: each check would lock the office's
-- one row for each of these rows, and all its people with it. The chain's head has one, and append_events needs the head.
create table events (
  office_id text not null,
  seq bigint not null,
  case_id text not null,
  version integer not null,
  -- exact text that was hashed: office, case, version, type, at, by and data are all inside
  body json not null,
  hash bytea not null,
  primary key (office_id, seq)
);
create unique index events_case on events (case_id, version);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are append-only';
end $$;
create trigger events_append_only before update or delete on events
  for each row execute function refuse_change();

-- A row trigger does not see TRUNCATE; the ledger is not emptied by it either.
create trigger events_never_emptied before truncate on events
  for each statement execute function refuse_change();

-- Links new events to the office's chain: hash = sha256(previous hash || seq || LF || body).
-- The head row is locked until commit, so call it as the last statement of the transaction.
create function append_events(p_office text, p_case text, p_from integer, p_bodies text[]) returns bigint
language plpgsql as $$
declare
  s bigint;
  h bytea;
  body text;
  hashes bytea[] := '{}';
begin
  select seq, hash into strict s, h from chain_heads where office_id = p_office for update;
  foreach body in array p_bodies loop
    s := s + 1;
    h := sha256(h || convert_to(s::text || E'\n' || body, 'UTF8'));
    hashes := hashes || h;
  end loop;
  insert into events (office_id, seq, case_id, version, body, hash)
  select p_office, s - cardinality(p_bodies) + n, p_case, p_from + n, b::json, x from unnest(p_bodies, hashes) with ordinality as t(b, x, n);
  update chain_heads set seq = s, hash = h where office_id = p_office;
  return s;
end $$;

-- What waits on whose desk: one row per task and post.
create table tasks (
  office_id text not null,
  case_id text not null references cases,
  step text not null,
  -- step: the case is at it; again: a signature fell; ratify: emergency waits for second eyes
  kind text not null check (kind in ('step', 'again', 'ratify')),
  performer text not null,
  -- a post, without a foreign key for the same reason; null while an outside party has it
  position_id text,
  since timestamptz not null,
  due_at timestamptz
);
create index tasks_desk on tasks (position_id, (coalesce(due_at, 'infinity'::timestamptz)), case_id, step);
create index tasks_case on tasks (case_id);
create index tasks_outside on tasks (office_id, since) where position_id is null;

-- A command is carried out once; the same key again gets the same answer.
create table commands (
  office_id text not null,
  key text not null,
  actor text not null,
  request_hash bytea not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (office_id, key)
);
create index commands_at on commands (at);

create table counters (
  office_id text not null references offices,
  register text not null,
  year integer not null,
  value integer not null,
  primary key (office_id, register, year)
);

-- Buku agenda, archive register, requests: gap-free per office, register and year.
create table register_entries (
  office_id text not null references offices,
  register text not null,
  year integer not null,
  value integer not null,
  printed text not null,
  case_id text not null references cases,
  entered_at timestamptz not null,
  data jsonb not null,
  primary key (office_id, register, year, value)
);
create index register_entries_case on register_entries (case_id);

create table notices (
  id bigint generated always as identity primary key,
  office_id text not null references offices,
  case_id text not null references cases,
  topic text not null,
  people text[] not null,
  position_ids text[] not null,
  at timestamptz not null
);
create index notices_office on notices (office_id, at desc);
