-- Each concluded contract has a code from now on, those concluded before as well: twelve signs of five random bits.
CREATE TABLE "consents" (
	"version" text collate "C" PRIMARY KEY NOT NULL,
	"sentence" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "documents" ALTER COLUMN "bytes" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ALTER COLUMN "sha256" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ALTER COLUMN "made_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "code" text collate "C";--> statement-breakpoint
INSERT INTO "documents" (contract_id)
SELECT id FROM "contracts" WHERE starts_on IS NOT NULL ON CONFLICT DO NOTHING;--> statement-breakpoint
-- The bytes of a random UUID, but for the one that holds its version.
WITH draws AS MATERIALIZED (
	SELECT contract_id, uuid_send(gen_random_uuid()) AS random, '0123456789ABCDEFGHJKMNPQRSTVWXYZ' AS signs FROM "documents"
)
UPDATE "documents" SET code =
	substr(signs, 1 + (get_byte(random, 0) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 1) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 2) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 3) & 31), 1) || '-' ||
	substr(signs, 1 + (get_byte(random, 4) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 5) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 7) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 8) & 31), 1) || '-' ||
	substr(signs, 1 + (get_byte(random, 9) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 10) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 11) & 31), 1) ||
	substr(signs, 1 + (get_byte(random, 12) & 31), 1)
FROM draws WHERE draws.contract_id = "documents".contract_id;--> statement-breakpoint
ALTER TABLE "documents" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "documents_code" ON "documents" USING btree ("code");--> statement-breakpoint
-- The one sentence that could be agreed to before sentences were kept.
INSERT INTO "consents" (version, sentence)
SELECT '2026-1', 'J’ai lu ce contrat et son annexe, j’en accepte les engagements et je le signe électroniquement.'
WHERE EXISTS (SELECT 1 FROM contract_events WHERE type = 'signed');