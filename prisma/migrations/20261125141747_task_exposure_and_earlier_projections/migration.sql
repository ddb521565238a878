-- CreateTable
CREATE TABLE "task_exposure" (
    "occupation_code" TEXT NOT NULL,
    "model_alpha" DOUBLE PRECISION NOT NULL,
    "model_beta" DOUBLE PRECISION NOT NULL,
    "model_gamma" DOUBLE PRECISION NOT NULL,
    "human_alpha" DOUBLE PRECISION NOT NULL,
    "human_beta" DOUBLE PRECISION NOT NULL,
    "human_gamma" DOUBLE PRECISION NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "task_exposure_pkey" PRIMARY KEY ("occupation_code")
);

-- CreateTable
CREATE TABLE "earlier_projections" (
    "occupation_code" TEXT NOT NULL,
    "base_year" INTEGER NOT NULL,
    "target_year" INTEGER NOT NULL,
    "employment" INTEGER,
    "employment_projected" INTEGER,
    "change_percent" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "earlier_projections_pkey" PRIMARY KEY ("occupation_code")
);

-- AddForeignKey
ALTER TABLE "task_exposure" ADD CONSTRAINT "task_exposure_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_projections" ADD CONSTRAINT "earlier_projections_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
