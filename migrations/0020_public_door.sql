-- When a public page will read differently although nobody changes anything: a showing begins or ends, a day off is over.
alter table site_pages add column changes_at timestamptz;
create index site_pages_changes on site_pages (changes_at) where changes_at is not null;

-- A stranger's file that no request names yet: out of sight, and swept away after a day. A command that names it keeps it.
alter table files add column loose boolean not null default false;
create index files_loose on files (office_id) where loose;
-- Whether other rows still need the same bytes.
create index files_hash on files (hash);
create index files_shown_as on files (shown_as) where shown_as is not null;
with named as (
  select distinct e.office_id, found[1] as hash
  from events e cross join lateral regexp_matches(e.body::text, '[0-9a-f]{64}', 'g') as found
  where e.office_id in (select office_id from files where uploaded_by = '')
)
update files f set loose = true
where f.uploaded_by = '' and not exists (select from named n where n.office_id = f.office_id and n.hash = f.hash);

-- A film of which nobody can tell what it carries beside picture and sound is evidence; it is never shown.
alter table files add column opaque boolean not null default false;
