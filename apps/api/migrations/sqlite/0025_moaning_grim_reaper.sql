CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`person_id` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absences_person` ON `absences` (`person_id`,`ends_on`);--> statement-breakpoint
ALTER TABLE `contracts` ADD `absences` text;