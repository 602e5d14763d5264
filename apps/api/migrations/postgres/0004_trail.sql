CREATE TABLE "trail" (
	"position" integer PRIMARY KEY NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	"sequence" integer NOT NULL,
	"record" text collate "C" NOT NULL,
	"previous" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL,
	"secret" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "trail_head" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "trail_event" ON "trail" USING btree ("contract_id","sequence");--> statement-breakpoint
-- A link of the trail is never changed nor removed; its secret alone may be forgotten.
CREATE FUNCTION refuse_trail_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.secret IS NULL AND (NEW.position, NEW.contract_id, NEW.sequence, NEW.record, NEW.previous, NEW.hash)
			IS NOT DISTINCT FROM (OLD.position, OLD.contract_id, OLD.sequence, OLD.record, OLD.previous, OLD.hash) THEN
			RETURN NEW;
		END IF;
	END IF;
	RAISE EXCEPTION 'trail is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER trail_append_only BEFORE UPDATE OR DELETE ON trail
FOR EACH ROW EXECUTE FUNCTION refuse_trail_change();
