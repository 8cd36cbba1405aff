-- An automatic filing under a code of another shape was dropped without a word: the code is taken away, and the cases that ended
-- without a record are listed, to be filed once. Since the program refuses such codes, none is ever added.
update offices set settings = settings - 'defaultClassification'
where settings ? 'defaultClassification' and settings->>'defaultClassification' !~ '^\d{3}(\.\d+){0,6}$';

create table unfiled_cases (
  case_id text primary key references cases,
  office_id text not null references offices
);
insert into unfiled_cases (case_id, office_id) select id, office_id from cases where status <> 'open' and state->>'archived' is null;

-- Keys against repeats: those of people and outside parties are kept apart from those the program makes for its own jobs.
update commands set key = case when actor <> '' then 'person:' when key like 'delivery:%' then 'system:' else 'outside:' end || key;
