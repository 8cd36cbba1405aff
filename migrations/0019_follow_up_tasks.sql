-- An item of the minutes is a task of its own, on the desk of the post it is given to. Items share step and day, so the item tells them apart.
alter table tasks add column item text not null default '';
alter table tasks drop constraint tasks_kind_check;
alter table tasks add constraint tasks_kind_check check (kind in ('step', 'again', 'ratify', 'followUp'));
drop index tasks_desk;
create index tasks_desk on tasks (position_id, (coalesce(due_at, 'infinity'::timestamptz)), case_id, step, item);

-- Its post is reminded apart from the step it belongs to.
alter table escalations add column item text not null default '';
alter table escalations drop constraint escalations_pkey;
alter table escalations add primary key (case_id, step, item, since, level);
