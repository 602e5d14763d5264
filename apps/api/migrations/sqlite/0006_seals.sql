CREATE TABLE `file_digests` (
	`sha256` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `file_digests_contract` ON `file_digests` (`contract_id`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rate_limits_started` ON `rate_limits` (`started_at`);--> statement-breakpoint
CREATE TABLE `seal_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`certificate` blob NOT NULL,
	`private_key` blob,
	`self_signed` integer NOT NULL,
	`added_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `seals` (
	`contract_id` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`sealed_at` integer NOT NULL,
	`stamp_wanted` integer NOT NULL,
	`stamped_at` integer,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key_id`) REFERENCES `seal_keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
insert into file_digests (sha256, contract_id, added_at) select sha256, contract_id, made_at from documents where sha256 is not null;
