CREATE TABLE `stand_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`holder_id` text NOT NULL,
	`stand_in_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`named_by_id` text NOT NULL,
	`named_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by_id` text,
	FOREIGN KEY (`holder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stand_in_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`named_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stand_ins_stand_in` ON `stand_ins` (`stand_in_id`,`ends_on`);--> statement-breakpoint
CREATE INDEX `stand_ins_holder` ON `stand_ins` (`holder_id`,`ends_on`);