-- Notices reach people: who was told what, by which way, when it is due, and what became of every letter.
alter table notices
  add column by_person text not null default '',
  -- columns of the SOP it was meant for: a mandate may be limited to some of them
  add column performers text[] not null default '{}',
  -- the step a task notice is about; empty where it is about none
  add column step text not null default '',
  add column spread_at timestamptz;
-- What happened before people could be told is not told now.
update notices set spread_at = at;
create index notices_case on notices (case_id);
create index notices_unspread on notices (id) where spread_at is null;

-- One notice told to one person. A due time is taken away in the transaction that writes the letter.
create table tellings (
  id bigint generated always as identity primary key,
  office_id text not null,
  person_id text not null,
  notice_id bigint not null references notices,
  urgent boolean not null,
  at timestamptz not null,
  read_at timestamptz,
  email_due timestamptz,
  push_due timestamptz,
  unique (notice_id, person_id)
);
create index tellings_person on tellings (person_id, office_id, (read_at is not null), at desc, id desc);
create index tellings_unread on tellings (person_id, office_id) where read_at is null;
create index tellings_email_due on tellings (email_due) where email_due is not null;
create index tellings_push_due on tellings (push_due) where push_due is not null;

-- How a person wants to be told, in one office; no row means the defaults.
create table notice_preferences (
  office_id text not null references offices,
  person_id text not null,
  value jsonb not null,
  phone text not null default '',
  primary key (office_id, person_id)
);

create table push_devices (
  id text primary key,
  office_id text not null references offices,
  person_id text not null,
  name text not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  created_at timestamptz not null,
  unique (office_id, endpoint)
);
create index push_devices_person on push_devices (person_id, office_id);

-- The outbox. `kept`: there is no mail server, and the letter is read here.
create table letters (
  id text primary key,
  office_id text not null references offices,
  person_id text not null,
  way text not null check (way in ('email', 'push')),
  kind text not null check (kind in ('notice', 'digest', 'trial')),
  -- an e-mail address, or the id of a device
  address text not null,
  content jsonb not null,
  urgent boolean not null,
  state text not null check (state in ('waiting', 'sent', 'failed', 'kept')),
  reason text not null default '',
  attempts integer not null default 0,
  at timestamptz not null,
  settled_at timestamptz
);
create index letters_office on letters (office_id, at desc, id desc);
create index letters_at on letters (at);

create table mail_servers (
  office_id text primary key references offices,
  host text not null,
  port integer not null,
  user_name text not null,
  -- sealed with a key made of the program's secret; empty where the server asks for none
  password_sealed text not null,
  sender_name text not null,
  sender_address text not null,
  changed_at timestamptz not null
);

-- A task past its time, once for each level: 1 its holder was reminded, 2 somebody above or beside was told.
create table escalations (
  office_id text not null references offices,
  case_id text not null references cases,
  step text not null,
  since timestamptz not null,
  level smallint not null check (level in (1, 2)),
  -- acting: those who act for the post; superior: the posts of the step above; nobody: there is none
  whom text not null check (whom in ('holder', 'acting', 'superior', 'nobody')),
  position_ids text[] not null,
  people text[] not null,
  due_at timestamptz not null,
  at timestamptz not null,
  primary key (case_id, step, since, level)
);
create index tasks_due on tasks (due_at) where due_at is not null;
