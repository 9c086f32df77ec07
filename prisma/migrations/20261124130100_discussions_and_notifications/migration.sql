-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('mentioned', 'sent_back', 'assigned', 'decided', 'commented');

-- CreateEnum
CREATE TYPE "notification_channel" AS ENUM ('app', 'email', 'digest');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('notifications', 'digest', 'password');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('waiting', 'sent', 'empty', 'failed');

-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ADD COLUMN     "mentions" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "threadId" UUID,
ALTER COLUMN "flagId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "flag" ADD COLUMN     "decisionSeenAt" TIMESTAMPTZ(3),
ADD COLUMN     "overruled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "sentence" ADD COLUMN     "progressById" UUID,
ADD COLUMN     "returnSeenAt" TIMESTAMPTZ(3),
ADD COLUMN     "returnedToId" UUID,
ADD COLUMN     "verdictAt" TIMESTAMPTZ(3),
ADD COLUMN     "verdictById" UUID;

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "sentenceId" UUID NOT NULL,
    "flagId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "channel" "notification_channel" NOT NULL,
    "deskId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "sentenceId" UUID,
    "flagId" UUID,
    "commentId" UUID,
    "actorId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,
    "quote" TEXT NOT NULL DEFAULT '',
    "said" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "mailId" UUID,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'waiting',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "hash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("hash")
);

-- What was said about a flag becomes its thread.
INSERT INTO "thread" ("id", "articleId", "sentenceId", "flagId", "createdAt")
SELECT gen_random_uuid(), f."articleId", f."sentenceId", f."id", min(c."createdAt")
FROM "comment" c JOIN "flag" f ON f."id" = c."flagId" GROUP BY f."id";

UPDATE "comment" c SET "threadId" = t."id" FROM "thread" t WHERE t."flagId" = c."flagId";

ALTER TABLE "comment" ALTER COLUMN "threadId" SET NOT NULL;

-- What is sent back came from somebody, and goes back to whoever worked on it last.
UPDATE "sentence" s SET "verdictById" = e."actorId", "verdictAt" = e."createdAt"
FROM (
  SELECT DISTINCT ON ("detail"->>'sentenceId') "detail"->>'sentenceId' AS id, "actorId", "createdAt"
  FROM "event" WHERE "type" = 'sentence:sent-back' ORDER BY "detail"->>'sentenceId', "id" DESC
) e
WHERE s."verdict" = 'sent_back' AND e.id = s."id"::text;

UPDATE "sentence" s SET "returnedToId" = coalesce(
  (SELECT r."authorId" FROM "revision" r
    WHERE r."sentenceId" = s."id" AND r."authorId" IS DISTINCT FROM s."verdictById"
    ORDER BY r."version" DESC LIMIT 1),
  (SELECT a."assigneeId" FROM "article" a WHERE a."id" = s."articleId"))
WHERE s."verdict" = 'sent_back';

-- CreateIndex
CREATE UNIQUE INDEX "thread_flagId_key" ON "thread"("flagId");

-- CreateIndex
CREATE INDEX "thread_sentenceId_idx" ON "thread"("sentenceId");

-- CreateIndex
CREATE INDEX "thread_articleId_idx" ON "thread"("articleId");

-- CreateIndex
CREATE INDEX "notification_userId_id_idx" ON "notification"("userId", "id" DESC);

-- CreateIndex
CREATE INDEX "notification_userId_readAt_idx" ON "notification"("userId", "readAt");

-- CreateIndex
CREATE INDEX "notification_eventId_idx" ON "notification"("eventId");

-- CreateIndex
CREATE INDEX "notification_mailId_idx" ON "notification"("mailId");

-- CreateIndex
CREATE INDEX "mail_state_dueAt_idx" ON "mail"("state", "dueAt");

-- CreateIndex
CREATE INDEX "mail_userId_kind_state_idx" ON "mail"("userId", "kind", "state");

-- CreateIndex
CREATE INDEX "password_reset_userId_idx" ON "password_reset"("userId");

-- CreateIndex
CREATE INDEX "comment_threadId_createdAt_idx" ON "comment"("threadId", "createdAt");

-- CreateIndex
CREATE INDEX "flag_authorId_overruled_idx" ON "flag"("authorId", "overruled");

-- CreateIndex
CREATE INDEX "sentence_returnedToId_idx" ON "sentence"("returnedToId");

-- AddForeignKey
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_progressById_fkey" FOREIGN KEY ("progressById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_verdictById_fkey" FOREIGN KEY ("verdictById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_returnedToId_fkey" FOREIGN KEY ("returnedToId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_flagId_fkey" FOREIGN KEY ("flagId") REFERENCES "flag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
