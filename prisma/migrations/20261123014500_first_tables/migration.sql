-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "release_status" AS ENUM ('published', 'corrected', 'suspended', 'reissued');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('document seen', 'reported by several outlets', 'reported by one outlet');

-- CreateEnum
CREATE TYPE "nature" AS ENUM ('stock', 'flow');

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('count', 'share', 'rate', 'rank', 'money', 'duration', 'ratio');

-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('publisher', 'misprint', 'other');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month');

-- CreateEnum
CREATE TYPE "coder_kind" AS ENUM ('person', 'engine');

-- CreateEnum
CREATE TYPE "extent" AS ENUM ('whole', 'opening');

-- CreateEnum
CREATE TYPE "mention_kind" AS ENUM ('term', 'quantity', 'window', 'citation');

-- CreateEnum
CREATE TYPE "voice" AS ENUM ('outlet', 'quoted', 'paraphrased', 'scare quotes');

-- CreateEnum
CREATE TYPE "position" AS ENUM ('headline', 'lede', 'body');

-- CreateEnum
CREATE TYPE "span_role" AS ENUM ('whole', 'tail', 'quote');

-- CreateEnum
CREATE TYPE "anchor_method" AS ENUM ('hash', 'phrase');

-- CreateEnum
CREATE TYPE "modifier" AS ENUM ('exact', 'about', 'nearly', 'more than', 'at least', 'fewer than', 'up to', 'range', 'average', 'complement', 'vague', 'none-round', 'increase', 'decrease');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('stated', 'implied', 'relative');

-- CreateEnum
CREATE TYPE "relation" AS ENUM ('exact', 'rounded', 'within bound', 'transposed', 'one digit off', 'other rung', 'another count', 'only source', 'differs', 'not comparable', 'no value');

-- CreateEnum
CREATE TYPE "link_host_kind" AS ENUM ('own', 'official', 'archive');

-- CreateTable
CREATE TABLE "codebook" (
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "codebook_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "facet" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "facet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concept" (
    "id" TEXT NOT NULL,
    "facet_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "act" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "act_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "window_kind" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "window_kind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sector" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "sector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation_mode" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "source_label" TEXT,
    "source_url" TEXT,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "citation_mode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "teaser" TEXT NOT NULL,
    "teaser_evidence" TEXT[],
    "publisher" TEXT NOT NULL,
    "publisher_kind" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "document_kind" TEXT NOT NULL,
    "released" DATE,
    "released_basis" TEXT,
    "url" TEXT,
    "obtained_how" TEXT NOT NULL,
    "window_kind_id" TEXT NOT NULL,
    "window_start" DATE,
    "window_end" DATE,
    "window_stated" TEXT NOT NULL,
    "units" TEXT[],
    "headline_figures" TEXT[],

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_version" (
    "release_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "release_status" NOT NULL,
    "on" DATE,
    "note" TEXT NOT NULL,
    "source" TEXT,

    CONSTRAINT "release_version_pkey" PRIMARY KEY ("release_id","number")
);

-- CreateTable
CREATE TABLE "scope_note" (
    "release_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "source" TEXT,
    "other_sources" TEXT[],

    CONSTRAINT "scope_note_pkey" PRIMARY KEY ("release_id","ordinal")
);

-- CreateTable
CREATE TABLE "figure" (
    "release_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "measure" "measure" NOT NULL,
    "unit_id" TEXT NOT NULL,
    "unit_stated" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "act_id" TEXT,
    "act_stated" TEXT NOT NULL,
    "nature" "nature",
    "modifier" "modifier",
    "window_kind_id" TEXT NOT NULL,
    "window_start" DATE,
    "window_end" DATE,
    "window_stated" TEXT NOT NULL,
    "part_of_id" TEXT,
    "derived" TEXT,
    "source" TEXT,
    "confidence" "confidence" NOT NULL,
    "confidence_note" TEXT,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("release_id","id")
);

