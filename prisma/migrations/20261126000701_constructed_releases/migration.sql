-- DropForeignKey
ALTER TABLE "article" DROP CONSTRAINT "article_outlet_id_fkey";

-- DropForeignKey
ALTER TABLE "article_release" DROP CONSTRAINT "article_release_article_id_fkey";

-- DropForeignKey
ALTER TABLE "article_release" DROP CONSTRAINT "article_release_release_id_fkey";

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "is_constructed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "article_release" ADD COLUMN     "is_constructed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "outlet" ADD COLUMN     "is_constructed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "is_constructed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "release_document" (
    "release_id" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "release_document_pkey" PRIMARY KEY ("release_id")
);

-- CreateTable
CREATE TABLE "planted_difference" (
    "release_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "article_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "phrase" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "figure_id" TEXT,
    "explanation" TEXT NOT NULL,

    CONSTRAINT "planted_difference_pkey" PRIMARY KEY ("release_id","ordinal")
);

-- CreateIndex
CREATE INDEX "planted_difference_article_id_idx" ON "planted_difference"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_id_is_constructed_key" ON "article"("id", "is_constructed");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_id_is_constructed_key" ON "outlet"("id", "is_constructed");

-- CreateIndex
CREATE UNIQUE INDEX "release_id_is_constructed_key" ON "release"("id", "is_constructed");

-- AddForeignKey
ALTER TABLE "release_document" ADD CONSTRAINT "release_document_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planted_difference" ADD CONSTRAINT "planted_difference_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planted_difference" ADD CONSTRAINT "planted_difference_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planted_difference" ADD CONSTRAINT "planted_difference_release_id_figure_id_fkey" FOREIGN KEY ("release_id", "figure_id") REFERENCES "figure"("release_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_is_constructed_fkey" FOREIGN KEY ("outlet_id", "is_constructed") REFERENCES "outlet"("id", "is_constructed") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_release" ADD CONSTRAINT "article_release_article_id_is_constructed_fkey" FOREIGN KEY ("article_id", "is_constructed") REFERENCES "article"("id", "is_constructed") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_release" ADD CONSTRAINT "article_release_release_id_is_constructed_fkey" FOREIGN KEY ("release_id", "is_constructed") REFERENCES "release"("id", "is_constructed") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What the schema language cannot say.

-- The invented has no address anywhere: nothing of it may look like a page that exists.
ALTER TABLE "release"
  ADD CONSTRAINT "release_constructed_has_no_address" CHECK (NOT "is_constructed" OR "url" IS NULL);

ALTER TABLE "outlet"
  ADD CONSTRAINT "outlet_constructed_has_no_homepage" CHECK (NOT "is_constructed" OR "homepage" IS NULL);

ALTER TABLE "article"
  ADD CONSTRAINT "article_constructed_has_no_address" CHECK (NOT "is_constructed" OR num_nonnulls("url", "copy_url") = 0);

ALTER TABLE "release_document"
  ADD CONSTRAINT "release_document_not_empty" CHECK (btrim("body") <> ''),
  ADD CONSTRAINT "release_document_sha256_is_of_its_body" CHECK ("sha256" = encode(sha256(convert_to("body", 'UTF8')), 'hex'));

ALTER TABLE "planted_difference"
  ADD CONSTRAINT "planted_difference_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "planted_difference_start_not_negative" CHECK ("start" >= 0),
  ADD CONSTRAINT "planted_difference_end_after_start" CHECK ("end" > "start"),
  ADD CONSTRAINT "planted_difference_told_in_words" CHECK (btrim("phrase") <> '' AND btrim("explanation") <> '');
