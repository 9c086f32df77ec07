-- DropIndex
DROP INDEX "flag_deskId_state_severity_createdAt_id_idx";

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "secondReaderId" UUID;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "bulkId" UUID;

-- AlterTable
ALTER TABLE "flag" ADD COLUMN     "contested" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "queued" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "words" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flag_words" (
    "flagId" UUID NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "flag_words_pkey" PRIMARY KEY ("flagId")
);

-- CreateIndex
CREATE INDEX "saved_view_deskId_removedAt_idx" ON "saved_view"("deskId", "removedAt");

-- CreateIndex
CREATE INDEX "article_deskId_state_idx" ON "article"("deskId", "state");

-- CreateIndex
CREATE INDEX "article_assigneeId_idx" ON "article"("assigneeId");

-- CreateIndex
CREATE INDEX "article_secondReaderId_idx" ON "article"("secondReaderId");

-- CreateIndex

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_secondReaderId_fkey" FOREIGN KEY ("secondReaderId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_words" ADD CONSTRAINT "flag_words_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "flag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── By hand: what the schema file cannot say ────────────────────────────────
-- Functions, triggers and indexes on part of the rows. See docs/decisions/012-order-of-the-queue.md.

-- The place of a flag in the queue, in weeks: what is smaller comes first. Each doubling of weight × disagreement
-- weighs as much as a week of age, so the order does not change as time passes and an index can hold it.
CREATE FUNCTION flag_place(severity flag_severity, contested integer, raised timestamptz) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN extract(epoch FROM raised AT TIME ZONE 'UTC')::double precision / 604800
    - ln(CASE severity WHEN 'critical' THEN 25 WHEN 'major' THEN 5 WHEN 'minor' THEN 1 ELSE 0.2 END::double precision) / ln(2::double precision)
    - ln(1 + contested::double precision) / ln(2::double precision);

CREATE INDEX flag_queue_place ON flag ("deskId", state, flag_place(severity, contested, "createdAt"), id)
  WHERE queued;
CREATE INDEX flag_queue_age ON flag ("deskId", state, "createdAt", id) WHERE queued;
-- Holds what filters ask for, so that counting reads no row.
CREATE INDEX flag_queue_count ON flag
  ("deskId", state, "articleId", "authorId", lane, severity, category, "check", "assigneeId", "createdAt")
  WHERE queued;

-- Whether a flag is in the queue at all follows from its article and its sentence.
CREATE FUNCTION flag_is_queued(article_id uuid, sentence_id uuid) RETURNS boolean LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM article WHERE id = article_id AND state <> 'archived')
    AND EXISTS (SELECT 1 FROM sentence WHERE id = sentence_id AND "stepId" IS NULL);

CREATE FUNCTION flag_queued() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  NEW.queued := flag_is_queued(NEW."articleId", NEW."sentenceId");
  RETURN NEW;
END $$;
CREATE TRIGGER flag_queued BEFORE INSERT OR UPDATE OF "sentenceId" ON flag
  FOR EACH ROW EXECUTE FUNCTION flag_queued();

CREATE FUNCTION article_queued() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE flag SET queued = flag_is_queued("articleId", "sentenceId") WHERE "articleId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER article_queued AFTER UPDATE OF state ON article
  FOR EACH ROW WHEN ((OLD.state = 'archived') <> (NEW.state = 'archived')) EXECUTE FUNCTION article_queued();

CREATE FUNCTION sentence_queued() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE flag SET queued = flag_is_queued("articleId", "sentenceId") WHERE "sentenceId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER sentence_queued AFTER UPDATE OF "stepId" ON sentence
  FOR EACH ROW WHEN ((OLD."stepId" IS NULL) <> (NEW."stepId" IS NULL)) EXECUTE FUNCTION sentence_queued();

UPDATE flag SET queued = false
  FROM article a, sentence s
  WHERE a.id = flag."articleId" AND s.id = flag."sentenceId" AND (a.state = 'archived' OR s."stepId" IS NOT NULL);

-- What one searches a flag by, in lower case. To look up the sentence of each flag among a million takes
-- many times as long.
CREATE FUNCTION flag_words_of(f flag) RETURNS text LANGUAGE sql STABLE
  RETURN (SELECT lower(concat_ws(E'\n', f.quote, f.note, s.current)) FROM sentence s WHERE s.id = f."sentenceId");

CREATE FUNCTION flag_words_follow_flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO flag_words ("flagId", words) VALUES (NEW.id, flag_words_of(NEW))
    ON CONFLICT ("flagId") DO UPDATE SET words = EXCLUDED.words;
  RETURN NULL;
END $$;
CREATE TRIGGER flag_words AFTER INSERT OR UPDATE OF quote, note, "sentenceId" ON flag
  FOR EACH ROW EXECUTE FUNCTION flag_words_follow_flag();

CREATE FUNCTION flag_words_follow_sentence() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE flag_words w SET words = flag_words_of(f) FROM flag f WHERE f."sentenceId" = NEW.id AND w."flagId" = f.id;
  RETURN NULL;
END $$;
CREATE TRIGGER flag_words AFTER UPDATE OF current ON sentence
  FOR EACH ROW WHEN (OLD.current <> NEW.current) EXECUTE FUNCTION flag_words_follow_sentence();

INSERT INTO flag_words ("flagId", words) SELECT f.id, flag_words_of(f) FROM flag f;

-- Links that only the aligner vouches for, the least sure first. The bound is DOUBTFUL_BELOW in lib/domain.
CREATE INDEX link_doubtful ON link (score, id) INCLUDE ("articleId") WHERE "confirmedAt" IS NULL AND score < 0.9;
-- Sentences that their editor says are done and no lead has judged.
CREATE INDEX sentence_to_review ON sentence ("articleId", position)
  WHERE side = 'target' AND progress = 'done' AND verdict = 'pending' AND "stepId" IS NULL AND current <> '';

CREATE INDEX event_bulk ON event ("bulkId") WHERE "bulkId" IS NOT NULL;
