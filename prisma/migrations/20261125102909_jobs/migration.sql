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
