CREATE TABLE "file_digests" (
	"sha256" text collate "C" PRIMARY KEY NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text collate "C" PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seal_keys" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"fingerprint" text collate "C" NOT NULL,
	"certificate" "bytea" NOT NULL,
	"private_key" "bytea",
	"self_signed" boolean NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seals" (
	"contract_id" text collate "C" PRIMARY KEY NOT NULL,
	"key_id" text collate "C" NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	"stamp_wanted" boolean NOT NULL,
	"stamped_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "file_digests" ADD CONSTRAINT "file_digests_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_key_id_seal_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."seal_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_digests_contract" ON "file_digests" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "rate_limits_started" ON "rate_limits" USING btree ("started_at");--> statement-breakpoint
insert into file_digests (sha256, contract_id, added_at) select sha256, contract_id, made_at from documents where sha256 is not null;
