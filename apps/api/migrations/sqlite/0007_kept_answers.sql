CREATE TABLE `kept_answers` (
	`person_id` text NOT NULL,
	`path` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`done` integer NOT NULL,
	`answer` text,
	`location` text,
	PRIMARY KEY(`person_id`, `path`, `key`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_answers_expiry` ON `kept_answers` (`expires_at`);--> statement-breakpoint
CREATE INDEX `contract_events_actor` ON `contract_events` (`actor_id`,`at`);