-- Bytes lie outside the database, by hash. Here is what is known of them, office by office.
create table files (
  office_id text not null references offices,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  name text not null,
  mime text not null,
  size bigint not null,
  width integer,
  height integer,
  taken_at text,
  -- evidence: kept inside, stripped from whatever is published
  location jsonb,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  primary key (office_id, hash)
);
