-- CreateTable
CREATE TABLE "article_version" (
    "article_id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_version_page_number_key" ON "article_version"("page", "number");

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "imported_article"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "article_version"
  ADD CONSTRAINT "article_version_number_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "article_version_told_in_words" CHECK (btrim("page") <> '' AND btrim("recorded_by") <> '');

-- What was imported so far: the page of its link as lib/core/compare/page-of-link.ts has it, numbered as it came in.
WITH "parts" AS (
  SELECT "a"."id", regexp_match("a"."url", '^https?://(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?', 'i') AS "p"
  FROM "article" "a" WHERE "a"."origin" = 'imported' AND "a"."url" IS NOT NULL
), "pages" AS (
  SELECT "id", lower("p"[1]) AS "host", regexp_replace("p"[2], '/+$', '') AS "path",
    array_to_string(ARRAY(
      SELECT "q" FROM unnest(string_to_array("p"[3], '&')) WITH ORDINALITY AS "x" ("q", "n")
      WHERE "q" <> '' AND "q" !~* '^(utm_[^=]*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|cmpid|smid|ocid)(=|$)'
      ORDER BY "n"), '&') AS "query"
  FROM "parts" WHERE "p" IS NOT NULL
)
INSERT INTO "article_version" ("article_id", "page", "number", "seen_at", "recorded_by")
SELECT "p"."id", "host" || "path" || CASE WHEN "query" = '' THEN '' ELSE '?' || "query" END,
  row_number() OVER (PARTITION BY "host", "path", "query" ORDER BY "i"."imported_at", "i"."article_id"),
  "i"."imported_at", "i"."imported_by"
FROM "pages" "p" JOIN "imported_article" "i" ON "i"."article_id" = "p"."id"
WHERE "path" <> '' OR "query" <> '';

-- Of these the newest is the one that is compared.
WITH "former" AS (
  UPDATE "article_release" "r" SET "is_primary" = false
  FROM "article_version" "v"
  WHERE "r"."article_id" = "v"."article_id" AND "r"."is_primary"
    AND EXISTS (SELECT FROM "article_version" "n" WHERE "n"."page" = "v"."page" AND "n"."number" > "v"."number")
  RETURNING "r"."release_id"
)
DELETE FROM "release_check" WHERE "release_id" IN (SELECT "release_id" FROM "former");
