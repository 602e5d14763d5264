CREATE TABLE `recipients` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`directorate` text,
	`person_id` text,
	`name` text,
	`email` text,
	`added_at` integer NOT NULL,
	`added_by_id` text NOT NULL,
	`ended_at` integer,
	`ended_by_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recipients_person` ON `recipients` (`person_id`);--> statement-breakpoint
CREATE INDEX `recipients_directorate` ON `recipients` (`directorate`);--> statement-breakpoint
ALTER TABLE `contracts` ADD `sent_at` integer;--> statement-breakpoint
ALTER TABLE `contracts` ADD `observations` text;--> statement-breakpoint
CREATE INDEX `people_directorate` ON `people` (`directorate`);