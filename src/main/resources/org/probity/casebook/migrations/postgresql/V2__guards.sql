-- What nobody may do to the casebook, whoever he is: the database refuses it by itself.
-- A message begins with "probity:" and the reason that the program gives to its user.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'probity:%', TG_ARGV[0];
END $$;

-- Written once.

CREATE TRIGGER casebook_no_update BEFORE UPDATE ON casebook
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER casebook_no_delete BEFORE DELETE ON casebook
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER casebook_no_truncate BEFORE TRUNCATE ON casebook
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER texts_no_update BEFORE UPDATE ON texts
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER texts_no_delete BEFORE DELETE ON texts
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER texts_no_truncate BEFORE TRUNCATE ON texts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER books_no_update BEFORE UPDATE ON books
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER books_no_delete BEFORE DELETE ON books
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER books_no_truncate BEFORE TRUNCATE ON books
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER lists_no_update BEFORE UPDATE ON lists
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER lists_no_delete BEFORE DELETE ON lists
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER lists_no_truncate BEFORE TRUNCATE ON lists
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER screenings_no_update BEFORE UPDATE ON screenings
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER screenings_no_delete BEFORE DELETE ON screenings
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER screenings_no_truncate BEFORE TRUNCATE ON screenings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER findings_no_update BEFORE UPDATE ON findings
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER findings_no_delete BEFORE DELETE ON findings
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER findings_no_truncate BEFORE TRUNCATE ON findings
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER requests_no_update BEFORE UPDATE ON requests
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER requests_no_delete BEFORE DELETE ON requests
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER requests_no_truncate BEFORE TRUNCATE ON requests
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER erasures_no_update BEFORE UPDATE ON erasures
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER erasures_no_delete BEFORE DELETE ON erasures
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER erasures_no_truncate BEFORE TRUNCATE ON erasures
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER erased_no_update BEFORE UPDATE ON erased
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER erased_no_delete BEFORE DELETE ON erased
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER erased_no_truncate BEFORE TRUNCATE ON erased
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

-- Papers are never changed, and deleted only where an erasure names them.

CREATE FUNCTION refuse_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named INTEGER;
BEGIN
  named := (to_jsonb(OLD) ->> TG_ARGV[0])::INTEGER;
  IF NOT EXISTS (SELECT 1 FROM erased WHERE kind = TG_ARGV[1] AND number = named) THEN
    RAISE EXCEPTION 'probity:WRITTEN_ONCE';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER screening_papers_no_update BEFORE UPDATE ON screening_papers
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER screening_papers_no_delete BEFORE DELETE ON screening_papers
  FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased('screening', 'SCREENING');

CREATE TRIGGER screening_papers_no_truncate BEFORE TRUNCATE ON screening_papers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER finding_papers_no_update BEFORE UPDATE ON finding_papers
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER finding_papers_no_delete BEFORE DELETE ON finding_papers
  FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased('screening', 'SCREENING');

CREATE TRIGGER finding_papers_no_truncate BEFORE TRUNCATE ON finding_papers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER touches_no_update BEFORE UPDATE ON touches
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER touches_no_delete BEFORE DELETE ON touches
  FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased('screening', 'SCREENING');

CREATE TRIGGER touches_no_truncate BEFORE TRUNCATE ON touches
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER disposition_papers_no_update BEFORE UPDATE ON disposition_papers
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER disposition_papers_no_delete BEFORE DELETE ON disposition_papers
  FOR EACH ROW EXECUTE FUNCTION refuse_unless_erased('disposition', 'DISPOSITION');

CREATE TRIGGER disposition_papers_no_truncate BEFORE TRUNCATE ON disposition_papers
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

-- Users are retired, not deleted: others were their second pair of eyes.

CREATE TRIGGER users_no_delete BEFORE DELETE ON users
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER users_no_truncate BEFORE TRUNCATE ON users
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER dispositions_no_delete BEFORE DELETE ON dispositions
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER dispositions_no_truncate BEFORE TRUNCATE ON dispositions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER runs_no_delete BEFORE DELETE ON runs
  FOR EACH ROW EXECUTE FUNCTION refuse('WRITTEN_ONCE');

CREATE TRIGGER runs_no_truncate BEFORE TRUNCATE ON runs
  FOR EACH STATEMENT EXECUTE FUNCTION refuse('WRITTEN_ONCE');

