-- AlterTable
ALTER TABLE "article" ADD COLUMN     "deliveredAt" TIMESTAMPTZ(3),
ADD COLUMN     "measure" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "measuredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "desk" ADD COLUMN     "workSince" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "reading" (
    "userId" UUID NOT NULL,
    "sentenceId" UUID NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("userId","sentenceId")
);

-- CreateIndex
CREATE INDEX "reading_sentenceId_idx" ON "reading"("sentenceId");

-- CreateIndex
CREATE INDEX "article_deskId_deliveredAt_idx" ON "article"("deskId", "deliveredAt");

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_sentenceId_fkey" FOREIGN KEY ("sentenceId") REFERENCES "sentence"("id") ON DELETE CASCADE ON UPDATE CASCADE;
