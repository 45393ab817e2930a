-- DropIndex
DROP INDEX "article_text_sha256_key";

-- AlterTable
ALTER TABLE "article_text" ADD COLUMN     "outlet_id" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "article_id_outlet_id_key" ON "article"("id", "outlet_id");

-- What was imported so far.
UPDATE "article_text" "t" SET "outlet_id" = "a"."outlet_id" FROM "article" "a"
WHERE "a"."id" = "t"."article_id" AND "a"."origin" = 'imported';

-- CreateIndex
CREATE UNIQUE INDEX "article_text_sha256_outlet_id_key" ON "article_text"("sha256", "outlet_id");

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_article_id_outlet_id_fkey" FOREIGN KEY ("article_id", "outlet_id") REFERENCES "article"("id", "outlet_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say: each imported article is held to it, and none of content's, whose outlets its files
-- may change.
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_outlet_of_the_imported"
  CHECK (("outlet_id" IS NOT NULL) = starts_with("article_id", 'imported--'));
