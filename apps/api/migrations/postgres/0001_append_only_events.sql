-- The trail is append-only; it goes only with a draft that was never signed, which has no number.
CREATE FUNCTION refuse_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		IF NOT EXISTS (SELECT 1 FROM contracts WHERE id = OLD.contract_id AND number IS NOT NULL) THEN
			RETURN OLD;
		END IF;
	END IF;
	RAISE EXCEPTION 'contract_events is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER contract_events_append_only BEFORE UPDATE OR DELETE ON contract_events
FOR EACH ROW EXECUTE FUNCTION refuse_event_change();
