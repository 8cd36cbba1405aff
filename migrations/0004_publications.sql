-- The publication ledger, the public site's bytes, and what screens have shown.
create table publications (
  office_id text not null references offices,
  case_id text not null references cases,
  channel text not null,
  state text not null,
  link text not null default '',
  reason text not null default '',
  from_at timestamptz,
  until_at timestamptz,
  changed_at timestamptz not null,
  changed_by text not null,
  proof jsonb not null default '[]',
  primary key (case_id, channel)
);
create index publications_office on publications (office_id, changed_at desc);
create index publications_screen on publications (office_id, channel, state, until_at);

create index publications_under_way on publications (changed_at) where state in ('publishing', 'withdrawing');

-- One row per article of the public site; the pages themselves are rendered from these.
-- A correction changes the original's row; its own row (`corrects` set) keeps the version it replaced.
create table site_posts (
  office_id text not null references offices,
  case_id text not null references cases,
  slug text not null,
  title text not null,
  summary text not null,
  category text not null,
  post jsonb not null,
  published_at timestamptz not null,
  corrected_at timestamptz,
  correction_note text not null default '',
  withdrawn_at timestamptz,
  withdrawal_reason text not null default '',
  corrects text,
  primary key (office_id, case_id),
  unique (office_id, slug)
);
create index site_posts_list on site_posts (office_id, published_at desc);
create index site_posts_versions on site_posts (office_id, corrects) where corrects is not null;
-- is this picture public? asked by the hash of its file
create index site_posts_media on site_posts using gin ((post -> 'media') jsonb_path_ops);

-- Bytes as they are served, rendered once at publication, compressed once.
create table site_pages (
  office_id text not null references offices,
  path text not null,
  -- 410 for what was withdrawn: the address keeps saying so
  status integer not null default 200,
  content_type text not null,
  etag text not null,
  body bytea not null,
  gzip bytea,
  brotli bytea,
  rendered_at timestamptz not null,
  primary key (office_id, path)
);

create table screens (
  id text primary key,
  office_id text not null references offices,
  channel text not null,
  name text not null,
  -- the player's address holds the token; here is only its hash
  token_hash bytea not null unique,
  width integer not null,
  height integer not null,
  seen_at timestamptz,
  foreign key (office_id, channel) references channels
);

create table showings (
  office_id text not null references offices,
  screen_id text not null references screens,
  case_id text not null references cases,
  day date not null,
  count integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (screen_id, case_id, day)
);

-- A player sends what it counted while off line more than once; each batch counts once.
create table showing_batches (
  screen_id text not null references screens,
  batch text not null,
  at timestamptz not null,
  primary key (screen_id, batch)
);
