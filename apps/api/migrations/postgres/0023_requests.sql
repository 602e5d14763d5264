CREATE TABLE "complaints" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"reference" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" text collate "C",
	"name" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"place" text collate "C" NOT NULL,
	"message" text collate "C" NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by_id" text collate "C",
	"answer" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "rectifications" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"field" text collate "C" NOT NULL,
	"value_before" json,
	"value_after" json,
	"reason" text collate "C" NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by_id" text collate "C",
	"made" boolean,
	"answer" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rectifications" ADD CONSTRAINT "rectifications_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_reference" ON "complaints" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "complaints_at" ON "complaints" USING btree ("at");--> statement-breakpoint
CREATE INDEX "rectifications_person" ON "rectifications" USING btree ("person_id","asked_at");