-- AlterTable
ALTER TABLE "coding" ADD COLUMN     "recorded_at" TIMESTAMPTZ,
ADD COLUMN     "recorded_by" TEXT;

-- What the schema language cannot say.

ALTER TABLE "coding"
  ADD CONSTRAINT "coding_recorded_by_somebody_at_some_time" CHECK (("recorded_by" IS NULL) = ("recorded_at" IS NULL)),
  ADD CONSTRAINT "coding_recorded_by_not_empty" CHECK (btrim("recorded_by") <> '');
