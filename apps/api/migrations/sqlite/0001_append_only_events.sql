-- The trail is append-only; it goes only with a draft that was never signed, which has no number.
CREATE TRIGGER contract_events_no_update BEFORE UPDATE ON contract_events
BEGIN
	SELECT RAISE(ABORT, 'contract_events is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER contract_events_no_delete BEFORE DELETE ON contract_events
WHEN EXISTS (SELECT 1 FROM contracts WHERE id = OLD.contract_id AND number IS NOT NULL)
BEGIN
	SELECT RAISE(ABORT, 'contract_events is append-only');
END;
