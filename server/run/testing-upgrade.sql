-- A database as the code of 25 November 2026 kept it (migrations up to 20261125125346): what those migrations
-- made, the made-up people of upgrade.db.test.ts with all that they keep, as the procedures of then wrote
-- it, and of the figures so many rows as their pairs name. A later change of the schema must leave it all readable.

-- 20261124172548_figures
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

-- 20261124212806_people
-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMP(3),
    "image" TEXT,
    "password_hash" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_tokens" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL
);

-- CreateTable
CREATE TABLE "shortlists" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "is_default" BOOLEAN,
    "share_token" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "shortlists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_pairs" (
    "id" TEXT NOT NULL,
    "list_id" TEXT NOT NULL,
    "left_slug" TEXT NOT NULL,
    "right_slug" TEXT NOT NULL,
    "left_title" TEXT NOT NULL,
    "right_title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "saved" JSONB NOT NULL DEFAULT '{}',
    "saved_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shortlist_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_session_token_key" ON "sessions"("session_token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_token_key" ON "verification_tokens"("token");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_identifier_token_key" ON "verification_tokens"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "shortlists_share_token_key" ON "shortlists"("share_token");

-- CreateIndex
CREATE INDEX "shortlists_user_id_position_idx" ON "shortlists"("user_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "shortlists_user_id_is_default_key" ON "shortlists"("user_id", "is_default");

-- CreateIndex
CREATE INDEX "shortlist_pairs_list_id_position_idx" ON "shortlist_pairs"("list_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_pairs_list_id_left_slug_right_slug_key" ON "shortlist_pairs"("list_id", "left_slug", "right_slug");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_pairs" ADD CONSTRAINT "shortlist_pairs_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "shortlists"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- 20261124214145_email_links_and_limits
-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('sign_in', 'sign_up', 'reset_password', 'change_email');

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "last_seen" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "user_agent" TEXT NOT NULL DEFAULT '';

-- DropTable
DROP TABLE "verification_tokens";

-- CreateTable
CREATE TABLE "email_links" (
    "token_hash" TEXT NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "email" TEXT NOT NULL,
    "user_id" TEXT,
    "password_hash" TEXT,
    "return_to" TEXT NOT NULL DEFAULT '/account',
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "email_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "email_links_email_idx" ON "email_links"("email");

-- CreateIndex
CREATE INDEX "email_links_user_id_idx" ON "email_links"("user_id");

-- CreateIndex
CREATE INDEX "email_links_expires_idx" ON "email_links"("expires");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- AddForeignKey
ALTER TABLE "email_links" ADD CONSTRAINT "email_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- 20261124215009_shortlist_rules
-- AlterTable
ALTER TABLE "shortlists" ADD COLUMN     "deleted_at" TIMESTAMP(3),
ALTER COLUMN "name" SET DATA TYPE VARCHAR(100),
ALTER COLUMN "description" SET DATA TYPE VARCHAR(1000);

-- AlterTable
ALTER TABLE "shortlist_pairs" ADD COLUMN     "removed_at" TIMESTAMP(3),
ALTER COLUMN "note" SET DATA TYPE VARCHAR(2000);

-- CreateIndex
CREATE INDEX "shortlists_deleted_at_idx" ON "shortlists"("deleted_at");

-- CreateIndex
CREATE INDEX "shortlist_pairs_removed_at_idx" ON "shortlist_pairs"("removed_at");

-- Checks, which the Prisma schema cannot say. Slugs are compared by their bytes: with the rules of a
-- language, which skip hyphens, the order would depend on the database's locale.
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_is_default_true_or_null" CHECK ("is_default");
ALTER TABLE "shortlist_pairs" ADD CONSTRAINT "shortlist_pairs_slugs_in_order" CHECK ("left_slug" COLLATE "C" < "right_slug" COLLATE "C");

-- The defaults were texts, and stay so with a column's new type.
ALTER TABLE "shortlists" ALTER COLUMN "description" SET DEFAULT '';
ALTER TABLE "shortlist_pairs" ALTER COLUMN "note" SET DEFAULT '';

-- 20261125025000_hashed_session_tokens
-- Tokens are kept as their hash from now on (server/accounts/session-token.ts). Nobody is signed out.
UPDATE "sessions" SET "session_token" = encode(sha256(convert_to("session_token", 'UTF8')), 'hex');

-- 20261125093917_newest_figures_and_places
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

-- 20261125095325_plain_names
-- AlterTable
ALTER TABLE "occupations" ADD COLUMN     "name" TEXT NOT NULL DEFAULT '';

-- 20261125101008_title_evidence
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

-- 20261125102909_jobs
-- CreateTable
CREATE TABLE "job_sources" (
    "id" TEXT NOT NULL,
    "adapter" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "started_at" TIMESTAMP(3),
    "succeeded_at" TIMESTAMP(3),
    "error" TEXT,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "validators" JSONB NOT NULL DEFAULT '{}',
    "doubted_at" TIMESTAMP(3),

    CONSTRAINT "job_sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_postings" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "places" TEXT[],
    "remote" BOOLEAN NOT NULL,
    "pay_min" DOUBLE PRECISION,
    "pay_max" DOUBLE PRECISION,
    "pay_unit" TEXT,
    "pay_yearly" DOUBLE PRECISION,
    "posted_on" DATE,
    "new_since" DATE NOT NULL,
    "valid_until" TIMESTAMP(3),
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "series" TEXT,
    "role_slug" TEXT,
    "sureness" DOUBLE PRECISION,
    "hash" TEXT NOT NULL,
    "seen_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMP(3),
    -- Written by hand: the Prisma schema cannot say what a column is generated of. PostgreSQL's parser
    -- leaves out the tags of HTML.
    "title_words" tsvector GENERATED ALWAYS AS (to_tsvector('english', "title" || ' ' || "employer")) STORED,
    "words" tsvector GENERATED ALWAYS AS (to_tsvector('english', "title" || ' ' || "employer" || ' ' || "place" || ' ' || "description")) STORED,

    CONSTRAINT "job_postings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_job_searches" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "address" VARCHAR(2000) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_job_searches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_postings_words_idx" ON "job_postings" USING GIN ("words");

-- CreateIndex
CREATE INDEX "job_postings_places_idx" ON "job_postings" USING GIN ("places");

-- CreateIndex
CREATE INDEX "job_postings_role_slug_new_since_idx" ON "job_postings"("role_slug", "new_since");

-- CreateIndex
CREATE INDEX "job_postings_employer_new_since_idx" ON "job_postings"("employer", "new_since");

-- CreateIndex
CREATE INDEX "job_postings_new_since_idx" ON "job_postings"("new_since");

-- CreateIndex
CREATE INDEX "job_postings_closed_at_idx" ON "job_postings"("closed_at");

-- CreateIndex
CREATE UNIQUE INDEX "job_postings_source_id_external_id_key" ON "job_postings"("source_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_job_searches_user_id_address_key" ON "saved_job_searches"("user_id", "address");

-- AddForeignKey
ALTER TABLE "job_postings" ADD CONSTRAINT "job_postings_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "job_sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_job_searches" ADD CONSTRAINT "saved_job_searches_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What results are filtered and ordered by stays together, and long values lie beside it: a count over
-- thousands of postings reads few pages.
ALTER TABLE "job_postings" SET (toast_tuple_target = 512);
ALTER TABLE "job_postings" ALTER COLUMN "title_words" SET STORAGE MAIN;

-- 20261125103307_companies
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

-- 20261125104851_saved_search_looked_at
-- AlterTable
ALTER TABLE "saved_job_searches" ADD COLUMN     "looked_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- 20261125125346_jobs_by_day
-- CreateIndex
CREATE INDEX "job_postings_remote_new_since_idx" ON "job_postings"("remote", "new_since");

-- The day among the words, as days since 2000 behind a sign that no word begins with: the newest postings of
-- a common word are found by one index, without reading the words of every other posting of the day.
ALTER TABLE "job_postings" DROP COLUMN "words";
ALTER TABLE "job_postings" ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
  to_tsvector('english', "title" || ' ' || "employer" || ' ' || "place" || ' ' || "description")
  || array_to_tsvector(ARRAY['@' || ("new_since" - DATE '2000-01-01')::text])
) STORED;
CREATE INDEX "job_postings_words_idx" ON "job_postings" USING GIN ("words");

CREATE TABLE "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
);

INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "logs", "rolled_back_at", "started_at", "applied_steps_count") VALUES
  ('e3b18dc9-5e43-42da-8460-3d1d576c893f', 'd46c9e527e25eec84bf3b854a13b58423a9c52e124759ce168f8eda566cdc8d7', '2026-11-25 15:37:12.115+00', '20261124172548_figures', NULL, NULL, '2026-11-25 15:37:11.033+00', '1'),
  ('e0e02949-9738-41c8-8a4c-5f4ef6c15f17', '366541756f9b543f3a33d04cb739cc20e949a0ff96a8b68dba0a62290e3acb52', '2026-11-25 15:37:12.439+00', '20261124212806_people', NULL, NULL, '2026-11-25 15:37:12.116+00', '1'),
  ('5113d995-9801-449a-b2a2-ef0a1d66c7b9', '0e4465881bca353475fcc22aa501e26a2ac9da0c177a5809b8647fe3214f3ff1', '2026-11-25 15:37:12.631+00', '20261124214145_email_links_and_limits', NULL, NULL, '2026-11-25 15:37:12.45+00', '1'),
  ('bce8eb04-c090-4b17-8d04-35ab5eb8b5d2', '58b02ddaab637515ab16324522faaa365bd29c4f1a29cf4af991c7e4309bc7ec', '2026-11-25 15:37:12.86+00', '20261124215009_shortlist_rules', NULL, NULL, '2026-11-25 15:37:12.647+00', '1'),
  ('2bccaaa4-8151-41c7-b5fc-2d3d28232bcf', '669882b7a950e6d288c530f5966da1f73fbf1a95d69e67b3e14b93c8c8126441', '2026-11-25 15:37:12.91+00', '20261125025000_hashed_session_tokens', NULL, NULL, '2026-11-25 15:37:12.895+00', '1'),
  ('dca7ac1b-0dcd-4ef2-8731-b156faa69b1e', '598e68210712bcbcdb0e954277a643fb548f47ff2393fcf265a2bffaef8f758d', '2026-11-25 15:37:13.604+00', '20261125093917_newest_figures_and_places', NULL, NULL, '2026-11-25 15:37:12.925+00', '1'),
  ('87439338-6113-4d45-892d-d7cc88bb86cf', 'f05969efced6766fea44e5dac6b63062ba68ce8af383e9e2cb46c1ed6438d407', '2026-11-25 15:37:13.657+00', '20261125095325_plain_names', NULL, NULL, '2026-11-25 15:37:13.623+00', '1'),
  ('a84b73e3-2944-4657-a09e-a6969f098fb4', '5e5b92aafca6ddcd65e24e7e4f1b1d71257e82b303a3cc85d1d811877a770562', '2026-11-25 15:37:13.783+00', '20261125101008_title_evidence', NULL, NULL, '2026-11-25 15:37:13.669+00', '1'),
  ('3180d794-3028-4acb-9ffa-f2186a2c7900', '9a6adc59d7b6abc7d9e6a5a11a24b50cd39ef396afe3fcbd4fe2240993995439', '2026-11-25 15:37:13.971+00', '20261125102909_jobs', NULL, NULL, '2026-11-25 15:37:13.787+00', '1'),
  ('6508ce04-8d1d-4be5-9609-856033502ba2', '6d2014df442f0879e25f979d5517acc3a6d01fc4152bb5b168b4d6022f848c42', '2026-11-25 15:37:14.199+00', '20261125103307_companies', NULL, NULL, '2026-11-25 15:37:13.974+00', '1'),
  ('3fb564f9-e5ee-49f9-a007-3adc052c7a5a', '16337a9fedfecac752d11c2c600e83a7db6894ce4f87098fe168c49073eb8474', '2026-11-25 15:37:14.239+00', '20261125104851_saved_search_looked_at', NULL, NULL, '2026-11-25 15:37:14.222+00', '1'),
  ('4ca6dcfb-7153-48f5-bbdf-1bbbe2c49850', 'df3afb1714cc3e43d2c93134f7ee97bdf7cf02f467a168f1eff818a3b28a43b2', '2026-11-25 15:37:14.27+00', '20261125125346_jobs_by_day', NULL, NULL, '2026-11-25 15:37:14.243+00', '1');

INSERT INTO "loaded_snapshot" ("id", "version", "loaded_at") VALUES
  ('1', '256a06b2b41df4bd', '2026-11-25 15:37:15.337');

INSERT INTO "sources" ("id", "publisher", "title", "vintage", "terms", "url", "attribution") VALUES
  ('bea-rpp-2024', 'U.S. Bureau of Economic Analysis', 'Regional Price Parities (SARPP, MARPP)', '2024', 'Public domain', 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area', ''),
  ('census-soc', 'Rolewise', 'Census occupation titles matched to SOC codes', '2026', 'MIT, as the rest of this repository', '', ''),
  ('cip-soc-2020', 'National Center for Education Statistics and U.S. Bureau of Labor Statistics', 'CIP 2020 to SOC 2018 Crosswalk', '2020', 'Public domain', 'https://nces.ed.gov/ipeds/cipcode/resources.aspx?y=56', ''),
  ('cpi-u', 'U.S. Bureau of Labor Statistics', 'Consumer Price Index for All Urban Consumers (CUUR0000SA0)', '2020 to 2026', 'Public domain', 'https://www.bls.gov/cpi/data.htm', ''),
  ('cps-11-2022', 'U.S. Bureau of Labor Statistics', 'Current Population Survey, table 11', '2022 annual averages', 'Public domain', 'https://www.bls.gov/cps/tables.htm', ''),
  ('cps-11b-2025', 'U.S. Bureau of Labor Statistics', 'Current Population Survey, table 11b', '2025 annual averages', 'Public domain', 'https://www.bls.gov/cps/tables.htm', ''),
  ('cps-25b-2025', 'U.S. Bureau of Labor Statistics', 'Current Population Survey, table 25b', '2025 annual averages', 'Public domain', 'https://www.bls.gov/cps/tables.htm', ''),
  ('cps-39-2025', 'U.S. Bureau of Labor Statistics', 'Current Population Survey, table 39', '2025 annual averages', 'Public domain', 'https://www.bls.gov/cps/tables.htm', ''),
  ('ep-2024-34', 'U.S. Bureau of Labor Statistics', 'Employment Projections', '2024–2034', 'Public domain', 'https://www.bls.gov/emp/data/occupational-data.htm', ''),
  ('ep-acs-attainment', 'U.S. Bureau of Labor Statistics', 'Educational attainment by occupation (American Community Survey)', '2019 and 2021', 'Public domain', 'https://www.bls.gov/emp/tables/educational-attainment.htm', ''),
  ('ipeds-completions-2024', 'National Center for Education Statistics', 'IPEDS Completions', 'July 2023 to June 2024', 'Public domain', 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx', ''),
  ('ipeds-institutions-2024', 'National Center for Education Statistics', 'IPEDS Institutional Characteristics, directory', '2024–25', 'Public domain', 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx', ''),
  ('lca-area-2025', 'U.S. Department of Labor, Office of Foreign Labor Certification', 'Labor condition applications, offered wages by employer and area (copy)', 'fiscal 2025', 'Public domain', 'https://www.dol.gov/agencies/eta/foreign-labor/performance', ''),
  ('lca-cases', 'U.S. Department of Labor, Office of Foreign Labor Certification', 'Labor condition applications, cases of occupations 29-0000 only', 'fiscal 2025 Q2', 'Public domain', 'https://www.dol.gov/agencies/eta/foreign-labor/performance', ''),
  ('lca-filings', 'U.S. Department of Labor, Office of Foreign Labor Certification', 'Labor condition applications, certified filings by employer and occupation (copy)', 'fiscal 2022 to 2025', 'Public domain', 'https://www.dol.gov/agencies/eta/foreign-labor/performance', ''),
  ('lca-nation-2025', 'U.S. Department of Labor, Office of Foreign Labor Certification', 'Labor condition applications, offered wages by employer (copy)', 'fiscal 2025', 'Public domain', 'https://www.dol.gov/agencies/eta/foreign-labor/performance', ''),
  ('lca-titles', 'U.S. Department of Labor, Office of Foreign Labor Certification', 'Labor condition applications, job titles by occupation (the search learns from them)', 'fiscal years 2022 to 2025', 'Public domain', 'https://www.dol.gov/agencies/eta/foreign-labor/performance', ''),
  ('nscg-2021', 'National Center for Science and Engineering Statistics', 'National Survey of College Graduates, job satisfaction by occupation', '2021', 'Public domain', 'https://ncses.nsf.gov/surveys/national-survey-college-graduates', ''),
  ('nscg-soc', 'Rolewise', 'Groups of the National Survey of College Graduates matched to SOC codes', '2026', 'MIT, as the rest of this repository', '', ''),
  ('oews-2020', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics', 'May 2020', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('oews-2021', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics', 'May 2021', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('oews-2022', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics', 'May 2022', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('oews-2023', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics', 'May 2023', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('oews-2024', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics', 'May 2024', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('oews-2025', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics', 'May 2025', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('oews-copy-2025', 'U.S. Bureau of Labor Statistics', 'Occupational Employment and Wage Statistics by place, from a public copy without standard errors', 'May 2025', 'Public domain', 'https://www.bls.gov/oes/tables.htm', ''),
  ('onet-30.2', 'U.S. Department of Labor, Employment and Training Administration', 'O*NET Database', '30.2, February 2026', 'CC BY 4.0', 'https://www.onetcenter.org/database.html', 'This page includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Rolewise has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.'),
  ('onet-bright-outlook', 'U.S. Department of Labor, Employment and Training Administration', 'O*NET Bright Outlook Occupations', 'the file states no release', 'CC BY 4.0', 'https://www.onetonline.org/find/bright', 'This page includes information from O*NET OnLine by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license.'),
  ('ors-telework-2023', 'U.S. Bureau of Labor Statistics', 'Occupational Requirements Survey, telework', '2023', 'Public domain', 'https://www.bls.gov/ors/', ''),
  ('reference-page', 'Publisher not named', 'reference page', 'no year stated', 'Terms not stated', '', '');

INSERT INTO "soc_groups" ("code", "title", "level", "source_id") VALUES
  ('23-1011', 'Lawyers', 'detailed', 'oews-2025'),
  ('23-2011', 'Paralegals and Legal Assistants', 'detailed', 'oews-2025'),
  ('27-2011', 'Actors', 'detailed', 'oews-2025'),
  ('29-1141', 'Registered Nurses', 'detailed', 'oews-2025'),
  ('29-1171', 'Nurse Practitioners', 'detailed', 'oews-2025'),
  ('29-2055', 'Surgical Technologists', 'detailed', 'oews-2025'),
  ('35-1011', 'Chefs and Head Cooks', 'detailed', 'oews-2025'),
  ('35-2011', 'Cooks, Fast Food', 'detailed', 'oews-2025'),
  ('51-3011', 'Bakers', 'detailed', 'oews-2025');

INSERT INTO "occupations" ("code", "title", "slug", "soc_code", "wage_code", "projection_code", "job_zone", "caveats", "source_id", "name") VALUES
  ('23-1011.00', 'Lawyers', 'lawyers', '23-1011', '23-1011', '23-1011', '5', '{}', 'onet-30.2', 'Lawyers'),
  ('23-2011.00', 'Paralegals and Legal Assistants', 'paralegals-and-legal-assistants', '23-2011', '23-2011', '23-2011', '3', '{}', 'onet-30.2', 'Paralegals and legal assistants'),
  ('27-2011.00', 'Actors', 'actors', '27-2011', '27-2011', '27-2011', '2', '{}', 'onet-30.2', 'Actors'),
  ('29-1141.00', 'Registered Nurses', 'registered-nurses', '29-1141', '29-1141', '29-1141', '4', '{}', 'onet-30.2', 'Registered nurses'),
  ('29-1171.00', 'Nurse Practitioners', 'nurse-practitioners', '29-1171', '29-1171', '29-1171', '5', '{}', 'onet-30.2', 'Nurse practitioners'),
  ('29-2055.00', 'Surgical Technologists', 'surgical-technologists', '29-2055', '29-2055', '29-2055', '3', '{}', 'onet-30.2', 'Surgical technologists'),
  ('35-1011.00', 'Chefs and Head Cooks', 'chefs-and-head-cooks', '35-1011', '35-1011', '35-1011', '3', '{}', 'onet-30.2', 'Chefs and head cooks'),
  ('35-2011.00', 'Cooks, Fast Food', 'cooks-fast-food', '35-2011', '35-2011', '35-2011', '2', '{}', 'onet-30.2', 'Fast food cooks'),
  ('51-3011.00', 'Bakers', 'bakers', '51-3011', '51-3011', '51-3011', '2', '{}', 'onet-30.2', 'Bakers');

INSERT INTO "roles" ("slug", "title", "kind", "description", "occupation_code", "source_id") VALUES
  ('actors', 'Actors', 'occupation', 'Playing someone else convincingly is the job of an actor. They learn lines, rehearse with other cast members and a director, and perform on stage, on film, on television, or as a voice.', '27-2011.00', 'onet-30.2'),
  ('bakers', 'Bakers', 'occupation', 'Bread, cookies, and cakes come from the hands and ovens of these workers in shops, supermarkets, and factories. They weigh flour and sugar, mix and shape dough, watch baking times, and decorate or package what comes out.', '51-3011.00', 'onet-30.2'),
  ('chefs-and-head-cooks', 'Chefs and head cooks', 'occupation', 'As leaders of the kitchen in a restaurant, hotel, or other place that serves food, they decide what goes on the plate. Besides cooking, they create dishes, order ingredients, train cooks, and taste and check the food before it goes out.', '35-1011.00', 'onet-30.2'),
  ('cooks-fast-food', 'Fast food cooks', 'occupation', 'Burgers, fries, and other items from a short menu are what they make, over and over and quickly. They work at grills and deep fryers, keep an eye on timers, and clean their station during quiet moments.', '35-2011.00', 'onet-30.2'),
  ('lawyers', 'Lawyers', 'occupation', 'Clients turn to lawyers when they are charged with a crime, have a dispute, or need a contract or will. Lawyers study the law, give advice, write legal papers, and speak for their clients in court or in talks.', '23-1011.00', 'onet-30.2'),
  ('nurse-practitioners', 'Nurse practitioners', 'occupation', 'Many patients see one of these advanced nurses for checkups and illnesses. They find out what is wrong, order tests, prescribe medicine, and help people manage long-lasting problems such as high blood pressure.', '29-1171.00', 'onet-30.2'),
  ('paralegals-and-legal-assistants', 'Paralegals and legal assistants', 'occupation', 'Law offices rely on them to get cases ready. They track down facts, look up laws, draft and organize papers, and keep clients informed while lawyers handle the advice and the courtroom.', '23-2011.00', 'onet-30.2'),
  ('registered-nurses', 'Registered nurses', 'occupation', 'Hospitals, schools, and clinics count on these nurses for daily patient care. They check on patients, give medicine and treatments, teach families what to do at home, and tell doctors when something changes.', '29-1141.00', 'onet-30.2'),
  ('surgical-technologists', 'Surgical technologists', 'occupation', 'An operation runs smoothly when the right tool is ready at the right second. These workers set up the operating room, keep everything germ-free, hand tools to surgeons, and count every sponge and needle.', '29-2055.00', 'onet-30.2');

INSERT INTO "users" ("id", "name", "email", "email_verified", "image", "password_hash", "created_at") VALUES
  ('cmwwagpcx0000837dr3cfsanb', 'Ada', 'ada@example.org', '2026-11-25 09:00:00', NULL, '$argon2id$v=19$m=19456,t=2,p=1$OJgD90nAKhr89L4/joAYBg$gFu4a9XU+tc6Q6NAswYrUZFK09qq9RNTk6+RgKJaIs4', '2026-11-25 15:38:58.017'),
  ('cmwwagpf00002837drs0mkdod', 'Ben', 'ben@example.org', '2026-11-25 09:00:00', NULL, NULL, '2026-11-25 15:38:58.092');

INSERT INTO "accounts" ("id", "user_id", "type", "provider", "provider_account_id", "refresh_token", "access_token", "expires_at", "token_type", "scope", "id_token", "session_state") VALUES
  ('cmwwagpgy0004837dtnct00q4', 'cmwwagpf00002837drs0mkdod', 'oauth', 'google', '104', NULL, NULL, NULL, 'Bearer', 'openid email', NULL, NULL);

INSERT INTO "sessions" ("id", "session_token", "user_id", "expires", "created_at", "last_seen", "user_agent") VALUES
  ('cmwwagpeb0001837d6n8gq4xx', '23ab3e43020c0a83cd9f324583d01ff56af696c96e49c495480aff1ec9c3245e', 'cmwwagpcx0000837dr3cfsanb', '2126-01-01 00:00:00', '2026-11-25 15:38:58.067', '2026-11-25 15:38:58.067', 'Firefox on Linux'),
  ('cmwwagpfm0003837d200ej7mz', '2051cd117f36461aec5491b8ef5d91f9a6d96846cab600cd08b5502d830784eb', 'cmwwagpf00002837drs0mkdod', '2126-01-01 00:00:00', '2026-11-25 15:38:58.114', '2026-11-25 15:38:58.114', 'Firefox on Linux');

INSERT INTO "email_links" ("token_hash", "purpose", "email", "user_id", "password_hash", "return_to", "expires") VALUES
  ('984b9b809010e9a5416960444b7ffdf404f475a063b5167c21ae5f74e093fc08', 'sign_in', 'cleo@example.org', NULL, NULL, '/shortlists', '2126-01-01 00:00:00');

INSERT INTO "rate_limits" ("key", "points", "expire") VALUES
  ('linkOfAccount:made-up', '2', '4922380800000');

INSERT INTO "shortlists" ("id", "user_id", "name", "description", "position", "is_default", "share_token", "version", "created_at", "updated_at", "deleted_at") VALUES
  ('0123456789abcdef0123456789abcdef', 'cmwwagpcx0000837dr3cfsanb', 'Hospital work', 'For the talk in March', '1', NULL, '1g7t6QviCN4Gmgdw69MTSBKi0p1y08gM', '1', '2026-11-25 15:39:01.556', '2026-11-25 15:39:01.644', NULL),
  ('19fa0622-ed0a-466c-94f7-3c707e090061', 'cmwwagpcx0000837dr3cfsanb', 'My shortlist', '', '0', 'true', NULL, '3', '2026-11-25 15:38:59.287', '2026-11-25 15:39:01.461', NULL),
  ('5bc11ea0-fba6-451f-8f6a-d0602ce8b80a', 'cmwwagpf00002837drs0mkdod', 'My shortlist', '', '0', 'true', NULL, '1', '2026-11-25 15:39:01.736', '2026-11-25 15:39:01.736', NULL);

INSERT INTO "shortlist_pairs" ("id", "list_id", "left_slug", "right_slug", "left_title", "right_title", "position", "note", "saved", "saved_at", "removed_at") VALUES
  ('cmwwags4z0008837dsz3y9tgg', '0123456789abcdef0123456789abcdef', 'registered-nurses', 'surgical-technologists', 'Registered nurses', 'Surgical technologists', '0', '', '{"left": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 3391000}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 97550}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 101420}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 4.9}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 189100}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}, "right": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 115600}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 64650}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 68710}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 4.5}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 7000}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}}', '2026-11-25 15:39:01.586', NULL),
  ('cmwwagrbs0007837dxltpr5yl', '19fa0622-ed0a-466c-94f7-3c707e090061', 'nurse-practitioners', 'registered-nurses', 'Nurse practitioners', 'Registered nurses', '0', '', '{"left": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 320400}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 132300}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 137300}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 40.1}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 29500}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}, "right": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 3391000}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 97550}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 101420}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 4.9}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 189100}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}}', '2026-11-25 15:39:00.395', NULL),
  ('cmwwagql20005837dxl4lepvj', '19fa0622-ed0a-466c-94f7-3c707e090061', 'chefs-and-head-cooks', 'cooks-fast-food', 'Chefs and head cooks', 'Fast food cooks', '1', '', '{"left": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 197300}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 62470}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 66700}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 7.1}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 24400}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}, "right": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 669500}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 30890}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 32390}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": -13.5}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 82100}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}}', '2026-11-25 15:38:58.96', NULL),
  ('cmwwagr240006837d7dz7y6mr', '19fa0622-ed0a-466c-94f7-3c707e090061', 'lawyers', 'paralegals-and-legal-assistants', 'Lawyers', 'Paralegals and legal assistants', '2', 'Ask Cleo: is “evening study” worth it?
Two years; 50% of pay.', '{"left": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 864800}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 159670}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 185840}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 4.1}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 31500}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}, "right": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 376200}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 62890}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 69700}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 0.2}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 39300}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}}', '2026-11-25 15:38:59.934', NULL),
  ('cmwwags8k0009837daza22pg7', '5bc11ea0-fba6-451f-8f6a-d0602ce8b80a', 'actors', 'bakers', 'Actors', 'Bakers', '0', '', '{"left": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 57000}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-hour", "amount": 29.05}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": null, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 0.3}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 6300}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}, "right": {"outlook.jobs": {"amount": {"kind": "amount", "unit": "jobs", "amount": 249100}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "salary.median": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 37160}, "vintage": "May 2025", "sourceId": "oews-2025"}, "salary.yearly": {"amount": {"kind": "amount", "unit": "usd-year", "amount": 38480}, "vintage": "May 2025", "sourceId": "oews-2025"}, "outlook.growth": {"amount": {"kind": "amount", "unit": "percent-change", "amount": 5.6}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}, "outlook.openings": {"amount": {"kind": "amount", "unit": "jobs", "amount": 39900}, "vintage": "2024–2034", "sourceId": "ep-2024-34"}}}', '2026-11-25 15:39:01.682', NULL),
  ('cmwwagsb4000a837dywqo2100', '5bc11ea0-fba6-451f-8f6a-d0602ce8b80a', 'lamplighters', 'lawyers', 'Lamplighters', 'Lawyers', '1', 'as it was', '{}', '2026-11-25 15:39:01.84', NULL);

