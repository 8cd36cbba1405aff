-- Offices, who works in them, in which post, and who acts for whom. Everything hangs on an office.
create table offices (
  id text primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,58}$'),
  name text not null,
  -- face of the public site, kop, contact, default classification, register patterns
  settings jsonb not null default '{}',
  -- zone, weekly hours, special periods, closed days; see core/calendar/office-calendar
  calendar jsonb not null,
  created_at timestamptz not null
);

create unique index offices_domain on offices ((settings ->> 'domain')) where coalesce(settings ->> 'domain', '') <> '';

create table members (
  office_id text not null references offices,
  person_id text not null,
  name text not null,
  role text not null check (role in ('admin', 'staff')),
  active boolean not null default true,
  primary key (office_id, person_id)
);
create index members_person on members (person_id);

create table positions (
  id text primary key,
  office_id text not null references offices,
  name text not null,
  unique (office_id, name)
);

create table holdings (
  id text primary key,
  office_id text not null references offices,
  position_id text not null references positions,
  person_id text not null,
  from_on date not null,
  to_on date,
  check (to_on is null or to_on >= from_on),
  foreign key (office_id, person_id) references members
);
create index holdings_person on holdings (office_id, person_id);

create table mandates (
  id text primary key,
  office_id text not null references offices,
  position_id text not null references positions,
  person_id text not null,
  kind text not null check (kind in ('plt', 'plh', 'selfApproval')),
  decree text not null check (decree <> ''),
  from_on date not null,
  to_on date not null,
  scope text[],
  revoked_at timestamptz,
  created_at timestamptz not null,
  created_by text not null,
  check (to_on >= from_on),
  foreign key (office_id, person_id) references members
);
create index mandates_person on mandates (office_id, person_id);

-- Tokens are kept as hashes; the token itself is shown once.
create table api_tokens (
  id text primary key,
  office_id text not null references offices,
  person_id text not null,
  name text not null,
  token_hash bytea not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  foreign key (office_id, person_id) references members
);
