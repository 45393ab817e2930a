-- Each imported text asks whether people have coded it.
-- CreateIndex
CREATE INDEX "coding_text_sha256_idx" ON "coding"("text_sha256");

-- What the schema language cannot say: outlets are found by their names whatever the case.
CREATE INDEX "outlet_name_folded" ON "outlet" (lower("name"));
