CREATE TABLE `mail_wordings` (
	`letter` text NOT NULL,
	`rank` integer NOT NULL,
	`words` text,
	`at` integer NOT NULL,
	`by_id` text NOT NULL,
	PRIMARY KEY(`letter`, `rank`),
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
