-- AlterTable
ALTER TABLE "batch_item" ADD COLUMN     "paragraphs" JSONB;
