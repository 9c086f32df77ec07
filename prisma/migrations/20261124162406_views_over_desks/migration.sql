-- AlterTable
ALTER TABLE "saved_view" ALTER COLUMN "deskId" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "saved_view_ownerId_idx" ON "saved_view"("ownerId");
