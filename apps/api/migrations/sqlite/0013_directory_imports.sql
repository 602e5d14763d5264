CREATE TABLE `directory_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`admin_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`file_name` text NOT NULL,
	`csv` blob NOT NULL,
	`done_at` integer,
	`result` text,
	FOREIGN KEY (`admin_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
