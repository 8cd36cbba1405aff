-- Who holds a post, or acts for it, is asked for every case somebody opens: "waits for so-and-so". Until now only a person's posts had an index.
create index holdings_position on holdings (position_id, office_id);
create index mandates_position on mandates (position_id, office_id);
