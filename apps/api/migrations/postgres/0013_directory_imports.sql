CREATE TABLE "directory_imports" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"admin_id" text collate "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"file_name" text collate "C" NOT NULL,
	"csv" "bytea" NOT NULL,
	"done_at" timestamp (3) with time zone,
	"result" json
);
--> statement-breakpoint
ALTER TABLE "directory_imports" ADD CONSTRAINT "directory_imports_admin_id_people_id_fk" FOREIGN KEY ("admin_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;