-- CreateTable
CREATE TABLE "figure_revision" (
    "release_id" TEXT NOT NULL,
    "figure_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "revision_kind" NOT NULL,
    "value" DOUBLE PRECISION,
    "on" DATE,
    "on_stated" TEXT,
    "note" TEXT NOT NULL,
    "source" TEXT,

    CONSTRAINT "figure_revision_pkey" PRIMARY KEY ("release_id","figure_id","ordinal")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "homepage" TEXT,
    "place" TEXT,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "outlet_name_stated" TEXT,
    "outlet_basis" TEXT,
    "url" TEXT,
    "copy_url" TEXT,
    "is_copy" BOOLEAN NOT NULL DEFAULT false,
    "url_note" TEXT,
    "url_slug" TEXT,
    "also_seen_at" TEXT[],
    "headline" TEXT,
    "headline_gloss" TEXT,
    "headline_from_url" TEXT,
    "headline_in_reposts" TEXT,
    "byline" TEXT,
    "byline_basis" TEXT,
    "published" DATE,
    "published_precision" "date_precision",
    "published_basis" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "outlet_kind_stated" TEXT,
    "outlet_place_stated" TEXT,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_release" (
    "article_id" TEXT NOT NULL,
    "release_id" TEXT NOT NULL,
    "is_primary" BOOLEAN NOT NULL,

    CONSTRAINT "article_release_pkey" PRIMARY KEY ("article_id","release_id")
);

