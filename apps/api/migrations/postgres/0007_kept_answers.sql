CREATE TABLE "kept_answers" (
	"person_id" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"body_hash" text collate "C" NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"done" boolean NOT NULL,
	"answer" json,
	"location" text collate "C",
	CONSTRAINT "kept_answers_person_id_path_key_pk" PRIMARY KEY("person_id","path","key")
);
--> statement-breakpoint
ALTER TABLE "kept_answers" ADD CONSTRAINT "kept_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kept_answers_expiry" ON "kept_answers" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "contract_events_actor" ON "contract_events" USING btree ("actor_id","at");