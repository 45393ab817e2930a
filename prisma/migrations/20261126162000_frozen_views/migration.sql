-- CreateTable
CREATE TABLE "frozen_view" (
    "id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "codebook_version" INTEGER NOT NULL,
    "engine_version" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "frozen_view_pkey" PRIMARY KEY ("id")
);

-- What the schema language cannot say.
ALTER TABLE "frozen_view"
  ADD CONSTRAINT "frozen_view_id_cannot_be_guessed" CHECK ("id" ~ '^[a-z2-7]{16}$'),
  ADD CONSTRAINT "frozen_view_address_is_query" CHECK ("address" LIKE '?cols=%'),
  ADD CONSTRAINT "frozen_view_data_is_object" CHECK (jsonb_typeof("data"::jsonb) = 'object'),
  ADD CONSTRAINT "frozen_view_sha256_is_of_its_data" CHECK ("sha256" = encode(sha256(convert_to("data", 'UTF8')), 'hex')),
  ADD CONSTRAINT "frozen_view_codebook_version_from_one" CHECK ("codebook_version" >= 1),
  ADD CONSTRAINT "frozen_view_told_in_words" CHECK (btrim("engine_version") <> '' AND btrim("created_by") <> '');

-- Whoever has its address finds there what was frozen, whatever becomes of codings, codebook and engine.
CREATE FUNCTION "frozen_view_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a frozen view is never rewritten';
END
$$;
CREATE TRIGGER "frozen_view_is_final" BEFORE UPDATE ON "frozen_view"
  FOR EACH ROW EXECUTE FUNCTION "frozen_view_is_final"();
