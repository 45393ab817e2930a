-- What the schema language cannot say: the next document to work on is the first of this index, however many are done.
CREATE INDEX "import_document_queued" ON "import_document" ("job_id", "ordinal") WHERE "state" = 'queued';
