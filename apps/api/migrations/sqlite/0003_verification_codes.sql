-- Each concluded contract has a code from now on, those concluded before as well: twelve signs of five random bits.
CREATE TABLE `consents` (
	`version` text PRIMARY KEY NOT NULL,
	`sentence` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `__new_documents` (
	`contract_id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`bytes` blob,
	`sha256` text,
	`made_at` integer,
	FOREIGN KEY (`contract_id`) REFERENCES `contracts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_documents`("contract_id", "code", "bytes", "sha256", "made_at") SELECT contracts.id,
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) || '-' ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) || '-' ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1) ||
		substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1),
		documents.bytes, documents.sha256, documents.made_at
	FROM `contracts` LEFT JOIN `documents` ON documents.contract_id = contracts.id
	WHERE contracts.starts_on IS NOT NULL;--> statement-breakpoint
DROP TABLE `documents`;--> statement-breakpoint
ALTER TABLE `__new_documents` RENAME TO `documents`;--> statement-breakpoint
CREATE UNIQUE INDEX `documents_code` ON `documents` (`code`);--> statement-breakpoint
-- The one sentence that could be agreed to before sentences were kept.
INSERT INTO `consents` (version, sentence)
SELECT '2026-1', 'J’ai lu ce contrat et son annexe, j’en accepte les engagements et je le signe électroniquement.'
WHERE EXISTS (SELECT 1 FROM contract_events WHERE type = 'signed');