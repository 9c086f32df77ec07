-- AlterTable
ALTER TABLE "flag" ADD COLUMN     "answers" UUID[] DEFAULT ARRAY[]::UUID[];
