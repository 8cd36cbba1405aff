-- What an outlet counts and how many tags and names it takes, beside its longest text: dated data, as defaults/outlets.yaml has it.
alter table channels
  add column text_unit text not null default 'characters' check (text_unit in ('characters', 'bytes')),
  add column hashtag_limit integer check (hashtag_limit >= 0),
  add column mention_limit integer check (mention_limit >= 0);
update channels set hashtag_limit = 30, mention_limit = 20 where key = 'instagram';
update channels set text_unit = 'bytes' where key = 'youtube';

-- What somebody is typing and has not saved: no part of the record, gone when the edit is saved. One per case and person.
-- A row without saved_at says only that the person has the form open.
create table drafts (
  office_id text not null references offices,
  case_id text not null references cases,
  person_id text not null,
  -- version of the case the form began with
  base_version integer not null,
  -- counts the saves; a patch names the one it was made for
  revision integer not null,
  fields json not null,
  saved_at timestamptz,
  seen_at timestamptz not null,
  primary key (office_id, case_id, person_id)
);
create index drafts_seen on drafts (seen_at);
