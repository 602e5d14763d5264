CREATE TABLE `organisation_versions` (
	`version` integer PRIMARY KEY NOT NULL,
	`profile` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `wordings` (
	`rank` integer PRIMARY KEY NOT NULL,
	`version` text,
	`state` text NOT NULL,
	`data` text NOT NULL,
	`revision` integer NOT NULL,
	`note` text,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`published_at` integer,
	`published_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wordings_version` ON `wordings` (`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `wordings_one_draft` ON `wordings` (`state`) WHERE "wordings"."state" = 'draft';
--> statement-breakpoint
-- What was set up already is the first version of it.
INSERT INTO organisation_versions (version, profile, at) SELECT version, profile, unixepoch() * 1000 FROM organisation;
--> statement-breakpoint
-- A published wording stands for good, as the contracts signed with it do; so does every profile there was.
CREATE TRIGGER wordings_published_no_update BEFORE UPDATE ON wordings WHEN OLD.state = 'published'
BEGIN
	SELECT RAISE(ABORT, 'a published wording never changes');
END;
--> statement-breakpoint
CREATE TRIGGER wordings_published_no_delete BEFORE DELETE ON wordings WHEN OLD.state = 'published'
BEGIN
	SELECT RAISE(ABORT, 'a published wording never changes');
END;
--> statement-breakpoint
CREATE TRIGGER organisation_versions_no_update BEFORE UPDATE ON organisation_versions
BEGIN
	SELECT RAISE(ABORT, 'organisation_versions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER organisation_versions_no_delete BEFORE DELETE ON organisation_versions
BEGIN
	SELECT RAISE(ABORT, 'organisation_versions is append-only');
END;
