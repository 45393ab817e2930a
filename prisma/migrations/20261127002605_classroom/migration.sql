-- CreateEnum
CREATE TYPE "assignment_task" AS ENUM ('code', 'numbers', 'windows', 'voices', 'headline');

-- CreateTable
CREATE TABLE "school_class" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "teacher" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_on" DATE NOT NULL,

    CONSTRAINT "school_class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pupil" (
    "id" TEXT NOT NULL,
    "class_id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "pseudonym_key" TEXT NOT NULL,
    "is_teacher" BOOLEAN NOT NULL DEFAULT false,
    "token_sha256" CHAR(64) NOT NULL,
    "joined_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pupil_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL,
    "class_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "task" "assignment_task" NOT NULL,
    "lesson_id" TEXT,
    "codebook" JSONB,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_text" (
    "assignment_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "article_id" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "length" INTEGER NOT NULL,

    CONSTRAINT "assignment_text_pkey" PRIMARY KEY ("assignment_id","ordinal")
);

-- CreateTable
CREATE TABLE "pupil_work" (
    "pupil_id" TEXT NOT NULL,
    "assignment_id" TEXT NOT NULL,
    "class_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "at_text" INTEGER NOT NULL DEFAULT 1,
    "finished_at" TIMESTAMPTZ,

    CONSTRAINT "pupil_work_pkey" PRIMARY KEY ("pupil_id","assignment_id")
);

-- CreateTable
CREATE TABLE "pupil_mark" (
    "id" UUID NOT NULL,
    "pupil_id" TEXT NOT NULL,
    "assignment_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "revision" BIGINT NOT NULL,
    "is_removed" BOOLEAN NOT NULL DEFAULT false,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pupil_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pupil_answer" (
    "id" UUID NOT NULL,
    "pupil_id" TEXT NOT NULL,
    "assignment_id" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "is_right" BOOLEAN,
    "answered_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pupil_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "settled_phrase" (
    "assignment_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "code" TEXT,
    "reason" TEXT NOT NULL,
    "settled_by" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "settled_phrase_pkey" PRIMARY KEY ("assignment_id","ordinal","start","end")
);

-- CreateIndex
CREATE UNIQUE INDEX "school_class_code_key" ON "school_class"("code");

-- CreateIndex
CREATE INDEX "school_class_expires_on_idx" ON "school_class"("expires_on");

-- CreateIndex
CREATE INDEX "school_class_teacher_idx" ON "school_class"("teacher");

