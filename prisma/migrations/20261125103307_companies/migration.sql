-- CreateTable
CREATE TABLE "companies" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filings" INTEGER NOT NULL,
    "years" TEXT NOT NULL,
    "spellings" TEXT NOT NULL,
    "trade_names" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_roles" (
    "company_id" TEXT NOT NULL,
    "soc_code" TEXT NOT NULL,
    "filings" INTEGER NOT NULL,
    "years" TEXT NOT NULL,

    CONSTRAINT "company_roles_pkey" PRIMARY KEY ("company_id","soc_code")
);

-- CreateTable
CREATE TABLE "company_wages" (
    "company_id" TEXT NOT NULL,
    "soc_code" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,
    "cases" INTEGER NOT NULL,
    "p25" INTEGER,
    "median" INTEGER NOT NULL,
    "p75" INTEGER,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "company_wages_pkey" PRIMARY KEY ("company_id","soc_code","area_code")
);

-- CreateIndex
CREATE UNIQUE INDEX "companies_slug_key" ON "companies"("slug");

-- CreateIndex
CREATE INDEX "companies_filings_idx" ON "companies"("filings");

-- CreateIndex
CREATE INDEX "company_roles_soc_code_filings_idx" ON "company_roles"("soc_code", "filings");

-- CreateIndex
CREATE INDEX "company_wages_soc_code_area_code_idx" ON "company_wages"("soc_code", "area_code");

-- CreateIndex
CREATE INDEX "company_wages_area_code_idx" ON "company_wages"("area_code");

-- AddForeignKey
ALTER TABLE "company_roles" ADD CONSTRAINT "company_roles_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_roles" ADD CONSTRAINT "company_roles_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_wages" ADD CONSTRAINT "company_wages_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_wages" ADD CONSTRAINT "company_wages_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_wages" ADD CONSTRAINT "company_wages_area_code_fkey" FOREIGN KEY ("area_code") REFERENCES "areas"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
