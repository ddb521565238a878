-- Figures are loaded anew from the snapshot, whose tables are of another shape from here on. What
-- people keep refers to none of them.
TRUNCATE TABLE "soc_groups", "areas", "industries", "elements", "census_ages", "census_people" CASCADE;
DELETE FROM "loaded_snapshot";

-- DropForeignKey
ALTER TABLE "wages" DROP CONSTRAINT "wages_source_id_area_code_fkey";

-- DropForeignKey
ALTER TABLE "local_wages" DROP CONSTRAINT "local_wages_occupation_code_fkey";

-- DropForeignKey
ALTER TABLE "local_wages" DROP CONSTRAINT "local_wages_source_id_area_code_fkey";

-- DropIndex
DROP INDEX "wages_source_id_area_code_idx";

-- AlterTable
ALTER TABLE "interests" ADD COLUMN     "method" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "technologies" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "areas" DROP CONSTRAINT "areas_pkey",
ADD CONSTRAINT "areas_pkey" PRIMARY KEY ("code");

-- AlterTable
ALTER TABLE "wages" DROP CONSTRAINT "wages_pkey",
ADD COLUMN     "location_quotient" DOUBLE PRECISION,
ADD CONSTRAINT "wages_pkey" PRIMARY KEY ("occupation_code", "area_code", "industry_code");

-- AlterTable
ALTER TABLE "census_matches" ADD COLUMN     "earnings_scope" TEXT NOT NULL,
ADD COLUMN     "earnings_title" TEXT,
ADD COLUMN     "unemployment_scope" TEXT NOT NULL,
ADD COLUMN     "unemployment_title" TEXT;

-- AlterTable
ALTER TABLE "majors" ADD COLUMN     "occupations" INTEGER NOT NULL;

-- DropTable
DROP TABLE "local_wages";

-- CreateTable
CREATE TABLE "work_styles" (
    "occupation_code" TEXT NOT NULL,
    "element_id" TEXT NOT NULL,
    "impact" DOUBLE PRECISION,
    "distinctiveness_rank" INTEGER,
    "method" TEXT NOT NULL DEFAULT '',
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "work_styles_pkey" PRIMARY KEY ("occupation_code","element_id")
);

-- CreateTable
CREATE TABLE "bright_outlook" (
    "occupation_code" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "bright_outlook_pkey" PRIMARY KEY ("occupation_code")
);

-- CreateTable
CREATE TABLE "price_levels" (
    "area_code" TEXT NOT NULL,
    "level" DOUBLE PRECISION NOT NULL,
    "scope" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "price_levels_pkey" PRIMARY KEY ("area_code")
);

-- CreateTable
CREATE TABLE "price_index" (
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "price_index_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "pay_years" (
    "occupation_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "mean_annual" DOUBLE PRECISION,
    "median_annual" DOUBLE PRECISION,
    "mean_hourly" DOUBLE PRECISION,
    "median_hourly" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "pay_years_pkey" PRIMARY KEY ("occupation_code","year")
);

-- CreateTable
CREATE TABLE "census_earnings" (
    "title" TEXT NOT NULL,
    "workers" INTEGER,
    "weekly" DOUBLE PRECISION,
    "men_workers" INTEGER,
    "men_weekly" DOUBLE PRECISION,
    "women_workers" INTEGER,
    "women_weekly" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "census_earnings_pkey" PRIMARY KEY ("title")
);

-- CreateTable
CREATE TABLE "census_unemployment" (
    "title" TEXT NOT NULL,
    "rate" DOUBLE PRECISION,
    "unemployed" INTEGER,
    "labour_force" INTEGER,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "census_unemployment_pkey" PRIMARY KEY ("title")
);

-- CreateTable
CREATE TABLE "satisfaction_groups" (
    "title" TEXT NOT NULL,
    "employed" INTEGER,
    "very_satisfied" INTEGER,
    "somewhat_satisfied" INTEGER,
    "somewhat_dissatisfied" INTEGER,
    "very_dissatisfied" INTEGER,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "satisfaction_groups_pkey" PRIMARY KEY ("title")
);

-- CreateTable
CREATE TABLE "satisfaction_matches" (
    "soc_code" TEXT NOT NULL,
    "group_title" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "satisfaction_matches_pkey" PRIMARY KEY ("soc_code")
);

-- CreateTable
CREATE TABLE "telework" (
    "occupation_code" TEXT NOT NULL,
    "percent" DOUBLE PRECISION,
    "standard_error" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "telework_pkey" PRIMARY KEY ("occupation_code")
);

-- CreateTable
CREATE TABLE "field_awards" (
    "soc_code" TEXT NOT NULL,
    "cip_code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "awards" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "field_awards_pkey" PRIMARY KEY ("soc_code","cip_code")
);

-- CreateTable
CREATE TABLE "college_awards" (
    "soc_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "institution" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "awards" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "college_awards_pkey" PRIMARY KEY ("soc_code","position")
);

-- CreateIndex
CREATE INDEX "work_styles_element_id_idx" ON "work_styles"("element_id");

-- CreateIndex
CREATE INDEX "satisfaction_matches_group_title_idx" ON "satisfaction_matches"("group_title");

-- CreateIndex
CREATE INDEX "wages_area_code_idx" ON "wages"("area_code");

-- CreateIndex
CREATE INDEX "census_matches_earnings_title_idx" ON "census_matches"("earnings_title");

-- CreateIndex
CREATE INDEX "census_matches_unemployment_title_idx" ON "census_matches"("unemployment_title");

-- AddForeignKey
ALTER TABLE "work_styles" ADD CONSTRAINT "work_styles_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_styles" ADD CONSTRAINT "work_styles_element_id_fkey" FOREIGN KEY ("element_id") REFERENCES "elements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bright_outlook" ADD CONSTRAINT "bright_outlook_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_levels" ADD CONSTRAINT "price_levels_area_code_fkey" FOREIGN KEY ("area_code") REFERENCES "areas"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wages" ADD CONSTRAINT "wages_area_code_fkey" FOREIGN KEY ("area_code") REFERENCES "areas"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pay_years" ADD CONSTRAINT "pay_years_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_matches" ADD CONSTRAINT "census_matches_earnings_title_fkey" FOREIGN KEY ("earnings_title") REFERENCES "census_earnings"("title") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_matches" ADD CONSTRAINT "census_matches_unemployment_title_fkey" FOREIGN KEY ("unemployment_title") REFERENCES "census_unemployment"("title") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_matches" ADD CONSTRAINT "satisfaction_matches_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_matches" ADD CONSTRAINT "satisfaction_matches_group_title_fkey" FOREIGN KEY ("group_title") REFERENCES "satisfaction_groups"("title") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "telework" ADD CONSTRAINT "telework_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field_awards" ADD CONSTRAINT "field_awards_soc_code_cip_code_fkey" FOREIGN KEY ("soc_code", "cip_code") REFERENCES "majors"("soc_code", "cip_code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "college_awards" ADD CONSTRAINT "college_awards_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
