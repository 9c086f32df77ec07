-- AlterTable
ALTER TABLE "event" ADD COLUMN     "roundId" UUID;

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL,
    "deskId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "showsFindings" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" TIMESTAMPTZ(3),
    "revealed" BOOLEAN NOT NULL DEFAULT false,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_text" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "segments" JSONB NOT NULL,
    "typology" JSONB NOT NULL,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "decisions" JSONB NOT NULL DEFAULT '{}',
    "adjudicatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "round_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_task" (
    "id" UUID NOT NULL,
    "textId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "letter" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "round_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mark" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "sentenceId" UUID NOT NULL,
    "side" "side" NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "severity" "flag_severity" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "mark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "round_deskId_createdAt_id_idx" ON "round"("deskId", "createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "round_text_articleId_idx" ON "round_text"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "round_text_roundId_articleId_key" ON "round_text"("roundId", "articleId");

-- CreateIndex
CREATE INDEX "round_task_userId_idx" ON "round_task"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "round_task_textId_userId_key" ON "round_task"("textId", "userId");

-- CreateIndex
CREATE INDEX "mark_taskId_idx" ON "mark"("taskId");

-- CreateIndex
CREATE INDEX "event_roundId_actorId_id_idx" ON "event"("roundId", "actorId", "id");

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_deskId_fkey" FOREIGN KEY ("deskId") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_text" ADD CONSTRAINT "round_text_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_text" ADD CONSTRAINT "round_text_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_task" ADD CONSTRAINT "round_task_textId_fkey" FOREIGN KEY ("textId") REFERENCES "round_text"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_task" ADD CONSTRAINT "round_task_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "round_task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;
