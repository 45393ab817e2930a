-- CreateEnum
CREATE TYPE "person_role" AS ENUM ('owner', 'editor', 'teacher', 'reader');

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "coder_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "person_role" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(6),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "created_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,
    "aaguid" TEXT,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_lock" (
    "address_hash" CHAR(64) NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure" TIMESTAMPTZ(6) NOT NULL,
    "locked_until" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_lock_pkey" PRIMARY KEY ("address_hash")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "email" TEXT NOT NULL,
    "role" "person_role" NOT NULL,
    "for_person_id" TEXT,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "used_by_id" TEXT,
    "withdrawn_at" TIMESTAMPTZ(6),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_token" (
    "id" SERIAL NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "last_used_on" DATE,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "history" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "thing_kind" TEXT NOT NULL,
    "thing_id" TEXT NOT NULL,
    "summary" TEXT NOT NULL,

    CONSTRAINT "history_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_coder_id_key" ON "person"("coder_id");
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");
CREATE INDEX "session_person_id_idx" ON "session"("person_id");
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");
CREATE INDEX "account_person_id_idx" ON "account"("person_id");
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");
CREATE INDEX "passkey_person_id_idx" ON "passkey"("person_id");
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");
CREATE INDEX "verification_expires_at_idx" ON "verification"("expires_at");
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_for_person_id_idx" ON "invitation"("for_person_id");
CREATE INDEX "invitation_used_by_id_idx" ON "invitation"("used_by_id");
CREATE UNIQUE INDEX "access_token_token_hash_key" ON "access_token"("token_hash");
CREATE INDEX "access_token_person_id_idx" ON "access_token"("person_id");
CREATE INDEX "history_actor_id_id_idx" ON "history"("actor_id", "id");
CREATE INDEX "history_thing_kind_thing_id_id_idx" ON "history"("thing_kind", "thing_id", "id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_for_person_id_fkey" FOREIGN KEY ("for_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_used_by_id_fkey" FOREIGN KEY ("used_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "person"
  ADD CONSTRAINT "person_named" CHECK (btrim("name") <> '' AND btrim("coder_id") <> ''),
  -- One spelling of each address: else two people could have the same one.
  ADD CONSTRAINT "person_email_is_lower_case_address" CHECK ("email" = lower("email") AND "email" ~ '^[^@\s]+@[^@\s]+$');
ALTER TABLE "session"
  ADD CONSTRAINT "session_ends_after_it_began" CHECK ("expires_at" > "created_at");
ALTER TABLE "account"
  -- A password is kept as argon2id makes of it, or not at all.
  ADD CONSTRAINT "account_password_is_argon2id" CHECK ("password" LIKE '$argon2id$%');
ALTER TABLE "sign_in_lock"
  ADD CONSTRAINT "sign_in_lock_address_is_hashed" CHECK ("address_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "sign_in_lock_failures_from_one" CHECK ("failures" >= 1);
ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_token_is_hashed" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "invitation_email_is_lower_case_address" CHECK ("email" = lower("email") AND "email" ~ '^[^@\s]+@[^@\s]+$'),
  ADD CONSTRAINT "invitation_ends_after_it_began" CHECK ("expires_at" > "created_at"),
  ADD CONSTRAINT "invitation_used_by_somebody_at_some_time" CHECK (("used_at" IS NULL) = ("used_by_id" IS NULL)),
  ADD CONSTRAINT "invitation_used_or_withdrawn" CHECK ("used_at" IS NULL OR "withdrawn_at" IS NULL),
  ADD CONSTRAINT "invitation_by_somebody" CHECK (btrim("invited_by") <> '');
ALTER TABLE "access_token"
  ADD CONSTRAINT "access_token_is_hashed" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "access_token_named" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "access_token_ends_after_it_began" CHECK ("expires_at" > "created_at"),
  ADD CONSTRAINT "access_token_may_do_something" CHECK (cardinality("scopes") >= 1);
ALTER TABLE "history"
  ADD CONSTRAINT "history_actor_kind_is_known"
    CHECK ("actor_kind" IN ('person', 'local owner', 'access token', 'visitor', 'command line')),
  ADD CONSTRAINT "history_told_in_words"
    CHECK (btrim("actor_id") <> '' AND btrim("actor_name") <> '' AND btrim("command") <> '' AND btrim("summary") <> ''
      AND btrim("thing_kind") <> '' AND btrim("thing_id") <> ''),
  -- A summary has no room for a text.
  ADD CONSTRAINT "history_summary_is_short" CHECK (length("summary") <= 300);

-- Whoever did something stands there for good: a line is added and never changed nor taken away.
CREATE FUNCTION "history_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is only ever added to';
END
$$;
CREATE TRIGGER "history_is_final" BEFORE UPDATE OR DELETE ON "history"
  FOR EACH ROW EXECUTE FUNCTION "history_is_final"();
CREATE TRIGGER "history_is_not_emptied" BEFORE TRUNCATE ON "history"
  FOR EACH STATEMENT EXECUTE FUNCTION "history_is_final"();
