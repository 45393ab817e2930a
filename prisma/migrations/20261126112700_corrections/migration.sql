-- AlterTable
ALTER TABLE "coding" ADD COLUMN "began_from" TEXT;

-- AlterTable
ALTER TABLE "mention" ADD COLUMN "checked_by" TEXT,
ADD COLUMN "checked_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "coding_change" (
    "coding_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "summary" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "undoes" INTEGER,

    CONSTRAINT "coding_change_pkey" PRIMARY KEY ("coding_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "coding_change_coding_id_undoes_key" ON "coding_change"("coding_id", "undoes");

-- AddForeignKey
ALTER TABLE "coding_change" ADD CONSTRAINT "coding_change_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "coding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "mention"
  ADD CONSTRAINT "mention_checked_by_somebody_at_some_time" CHECK (("checked_by" IS NULL) = ("checked_at" IS NULL));

ALTER TABLE "coding_change"
  ADD CONSTRAINT "coding_change_number_positive" CHECK ("number" >= 1),
  ADD CONSTRAINT "coding_change_kind_known" CHECK ("kind" IN ('add', 'edit', 'delete', 'split', 'merge', 'retie', 'accept', 'undo')),
  ADD CONSTRAINT "coding_change_actor_not_empty" CHECK (btrim("actor") <> ''),
  ADD CONSTRAINT "coding_change_undo_names_an_earlier_one" CHECK (("kind" = 'undo') = ("undoes" IS NOT NULL) AND "undoes" < "number");

-- What was done is never rewritten; it goes with its coding alone.
CREATE FUNCTION "coding_change_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a change of a coding is never rewritten';
END
$$;
CREATE TRIGGER "coding_change_is_final" BEFORE UPDATE ON "coding_change"
  FOR EACH ROW EXECUTE FUNCTION "coding_change_is_final"();
