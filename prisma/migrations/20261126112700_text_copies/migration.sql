-- AlterTable
ALTER TABLE "article_text" ADD COLUMN     "copies_sha256" CHAR(64),
ADD COLUMN     "copy_group" UUID,
ADD COLUMN     "copy_keys" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateIndex
CREATE INDEX "article_text_copy_group_idx" ON "article_text"("copy_group");

-- CreateIndex
-- Without a list of pending entries, which every look-up would read through.
CREATE INDEX "article_text_copy_keys_idx" ON "article_text" USING GIN ("copy_keys") WITH (fastupdate = off);

-- What the schema language cannot say.
CREATE INDEX "article_text_to_look_up" ON "article_text"("article_id") WHERE "copies_sha256" IS DISTINCT FROM "sha256";
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_copies_sha256_is_hex" CHECK ("copies_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_copies_known_once_looked_up"
  CHECK ("copies_sha256" IS NOT NULL OR ("copy_group" IS NULL AND "copy_keys" = '{}'));
