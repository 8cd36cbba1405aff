-- Which program rendered an office's public pages, and for which address: after an update they are rendered again, office by office.
alter table offices add column site_renderer text not null default '';
