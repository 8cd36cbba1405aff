-- Since when an office's public pages could not be rendered anew; null while they can. Administrators read it, and it is tried again every hour.
alter table offices add column site_failed_at timestamptz;
create index offices_site_failed on offices (id) where site_failed_at is not null;
