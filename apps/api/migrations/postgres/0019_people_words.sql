CREATE TABLE "people_words" (
	"active" boolean NOT NULL,
	"word" text collate "C" NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	CONSTRAINT "people_words_active_word_sort_name_person_id_pk" PRIMARY KEY("active","word","sort_name","person_id")
);
--> statement-breakpoint
CREATE INDEX "contracts_lead" ON "contracts" USING btree ("lead_id","state");
--> statement-breakpoint
-- Once a statement, however many rows enter. Words are letters and digits only, each after a space.
CREATE FUNCTION people_words_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO people_words (active, word, sort_name, person_id)
		SELECT DISTINCT r.disabled_at IS NULL, word, r.sort_name, r.id
		FROM new_rows r, unnest(string_to_array(substr(r.search_text, 2), ' ')) AS word WHERE word <> '';
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER people_words_in AFTER INSERT ON people
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION people_words_in();
--> statement-breakpoint
CREATE FUNCTION people_words_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM people_words WHERE active = (OLD.disabled_at IS NULL) AND sort_name = OLD.sort_name AND person_id = OLD.id
		AND word = ANY (string_to_array(substr(OLD.search_text, 2), ' '));
	INSERT INTO people_words (active, word, sort_name, person_id)
		SELECT DISTINCT NEW.disabled_at IS NULL, word, NEW.sort_name, NEW.id
		FROM unnest(string_to_array(substr(NEW.search_text, 2), ' ')) AS word WHERE word <> '';
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER people_words_changed AFTER UPDATE OF search_text, sort_name, disabled_at ON people FOR EACH ROW
WHEN ((NEW.search_text, NEW.sort_name, NEW.disabled_at IS NULL) IS DISTINCT FROM (OLD.search_text, OLD.sort_name, OLD.disabled_at IS NULL))
EXECUTE FUNCTION people_words_changed();
--> statement-breakpoint
CREATE FUNCTION people_words_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM people_words WHERE active = (OLD.disabled_at IS NULL) AND sort_name = OLD.sort_name AND person_id = OLD.id
		AND word = ANY (string_to_array(substr(OLD.search_text, 2), ' '));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER people_words_out AFTER DELETE ON people FOR EACH ROW EXECUTE FUNCTION people_words_out();
--> statement-breakpoint
CREATE FUNCTION listings_words_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO listing_words (member, word, sort_name, contract_id)
		SELECT DISTINCT r.member, word, r.sort_name, r.contract_id
		FROM new_rows r, unnest(string_to_array(substr(r.search_text, 2), ' ')) AS word WHERE word <> '';
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER listings_words_in AFTER INSERT ON listings
REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION listings_words_in();
--> statement-breakpoint
CREATE FUNCTION listings_words_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM listing_words WHERE member = OLD.member AND sort_name = OLD.sort_name AND contract_id = OLD.contract_id
		AND word = ANY (string_to_array(substr(OLD.search_text, 2), ' '));
	INSERT INTO listing_words (member, word, sort_name, contract_id)
		SELECT DISTINCT NEW.member, word, NEW.sort_name, NEW.contract_id
		FROM unnest(string_to_array(substr(NEW.search_text, 2), ' ')) AS word WHERE word <> '';
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER listings_words_changed AFTER UPDATE OF search_text, sort_name, member ON listings FOR EACH ROW
WHEN ((NEW.search_text, NEW.sort_name, NEW.member) IS DISTINCT FROM (OLD.search_text, OLD.sort_name, OLD.member))
EXECUTE FUNCTION listings_words_changed();
--> statement-breakpoint
CREATE FUNCTION listings_words_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM listing_words WHERE member = OLD.member AND sort_name = OLD.sort_name AND contract_id = OLD.contract_id
		AND word = ANY (string_to_array(substr(OLD.search_text, 2), ' '));
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER listings_words_out AFTER DELETE ON listings FOR EACH ROW EXECUTE FUNCTION listings_words_out();
--> statement-breakpoint
INSERT INTO people_words (active, word, sort_name, person_id)
SELECT DISTINCT disabled_at IS NULL, word, sort_name, id
FROM people, unnest(string_to_array(substr(search_text, 2), ' ')) AS word WHERE word <> '';
