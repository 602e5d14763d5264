CREATE TABLE "contract_events" (
	"contract_id" text collate "C" NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text collate "C",
	"party" text collate "C",
	"type" text collate "C" NOT NULL,
	"data" json NOT NULL,
	CONSTRAINT "contract_events_contract_id_sequence_pk" PRIMARY KEY("contract_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "contract_numbers" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"number" text collate "C",
	"state" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"agent_id" text collate "C" NOT NULL,
	"manager_id" text collate "C",
	"lead_id" text collate "C" NOT NULL,
	"starts_on" text collate "C",
	"ends_on" text collate "C",
	"waiting_since" timestamp (3) with time zone,
	"manager_disputed_at" timestamp (3) with time zone,
	"effective_on" text collate "C",
	"evaluation_recorded_at" timestamp (3) with time zone,
	"renewal_of" text collate "C",
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"change_request" json,
	"signatures" json NOT NULL,
	"content" json NOT NULL,
	"frozen" json
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"contract_id" text collate "C" PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listing_words" (
	"member" boolean NOT NULL,
	"word" text collate "C" NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"contract_id" text collate "C" NOT NULL,
	CONSTRAINT "listing_words_member_word_sort_name_contract_id_pk" PRIMARY KEY("member","word","sort_name","contract_id")
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"contract_id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"member" boolean NOT NULL,
	"state" text collate "C" NOT NULL,
	"first_name" text collate "C" NOT NULL,
	"last_name" text collate "C" NOT NULL,
	"directorate" text collate "C" NOT NULL,
	"service" text collate "C" NOT NULL,
	"mission_id" text collate "C",
	"mission_title" text collate "C" NOT NULL,
	"domains" text collate "C" NOT NULL,
	"lead_id" text collate "C" NOT NULL,
	"percent" double precision NOT NULL,
	"hours" double precision NOT NULL,
	"starts_on" text collate "C",
	"ends_on" text collate "C",
	"effective_on" text collate "C",
	"evaluated" boolean NOT NULL,
	"waiting_since" timestamp (3) with time zone,
	"search_text" text collate "C" NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"sort_directorate" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "missions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"domains" json NOT NULL,
	"title" text collate "C" NOT NULL,
	"description" text collate "C" NOT NULL,
	"deadline" text collate "C",
	"lead_id" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"sort_title" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"profile" json NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"payload" json,
	"created_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp (3) with time zone,
	"last_error" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"civility" text collate "C",
	"first_name" text collate "C" NOT NULL,
	"last_name" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"job_title" text collate "C" NOT NULL,
	"directorate" text collate "C" NOT NULL,
	"service" text collate "C" NOT NULL,
	"work_share" double precision NOT NULL,
	"works_on" json NOT NULL,
	"annualised" boolean NOT NULL,
	"manager_id" text collate "C",
	"roles" json NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"demo_named" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"hash" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"method" text collate "C" NOT NULL,
	"issuer" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"authenticated_at" timestamp (3) with time zone NOT NULL,
	"address" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text collate "C" PRIMARY KEY NOT NULL,
	"value" json NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contract_events" ADD CONSTRAINT "contract_events_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_events" ADD CONSTRAINT "contract_events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_agent_id_people_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_lead_id_people_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_renewal_of_contracts_id_fk" FOREIGN KEY ("renewal_of") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_lead_id_people_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions" ADD CONSTRAINT "missions_lead_id_people_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_manager_id_people_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_number" ON "contracts" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_one_open" ON "contracts" USING btree ("agent_id") WHERE "contracts"."state" in ('draft', 'changes-requested', 'awaiting-manager', 'awaiting-executive');--> statement-breakpoint
CREATE INDEX "contracts_agent" ON "contracts" USING btree ("agent_id","created_at");--> statement-breakpoint
CREATE INDEX "contracts_manager" ON "contracts" USING btree ("manager_id","state","waiting_since");--> statement-breakpoint
CREATE INDEX "contracts_waiting" ON "contracts" USING btree ("state","waiting_since");--> statement-breakpoint
CREATE UNIQUE INDEX "listings_one_member" ON "listings" USING btree ("person_id") WHERE "listings"."member";--> statement-breakpoint
CREATE INDEX "listings_name" ON "listings" USING btree ("member","sort_name","contract_id");--> statement-breakpoint
CREATE INDEX "listings_end" ON "listings" USING btree ("member","ends_on","sort_name","contract_id");--> statement-breakpoint
CREATE INDEX "listings_directorate" ON "listings" USING btree ("member","sort_directorate","sort_name","contract_id");--> statement-breakpoint
CREATE INDEX "listings_state" ON "listings" USING btree ("state","sort_name","contract_id");--> statement-breakpoint
CREATE INDEX "listings_facets" ON "listings" USING btree ("member","directorate","domains","state","starts_on","ends_on","evaluated");--> statement-breakpoint
CREATE INDEX "missions_sort_title" ON "missions" USING btree ("sort_title","id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("due_at") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "people_sort_name" ON "people" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "people_demo_named" ON "people" USING btree ("demo_named","sort_name");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");