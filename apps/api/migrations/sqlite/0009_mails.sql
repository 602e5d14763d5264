CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`contract_id` text,
	`address` text NOT NULL,
	`name` text,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL,
	`queued_at` integer NOT NULL,
	`expires_at` integer,
	`secret` integer NOT NULL,
	`once` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`outcome` text,
	`settled_at` integer,
	`last_error` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_once` ON `mails` (`once`);--> statement-breakpoint
CREATE INDEX `mails_queued` ON `mails` (`queued_at`);--> statement-breakpoint
CREATE INDEX `mails_contract` ON `mails` (`contract_id`);--> statement-breakpoint
CREATE INDEX `mails_person` ON `mails` (`person_id`);