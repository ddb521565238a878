-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "vintage" TEXT NOT NULL,
    "terms" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "attribution" TEXT NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loaded_snapshot" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" TEXT NOT NULL,
    "loaded_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loaded_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "soc_groups" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "soc_groups_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "occupations" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "soc_code" TEXT NOT NULL,
    "wage_code" TEXT,
    "projection_code" TEXT,
    "job_zone" INTEGER,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "occupations_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "roles" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "occupation_code" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "title_figures" (
    "slug" TEXT NOT NULL,
    "figure" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "amount" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "title_figures_pkey" PRIMARY KEY ("slug","figure","position")
);

-- CreateTable
CREATE TABLE "alternate_titles" (
    "occupation_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "alternate" BOOLEAN NOT NULL,
    "reported" BOOLEAN NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "alternate_titles_pkey" PRIMARY KEY ("occupation_code","title")
);

-- CreateTable
CREATE TABLE "elements" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "elements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ratings" (
    "occupation_code" TEXT NOT NULL,
    "element_id" TEXT NOT NULL,
    "importance" DOUBLE PRECISION,
    "importance_se" DOUBLE PRECISION,
    "level" DOUBLE PRECISION,
    "level_se" DOUBLE PRECISION,
    "sample" INTEGER,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "ratings_pkey" PRIMARY KEY ("occupation_code","element_id")
);

-- CreateTable
CREATE TABLE "interests" (
    "occupation_code" TEXT NOT NULL,
    "element_id" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "interests_pkey" PRIMARY KEY ("occupation_code","element_id")
);

-- CreateTable
CREATE TABLE "technologies" (
    "occupation_code" TEXT NOT NULL,
    "example" TEXT NOT NULL,
    "commodity" TEXT NOT NULL,
    "hot" BOOLEAN NOT NULL,
    "in_demand" BOOLEAN NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "technologies_pkey" PRIMARY KEY ("occupation_code","example","commodity")
);

-- CreateTable
CREATE TABLE "training_categories" (
    "scale" TEXT NOT NULL,
    "category" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "training_categories_pkey" PRIMARY KEY ("scale","category")
);

-- CreateTable
CREATE TABLE "training_shares" (
    "occupation_code" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "category" INTEGER NOT NULL,
    "percent" DOUBLE PRECISION,
    "standard_error" DOUBLE PRECISION,
    "sample" INTEGER,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "training_shares_pkey" PRIMARY KEY ("occupation_code","scale","category")
);

-- CreateTable
CREATE TABLE "related_occupations" (
    "occupation_code" TEXT NOT NULL,
    "related_code" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "related_occupations_pkey" PRIMARY KEY ("occupation_code","related_code")
);

-- CreateTable
CREATE TABLE "areas" (
    "source_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "states" TEXT NOT NULL,

    CONSTRAINT "areas_pkey" PRIMARY KEY ("source_id","code")
);

-- CreateTable
CREATE TABLE "industries" (
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "industries_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "wages" (
    "occupation_code" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,
    "industry_code" TEXT NOT NULL,
    "employment" INTEGER,
    "employment_rse" DOUBLE PRECISION,
    "mean_hourly" DOUBLE PRECISION,
    "mean_annual" DOUBLE PRECISION,
    "mean_rse" DOUBLE PRECISION,
    "p10_hourly" DOUBLE PRECISION,
    "p25_hourly" DOUBLE PRECISION,
    "median_hourly" DOUBLE PRECISION,
    "p75_hourly" DOUBLE PRECISION,
    "p90_hourly" DOUBLE PRECISION,
    "p10_annual" DOUBLE PRECISION,
    "p25_annual" DOUBLE PRECISION,
    "median_annual" DOUBLE PRECISION,
    "p75_annual" DOUBLE PRECISION,
    "p90_annual" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "wages_pkey" PRIMARY KEY ("occupation_code","area_code","industry_code","source_id")
);

-- CreateTable
CREATE TABLE "local_wages" (
    "occupation_code" TEXT NOT NULL,
    "area_code" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "mean" DOUBLE PRECISION NOT NULL,
    "lowest_third_mean" DOUBLE PRECISION NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "local_wages_pkey" PRIMARY KEY ("occupation_code","area_code")
);

-- CreateTable
CREATE TABLE "projections" (
    "occupation_code" TEXT NOT NULL,
    "base_year" INTEGER NOT NULL,
    "target_year" INTEGER NOT NULL,
    "employment" INTEGER,
    "employment_projected" INTEGER,
    "change_percent" DOUBLE PRECISION,
    "openings" INTEGER,
    "self_employed_percent" DOUBLE PRECISION,
    "entry_education" TEXT NOT NULL,
    "work_experience" TEXT NOT NULL,
    "training" TEXT NOT NULL,
    "exit_rate" DOUBLE PRECISION,
    "transfer_rate" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "projections_pkey" PRIMARY KEY ("occupation_code")
);

-- CreateTable
CREATE TABLE "attainment" (
    "occupation_code" TEXT NOT NULL,
    "less_than_high_school" DOUBLE PRECISION,
    "high_school" DOUBLE PRECISION,
    "some_college" DOUBLE PRECISION,
    "associate" DOUBLE PRECISION,
    "bachelor" DOUBLE PRECISION,
    "master" DOUBLE PRECISION,
    "doctoral_professional" DOUBLE PRECISION,
    "exact" BOOLEAN NOT NULL,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "attainment_pkey" PRIMARY KEY ("occupation_code")
);

