-- What the schema language cannot say: how much of each year was coded is added up from this index and that of the real
-- articles by day alone.
CREATE INDEX "coding_shown_length" ON "coding" ("article_id") INCLUDE ("characters") WHERE "is_shown";
