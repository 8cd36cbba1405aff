-- Whose hands an open case has gone through, and when last: what a person who has sent it on waits for. Rows leave with the case's end,
-- so that the table is as small as the office's running work.
create table case_hands (
  office_id text not null,
  person_id text not null,
  case_id text not null references cases,
  at timestamptz not null,
  primary key (case_id, person_id)
);
create index case_hands_person on case_hands (office_id, person_id, at, case_id);
insert into case_hands (office_id, person_id, case_id, at)
select c.office_id, e.body -> 'by' ->> 'personId', c.id, max((e.body ->> 'at')::timestamptz)
from cases c join events e on e.case_id = c.id
where c.status = 'open' and e.body -> 'by' ->> 'kind' = 'person' and e.body ->> 'type' <> 'Commented'
group by c.office_id, e.body -> 'by' ->> 'personId', c.id;
