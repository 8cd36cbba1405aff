-- SOPs as an office adopted them. A version never changes; a running case keeps the one it began with.
create table sops (
  id text primary key,
  office_id text not null references offices,
  title text not null,
  created_at timestamptz not null
);
create index sops_office on sops (office_id);

create table sop_versions (
  id text primary key,
  sop_id text not null references sops,
  office_id text not null references offices,
  version integer not null check (version > 0),
  -- the file as it was adopted, byte for byte
  source text not null,
  -- json, not jsonb: the order of the performers is the order of the sheet's columns
  definition json not null,
  -- SOP column -> position ids
  bindings jsonb not null,
  adopted_at timestamptz not null,
  adopted_by text not null,
  in_force boolean not null,
  unique (sop_id, version)
);
create unique index sop_versions_in_force on sop_versions (sop_id) where in_force;
create index sop_versions_office on sop_versions (office_id);

create table channels (
  office_id text not null references offices,
  key text not null,
  name text not null,
  mode text not null check (mode in ('site', 'screen', 'hand')),
  link_hosts text[] not null default '{}',
  text_limit integer,
  -- shape of pictures the outlet shows best
  ratio text check (ratio in ('1:1', '4:5', '1.91:1', '16:9')),
  -- where the officer goes to post by hand
  address text not null default '',
  active boolean not null default true,
  primary key (office_id, key)
);

-- Klasifikasi arsip and retention: each region decrees its own, so it is the office's data.
create table classifications (
  office_id text not null references offices,
  code text not null,
  subject text not null,
  active text not null,
  inactive text not null,
  fate text not null,
  primary key (office_id, code)
);
