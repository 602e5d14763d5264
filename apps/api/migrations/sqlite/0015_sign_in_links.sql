CREATE TABLE `sign_in_links` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`browser` text NOT NULL,
	`browser_name` text NOT NULL,
	`return_to` text NOT NULL,
	`link_hash` text,
	`code_hash` text,
	`tries` integer DEFAULT 0 NOT NULL,
	`asked_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_links_hash` ON `sign_in_links` (`link_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_links_browser` ON `sign_in_links` (`browser`);--> statement-breakpoint
CREATE INDEX `sign_in_links_email` ON `sign_in_links` (`email`);--> statement-breakpoint
CREATE INDEX `sign_in_links_asked` ON `sign_in_links` (`asked_at`);