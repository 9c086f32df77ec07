-- PL/pgSQL keeps its plans for as long as a connection lives. Those made while there was little to read read whole
-- tables, and go on doing so for each article of an import, while these grow. Looked up one by one, the rows of a
-- statement cost the same however large the tables are.
ALTER FUNCTION flags_added() SET enable_seqscan = off;
ALTER FUNCTION flags_added() SET enable_hashjoin = off;
ALTER FUNCTION flags_added() SET enable_mergejoin = off;
