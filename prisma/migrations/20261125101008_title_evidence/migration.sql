-- CreateTable
CREATE TABLE "title_evidence" (
    "title" TEXT NOT NULL,
    "occupation_code" TEXT NOT NULL,
    "filings" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "title_evidence_pkey" PRIMARY KEY ("title","occupation_code")
);

-- CreateIndex
CREATE INDEX "title_evidence_occupation_code_idx" ON "title_evidence"("occupation_code");

-- AddForeignKey
ALTER TABLE "title_evidence" ADD CONSTRAINT "title_evidence_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
