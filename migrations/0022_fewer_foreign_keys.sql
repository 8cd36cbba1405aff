-- Whoever writes these rows has locked the case, and named its office, in the same transaction, and neither cases nor offices are ever
-- deleted. Each key costs a look-up for each row of each step; the one to offices makes all steps of an office queue for a share of its one row.
alter table tasks drop constraint tasks_case_id_fkey;
alter table case_hands drop constraint case_hands_case_id_fkey;
alter table notices drop constraint notices_case_id_fkey, drop constraint notices_office_id_fkey;
