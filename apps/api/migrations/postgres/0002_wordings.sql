CREATE TABLE "organisation_versions" (
	"version" integer PRIMARY KEY NOT NULL,
	"profile" json NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person_id" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "wordings" (
	"rank" integer PRIMARY KEY NOT NULL,
	"version" text collate "C",
	"state" text collate "C" NOT NULL,
	"data" json NOT NULL,
	"revision" integer NOT NULL,
	"note" text collate "C",
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text collate "C",
	"published_at" timestamp (3) with time zone,
	"published_by" text collate "C"
);
--> statement-breakpoint
ALTER TABLE "organisation_versions" ADD CONSTRAINT "organisation_versions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wordings" ADD CONSTRAINT "wordings_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wordings" ADD CONSTRAINT "wordings_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "wordings_version" ON "wordings" USING btree ("version");--> statement-breakpoint
CREATE UNIQUE INDEX "wordings_one_draft" ON "wordings" USING btree ("state") WHERE "wordings"."state" = 'draft';
--> statement-breakpoint
-- What was set up already is the first version of it.
INSERT INTO organisation_versions (version, profile, at) SELECT version, profile, now() FROM organisation;
--> statement-breakpoint
-- A published wording stands for good, as the contracts signed with it do; so does every profile there was.
CREATE FUNCTION refuse_wording_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.state = 'published' THEN
		RAISE EXCEPTION 'a published wording never changes';
	END IF;
	IF TG_OP = 'DELETE' THEN
		RETURN OLD;
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER wordings_published BEFORE UPDATE OR DELETE ON wordings
FOR EACH ROW EXECUTE FUNCTION refuse_wording_change();
--> statement-breakpoint
CREATE FUNCTION refuse_organisation_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'organisation_versions is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER organisation_versions_append_only BEFORE UPDATE OR DELETE ON organisation_versions
FOR EACH ROW EXECUTE FUNCTION refuse_organisation_version_change();
