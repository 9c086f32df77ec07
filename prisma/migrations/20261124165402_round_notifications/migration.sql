-- AlterEnum
ALTER TYPE "notification_kind" ADD VALUE 'invited';
ALTER TYPE "notification_kind" ADD VALUE 'annotated';
ALTER TYPE "notification_kind" ADD VALUE 'adjudicated';

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "roundId" UUID;

-- CreateIndex
CREATE INDEX "notification_roundId_idx" ON "notification"("roundId");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;