-- CreateTable
CREATE TABLE "article_text" (
    "article_id" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "length" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "attached_by" TEXT NOT NULL,
    "attached_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "coder" (
    "id" TEXT NOT NULL,
    "kind" "coder_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "engine_version" TEXT,

    CONSTRAINT "coder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coding" (
    "id" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "codebook_version" INTEGER NOT NULL,
    "extent" "extent" NOT NULL,
    "is_shown" BOOLEAN NOT NULL,
    "characters" INTEGER,
    "characters_basis" TEXT,
    "count_rule" TEXT,
    "lede_rule" TEXT,
    "text_sha256" CHAR(64),
    "checked_on" DATE,
    "checked_against" TEXT,
    "check_corrections" INTEGER,
    "remarks" TEXT[],
    "content_path" TEXT,

    CONSTRAINT "coding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" SERIAL NOT NULL,
    "coding_id" INTEGER NOT NULL,
    "kind" "mention_kind" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "voice" "voice",
    "speaker" TEXT,
    "position" "position",
    "gloss" TEXT,
    "note" TEXT,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "span" (
    "mention_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" "span_role" NOT NULL DEFAULT 'whole',
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "span_pkey" PRIMARY KEY ("mention_id","ordinal")
);

-- CreateTable
CREATE TABLE "anchor" (
    "mention_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" "span_role" NOT NULL DEFAULT 'whole',
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "method" "anchor_method" NOT NULL,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("mention_id","ordinal")
);

-- CreateTable
CREATE TABLE "term" (
    "mention_id" INTEGER NOT NULL,
    "kind" "mention_kind" NOT NULL DEFAULT 'term',
    "facet_id" TEXT NOT NULL,
    "concept_id" TEXT,
    "head" TEXT,
    "modifiers" TEXT[],
    "denotes" TEXT,

    CONSTRAINT "term_pkey" PRIMARY KEY ("mention_id","kind")
);

-- CreateTable
CREATE TABLE "quantity" (
    "mention_id" INTEGER NOT NULL,
    "kind" "mention_kind" NOT NULL DEFAULT 'quantity',
    "value" DOUBLE PRECISION,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "modifier" "modifier",
    "measure" "measure",
    "unit_id" TEXT,
    "unit_stated" TEXT,
    "population" TEXT,
    "act_id" TEXT,
    "act_stated" TEXT,
    "window_stated" TEXT,
    "window_inherited" TEXT,
    "attributed_to" TEXT,
    "share_of" TEXT,
    "per" TEXT,

    CONSTRAINT "quantity_pkey" PRIMARY KEY ("mention_id")
);

-- CreateTable
CREATE TABLE "window" (
    "mention_id" INTEGER NOT NULL,
    "kind" "mention_kind" NOT NULL DEFAULT 'window',
    "window_kind_id" TEXT NOT NULL,
    "start" DATE,
    "end" DATE,
    "literal_start" DATE,
    "literal_end" DATE,
    "basis" "basis",
    "dates" TEXT,

    CONSTRAINT "window_pkey" PRIMARY KEY ("mention_id","kind")
);

-- CreateTable
CREATE TABLE "citation" (
    "mention_id" INTEGER NOT NULL,
    "kind" "mention_kind" NOT NULL DEFAULT 'citation',
    "name" TEXT NOT NULL,
    "title" TEXT,
    "organisation" TEXT,
    "sector_id" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "mode_id" TEXT,
    "is_document" BOOLEAN NOT NULL,
    "cue" TEXT,
    "quoted_words" INTEGER,
    "via" TEXT,
    "duplicate_of" INTEGER,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("mention_id","kind")
);

-- CreateTable
CREATE TABLE "alignment" (
    "quantity_id" INTEGER NOT NULL,
    "release_id" TEXT NOT NULL,
    "figure_id" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "relation" "relation" NOT NULL,
    "difference" DOUBLE PRECISION,
    "shifts" TEXT[],
    "reasons" TEXT[],

    CONSTRAINT "alignment_pkey" PRIMARY KEY ("quantity_id","release_id","figure_id","coder_id")
);

-- CreateTable
CREATE TABLE "terminology_rule" (
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "until" DATE,
    "ruling" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "url" TEXT,
    "concepts" TEXT[],

    CONSTRAINT "terminology_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "link_host" (
    "host" TEXT NOT NULL,
    "kind" "link_host_kind" NOT NULL,

    CONSTRAINT "link_host_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "content_file" (
    "path" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "loader" INTEGER NOT NULL,
    "loaded_by" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_file_pkey" PRIMARY KEY ("path")
);

-- CreateIndex
CREATE INDEX "concept_facet_id_ordinal_idx" ON "concept"("facet_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "concept_id_facet_id_key" ON "concept"("id", "facet_id");

-- CreateIndex
-- Releases without a date come last, as on the front page.
CREATE INDEX "release_released_id_idx" ON "release"("released" DESC NULLS LAST, "id");

-- CreateIndex
CREATE INDEX "figure_release_id_part_of_id_idx" ON "figure"("release_id", "part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_release_id_ordinal_key" ON "figure"("release_id", "ordinal");

-- CreateIndex
CREATE INDEX "outlet_name_idx" ON "outlet"("name");

-- CreateIndex
CREATE INDEX "article_outlet_id_published_id_idx" ON "article"("outlet_id", "published" DESC, "id");

-- CreateIndex
CREATE INDEX "article_release_release_id_is_primary_article_id_idx" ON "article_release"("release_id", "is_primary", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_text_sha256_key" ON "article_text"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "coding_content_path_key" ON "coding"("content_path");

-- CreateIndex
CREATE INDEX "coding_article_id_is_shown_idx" ON "coding"("article_id", "is_shown");

-- CreateIndex
CREATE UNIQUE INDEX "coding_article_id_coder_id_codebook_version_key" ON "coding"("article_id", "coder_id", "codebook_version");

-- CreateIndex
CREATE UNIQUE INDEX "mention_id_kind_key" ON "mention"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "mention_coding_id_kind_ordinal_key" ON "mention"("coding_id", "kind", "ordinal");

-- CreateIndex
CREATE INDEX "term_concept_id_idx" ON "term"("concept_id");

-- CreateIndex
CREATE UNIQUE INDEX "quantity_mention_id_kind_key" ON "quantity"("mention_id", "kind");

-- CreateIndex
CREATE INDEX "alignment_release_id_figure_id_idx" ON "alignment"("release_id", "figure_id");

-- CreateIndex
CREATE INDEX "terminology_rule_on_idx" ON "terminology_rule"("on");

-- AddForeignKey
ALTER TABLE "concept" ADD CONSTRAINT "concept_facet_id_fkey" FOREIGN KEY ("facet_id") REFERENCES "facet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_window_kind_id_fkey" FOREIGN KEY ("window_kind_id") REFERENCES "window_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_version" ADD CONSTRAINT "release_version_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scope_note" ADD CONSTRAINT "scope_note_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "act"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_window_kind_id_fkey" FOREIGN KEY ("window_kind_id") REFERENCES "window_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_release_id_part_of_id_fkey" FOREIGN KEY ("release_id", "part_of_id") REFERENCES "figure"("release_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_revision" ADD CONSTRAINT "figure_revision_release_id_figure_id_fkey" FOREIGN KEY ("release_id", "figure_id") REFERENCES "figure"("release_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_release" ADD CONSTRAINT "article_release_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_release" ADD CONSTRAINT "article_release_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_coder_id_fkey" FOREIGN KEY ("coder_id") REFERENCES "coder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_codebook_version_fkey" FOREIGN KEY ("codebook_version") REFERENCES "codebook"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding" ADD CONSTRAINT "coding_content_path_fkey" FOREIGN KEY ("content_path") REFERENCES "content_file"("path") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "coding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "span" ADD CONSTRAINT "span_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_mention_id_kind_fkey" FOREIGN KEY ("mention_id", "kind") REFERENCES "mention"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_facet_id_fkey" FOREIGN KEY ("facet_id") REFERENCES "facet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term" ADD CONSTRAINT "term_concept_id_facet_id_fkey" FOREIGN KEY ("concept_id", "facet_id") REFERENCES "concept"("id", "facet_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "act"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_mention_id_kind_fkey" FOREIGN KEY ("mention_id", "kind") REFERENCES "mention"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "window" ADD CONSTRAINT "window_window_kind_id_fkey" FOREIGN KEY ("window_kind_id") REFERENCES "window_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "window" ADD CONSTRAINT "window_mention_id_kind_fkey" FOREIGN KEY ("mention_id", "kind") REFERENCES "mention"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_sector_id_fkey" FOREIGN KEY ("sector_id") REFERENCES "sector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_mode_id_fkey" FOREIGN KEY ("mode_id") REFERENCES "citation_mode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_mention_id_kind_fkey" FOREIGN KEY ("mention_id", "kind") REFERENCES "mention"("id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_quantity_id_fkey" FOREIGN KEY ("quantity_id") REFERENCES "quantity"("mention_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_release_id_figure_id_fkey" FOREIGN KEY ("release_id", "figure_id") REFERENCES "figure"("release_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_coder_id_fkey" FOREIGN KEY ("coder_id") REFERENCES "coder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------
-- From here on by hand: what the schema language cannot say. Each rule has a name of its own, so that a
-- refused write can be told in words.

-- At most one coding of an article is shown, and at most one release is its first.
CREATE UNIQUE INDEX "coding_one_shown_for_an_article" ON "coding"("article_id") WHERE "is_shown";
CREATE UNIQUE INDEX "article_release_one_primary_for_an_article" ON "article_release"("article_id") WHERE "is_primary";

-- Codebook

ALTER TABLE "codebook"
  ADD CONSTRAINT "codebook_version_from_one" CHECK ("version" >= 1);

ALTER TABLE "facet"
  ADD CONSTRAINT "facet_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "facet_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "facet_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "facet_source_is_web_address" CHECK ("source_url" ~ '^https?://');

ALTER TABLE "concept"
  ADD CONSTRAINT "concept_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "concept_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "concept_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "concept_source_is_web_address" CHECK ("source_url" ~ '^https?://');

ALTER TABLE "unit"
  ADD CONSTRAINT "unit_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "unit_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "unit_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "unit_source_is_web_address" CHECK ("source_url" ~ '^https?://');

ALTER TABLE "act"
  ADD CONSTRAINT "act_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "act_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "act_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "act_source_is_web_address" CHECK ("source_url" ~ '^https?://');

ALTER TABLE "window_kind"
  ADD CONSTRAINT "window_kind_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "window_kind_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "window_kind_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "window_kind_source_is_web_address" CHECK ("source_url" ~ '^https?://');

ALTER TABLE "sector"
  ADD CONSTRAINT "sector_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "sector_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "sector_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "sector_source_is_web_address" CHECK ("source_url" ~ '^https?://');

ALTER TABLE "citation_mode"
  ADD CONSTRAINT "citation_mode_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "citation_mode_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "citation_mode_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "citation_mode_source_is_web_address" CHECK ("source_url" ~ '^https?://');

-- Releases

ALTER TABLE "release"
  ADD CONSTRAINT "release_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "release_title_not_empty" CHECK (btrim("title") <> '' AND btrim("short_title") <> ''),
  ADD CONSTRAINT "release_url_is_web_address" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "release_window_in_order" CHECK ("window_start" <= "window_end"),
  ADD CONSTRAINT "release_one_to_four_headline_figures" CHECK (cardinality("headline_figures") BETWEEN 1 AND 4);

ALTER TABLE "release_version"
  ADD CONSTRAINT "release_version_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "release_version_first_is_published" CHECK ("number" > 1 OR "status" = 'published'),
  ADD CONSTRAINT "release_version_note_not_empty" CHECK (btrim("note") <> '');

ALTER TABLE "scope_note"
  ADD CONSTRAINT "scope_note_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "scope_note_not_empty" CHECK (btrim("note") <> '');

ALTER TABLE "figure"
  ADD CONSTRAINT "figure_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "figure_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "figure_label_not_empty" CHECK (btrim("label") <> ''),
  ADD CONSTRAINT "figure_value_is_a_number" CHECK ("value" BETWEEN '-1e300'::float8 AND '1e300'::float8),
  ADD CONSTRAINT "figure_value_not_negative" CHECK ("measure" NOT IN ('count', 'money', 'duration') OR "value" >= 0),
  ADD CONSTRAINT "figure_rank_from_one" CHECK ("measure" <> 'rank' OR ("value" >= 1 AND "value" = floor("value"))),
  ADD CONSTRAINT "figure_window_in_order" CHECK ("window_start" <= "window_end"),
  ADD CONSTRAINT "figure_not_part_of_itself" CHECK ("part_of_id" <> "id");

ALTER TABLE "figure_revision"
  ADD CONSTRAINT "figure_revision_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "figure_revision_value_is_a_number" CHECK ("value" BETWEEN '-1e300'::float8 AND '1e300'::float8),
  ADD CONSTRAINT "figure_revision_one_date" CHECK ("on" IS NULL OR "on_stated" IS NULL),
  ADD CONSTRAINT "figure_revision_note_not_empty" CHECK (btrim("note") <> '');

-- Articles

ALTER TABLE "outlet"
  ADD CONSTRAINT "outlet_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "outlet_name_not_empty" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "outlet_homepage_is_web_address" CHECK ("homepage" ~ '^https?://');

ALTER TABLE "article"
  ADD CONSTRAINT "article_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(--?[a-z0-9]+)*$'),
  ADD CONSTRAINT "article_url_is_web_address" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "article_copy_url_is_web_address" CHECK ("copy_url" ~ '^https?://'),
  ADD CONSTRAINT "article_published_precision_with_its_date" CHECK (("published" IS NULL) = ("published_precision" IS NULL)),
  ADD CONSTRAINT "article_month_stored_as_its_first_day" CHECK ("published_precision" <> 'month' OR extract(day FROM "published") = 1),
  ADD CONSTRAINT "article_language_known" CHECK ("language" IN ('en', 'es')),
  ADD CONSTRAINT "article_headline_not_empty" CHECK (btrim("headline") <> '');

ALTER TABLE "article_text"
  ADD CONSTRAINT "article_text_length_positive" CHECK ("length" >= 1),
  ADD CONSTRAINT "article_text_sha256_is_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "article_text_sha256_is_of_its_body" CHECK ("sha256" = encode(sha256(convert_to("body", 'UTF8')), 'hex'));

-- Codings

ALTER TABLE "coder"
  ADD CONSTRAINT "coder_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "coder_name_not_empty" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "coder_version_exactly_for_an_engine" CHECK (("kind" = 'engine') = ("engine_version" IS NOT NULL));

ALTER TABLE "coding"
  ADD CONSTRAINT "coding_characters_positive" CHECK ("characters" >= 1),
  ADD CONSTRAINT "coding_text_sha256_is_hex" CHECK ("text_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "coding_text_only_when_coded_whole" CHECK ("text_sha256" IS NULL OR "extent" = 'whole'),
  ADD CONSTRAINT "coding_check_whole_or_absent" CHECK (num_nonnulls("checked_on", "checked_against", "check_corrections") IN (0, 3)),
  ADD CONSTRAINT "coding_check_corrections_not_negative" CHECK ("check_corrections" >= 0);

ALTER TABLE "mention"
  ADD CONSTRAINT "mention_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "mention_count_from_one" CHECK ("count" >= 1),
  ADD CONSTRAINT "mention_text_empty_only_without_cue" CHECK ("text" <> '' OR "kind" = 'citation'),
  ADD CONSTRAINT "mention_term_and_quantity_have_a_voice" CHECK ("voice" IS NOT NULL OR "kind" IN ('window', 'citation')),
  ADD CONSTRAINT "mention_outlet_voice_has_no_speaker" CHECK ("voice" <> 'outlet' OR "speaker" IS NULL);

ALTER TABLE "span"
  ADD CONSTRAINT "span_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "span_start_not_negative" CHECK ("start" >= 0),
  ADD CONSTRAINT "span_end_after_start" CHECK ("end" > "start");

ALTER TABLE "anchor"
  ADD CONSTRAINT "anchor_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "anchor_start_not_negative" CHECK ("start" >= 0),
  ADD CONSTRAINT "anchor_end_after_start" CHECK ("end" > "start");

ALTER TABLE "term"
  ADD CONSTRAINT "term_kind_is_term" CHECK ("kind" = 'term');

ALTER TABLE "quantity"
  ADD CONSTRAINT "quantity_kind_is_quantity" CHECK ("kind" = 'quantity'),
  ADD CONSTRAINT "quantity_value_is_a_number" CHECK ("value" BETWEEN '-1e300'::float8 AND '1e300'::float8 AND "low" BETWEEN '-1e300'::float8 AND '1e300'::float8 AND "high" BETWEEN '-1e300'::float8 AND '1e300'::float8),
  ADD CONSTRAINT "quantity_value_not_negative" CHECK ("measure" NOT IN ('count', 'money', 'duration') OR ("value" >= 0 AND "low" >= 0 AND "high" >= 0)),
  ADD CONSTRAINT "quantity_rank_from_one" CHECK ("measure" <> 'rank' OR ("value" >= 1 AND "value" = floor("value"))),
  ADD CONSTRAINT "quantity_low_not_above_high" CHECK ("low" <= "high"),
  ADD CONSTRAINT "quantity_value_within_its_ends" CHECK ("value" >= "low" AND "value" <= "high"),
  ADD CONSTRAINT "quantity_range_has_two_ends" CHECK ("modifier" <> 'range' OR ("low" IS NOT NULL AND "high" IS NOT NULL)),
  ADD CONSTRAINT "quantity_more_than_is_open_above" CHECK ("modifier" NOT IN ('more than', 'at least') OR "high" IS NULL),
  ADD CONSTRAINT "quantity_up_to_is_open_below" CHECK ("modifier" NOT IN ('nearly', 'fewer than', 'up to') OR "low" IS NULL);

ALTER TABLE "window"
  ADD CONSTRAINT "window_kind_is_window" CHECK ("kind" = 'window'),
  ADD CONSTRAINT "window_in_order" CHECK ("start" <= "end"),
  ADD CONSTRAINT "window_literal_in_order" CHECK ("literal_start" <= "literal_end");

ALTER TABLE "citation"
  ADD CONSTRAINT "citation_kind_is_citation" CHECK ("kind" = 'citation'),
  ADD CONSTRAINT "citation_name_not_empty" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "citation_cue_not_empty" CHECK ("cue" <> ''),
  ADD CONSTRAINT "citation_quoted_words_not_negative" CHECK ("quoted_words" >= 0),
  ADD CONSTRAINT "citation_duplicate_of_from_one" CHECK ("duplicate_of" >= 1);

-- Alignments

ALTER TABLE "alignment"
  ADD CONSTRAINT "alignment_difference_is_a_number" CHECK ("difference" BETWEEN '-1e300'::float8 AND '1e300'::float8),
  ADD CONSTRAINT "alignment_exact_means_no_difference" CHECK ("relation" <> 'exact' OR "difference" IS NOT DISTINCT FROM 0),
  ADD CONSTRAINT "alignment_no_difference_without_comparable_values" CHECK ("relation" NOT IN ('not comparable', 'no value') OR "difference" IS NULL),
  ADD CONSTRAINT "alignment_shifts_known" CHECK ("shifts" <@ ARRAY['unit', 'population', 'act', 'window']);

-- Context

ALTER TABLE "terminology_rule"
  ADD CONSTRAINT "terminology_rule_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "terminology_rule_ends_after_it_begins" CHECK ("until" > "on"),
  ADD CONSTRAINT "terminology_rule_url_is_web_address" CHECK ("url" ~ '^https?://');

ALTER TABLE "link_host"
  ADD CONSTRAINT "link_host_is_lower_case_host" CHECK ("host" ~ '^[a-z0-9-]+([.][a-z0-9-]+)*$');

ALTER TABLE "content_file"
  ADD CONSTRAINT "content_file_sha256_is_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "content_file_path_inside_content" CHECK ("path" !~ '(^/|(^|/)[.][.](/|$))'),
  ADD CONSTRAINT "content_file_loader_from_one" CHECK ("loader" >= 1);

-- A figure is no part of its own parts. The recursion stops by itself: UNION drops a figure met before.
CREATE FUNCTION "figure_part_of_has_no_cycle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE "above" AS (
      SELECT "part_of_id" AS "id" FROM "figure" WHERE "release_id" = NEW."release_id" AND "id" = NEW."id"
      UNION
      SELECT "figure"."part_of_id" FROM "figure" JOIN "above" ON "figure"."id" = "above"."id"
      WHERE "figure"."release_id" = NEW."release_id"
    )
    SELECT 1 FROM "above" WHERE "id" = NEW."id"
  ) THEN
    RAISE EXCEPTION 'figure "%" of release "%" would be part of itself through its parts', NEW."id", NEW."release_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'figure_part_of_has_no_cycle', TABLE = 'figure';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "figure_part_of_has_no_cycle"
  AFTER INSERT OR UPDATE OF "part_of_id" ON "figure"
  FOR EACH ROW WHEN (NEW."part_of_id" IS NOT NULL)
  EXECUTE FUNCTION "figure_part_of_has_no_cycle"();
