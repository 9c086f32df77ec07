-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "around" JSONB NOT NULL DEFAULT '[]';
