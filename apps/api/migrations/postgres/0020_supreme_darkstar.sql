CREATE TABLE "recipients" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"directorate" text collate "C",
	"person_id" text collate "C",
	"name" text collate "C",
	"email" text collate "C",
	"added_at" timestamp (3) with time zone NOT NULL,
	"added_by_id" text collate "C" NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by_id" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "sent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "observations" json;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_added_by_id_people_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recipients_person" ON "recipients" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "recipients_directorate" ON "recipients" USING btree ("directorate");--> statement-breakpoint
CREATE INDEX "people_directorate" ON "people" USING btree ("directorate");