-- The name under which a cited source has its page, letter for letter what lib/core/compare/source-slug.ts makes of it.
-- Under "C" only a to z change their case, the same on every server.
CREATE FUNCTION "source_slug"("name" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN case when "name" ~ '^[a-z]' collate "C" then '' else trim(both '-' from regexp_replace(lower(
    regexp_replace(regexp_replace(regexp_replace("name", '[([][^][()]*[])]', ' ', 'g'), '[([][^][()]*[])]', ' ', 'g'), '[([].*$', ' ')
    collate "C"), '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f]+', '-', 'g')) end;

CREATE INDEX "citation_source" ON "citation" (source_slug("name")) WHERE "named";
