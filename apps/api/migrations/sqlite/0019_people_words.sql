CREATE TABLE `people_words` (
	`active` integer NOT NULL,
	`word` text NOT NULL,
	`sort_name` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`active`, `word`, `sort_name`, `person_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `contracts_lead` ON `contracts` (`lead_id`,`state`);
--> statement-breakpoint
-- The words of `search_text`, letters and digits only, each after a space: as an array of JSON they are rows.
CREATE TRIGGER people_words_in AFTER INSERT ON people
BEGIN
	INSERT INTO people_words (active, word, sort_name, person_id)
	SELECT DISTINCT NEW.disabled_at IS NULL, value, NEW.sort_name, NEW.id
	FROM json_each('["' || replace(substr(NEW.search_text, 2), ' ', '","') || '"]') WHERE value <> '';
END;
--> statement-breakpoint
CREATE TRIGGER people_words_changed AFTER UPDATE OF search_text, sort_name, disabled_at ON people
WHEN (NEW.search_text, NEW.sort_name, NEW.disabled_at IS NULL) IS NOT (OLD.search_text, OLD.sort_name, OLD.disabled_at IS NULL)
BEGIN
	DELETE FROM people_words WHERE active = (OLD.disabled_at IS NULL) AND sort_name = OLD.sort_name AND person_id = OLD.id
		AND word IN (SELECT value FROM json_each('["' || replace(substr(OLD.search_text, 2), ' ', '","') || '"]'));
	INSERT INTO people_words (active, word, sort_name, person_id)
	SELECT DISTINCT NEW.disabled_at IS NULL, value, NEW.sort_name, NEW.id
	FROM json_each('["' || replace(substr(NEW.search_text, 2), ' ', '","') || '"]') WHERE value <> '';
END;
--> statement-breakpoint
CREATE TRIGGER people_words_out AFTER DELETE ON people
BEGIN
	DELETE FROM people_words WHERE active = (OLD.disabled_at IS NULL) AND sort_name = OLD.sort_name AND person_id = OLD.id
		AND word IN (SELECT value FROM json_each('["' || replace(substr(OLD.search_text, 2), ' ', '","') || '"]'));
END;
--> statement-breakpoint
CREATE TRIGGER listings_words_in AFTER INSERT ON listings
BEGIN
	INSERT INTO listing_words (member, word, sort_name, contract_id)
	SELECT DISTINCT NEW.member, value, NEW.sort_name, NEW.contract_id
	FROM json_each('["' || replace(substr(NEW.search_text, 2), ' ', '","') || '"]') WHERE value <> '';
END;
--> statement-breakpoint
CREATE TRIGGER listings_words_changed AFTER UPDATE OF search_text, sort_name, member ON listings
WHEN (NEW.search_text, NEW.sort_name, NEW.member) IS NOT (OLD.search_text, OLD.sort_name, OLD.member)
BEGIN
	DELETE FROM listing_words WHERE member = OLD.member AND sort_name = OLD.sort_name AND contract_id = OLD.contract_id
		AND word IN (SELECT value FROM json_each('["' || replace(substr(OLD.search_text, 2), ' ', '","') || '"]'));
	INSERT INTO listing_words (member, word, sort_name, contract_id)
	SELECT DISTINCT NEW.member, value, NEW.sort_name, NEW.contract_id
	FROM json_each('["' || replace(substr(NEW.search_text, 2), ' ', '","') || '"]') WHERE value <> '';
END;
--> statement-breakpoint
CREATE TRIGGER listings_words_out AFTER DELETE ON listings
BEGIN
	DELETE FROM listing_words WHERE member = OLD.member AND sort_name = OLD.sort_name AND contract_id = OLD.contract_id
		AND word IN (SELECT value FROM json_each('["' || replace(substr(OLD.search_text, 2), ' ', '","') || '"]'));
END;
--> statement-breakpoint
INSERT INTO people_words (active, word, sort_name, person_id)
SELECT DISTINCT disabled_at IS NULL, value, sort_name, people.id
FROM people, json_each('["' || replace(substr(search_text, 2), ' ', '","') || '"]') WHERE value <> '';
