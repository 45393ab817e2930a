-- CreateEnum
CREATE TYPE "origin" AS ENUM ('content', 'imported');

-- CreateEnum
CREATE TYPE "import_way" AS ENUM ('paste', 'file', 'link', 'feed', 'lines');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('queued', 'imported', 'unchanged', 'set aside', 'cancelled');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "origin" "origin" NOT NULL DEFAULT 'content';

-- AlterTable
ALTER TABLE "outlet" ADD COLUMN     "origin" "origin" NOT NULL DEFAULT 'content';

-- CreateTable
CREATE TABLE "imported_article" (
    "article_id" TEXT NOT NULL,
    "origin" "origin" NOT NULL DEFAULT 'imported',
    "way" "import_way" NOT NULL,
    "name" TEXT,
    "extent" "extent" NOT NULL,
    "notes" TEXT[],
    "imported_by" TEXT NOT NULL,
    "imported_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imported_article_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "article_metadata" (
    "article_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "article_metadata_pkey" PRIMARY KEY ("article_id","field")
);

-- CreateTable
CREATE TABLE "import_job" (
    "id" SERIAL NOT NULL,
    "way" "import_way" NOT NULL,
    "label" TEXT NOT NULL,
    "release_id" TEXT,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ,
    "is_listed" BOOLEAN NOT NULL DEFAULT false,
    "line" INTEGER NOT NULL DEFAULT 0,
    "next_byte" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "import_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_document" (
    "id" SERIAL NOT NULL,
    "job_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'queued',
    "reading" JSONB,
    "link" TEXT,
    "code" TEXT,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "article_id" TEXT,
    "finished_at" TIMESTAMPTZ,

    CONSTRAINT "import_document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "imported_article_imported_at_article_id_idx" ON "imported_article"("imported_at" DESC, "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "imported_article_article_id_origin_key" ON "imported_article"("article_id", "origin");

-- CreateIndex
CREATE INDEX "import_document_job_id_state_ordinal_idx" ON "import_document"("job_id", "state", "ordinal");

-- CreateIndex
CREATE INDEX "import_document_article_id_idx" ON "import_document"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_document_job_id_ordinal_key" ON "import_document"("job_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "article_id_origin_key" ON "article"("id", "origin");

-- AddForeignKey
ALTER TABLE "imported_article" ADD CONSTRAINT "imported_article_article_id_origin_fkey" FOREIGN KEY ("article_id", "origin") REFERENCES "article"("id", "origin") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_metadata" ADD CONSTRAINT "article_metadata_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "imported_article"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_job" ADD CONSTRAINT "import_job_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_document" ADD CONSTRAINT "import_document_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "import_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_document" ADD CONSTRAINT "import_document_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.

-- The invented comes with the program; what somebody brings in is real, and has ids of its own, so that no file of
-- content/ can ever be taken for it.
ALTER TABLE "outlet"
  ADD CONSTRAINT "outlet_imported_is_not_constructed" CHECK ("origin" = 'content' OR NOT "is_constructed");
ALTER TABLE "article"
  ADD CONSTRAINT "article_imported_is_not_constructed" CHECK ("origin" = 'content' OR NOT "is_constructed"),
  ADD CONSTRAINT "article_imported_has_an_id_of_its_own" CHECK (("origin" = 'imported') = starts_with("id", 'imported--'));
CREATE UNIQUE INDEX "outlet_one_imported_of_a_name" ON "outlet" (lower("name")) WHERE "origin" = 'imported';

-- A text that is the opening of an article alone can be read by the engine in full; content/ has no such codings.
ALTER TABLE "coding"
  DROP CONSTRAINT "coding_text_only_when_coded_whole",
  ADD CONSTRAINT "coding_text_only_when_coded_whole" CHECK ("text_sha256" IS NULL OR "extent" = 'whole' OR "content_path" IS NULL);

ALTER TABLE "imported_article"
  ADD CONSTRAINT "imported_article_origin_is_imported" CHECK ("origin" = 'imported'),
  ADD CONSTRAINT "imported_article_imported_by_not_empty" CHECK (btrim("imported_by") <> '');

ALTER TABLE "article_metadata"
  ADD CONSTRAINT "article_metadata_field_known" CHECK ("field" IN (
    'headline', 'byline', 'published', 'modified', 'outlet', 'link', 'language')),
  ADD CONSTRAINT "article_metadata_source_known" CHECK ("source" IN (
    'json-ld', 'open-graph', 'meta', 'link', 'time', 'page', 'file', 'feed', 'line', 'person')),
  ADD CONSTRAINT "article_metadata_told_in_words" CHECK (btrim("value") <> '' AND btrim("place") <> '');

ALTER TABLE "import_job"
  ADD CONSTRAINT "import_job_named" CHECK (btrim("label") <> '' AND btrim("created_by") <> ''),
  ADD CONSTRAINT "import_job_place_not_negative" CHECK ("line" >= 0 AND "next_byte" >= 0);

ALTER TABLE "import_document"
  ADD CONSTRAINT "import_document_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "import_document_name_not_empty" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "import_document_attempts_not_negative" CHECK ("attempts" >= 0),
  ADD CONSTRAINT "import_document_queued_has_something_to_read" CHECK ("state" <> 'queued' OR num_nonnulls("reading", "link") >= 1),
  -- So that no text stands anywhere but with its article once the work is done.
  ADD CONSTRAINT "import_document_keeps_no_text_when_done" CHECK ("state" IN ('queued', 'set aside') OR "reading" IS NULL),
  ADD CONSTRAINT "import_document_set_aside_for_a_reason" CHECK (num_nonnulls("code", "reason") = CASE "state" WHEN 'set aside' THEN 2 ELSE 0 END),
  ADD CONSTRAINT "import_document_finished_at_some_time" CHECK (("state" = 'queued') = ("finished_at" IS NULL)),
  ADD CONSTRAINT "import_document_article_only_when_done" CHECK ("article_id" IS NULL OR "state" IN ('imported', 'unchanged'));