-- CreateIndex
CREATE UNIQUE INDEX "pupil_token_sha256_key" ON "pupil"("token_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "pupil_class_id_pseudonym_key_key" ON "pupil"("class_id", "pseudonym_key");

-- CreateIndex
CREATE UNIQUE INDEX "pupil_id_class_id_key" ON "pupil"("id", "class_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_class_id_ordinal_key" ON "assignment"("class_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_id_class_id_key" ON "assignment"("id", "class_id");

-- CreateIndex
CREATE INDEX "assignment_text_article_id_idx" ON "assignment_text"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_text_assignment_id_article_id_key" ON "assignment_text"("assignment_id", "article_id");

-- CreateIndex
CREATE INDEX "pupil_work_assignment_id_idx" ON "pupil_work"("assignment_id");

-- CreateIndex
CREATE INDEX "pupil_mark_pupil_id_assignment_id_idx" ON "pupil_mark"("pupil_id", "assignment_id");

-- CreateIndex
CREATE INDEX "pupil_mark_assignment_id_ordinal_idx" ON "pupil_mark"("assignment_id", "ordinal");

-- CreateIndex
CREATE INDEX "pupil_answer_pupil_id_assignment_id_idx" ON "pupil_answer"("pupil_id", "assignment_id");

-- AddForeignKey
ALTER TABLE "pupil" ADD CONSTRAINT "pupil_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "school_class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "school_class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_text" ADD CONSTRAINT "assignment_text_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_text" ADD CONSTRAINT "assignment_text_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pupil_work" ADD CONSTRAINT "pupil_work_pupil_id_class_id_fkey" FOREIGN KEY ("pupil_id", "class_id") REFERENCES "pupil"("id", "class_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pupil_work" ADD CONSTRAINT "pupil_work_assignment_id_class_id_fkey" FOREIGN KEY ("assignment_id", "class_id") REFERENCES "assignment"("id", "class_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pupil_mark" ADD CONSTRAINT "pupil_mark_pupil_id_assignment_id_fkey" FOREIGN KEY ("pupil_id", "assignment_id") REFERENCES "pupil_work"("pupil_id", "assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pupil_mark" ADD CONSTRAINT "pupil_mark_assignment_id_ordinal_fkey" FOREIGN KEY ("assignment_id", "ordinal") REFERENCES "assignment_text"("assignment_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pupil_answer" ADD CONSTRAINT "pupil_answer_pupil_id_assignment_id_fkey" FOREIGN KEY ("pupil_id", "assignment_id") REFERENCES "pupil_work"("pupil_id", "assignment_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "settled_phrase" ADD CONSTRAINT "settled_phrase_assignment_id_ordinal_fkey" FOREIGN KEY ("assignment_id", "ordinal") REFERENCES "assignment_text"("assignment_id", "ordinal") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "school_class"
  ADD CONSTRAINT "school_class_id_cannot_be_guessed" CHECK ("id" ~ '^[a-z2-7]{16}$'),
  ADD CONSTRAINT "school_class_code_can_be_read_aloud" CHECK ("code" ~ '^[ACDEFHJKMNPRTUVWXY347]{6}$'),
  ADD CONSTRAINT "school_class_told_in_words" CHECK (btrim("title") <> '' AND length("title") <= 120 AND btrim("teacher") <> ''),
  -- Nothing of a class is kept for longer than a school year.
  ADD CONSTRAINT "school_class_ends_within_a_year" CHECK ("expires_on" <= ("created_at" AT TIME ZONE 'UTC')::date + 366);

ALTER TABLE "pupil"
  ADD CONSTRAINT "pupil_id_cannot_be_guessed" CHECK ("id" ~ '^[a-z2-7]{16}$'),
  ADD CONSTRAINT "pupil_pseudonym_short" CHECK (btrim("pseudonym") <> '' AND length("pseudonym") <= 30 AND "pseudonym_key" <> ''),
  ADD CONSTRAINT "pupil_token_is_hashed" CHECK ("token_sha256" ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX "pupil_one_teacher" ON "pupil"("class_id") WHERE "is_teacher";

ALTER TABLE "assignment"
  ADD CONSTRAINT "assignment_id_cannot_be_guessed" CHECK ("id" ~ '^[a-z2-7]{16}$'),
  ADD CONSTRAINT "assignment_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "assignment_told_in_words" CHECK (btrim("title") <> '' AND length("title") <= 160),
  ADD CONSTRAINT "assignment_codes_where_it_is_coded" CHECK (("task" = 'code') = ("codebook" IS NOT NULL)),
  ADD CONSTRAINT "assignment_codebook_is_object" CHECK ("codebook" IS NULL OR jsonb_typeof("codebook") = 'object');

ALTER TABLE "assignment_text"
  ADD CONSTRAINT "assignment_text_ordinal_from_one" CHECK ("ordinal" BETWEEN 1 AND 12),
  ADD CONSTRAINT "assignment_text_sha256_is_hex" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "assignment_text_length_positive" CHECK ("length" > 0);

ALTER TABLE "pupil_work"
  ADD CONSTRAINT "pupil_work_at_a_text" CHECK ("at_text" >= 1),
  ADD CONSTRAINT "pupil_work_ends_after_it_began" CHECK ("finished_at" >= "started_at");

ALTER TABLE "pupil_mark"
  ADD CONSTRAINT "pupil_mark_has_words" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "pupil_mark_code_told" CHECK (btrim("code") <> '' AND length("code") <= 60),
  ADD CONSTRAINT "pupil_mark_reason_short" CHECK (length("reason") <= 500),
  ADD CONSTRAINT "pupil_mark_removed_keeps_no_reason" CHECK (NOT "is_removed" OR "reason" = ''),
  ADD CONSTRAINT "pupil_mark_revision_positive" CHECK ("revision" > 0);

ALTER TABLE "pupil_answer"
  ADD CONSTRAINT "pupil_answer_told" CHECK (btrim("item") <> '' AND length("item") <= 120 AND length("answer") BETWEEN 1 AND 500);

ALTER TABLE "settled_phrase"
  ADD CONSTRAINT "settled_phrase_has_words" CHECK ("start" >= 0 AND "end" > "start"),
  ADD CONSTRAINT "settled_phrase_code_told" CHECK (btrim("code") <> ''),
  ADD CONSTRAINT "settled_phrase_reason_told" CHECK (btrim("reason") <> '' AND length("reason") <= 500 AND btrim("settled_by") <> '');

-- A mark lies within its text, whoever sends it.
CREATE FUNCTION "mark_lies_in_its_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."end" > (SELECT t."length" FROM "assignment_text" t
      WHERE t."assignment_id" = NEW."assignment_id" AND t."ordinal" = NEW."ordinal") THEN
    RAISE EXCEPTION 'a mark ends after its text' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "mark_lies_in_its_text" BEFORE INSERT OR UPDATE ON "pupil_mark"
  FOR EACH ROW EXECUTE FUNCTION "mark_lies_in_its_text"();
