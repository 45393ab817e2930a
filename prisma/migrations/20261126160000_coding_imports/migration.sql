-- AlterTable
ALTER TABLE "coding_change" ADD COLUMN "coding_before" JSONB,
ADD COLUMN "coding_after" JSONB;

-- What the schema language cannot say. A coding that comes in from a file is a change of the whole coding, its own row
-- included; where there was none before it, nothing stands before.
ALTER TABLE "coding_change"
  DROP CONSTRAINT "coding_change_kind_known",
  ADD CONSTRAINT "coding_change_kind_known" CHECK ("kind" IN ('add', 'edit', 'delete', 'split', 'merge', 'retie', 'accept', 'undo', 'import')),
  ADD CONSTRAINT "coding_change_import_tells_the_coding" CHECK ("kind" <> 'import' OR "coding_after" IS NOT NULL),
  ADD CONSTRAINT "coding_change_tells_the_coding_after" CHECK ("coding_before" IS NULL OR "coding_after" IS NOT NULL);
