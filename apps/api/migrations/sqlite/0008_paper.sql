CREATE TABLE `scans` (
	`id` text PRIMARY KEY NOT NULL,
	`takeover_id` text,
	`contract_id` text,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`takeover_id`) REFERENCES `takeovers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `scans_takeover_name` ON `scans` (`takeover_id`,`name`);--> statement-breakpoint
CREATE INDEX `scans_contract` ON `scans` (`contract_id`);--> statement-breakpoint
CREATE TABLE `takeovers` (
	`id` text PRIMARY KEY NOT NULL,
	`officer_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`file_name` text NOT NULL,
	`csv` blob NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`officer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
