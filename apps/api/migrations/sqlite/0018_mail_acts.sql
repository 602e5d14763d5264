CREATE TABLE `mail_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`batch` text NOT NULL,
	`mail_id` text NOT NULL,
	`act` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	`attempts` integer NOT NULL,
	`last_error` text,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_acts_at` ON `mail_acts` (`at`);--> statement-breakpoint
ALTER TABLE `mails` ADD `dealt_with_at` integer;--> statement-breakpoint
CREATE INDEX `mails_outcome` ON `mails` (`outcome`,`dealt_with_at`);