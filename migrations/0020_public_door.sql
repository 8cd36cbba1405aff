-- When a public page will read differently although nobody changes anything: a showing begins or ends, a day off is over.
alter table site_pages add column changes_at timestamptz;
create index site_pages_changes on site_pages (changes_at) where changes_at is not null;
