-- Finding: by words and numbers over everything, and by time for the calendar.

-- Part of every PostgreSQL that Debian or we bring, and an owner may add it; where it is missing, typing errors are not forgiven.
do $$ begin
  create extension if not exists pg_trgm;
exception when others then
  raise notice 'pg_trgm is not there: %', sqlerrm;
end $$;

-- Keys stand in the words' own index, so that office, person, channel and number narrow a search before a row is read. Weight D.
create function search_keys(keys text[]) returns tsvector language sql immutable as $$
  select coalesce(string_agg('''' || replace(replace(left(k, 200), '\', '\\'), '''', '''''') || ''':1D', ' '), '')::tsvector from unnest(keys) as k
$$;

-- What a case is found by: title (A) and content (B) as they are now; what was said (C) and keys (D) for ever.
-- Null content: it did not change. Equal in, equal out, so that most steps touch no index.
create function search_grown(known tsvector, title text, content text, said text, keys text[]) returns tsvector language sql immutable as $$
  select grown || case when tsvector_to_array(grown) @> keys then ''::tsvector else search_keys(keys) end from (
    select case when content is null then known
      else ts_filter(known, '{c,d}') || setweight(to_tsvector('indonesian', title), 'A') || setweight(to_tsvector('indonesian', content), 'B') end
      || case when said is null then ''::tsvector else setweight(to_tsvector('indonesian', said), 'C') end as grown
  ) as one
$$;

update cases c set search = search_grown(''::tsvector, c.title,
  (select concat_ws(' ', c.state #>> '{post,title}', c.state #>> '{post,summary}', (select string_agg(b ->> 'text', ' ') from json_array_elements(case json_typeof(c.state #> '{post,blocks}') when 'array' then c.state #> '{post,blocks}' else '[]' end) as b))),
  (select string_agg(concat_ws(' ', e.body #>> '{data,text}', e.body #>> '{data,note}', e.body #>> '{data,comment}', e.body #>> '{data,subject}', e.body #>> '{data,source}', e.body #>> '{data,agency}'), ' ')
    from events e where e.case_id = c.id),
  array_remove(array['kantor:' || c.office_id, 'nomor:' || lower(c.receipt)], null)
    || array(select distinct 'orang:' || (e.body #>> '{by,personId}') from events e where e.case_id = c.id and coalesce(e.body #>> '{by,personId}', '') <> '')
    || array(select 'kanal:' || p.channel from publications p where p.case_id = c.id)
    || array(select 'nomor:' || lower(r.printed) from register_entries r where r.case_id = c.id));

alter table sop_versions add column search tsvector generated always as (to_tsvector('indonesian', definition)) stored;
create index sop_versions_search on sop_versions using gin (search) where in_force;
-- Names of files and addresses have no spaces to part their words by.
create function name_words(name text) returns tsvector language sql immutable as $$
  select to_tsvector('simple', translate(name, './_-:?=&()', '           '))
$$;
create index files_name on files using gin (name_words(name));
create index publications_link on publications using gin (name_words(link)) where link <> '';
create index register_entries_printed on register_entries (office_id, lower(printed));

do $$ begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index cases_title_near on cases using gin (title gin_trgm_ops);
    create index register_entries_near on register_entries using gin (printed gin_trgm_ops);
  end if;
end $$;

-- When channels are planned to show a case, until publishing has begun; from then on it stands in publications.
create table planned_channels (
  office_id text not null,
  case_id text not null references cases,
  channel text not null,
  from_at timestamptz not null,
  until_at timestamptz
);
create index planned_channels_time on planned_channels (office_id, from_at);
create index planned_channels_case on planned_channels (case_id);
insert into planned_channels (office_id, case_id, channel, from_at, until_at)
select c.office_id, c.id, p ->> 'channel', (p ->> 'from')::timestamptz, (p ->> 'until')::timestamptz
from cases c, json_array_elements(c.state -> 'channels') as p
where c.status = 'open' and p ->> 'from' is not null and not exists (select from publications s where s.case_id = c.id and s.channel = p ->> 'channel');

create index publications_time on publications (office_id, (coalesce(from_at, changed_at)));
create index tasks_time on tasks (office_id, due_at) where due_at is not null;

-- The address under which a person's own calendar program reads; one each, its token kept as a hash.
create table calendar_feeds (
  office_id text not null references offices,
  person_id text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  primary key (office_id, person_id),
  foreign key (office_id, person_id) references members
);

-- A picture that browsers cannot show (HEIC) has a JPEG made of it; its bytes lie beside under this hash.
alter table files add column shown_as text check (shown_as ~ '^[0-9a-f]{64}$');
