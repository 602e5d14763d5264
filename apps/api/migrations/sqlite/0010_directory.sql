CREATE TABLE `person_changes` (
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`kind` text NOT NULL,
	`changes` text NOT NULL,
	PRIMARY KEY(`person_id`, `version`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `people` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `employment_ends_on` text;--> statement-breakpoint
ALTER TABLE `people` ADD `staff_kind` text;--> statement-breakpoint
ALTER TABLE `people` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `people_manager` ON `people` (`manager_id`);