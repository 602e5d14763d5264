CREATE TABLE `parapheur_files` (
	`sha256` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`last_signed_at` integer NOT NULL,
	`executive_id` text NOT NULL,
	`code` text NOT NULL,
	`bytes` blob NOT NULL,
	`handed_out_at` integer NOT NULL,
	`brought_back` text,
	`certificate` text,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`executive_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `parapheur_files_contract` ON `parapheur_files` (`contract_id`,`handed_out_at`);