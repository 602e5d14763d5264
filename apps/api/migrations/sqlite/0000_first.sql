CREATE TABLE `contract_events` (
	`contract_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`party` text,
	`type` text NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`contract_id`, `sequence`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contract_numbers` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contracts` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`agent_id` text NOT NULL,
	`manager_id` text,
	`lead_id` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`waiting_since` integer,
	`manager_disputed_at` integer,
	`effective_on` text,
	`evaluation_recorded_at` integer,
	`renewal_of` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`change_request` text,
	`signatures` text NOT NULL,
	`content` text NOT NULL,
	`frozen` text,
	FOREIGN KEY (`agent_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`renewal_of`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contracts_number` ON `contracts` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `contracts_one_open` ON `contracts` (`agent_id`) WHERE "contracts"."state" in ('draft', 'changes-requested', 'awaiting-manager', 'awaiting-executive');--> statement-breakpoint
CREATE INDEX `contracts_agent` ON `contracts` (`agent_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `contracts_manager` ON `contracts` (`manager_id`,`state`,`waiting_since`);--> statement-breakpoint
CREATE INDEX `contracts_waiting` ON `contracts` (`state`,`waiting_since`);--> statement-breakpoint
CREATE TABLE `documents` (
	`contract_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `listing_words` (
	`member` integer NOT NULL,
	`word` text NOT NULL,
	`sort_name` text NOT NULL,
	`contract_id` text NOT NULL,
	PRIMARY KEY(`member`, `word`, `sort_name`, `contract_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `listings` (
	`contract_id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`member` integer NOT NULL,
	`state` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`directorate` text NOT NULL,
	`service` text NOT NULL,
	`mission_id` text,
	`mission_title` text NOT NULL,
	`domains` text NOT NULL,
	`lead_id` text NOT NULL,
	`percent` real NOT NULL,
	`hours` real NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`effective_on` text,
	`evaluated` integer NOT NULL,
	`waiting_since` integer,
	`search_text` text NOT NULL,
	`sort_name` text NOT NULL,
	`sort_directorate` text NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listings_one_member` ON `listings` (`person_id`) WHERE "listings"."member";--> statement-breakpoint
CREATE INDEX `listings_name` ON `listings` (`member`,`sort_name`,`contract_id`);--> statement-breakpoint
CREATE INDEX `listings_end` ON `listings` (`member`,`ends_on`,`sort_name`,`contract_id`);--> statement-breakpoint
CREATE INDEX `listings_directorate` ON `listings` (`member`,`sort_directorate`,`sort_name`,`contract_id`);--> statement-breakpoint
CREATE INDEX `listings_state` ON `listings` (`state`,`sort_name`,`contract_id`);--> statement-breakpoint
CREATE INDEX `listings_facets` ON `listings` (`member`,`directorate`,`domains`,`state`,`starts_on`,`ends_on`,`evaluated`);--> statement-breakpoint
CREATE TABLE `missions` (
	`id` text PRIMARY KEY NOT NULL,
	`domains` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`deadline` text,
	`lead_id` text NOT NULL,
	`status` text NOT NULL,
	`sort_title` text NOT NULL,
	FOREIGN KEY (`lead_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `missions_sort_title` ON `missions` (`sort_title`,`id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`profile` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`payload` text,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`done_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`civility` text,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`job_title` text NOT NULL,
	`directorate` text NOT NULL,
	`service` text NOT NULL,
	`work_share` real NOT NULL,
	`works_on` text NOT NULL,
	`annualised` integer NOT NULL,
	`manager_id` text,
	`roles` text NOT NULL,
	`search_text` text NOT NULL,
	`sort_name` text NOT NULL,
	`demo_named` integer DEFAULT false NOT NULL,
	`disabled_at` integer,
	FOREIGN KEY (`manager_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_sort_name` ON `people` (`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `people_demo_named` ON `people` (`demo_named`,`sort_name`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`method` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`authenticated_at` integer NOT NULL,
	`address` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