-- CreateTable
CREATE TABLE "census_ages" (
    "title" TEXT NOT NULL,
    "employed" INTEGER,
    "age_16_19" INTEGER,
    "age_20_24" INTEGER,
    "age_25_34" INTEGER,
    "age_35_44" INTEGER,
    "age_45_54" INTEGER,
    "age_55_64" INTEGER,
    "age_65_over" INTEGER,
    "median_age" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "census_ages_pkey" PRIMARY KEY ("title")
);

-- CreateTable
CREATE TABLE "census_people" (
    "title" TEXT NOT NULL,
    "employed" INTEGER,
    "women" DOUBLE PRECISION,
    "white" DOUBLE PRECISION,
    "black" DOUBLE PRECISION,
    "asian" DOUBLE PRECISION,
    "hispanic" DOUBLE PRECISION,
    "caveats" JSONB NOT NULL DEFAULT '{}',
    "source_id" TEXT NOT NULL,

    CONSTRAINT "census_people_pkey" PRIMARY KEY ("title")
);

-- CreateTable
CREATE TABLE "census_matches" (
    "soc_code" TEXT NOT NULL,
    "age_title" TEXT,
    "age_scope" TEXT NOT NULL,
    "people_title" TEXT,
    "people_scope" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "census_matches_pkey" PRIMARY KEY ("soc_code")
);

-- CreateTable
CREATE TABLE "majors" (
    "soc_code" TEXT NOT NULL,
    "cip_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "majors_pkey" PRIMARY KEY ("soc_code","cip_code")
);

-- CreateIndex
CREATE UNIQUE INDEX "occupations_slug_key" ON "occupations"("slug");

-- CreateIndex
CREATE INDEX "occupations_soc_code_idx" ON "occupations"("soc_code");

-- CreateIndex
CREATE INDEX "occupations_wage_code_idx" ON "occupations"("wage_code");

-- CreateIndex
CREATE INDEX "occupations_projection_code_idx" ON "occupations"("projection_code");

-- CreateIndex
CREATE INDEX "roles_occupation_code_idx" ON "roles"("occupation_code");

-- CreateIndex
CREATE INDEX "ratings_element_id_idx" ON "ratings"("element_id");

-- CreateIndex
CREATE INDEX "interests_element_id_idx" ON "interests"("element_id");

-- CreateIndex
CREATE INDEX "training_shares_scale_category_idx" ON "training_shares"("scale", "category");

-- CreateIndex
CREATE INDEX "related_occupations_related_code_idx" ON "related_occupations"("related_code");

-- CreateIndex
CREATE INDEX "wages_industry_code_idx" ON "wages"("industry_code");

-- CreateIndex
CREATE INDEX "wages_source_id_area_code_idx" ON "wages"("source_id", "area_code");

-- CreateIndex
CREATE INDEX "local_wages_source_id_area_code_idx" ON "local_wages"("source_id", "area_code");

-- CreateIndex
CREATE INDEX "census_matches_age_title_idx" ON "census_matches"("age_title");

-- CreateIndex
CREATE INDEX "census_matches_people_title_idx" ON "census_matches"("people_title");

-- AddForeignKey
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_wage_code_fkey" FOREIGN KEY ("wage_code") REFERENCES "soc_groups"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "occupations" ADD CONSTRAINT "occupations_projection_code_fkey" FOREIGN KEY ("projection_code") REFERENCES "soc_groups"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roles" ADD CONSTRAINT "roles_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "title_figures" ADD CONSTRAINT "title_figures_slug_fkey" FOREIGN KEY ("slug") REFERENCES "roles"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alternate_titles" ADD CONSTRAINT "alternate_titles_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_element_id_fkey" FOREIGN KEY ("element_id") REFERENCES "elements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interests" ADD CONSTRAINT "interests_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interests" ADD CONSTRAINT "interests_element_id_fkey" FOREIGN KEY ("element_id") REFERENCES "elements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technologies" ADD CONSTRAINT "technologies_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_shares" ADD CONSTRAINT "training_shares_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_shares" ADD CONSTRAINT "training_shares_scale_category_fkey" FOREIGN KEY ("scale", "category") REFERENCES "training_categories"("scale", "category") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_occupations" ADD CONSTRAINT "related_occupations_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_occupations" ADD CONSTRAINT "related_occupations_related_code_fkey" FOREIGN KEY ("related_code") REFERENCES "occupations"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wages" ADD CONSTRAINT "wages_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wages" ADD CONSTRAINT "wages_industry_code_fkey" FOREIGN KEY ("industry_code") REFERENCES "industries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wages" ADD CONSTRAINT "wages_source_id_area_code_fkey" FOREIGN KEY ("source_id", "area_code") REFERENCES "areas"("source_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_wages" ADD CONSTRAINT "local_wages_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "local_wages" ADD CONSTRAINT "local_wages_source_id_area_code_fkey" FOREIGN KEY ("source_id", "area_code") REFERENCES "areas"("source_id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projections" ADD CONSTRAINT "projections_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attainment" ADD CONSTRAINT "attainment_occupation_code_fkey" FOREIGN KEY ("occupation_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_matches" ADD CONSTRAINT "census_matches_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_matches" ADD CONSTRAINT "census_matches_age_title_fkey" FOREIGN KEY ("age_title") REFERENCES "census_ages"("title") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "census_matches" ADD CONSTRAINT "census_matches_people_title_fkey" FOREIGN KEY ("people_title") REFERENCES "census_people"("title") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "majors" ADD CONSTRAINT "majors_soc_code_fkey" FOREIGN KEY ("soc_code") REFERENCES "soc_groups"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
