-- Whoever signs in with a password that somebody else made for them chooses one of their own before anything else.
create table first_passwords (
  person_id text primary key references "user" on delete cascade,
  since timestamptz not null default now()
);
