-- AlterTable
ALTER TABLE "article_release" ADD COLUMN     "tied_by" TEXT;

-- What the schema language cannot say.
ALTER TABLE "article_release"
  ADD CONSTRAINT "article_release_tied_by_not_empty" CHECK (btrim("tied_by") <> '');
