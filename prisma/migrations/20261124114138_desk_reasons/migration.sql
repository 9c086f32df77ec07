-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "reasons" JSONB NOT NULL DEFAULT '{}';
