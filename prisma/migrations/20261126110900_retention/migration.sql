-- CreateIndex
CREATE INDEX "article_text_attached_at_article_id_idx" ON "article_text"("attached_at", "article_id");

-- What the schema language cannot say: the few documents that hold a text, so that old ones are found among all that are done.
CREATE INDEX "import_document_with_a_text" ON "import_document" ("job_id") WHERE "reading" IS NOT NULL;
