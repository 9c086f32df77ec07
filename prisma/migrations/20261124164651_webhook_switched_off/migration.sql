-- AlterEnum
ALTER TYPE "notification_kind" ADD VALUE 'webhook_off';

-- AlterTable
ALTER TABLE "notification" ALTER COLUMN "articleId" DROP NOT NULL,
ALTER COLUMN "actorId" DROP NOT NULL,
ALTER COLUMN "eventId" DROP NOT NULL;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;
