-- AlterTable
ALTER TABLE "flag" ADD COLUMN     "rater" TEXT NOT NULL DEFAULT '';
