CREATE TABLE "sign_in_links" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"email" text collate "C" NOT NULL,
	"browser" text collate "C" NOT NULL,
	"browser_name" text collate "C" NOT NULL,
	"return_to" text collate "C" NOT NULL,
	"link_hash" text collate "C",
	"code_hash" text collate "C",
	"tries" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_links_hash" ON "sign_in_links" USING btree ("link_hash");--> statement-breakpoint
CREATE INDEX "sign_in_links_browser" ON "sign_in_links" USING btree ("browser");--> statement-breakpoint
CREATE INDEX "sign_in_links_email" ON "sign_in_links" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sign_in_links_asked" ON "sign_in_links" USING btree ("asked_at");