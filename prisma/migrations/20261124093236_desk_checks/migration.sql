-- CreateEnum
CREATE TYPE "term_kind" AS ENUM ('required', 'forbidden');

-- CreateEnum
CREATE TYPE "dismissal_scope" AS ENUM ('article', 'word', 'check');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "checkedAs" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "checks" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "checksVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "lanes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "typography" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "flag" ADD COLUMN     "dismissalId" UUID,
ADD COLUMN     "ownLane" TEXT;

-- CreateTable
CREATE TABLE "term" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "kind" "term_kind" NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "matchCase" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "scope" "dismissal_scope" NOT NULL,
    "check" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "articleId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "term_deskId_idx" ON "term"("deskId");

-- CreateIndex
CREATE INDEX "dismissal_deskId_idx" ON "dismissal"("deskId");

-- CreateIndex
CREATE INDEX "dismissal_articleId_idx" ON "dismissal"("articleId");

-- CreateIndex
CREATE INDEX "flag_deskId_check_decidedAt_idx" ON "flag"("deskId", "check", "decidedAt" DESC);

-- CreateIndex
CREATE INDEX "flag_dismissalId_idx" ON "flag"("dismissalId");

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_dismissalId_fkey" FOREIGN KEY ("dismissalId") REFERENCES "dismissal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
