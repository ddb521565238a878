-- AlterTable
ALTER TABLE "saved_job_searches" ADD COLUMN     "looked_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
