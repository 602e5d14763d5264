CREATE TABLE `elimination_lines` (
	`elimination_id` text NOT NULL,
	`kind` text NOT NULL,
	`contract_id` text NOT NULL,
	`dossier` text NOT NULL,
	`number` text NOT NULL,
	`state` text NOT NULL,
	`starts_on` text,
	`end_day` text NOT NULL,
	`pieces` text NOT NULL,
	`sha256` text,
	`done_at` integer,
	`left_out` text,
	PRIMARY KEY(`elimination_id`, `kind`, `contract_id`),
	FOREIGN KEY (`elimination_id`) REFERENCES `eliminations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `elimination_lines_once` ON `elimination_lines` (`kind`,`contract_id`) WHERE "elimination_lines"."left_out" is null and "elimination_lines"."done_at" is null;--> statement-breakpoint
CREATE TABLE `eliminations` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`prepared_by_id` text NOT NULL,
	`prepared_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`retention` text NOT NULL,
	`visa` text,
	`visa_recorded_by_id` text,
	`visa_recorded_at` integer,
	`started_by_id` text,
	`started_at` integer,
	`done_at` integer,
	`abandoned_by_id` text,
	`abandoned_at` integer,
	FOREIGN KEY (`prepared_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visa_recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`abandoned_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `eliminations_number` ON `eliminations` (`number`);--> statement-breakpoint
CREATE TABLE `legal_holds` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text,
	`person_id` text,
	`ground` text NOT NULL,
	`placed_by_id` text NOT NULL,
	`placed_at` integer NOT NULL,
	`lifted_at` integer,
	`lifted_by_id` text,
	`lifted_because` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`placed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `personal_news` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	`path` text NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `personal_news_person` ON `personal_news` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `retention_notices` (
	`subject_id` text NOT NULL,
	`due_on` text NOT NULL,
	`told_on` text NOT NULL,
	PRIMARY KEY(`subject_id`, `due_on`)
);
--> statement-breakpoint
CREATE INDEX `contracts_kept` ON `contracts` (`number`,`state`,`starts_on`,`ends_on`,`effective_on`,`updated_at`,`renewal_of`,`id`);
--> statement-breakpoint
-- The acts of a contract go with a draft that was never signed, and with what the archives let go of: nothing else.
DROP TRIGGER contract_events_no_delete;
--> statement-breakpoint
CREATE TRIGGER contract_events_no_delete BEFORE DELETE ON contract_events
WHEN EXISTS (SELECT 1 FROM contracts WHERE id = OLD.contract_id AND number IS NOT NULL)
	AND NOT EXISTS (
		SELECT 1 FROM elimination_lines AS line JOIN eliminations ON eliminations.id = line.elimination_id
		WHERE line.contract_id = OLD.contract_id AND line.kind = 'contract' AND line.left_out IS NULL
			AND eliminations.visa_recorded_at IS NOT NULL AND eliminations.started_at IS NOT NULL
			AND eliminations.abandoned_at IS NULL
	)
BEGIN
	SELECT RAISE(ABORT, 'contract_events is append-only');
END;
--> statement-breakpoint
-- A visa is recorded once, and stays as it was recorded.
CREATE TRIGGER eliminations_visa_kept BEFORE UPDATE ON eliminations
WHEN OLD.visa_recorded_at IS NOT NULL AND (NEW.visa IS NOT OLD.visa OR NEW.visa_recorded_at IS NOT OLD.visa_recorded_at
	OR NEW.visa_recorded_by_id IS NOT OLD.visa_recorded_by_id)
BEGIN
	SELECT RAISE(ABORT, 'a recorded visa never changes');
END;
--> statement-breakpoint
CREATE TRIGGER eliminations_no_delete BEFORE DELETE ON eliminations
BEGIN
	SELECT RAISE(ABORT, 'a list of elimination is kept');
END;
--> statement-breakpoint
CREATE TRIGGER elimination_lines_no_delete BEFORE DELETE ON elimination_lines
BEGIN
	SELECT RAISE(ABORT, 'a list of elimination is kept');
END;
