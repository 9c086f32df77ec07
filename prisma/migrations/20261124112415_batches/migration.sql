-- CreateEnum
CREATE TYPE "batch_item_state" AS ENUM ('waiting', 'done', 'failed');

-- CreateTable
CREATE TABLE "batch" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch_item" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT,
    "target" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "state" "batch_item_state" NOT NULL DEFAULT 'waiting',
    "reason" TEXT NOT NULL DEFAULT '',
    "articleId" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedUntil" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "batch_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "batch_deskId_createdAt_id_idx" ON "batch"("deskId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "batch_item_state_batchId_position_idx" ON "batch_item"("state", "batchId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "batch_item_batchId_position_key" ON "batch_item"("batchId", "position");

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch" ADD CONSTRAINT "batch_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_item" ADD CONSTRAINT "batch_item_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
