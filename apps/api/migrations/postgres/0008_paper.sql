CREATE TABLE "scans" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"takeover_id" text collate "C",
	"contract_id" text collate "C",
	"name" text collate "C" NOT NULL,
	"media_type" text collate "C" NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "takeovers" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"officer_id" text collate "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"csv" "bytea" NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_takeover_id_takeovers_id_fk" FOREIGN KEY ("takeover_id") REFERENCES "public"."takeovers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takeovers" ADD CONSTRAINT "takeovers_officer_id_people_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "scans_takeover_name" ON "scans" USING btree ("takeover_id","name");--> statement-breakpoint
CREATE INDEX "scans_contract" ON "scans" USING btree ("contract_id");