CREATE TABLE "mail_acts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"batch" text collate "C" NOT NULL,
	"mail_id" text collate "C" NOT NULL,
	"act" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text collate "C" NOT NULL,
	"attempts" integer NOT NULL,
	"last_error" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "dealt_with_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mail_acts" ADD CONSTRAINT "mail_acts_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_acts_at" ON "mail_acts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "mails_outcome" ON "mails" USING btree ("outcome","dealt_with_at");