INSERT INTO "saved_job_searches" ("id", "user_id", "name", "address", "created_at", "looked_at") VALUES
  ('7ab2bbd3-f4da-4ea5-9044-419b4a46946a', 'cmwwagpcx0000837dr3cfsanb', 'Nurse from home', '/jobs?q=nurse&remote=yes', '2026-11-25 15:39:01.94', '2026-11-25 15:39:01.94');

INSERT INTO "job_sources" ("id", "adapter", "employer", "started_at", "succeeded_at", "error", "counts", "validators", "doubted_at") VALUES
  ('lever/made-up', 'lever', 'Made-up Bakery', NULL, NULL, NULL, '{}', '{}', NULL);

INSERT INTO "job_postings" ("id", "source_id", "external_id", "employer", "title", "place", "places", "remote", "pay_min", "pay_max", "pay_unit", "pay_yearly", "posted_on", "new_since", "valid_until", "url", "description", "series", "role_slug", "sureness", "hash", "seen_at", "closed_at") VALUES
  ('madeup1', 'lever/made-up', '1', 'Made-up Bakery', 'Baker', 'Nowhere', '{06}', 'false', '21.5', NULL, 'hour', '44720', NULL, '2026-11-20', NULL, 'https://bakery.example/1', '<p>Bread.</p>', NULL, 'bakers', '0.98', 'made-up', '2026-11-25 15:39:02.278', NULL);
