CREATE TABLE `digest_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`path` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `digest_lines_person` ON `digest_lines` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`mode` text NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`person_id` text NOT NULL,
	`turn` integer NOT NULL,
	`rank` integer,
	`by_id` text,
	`at` integer NOT NULL,
	`over_at` integer,
	`acted` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminders_contract` ON `reminders` (`contract_id`,`turn`);--> statement-breakpoint
CREATE INDEX `reminders_at` ON `reminders` (`at`);