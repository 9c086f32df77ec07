-- AlterTable
ALTER TABLE "link" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "confirmedById" UUID;

-- CreateTable
CREATE TABLE "desk_lexicon" (
    "deskId" UUID NOT NULL,
    "signature" TEXT NOT NULL,
    "entries" JSONB NOT NULL,
    "learntAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_lexicon_pkey" PRIMARY KEY ("deskId")
);

-- CreateIndex
CREATE INDEX "link_confirmedAt_idx" ON "link"("confirmedAt");

-- AddForeignKey
ALTER TABLE "desk_lexicon" ADD CONSTRAINT "desk_lexicon_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_confirmedById_fkey" FOREIGN KEY ("confirmedById") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
