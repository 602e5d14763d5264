CREATE TABLE "mail_wordings" (
	"letter" text collate "C" NOT NULL,
	"rank" integer NOT NULL,
	"words" json,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text collate "C" NOT NULL,
	CONSTRAINT "mail_wordings_letter_rank_pk" PRIMARY KEY("letter","rank")
);
--> statement-breakpoint
ALTER TABLE "mail_wordings" ADD CONSTRAINT "mail_wordings_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;