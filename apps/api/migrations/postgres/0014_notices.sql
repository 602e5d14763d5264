CREATE TABLE "digest_lines" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"person_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"mode" text collate "C" NOT NULL,
	CONSTRAINT "notice_choices_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"turn" timestamp (3) with time zone NOT NULL,
	"rank" integer,
	"by_id" text collate "C",
	"at" timestamp (3) with time zone NOT NULL,
	"over_at" timestamp (3) with time zone,
	"acted" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "digest_lines" ADD CONSTRAINT "digest_lines_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_lines_person" ON "digest_lines" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "reminders_contract" ON "reminders" USING btree ("contract_id","turn");--> statement-breakpoint
CREATE INDEX "reminders_at" ON "reminders" USING btree ("at");