-- AlterTable
ALTER TABLE "article" ADD COLUMN     "rubric" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "rubric" JSONB NOT NULL DEFAULT '{}';
