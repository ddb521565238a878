-- AlterTable
ALTER TABLE "occupations" ADD COLUMN     "name" TEXT NOT NULL DEFAULT '';
