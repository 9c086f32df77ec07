-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "count" INTEGER NOT NULL DEFAULT 1;
