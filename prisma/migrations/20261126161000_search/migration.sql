-- Search reads the tables themselves: nothing is copied, so what is deleted is found no more. Both extensions come with
-- Postgres and are trusted: the owner of a database may add them.
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "unaccent";

-- Every word counts, "at" of "at large" too: the stemmer without its list of stop words.
CREATE TEXT SEARCH DICTIONARY "every_word" (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION "parallax" (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION "parallax"
  ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  WITH unaccent, "every_word";

-- The words that a text is found by. "67,879" and "67.8" are one word each, of their digits alone; "sex-offense" is two.
CREATE FUNCTION "search_words"("said" text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN to_tsvector('parallax'::regconfig, translate("said", '-–—/@_:.,’''', '       '));

CREATE INDEX "mention_words" ON "mention" USING gin (search_words("text" || coalesce(' ' || "gloss", '')))
  WHERE "kind" <> 'citation';
CREATE INDEX "citation_words" ON "citation"
  USING gin (search_words("name" || coalesce(' ' || "title", '') || coalesce(' ' || "organisation", '')));
CREATE INDEX "article_words" ON "article"
  USING gin (search_words(coalesce("headline", '') || coalesce(' ' || "headline_gloss", '') || coalesce(' ' || "byline", '')));
CREATE INDEX "figure_words" ON "figure"
  USING gin (search_words("label" || ' ' || "population" || ' ' || "act_stated" || ' ' || "unit_stated" || ' ' || "window_stated"));
CREATE INDEX "release_words" ON "release"
  USING gin (search_words("title" || ' ' || "short_title" || ' ' || "publisher" || ' ' || "document" || ' ' || "standfirst"));
CREATE INDEX "outlet_words" ON "outlet" USING gin (search_words("name" || coalesce(' ' || "place", '')));

-- Names and headlines, for words that are spelled otherwise.
CREATE INDEX "citation_spelling" ON "citation" USING gin ("name" gin_trgm_ops);
CREATE INDEX "article_spelling" ON "article" USING gin ("headline" gin_trgm_ops);

-- Numbers are found by what they come to, however they are printed.
CREATE INDEX "quantity_value_idx" ON "quantity"("value");
CREATE INDEX "quantity_low_idx" ON "quantity"("low");
CREATE INDEX "quantity_high_idx" ON "quantity"("high");
CREATE INDEX "figure_value_idx" ON "figure"("value");
