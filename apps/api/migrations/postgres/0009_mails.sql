CREATE TABLE "mails" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"message_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"contract_id" text collate "C",
	"address" text collate "C" NOT NULL,
	"name" text collate "C",
	"subject" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"html" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"secret" boolean NOT NULL,
	"once" text collate "C",
	"attempts" integer DEFAULT 0 NOT NULL,
	"outcome" text collate "C",
	"settled_at" timestamp (3) with time zone,
	"last_error" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_once" ON "mails" USING btree ("once");--> statement-breakpoint
CREATE INDEX "mails_queued" ON "mails" USING btree ("queued_at");--> statement-breakpoint
CREATE INDEX "mails_contract" ON "mails" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "mails_person" ON "mails" USING btree ("person_id");