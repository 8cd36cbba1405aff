-- What an office writes on its site itself (pages, services), and what readers search its articles by.

-- Every saving is a new row: the newest version holds, the ones before are its history.
create table site_sheets (
  office_id text not null references offices,
  kind text not null check (kind in ('page', 'service')),
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  version integer not null check (version > 0),
  title text not null check (title <> ''),
  -- order in lists and menus, small first
  position integer not null default 0,
  -- false: taken off the site; its history stays
  shown boolean not null,
  body jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (office_id, kind, slug, version)
);

-- a word misspelt still finds its title
create extension if not exists pg_trgm;

alter table site_posts add column search tsvector not null generated always as (
  setweight(to_tsvector('indonesian'::regconfig, title), 'A') || setweight(to_tsvector('indonesian'::regconfig, summary || ' ' || category), 'B')
  || setweight(jsonb_to_tsvector('indonesian'::regconfig, jsonb_path_query_array(post, '$.blocks[*].text'), '["string"]'), 'C')
) stored;
create index site_posts_search on site_posts using gin (search);
