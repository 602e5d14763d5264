ALTER TABLE `complaints` ADD `forgotten_at` integer;--> statement-breakpoint
ALTER TABLE `legal_holds` ADD `complaint_id` text;