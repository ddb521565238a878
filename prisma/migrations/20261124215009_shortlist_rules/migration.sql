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
