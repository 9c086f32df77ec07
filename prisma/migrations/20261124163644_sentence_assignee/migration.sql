-- AlterTable
ALTER TABLE "sentence" ADD COLUMN     "assigneeId" UUID;

-- AddForeignKey
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ── By hand: what the schema file cannot say ────────────────────────────────
-- Few sentences are given to somebody by themselves.
CREATE INDEX sentence_given ON sentence ("assigneeId", "articleId", position) WHERE "assigneeId" IS NOT NULL;
