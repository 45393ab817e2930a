-- CreateEnum
CREATE TYPE "release_origin" AS ENUM ('content', 'entered');

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "entered_at" TIMESTAMPTZ(6),
ADD COLUMN     "entered_by" TEXT,
ADD COLUMN     "origin" "release_origin" NOT NULL DEFAULT 'content';

-- CreateTable
CREATE TABLE "record_version" (
    "release_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "yaml" TEXT,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "record_version_pkey" PRIMARY KEY ("release_id","number")
);

-- What the schema language cannot say.

-- The invented comes with the program: what a person enters is real.
ALTER TABLE "release"
  ADD CONSTRAINT "release_entered_is_not_constructed" CHECK ("origin" = 'content' OR NOT "is_constructed"),
  ADD CONSTRAINT "release_entered_by_somebody_at_some_time" CHECK (
    num_nonnulls("entered_by", "entered_at") = CASE "origin" WHEN 'entered' THEN 2 ELSE 0 END),
  ADD CONSTRAINT "release_entered_by_not_empty" CHECK (btrim("entered_by") <> '');

ALTER TABLE "record_version"
  ADD CONSTRAINT "record_version_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "record_version_release_is_slug" CHECK ("release_id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "record_version_actor_not_empty" CHECK (btrim("actor") <> ''),
  ADD CONSTRAINT "record_version_yaml_not_empty" CHECK (btrim("yaml") <> '');

-- What was entered is never rewritten.
CREATE FUNCTION "record_version_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a saved version of a record is never rewritten';
END
$$;
CREATE TRIGGER "record_version_is_final" BEFORE UPDATE ON "record_version"
  FOR EACH ROW EXECUTE FUNCTION "record_version_is_final"();
