CREATE TABLE "stand_ins" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"holder_id" text collate "C" NOT NULL,
	"stand_in_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"starts_on" text collate "C" NOT NULL,
	"ends_on" text collate "C" NOT NULL,
	"named_by_id" text collate "C" NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by_id" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_stand_in_id_people_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_named_by_id_people_id_fk" FOREIGN KEY ("named_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stand_ins_stand_in" ON "stand_ins" USING btree ("stand_in_id","ends_on");--> statement-breakpoint
CREATE INDEX "stand_ins_holder" ON "stand_ins" USING btree ("holder_id","ends_on");