-- CreateEnum
CREATE TYPE "review_decision_kind" AS ENUM ('dismissed', 'reopened');

-- CreateEnum
CREATE TYPE "review_scope" AS ENUM ('story', 'desk', 'everywhere');

-- CreateTable
CREATE TABLE "review" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "desk" TEXT NOT NULL,
    "release_id" TEXT,
    "published" DATE,
    "guides" TEXT[],
    "latest" INTEGER NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_version" (
    "review_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "checked" JSONB NOT NULL,
    "saved_by_id" TEXT NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_version_pkey" PRIMARY KEY ("review_id","number")
);

-- CreateTable
CREATE TABLE "review_decision" (
    "id" SERIAL NOT NULL,
    "review_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "note_key" TEXT NOT NULL,
    "kind" "review_decision_kind" NOT NULL,
    "scope" "review_scope" NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" SERIAL NOT NULL,
    "review_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_assignment" (
    "id" SERIAL NOT NULL,
    "review_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "is_assigned" BOOLEAN NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_tick" (
    "id" SERIAL NOT NULL,
    "review_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "item" TEXT NOT NULL,
    "is_done" BOOLEAN NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_tick_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_sign_off" (
    "review_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "signed_by_id" TEXT NOT NULL,
    "signed_by_name" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_sign_off_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "style_guide_version" (
    "guide_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "yaml" TEXT,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "style_guide_version_pkey" PRIMARY KEY ("guide_id","number")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" SERIAL NOT NULL,
    "webhook_id" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "last_try_at" TIMESTAMPTZ(6),
    "last_result" TEXT,
    "delivered_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "review_created_by_id_idx" ON "review"("created_by_id");
CREATE INDEX "review_decision_review_id_note_key_idx" ON "review_decision"("review_id", "note_key");
CREATE INDEX "review_decision_scope_idx" ON "review_decision"("scope");
CREATE INDEX "review_comment_review_id_idx" ON "review_comment"("review_id");
CREATE INDEX "review_assignment_review_id_person_id_idx" ON "review_assignment"("review_id", "person_id");
CREATE INDEX "review_assignment_person_id_idx" ON "review_assignment"("person_id");
CREATE INDEX "review_tick_review_id_item_idx" ON "review_tick"("review_id", "item");
CREATE INDEX "webhook_delivery_webhook_id_idx" ON "webhook_delivery"("webhook_id");

-- AddForeignKey
ALTER TABLE "review_version" ADD CONSTRAINT "review_version_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_assignment" ADD CONSTRAINT "review_assignment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_tick" ADD CONSTRAINT "review_tick_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_sign_off" ADD CONSTRAINT "review_sign_off_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "review"
  ADD CONSTRAINT "review_named" CHECK (btrim("title") <> '' AND btrim("created_by_id") <> '' AND btrim("created_by_name") <> ''),
  ADD CONSTRAINT "review_latest_from_one" CHECK ("latest" >= 1);
ALTER TABLE "review_version"
  ADD CONSTRAINT "review_version_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "review_version_has_text" CHECK (btrim("text") <> '');
ALTER TABLE "review_decision"
  ADD CONSTRAINT "review_decision_dismissed_for_a_reason" CHECK ("kind" <> 'dismissed' OR btrim("reason") <> ''),
  ADD CONSTRAINT "review_decision_on_a_note" CHECK (btrim("note_key") <> '');
ALTER TABLE "review_comment"
  ADD CONSTRAINT "review_comment_on_words" CHECK ("start" >= 0 AND "end" > "start" AND "quote" <> ''),
  ADD CONSTRAINT "review_comment_says_something" CHECK (btrim("body") <> '');
ALTER TABLE "review_assignment"
  ADD CONSTRAINT "review_assignment_of_somebody" CHECK (btrim("person_id") <> '' AND btrim("person_name") <> '');
ALTER TABLE "review_tick"
  ADD CONSTRAINT "review_tick_of_something" CHECK (btrim("item") <> '');
ALTER TABLE "review_sign_off"
  ADD CONSTRAINT "review_sign_off_sha256_is_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "style_guide_version"
  ADD CONSTRAINT "style_guide_version_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "style_guide_version_guide_id_is_slug" CHECK ("guide_id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "style_guide_version_yaml_not_empty" CHECK (btrim("yaml") <> '');
ALTER TABLE "webhook"
  ADD CONSTRAINT "webhook_url_is_https_or_http" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "webhook_secret_is_long" CHECK (length("secret") >= 32);
ALTER TABLE "webhook_delivery"
  ADD CONSTRAINT "webhook_delivery_tries_from_zero" CHECK ("tries" >= 0);

-- What somebody wrote or decided is added to and never rewritten.
CREATE FUNCTION "review_line_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was written in a review is never rewritten';
END
$$;
-- What was signed is frozen. The row of the review is locked first, so that nothing is added while somebody signs.
CREATE FUNCTION "review_is_open"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "review" WHERE "id" = NEW."review_id" FOR SHARE;
  IF EXISTS (SELECT 1 FROM "review_sign_off" WHERE "review_id" = NEW."review_id") THEN
    RAISE EXCEPTION 'review % is signed: nothing of it changes any more', NEW."review_id";
  END IF;
  RETURN NEW;
END
$$;
-- Lines go with their review alone, and that stays once it is signed.
CREATE FUNCTION "review_line_goes_with_review"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "review" WHERE "id" = OLD."review_id") THEN
    RAISE EXCEPTION 'a line of review % cannot be taken away', OLD."review_id";
  END IF;
  RETURN OLD;
END
$$;
DO $$
DECLARE line TEXT;
BEGIN
  FOREACH line IN ARRAY ARRAY['review_version', 'review_decision', 'review_comment', 'review_assignment', 'review_tick'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION "review_line_is_final"()', line || '_is_final', line);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION "review_is_open"()', line || '_while_open', line);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "review_line_goes_with_review"()', line || '_goes_with_review', line);
  END LOOP;
END
$$;

CREATE FUNCTION "review_itself_is_open"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "review_sign_off" WHERE "review_id" = OLD."id") THEN
    RAISE EXCEPTION 'review % is signed: nothing of it changes any more', OLD."id";
  END IF;
  RETURN COALESCE(NEW, OLD);
END
$$;
CREATE TRIGGER "review_itself_is_open" BEFORE UPDATE OR DELETE ON "review"
  FOR EACH ROW EXECUTE FUNCTION "review_itself_is_open"();

-- Signed by somebody who wrote none of it, and only as it is now.
CREATE FUNCTION "review_sign_off_is_by_another"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE newest INTEGER;
BEGIN
  SELECT "latest" INTO newest FROM "review" WHERE "id" = NEW."review_id" FOR UPDATE;
  IF NEW."version" <> newest THEN
    RAISE EXCEPTION 'version % of review % is not the latest', NEW."version", NEW."review_id";
  END IF;
  IF EXISTS (SELECT 1 FROM "review" WHERE "id" = NEW."review_id" AND "created_by_id" = NEW."signed_by_id")
    OR EXISTS (SELECT 1 FROM "review_version" WHERE "review_id" = NEW."review_id" AND "saved_by_id" = NEW."signed_by_id") THEN
    RAISE EXCEPTION 'review % is not signed by somebody who wrote in it', NEW."review_id";
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "review_sign_off_is_by_another" BEFORE INSERT ON "review_sign_off"
  FOR EACH ROW EXECUTE FUNCTION "review_sign_off_is_by_another"();
CREATE TRIGGER "review_sign_off_is_final" BEFORE UPDATE OR DELETE ON "review_sign_off"
  FOR EACH ROW EXECUTE FUNCTION "review_line_is_final"();

CREATE FUNCTION "style_guide_version_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a saved version of a style guide is never rewritten';
END
$$;
CREATE TRIGGER "style_guide_version_is_final" BEFORE UPDATE OR DELETE ON "style_guide_version"
  FOR EACH ROW EXECUTE FUNCTION "style_guide_version_is_final"();