-- The chain: each entry follows the one before it.

CREATE FUNCTION audit_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit)
    OR (NEW.seq > 1 AND NEW.previous <> (SELECT hash FROM audit WHERE seq = NEW.seq - 1)) THEN
    RAISE EXCEPTION 'probity:OUT_OF_ORDER';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
  FOR EACH ROW EXECUTE FUNCTION audit_in_order();

-- A disposition begins as a proposal and goes forward only, by two people who hold the roles for it.

CREATE FUNCTION disposition_proposed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'PROPOSED' OR NEW.version <> 1 THEN
    RAISE EXCEPTION 'probity:OUT_OF_ORDER';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM user_roles r JOIN users u ON u.id = r.user_id
               WHERE r.user_id = NEW.proposed_by AND u.active = 1 AND CASE NEW.kind WHEN 'BOOK' THEN r.role = 'AUDITOR'
                                                   WHEN 'LIST' THEN r.role IN ('AUDITOR', 'ADMIN')
                                                   ELSE r.role IN ('OFFICER', 'REVIEWER') END) THEN
    RAISE EXCEPTION 'probity:NOT_ALLOWED';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER disposition_proposed BEFORE INSERT ON dispositions
  FOR EACH ROW EXECUTE FUNCTION disposition_proposed();

CREATE FUNCTION disposition_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.object <> OLD.object OR NEW.ruling <> OLD.ruling
    OR NEW.bound <> OLD.bound OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_at <> OLD.proposed_at
    OR COALESCE(NEW.screening, 0) <> COALESCE(OLD.screening, 0) OR COALESCE(NEW.finding, 0) <> COALESCE(OLD.finding, 0)
    OR (OLD.settled_by IS NOT NULL AND (NEW.settled_by IS NULL OR NEW.settled_by <> OLD.settled_by OR NEW.settled_at <> OLD.settled_at)) THEN
    RAISE EXCEPTION 'probity:WRITTEN_ONCE';
  END IF;
  IF NOT (OLD.state = 'PROPOSED' AND NEW.state IN ('CONFIRMED', 'REJECTED')
    OR OLD.state = 'CONFIRMED' AND NEW.state = 'REOPENED') THEN
    RAISE EXCEPTION 'probity:ALREADY_SETTLED';
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'probity:CHANGED_MEANWHILE';
  END IF;
  IF OLD.state = 'PROPOSED' AND NEW.settled_by = OLD.proposed_by THEN
    RAISE EXCEPTION 'probity:SAME_PERSON';
  END IF;
  IF OLD.state = 'PROPOSED' AND EXISTS (SELECT 1 FROM screenings
    WHERE number = NEW.screening AND made_by = NEW.settled_by) THEN
    RAISE EXCEPTION 'probity:SAME_PERSON';
  END IF;
  IF OLD.state = 'PROPOSED' AND NOT EXISTS (SELECT 1 FROM user_roles r JOIN users u ON u.id = r.user_id
               WHERE r.user_id = NEW.settled_by AND u.active = 1 AND CASE NEW.kind WHEN 'BOOK' THEN r.role = 'PUBLISHER'
                                                   WHEN 'LIST' THEN r.role = 'PUBLISHER'
                                                   ELSE r.role = 'REVIEWER' END) THEN
    RAISE EXCEPTION 'probity:NOT_ALLOWED';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER disposition_settled BEFORE UPDATE ON dispositions
  FOR EACH ROW EXECUTE FUNCTION disposition_settled();

-- A run counts forward only, and what has ended stays so.

CREATE FUNCTION run_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'RUNNING' THEN
    RAISE EXCEPTION 'probity:ALREADY_SETTLED';
  END IF;
  IF NEW.number <> OLD.number OR NEW.input <> OLD.input OR NEW.card <> OLD.card OR NEW.subjects <> OLD.subjects
    OR NEW.started_at <> OLD.started_at OR NEW.started_by <> OLD.started_by OR NEW.done < OLD.done THEN
    RAISE EXCEPTION 'probity:WRITTEN_ONCE';
  END IF;
  IF NEW.version <> OLD.version + 1 THEN
    RAISE EXCEPTION 'probity:CHANGED_MEANWHILE';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER run_goes_on BEFORE UPDATE ON runs
  FOR EACH ROW EXECUTE FUNCTION run_goes_on();
