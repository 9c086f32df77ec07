-- An import inserts sentences and flags in one statement: triggers of the rows would look for sentences that are not
-- there yet. Those of the statement run after all of it, and once for all its flags.
DROP TRIGGER flag_queued ON flag;
CREATE TRIGGER flag_queued BEFORE UPDATE OF "sentenceId" ON flag
  FOR EACH ROW EXECUTE FUNCTION flag_queued();
DROP TRIGGER flag_words ON flag;
CREATE TRIGGER flag_words AFTER UPDATE OF quote, note, "sentenceId" ON flag
  FOR EACH ROW EXECUTE FUNCTION flag_words_follow_flag();

CREATE FUNCTION flags_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO flag_words ("flagId", words)
    SELECT f.id, lower(concat_ws(E'\n', f.quote, f.note, s.current))
    FROM added f JOIN sentence s ON s.id = f."sentenceId";
  UPDATE flag SET queued = false FROM added f
    JOIN sentence s ON s.id = f."sentenceId" JOIN article a ON a.id = f."articleId"
    WHERE flag.id = f.id AND (s."stepId" IS NOT NULL OR a.state = 'archived');
  RETURN NULL;
END $$;
CREATE TRIGGER flags_added AFTER INSERT ON flag REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION flags_added();

-- What was imported between that migration and this one.
UPDATE flag SET queued = flag_is_queued("articleId", "sentenceId")
  WHERE queued <> flag_is_queued("articleId", "sentenceId");
INSERT INTO flag_words ("flagId", words)
  SELECT f.id, lower(concat_ws(E'\n', f.quote, f.note, s.current)) FROM flag f JOIN sentence s ON s.id = f."sentenceId"
  ON CONFLICT ("flagId") DO UPDATE SET words = EXCLUDED.words;
