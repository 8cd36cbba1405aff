-- What an office's calendar is known by: whoever has read it once need not fetch its fifteen thousand letters with every step.
alter table offices add column calendar_key text generated always as (md5(calendar::text)) stored;
