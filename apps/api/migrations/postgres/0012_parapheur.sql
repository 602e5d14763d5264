CREATE TABLE "parapheur_files" (
	"sha256" text collate "C" PRIMARY KEY NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"content_hash" text collate "C" NOT NULL,
	"last_signed_at" timestamp (3) with time zone NOT NULL,
	"executive_id" text collate "C" NOT NULL,
	"code" text collate "C" NOT NULL,
	"bytes" "bytea" NOT NULL,
	"handed_out_at" timestamp (3) with time zone NOT NULL,
	"brought_back" text collate "C",
	"certificate" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "parapheur_files" ADD CONSTRAINT "parapheur_files_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parapheur_files" ADD CONSTRAINT "parapheur_files_executive_id_people_id_fk" FOREIGN KEY ("executive_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "parapheur_files_contract" ON "parapheur_files" USING btree ("contract_id","handed_out_at");