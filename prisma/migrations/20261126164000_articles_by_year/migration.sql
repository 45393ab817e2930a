-- What the schema language cannot say: pages across releases count the real articles of each year by this index alone.
CREATE INDEX "article_real_published" ON "article" ("published", "id") WHERE NOT "is_constructed";
