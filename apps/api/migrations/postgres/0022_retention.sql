CREATE TABLE "elimination_lines" (
	"elimination_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"dossier" text collate "C" NOT NULL,
	"number" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"starts_on" text collate "C",
	"end_day" text collate "C" NOT NULL,
	"pieces" json NOT NULL,
	"sha256" text collate "C",
	"done_at" timestamp (3) with time zone,
	"left_out" text collate "C",
	CONSTRAINT "elimination_lines_elimination_id_kind_contract_id_pk" PRIMARY KEY("elimination_id","kind","contract_id")
);
--> statement-breakpoint
CREATE TABLE "eliminations" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"number" text collate "C" NOT NULL,
	"prepared_by_id" text collate "C" NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"due_on" text collate "C" NOT NULL,
	"retention" json NOT NULL,
	"visa" json,
	"visa_recorded_by_id" text collate "C",
	"visa_recorded_at" timestamp (3) with time zone,
	"started_by_id" text collate "C",
	"started_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"abandoned_by_id" text collate "C",
	"abandoned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "legal_holds" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"contract_id" text collate "C",
	"person_id" text collate "C",
	"ground" text collate "C" NOT NULL,
	"placed_by_id" text collate "C" NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by_id" text collate "C",
	"lifted_because" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "personal_news" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text collate "C" NOT NULL,
	"path" text collate "C" NOT NULL,
	"seen_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "retention_notices" (
	"subject_id" text collate "C" NOT NULL,
	"due_on" text collate "C" NOT NULL,
	"told_on" text collate "C" NOT NULL,
	CONSTRAINT "retention_notices_subject_id_due_on_pk" PRIMARY KEY("subject_id","due_on")
);
--> statement-breakpoint
ALTER TABLE "elimination_lines" ADD CONSTRAINT "elimination_lines_elimination_id_eliminations_id_fk" FOREIGN KEY ("elimination_id") REFERENCES "public"."eliminations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eliminations" ADD CONSTRAINT "eliminations_prepared_by_id_people_id_fk" FOREIGN KEY ("prepared_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eliminations" ADD CONSTRAINT "eliminations_visa_recorded_by_id_people_id_fk" FOREIGN KEY ("visa_recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eliminations" ADD CONSTRAINT "eliminations_started_by_id_people_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eliminations" ADD CONSTRAINT "eliminations_abandoned_by_id_people_id_fk" FOREIGN KEY ("abandoned_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_placed_by_id_people_id_fk" FOREIGN KEY ("placed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD CONSTRAINT "legal_holds_lifted_by_id_people_id_fk" FOREIGN KEY ("lifted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_news" ADD CONSTRAINT "personal_news_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "elimination_lines_once" ON "elimination_lines" USING btree ("kind","contract_id") WHERE "elimination_lines"."left_out" is null and "elimination_lines"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "eliminations_number" ON "eliminations" USING btree ("number");--> statement-breakpoint
CREATE INDEX "personal_news_person" ON "personal_news" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "contracts_kept" ON "contracts" USING btree ("number","state","starts_on","ends_on","effective_on","updated_at","renewal_of","id");
--> statement-breakpoint
-- The acts of a contract go with a draft that was never signed, and with what the archives let go of: nothing else.
CREATE OR REPLACE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		IF NOT EXISTS (SELECT 1 FROM contracts WHERE id = OLD.contract_id AND number IS NOT NULL) THEN
			RETURN OLD;
		END IF;
		IF EXISTS (
			SELECT 1 FROM elimination_lines AS line JOIN eliminations ON eliminations.id = line.elimination_id
			WHERE line.contract_id = OLD.contract_id AND line.kind = 'contract' AND line.left_out IS NULL
				AND eliminations.visa_recorded_at IS NOT NULL AND eliminations.started_at IS NOT NULL
				AND eliminations.abandoned_at IS NULL
		) THEN
			RETURN OLD;
		END IF;
	END IF;
	RAISE EXCEPTION 'contract_events is append-only';
END $$;
--> statement-breakpoint
-- A visa is recorded once, and stays as it was recorded; a list is kept.
CREATE FUNCTION refuse_elimination_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		RAISE EXCEPTION 'a list of elimination is kept';
	END IF;
	IF OLD.visa_recorded_at IS NOT NULL AND (NEW.visa::text, NEW.visa_recorded_at, NEW.visa_recorded_by_id)
		IS DISTINCT FROM (OLD.visa::text, OLD.visa_recorded_at, OLD.visa_recorded_by_id) THEN
		RAISE EXCEPTION 'a recorded visa never changes';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER eliminations_kept BEFORE UPDATE OR DELETE ON eliminations
FOR EACH ROW EXECUTE FUNCTION refuse_elimination_change();
--> statement-breakpoint
CREATE FUNCTION refuse_elimination_line_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'a list of elimination is kept';
END $$;
--> statement-breakpoint
CREATE TRIGGER elimination_lines_kept BEFORE DELETE ON elimination_lines
FOR EACH ROW EXECUTE FUNCTION refuse_elimination_line_delete();
