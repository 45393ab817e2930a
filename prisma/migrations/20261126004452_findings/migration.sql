-- CreateEnum
CREATE TYPE "standing" AS ENUM ('stated', 'not stated', 'contradicted', 'not in the part coded');

-- CreateTable
CREATE TABLE "release_check" (
    "release_id" TEXT NOT NULL,
    "rules" INTEGER NOT NULL,
    "checked_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_check_pkey" PRIMARY KEY ("release_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" SERIAL NOT NULL,
    "release_id" TEXT NOT NULL,
    "coding_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "statement" TEXT NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_evidence" (
    "finding_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "article_id" TEXT NOT NULL,
    "mention_id" INTEGER,
    "text" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "finding_evidence_pkey" PRIMARY KEY ("finding_id","ordinal")
);

-- CreateTable
CREATE TABLE "finding_figure" (
    "finding_id" INTEGER NOT NULL,
    "release_id" TEXT NOT NULL,
    "figure_id" TEXT NOT NULL,

    CONSTRAINT "finding_figure_pkey" PRIMARY KEY ("finding_id","figure_id")
);

-- CreateTable
CREATE TABLE "omission_row" (
    "release_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "figure_ids" TEXT[],

    CONSTRAINT "omission_row_pkey" PRIMARY KEY ("release_id","ordinal")
);

-- CreateTable
CREATE TABLE "omission_cell" (
    "release_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "coding_id" INTEGER NOT NULL,
    "standing" "standing" NOT NULL,
    "refs" TEXT[],

    CONSTRAINT "omission_cell_pkey" PRIMARY KEY ("release_id","ordinal","coding_id")
);

-- CreateIndex
CREATE INDEX "finding_coding_id_idx" ON "finding"("coding_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_id_release_id_key" ON "finding"("id", "release_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_release_id_coding_id_ordinal_key" ON "finding"("release_id", "coding_id", "ordinal");

-- CreateIndex
CREATE INDEX "finding_evidence_article_id_idx" ON "finding_evidence"("article_id");

-- CreateIndex
CREATE INDEX "finding_evidence_mention_id_idx" ON "finding_evidence"("mention_id");

-- CreateIndex
CREATE INDEX "finding_figure_release_id_figure_id_idx" ON "finding_figure"("release_id", "figure_id");

-- CreateIndex
CREATE UNIQUE INDEX "omission_row_release_id_key_key" ON "omission_row"("release_id", "key");

-- CreateIndex
CREATE INDEX "omission_cell_coding_id_idx" ON "omission_cell"("coding_id");

-- AddForeignKey
ALTER TABLE "release_check" ADD CONSTRAINT "release_check_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "coding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_evidence" ADD CONSTRAINT "finding_evidence_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_finding_id_release_id_fkey" FOREIGN KEY ("finding_id", "release_id") REFERENCES "finding"("id", "release_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_figure" ADD CONSTRAINT "finding_figure_release_id_figure_id_fkey" FOREIGN KEY ("release_id", "figure_id") REFERENCES "figure"("release_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "omission_row" ADD CONSTRAINT "omission_row_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "omission_cell" ADD CONSTRAINT "omission_cell_release_id_ordinal_fkey" FOREIGN KEY ("release_id", "ordinal") REFERENCES "omission_row"("release_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "omission_cell" ADD CONSTRAINT "omission_cell_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "coding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "release_check"
  ADD CONSTRAINT "release_check_rules_from_one" CHECK ("rules" >= 1);

ALTER TABLE "finding"
  ADD CONSTRAINT "finding_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "finding_rule_is_slug" CHECK ("rule" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "finding_statement_not_empty" CHECK ("statement" ~ '\S');

ALTER TABLE "finding_evidence"
  ADD CONSTRAINT "finding_evidence_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "finding_evidence_place_whole_or_none" CHECK (("start" IS NULL) = ("end" IS NULL)),
  ADD CONSTRAINT "finding_evidence_ends_after_it_starts" CHECK ("start" >= 0 AND "end" > "start");

ALTER TABLE "omission_row"
  ADD CONSTRAINT "omission_row_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "omission_row_kind_known" CHECK ("kind" IN (
    'figure', 'denominator', 'window', 'conviction and charge', 'custody', 'caveat', 'reply'));
