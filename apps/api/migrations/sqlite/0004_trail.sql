CREATE TABLE `trail` (
	`position` integer PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`record` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	`secret` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trail_event` ON `trail` (`contract_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `trail_head` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hash` text NOT NULL
);--> statement-breakpoint
-- A link of the trail is never changed nor removed; its secret alone may be forgotten. A replacement is a removal too.
CREATE TRIGGER trail_no_update BEFORE UPDATE ON trail
WHEN NEW.secret IS NOT NULL OR NEW.position IS NOT OLD.position OR NEW.contract_id IS NOT OLD.contract_id
	OR NEW.sequence IS NOT OLD.sequence OR NEW.record IS NOT OLD.record OR NEW.previous IS NOT OLD.previous
	OR NEW.hash IS NOT OLD.hash
BEGIN
	SELECT RAISE(ABORT, 'trail is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER trail_no_delete BEFORE DELETE ON trail
BEGIN
	SELECT RAISE(ABORT, 'trail is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER trail_no_replace BEFORE INSERT ON trail
WHEN EXISTS (SELECT 1 FROM trail WHERE position = NEW.position)
	OR EXISTS (SELECT 1 FROM trail WHERE contract_id = NEW.contract_id AND sequence = NEW.sequence)
BEGIN
	SELECT RAISE(ABORT, 'trail is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER contract_events_no_replace BEFORE INSERT ON contract_events
WHEN EXISTS (SELECT 1 FROM contract_events WHERE contract_id = NEW.contract_id AND sequence = NEW.sequence)
BEGIN
	SELECT RAISE(ABORT, 'contract_events is append-only');
END;
