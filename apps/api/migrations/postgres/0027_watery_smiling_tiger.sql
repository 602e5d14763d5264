ALTER TABLE "complaints" ADD COLUMN "forgotten_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "legal_holds" ADD COLUMN "complaint_id" text collate "C";