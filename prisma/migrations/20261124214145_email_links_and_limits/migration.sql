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
