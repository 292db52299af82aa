-- What nobody may do to the casebook, whoever he is: the database refuses it by itself.
-- A message begins with "probity:" and the reason that the program gives to its user.

-- Written once.

CREATE TRIGGER casebook_no_update BEFORE UPDATE ON casebook
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER casebook_no_delete BEFORE DELETE ON casebook
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER texts_no_update BEFORE UPDATE ON texts
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER texts_no_delete BEFORE DELETE ON texts
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER books_no_update BEFORE UPDATE ON books
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER books_no_delete BEFORE DELETE ON books
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER lists_no_update BEFORE UPDATE ON lists
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER lists_no_delete BEFORE DELETE ON lists
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER screenings_no_update BEFORE UPDATE ON screenings
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER screenings_no_delete BEFORE DELETE ON screenings
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER findings_no_update BEFORE UPDATE ON findings
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER findings_no_delete BEFORE DELETE ON findings
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER requests_no_update BEFORE UPDATE ON requests
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER requests_no_delete BEFORE DELETE ON requests
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER erasures_no_update BEFORE UPDATE ON erasures
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER erasures_no_delete BEFORE DELETE ON erasures
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER erased_no_update BEFORE UPDATE ON erased
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER erased_no_delete BEFORE DELETE ON erased
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

-- Papers are never changed, and deleted only where an erasure names them.

CREATE TRIGGER screening_papers_no_update BEFORE UPDATE ON screening_papers
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER screening_papers_no_delete BEFORE DELETE ON screening_papers
  WHEN NOT EXISTS (SELECT 1 FROM erased WHERE kind = 'SCREENING' AND number = OLD.screening)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER finding_papers_no_update BEFORE UPDATE ON finding_papers
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER finding_papers_no_delete BEFORE DELETE ON finding_papers
  WHEN NOT EXISTS (SELECT 1 FROM erased WHERE kind = 'SCREENING' AND number = OLD.screening)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER touches_no_update BEFORE UPDATE ON touches
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER touches_no_delete BEFORE DELETE ON touches
  WHEN NOT EXISTS (SELECT 1 FROM erased WHERE kind = 'SCREENING' AND number = OLD.screening)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER disposition_papers_no_update BEFORE UPDATE ON disposition_papers
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER disposition_papers_no_delete BEFORE DELETE ON disposition_papers
  WHEN NOT EXISTS (SELECT 1 FROM erased WHERE kind = 'DISPOSITION' AND number = OLD.disposition)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

-- Users are retired, not deleted: others were their second pair of eyes.

CREATE TRIGGER users_no_delete BEFORE DELETE ON users
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER dispositions_no_delete BEFORE DELETE ON dispositions
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER runs_no_delete BEFORE DELETE ON runs
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

-- The chain: each entry follows the one before it.

CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
  WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit)
    OR (NEW.seq > 1 AND NEW.previous <> (SELECT hash FROM audit WHERE seq = NEW.seq - 1))
BEGIN
  SELECT RAISE(ABORT, 'probity:OUT_OF_ORDER');
END;

-- A disposition begins as a proposal and goes forward only, by two people who hold the roles for it.

CREATE TRIGGER dispositions_are_proposed_by_those_who_may BEFORE INSERT ON dispositions
  WHEN NOT EXISTS (SELECT 1 FROM user_roles r JOIN users u ON u.id = r.user_id
               WHERE r.user_id = NEW.proposed_by AND u.active = 1 AND CASE NEW.kind WHEN 'BOOK' THEN r.role = 'AUDITOR'
                                                   WHEN 'LIST' THEN r.role IN ('AUDITOR', 'ADMIN')
                                                   ELSE r.role IN ('OFFICER', 'REVIEWER') END)
BEGIN
  SELECT RAISE(ABORT, 'probity:NOT_ALLOWED');
END;

CREATE TRIGGER dispositions_begin_as_proposals BEFORE INSERT ON dispositions
  WHEN NEW.state <> 'PROPOSED' OR NEW.version <> 1
BEGIN
  SELECT RAISE(ABORT, 'probity:OUT_OF_ORDER');
END;

CREATE TRIGGER dispositions_are_settled_by_those_who_may BEFORE UPDATE ON dispositions
  WHEN OLD.state = 'PROPOSED' AND NOT EXISTS (SELECT 1 FROM user_roles r JOIN users u ON u.id = r.user_id
               WHERE r.user_id = NEW.settled_by AND u.active = 1 AND CASE NEW.kind WHEN 'BOOK' THEN r.role = 'PUBLISHER'
                                                   WHEN 'LIST' THEN r.role = 'PUBLISHER'
                                                   ELSE r.role = 'REVIEWER' END)
BEGIN
  SELECT RAISE(ABORT, 'probity:NOT_ALLOWED');
END;

CREATE TRIGGER dispositions_are_not_settled_by_who_screened BEFORE UPDATE ON dispositions
  WHEN OLD.state = 'PROPOSED' AND EXISTS (SELECT 1 FROM screenings
    WHERE number = NEW.screening AND made_by = NEW.settled_by)
BEGIN
  SELECT RAISE(ABORT, 'probity:SAME_PERSON');
END;

CREATE TRIGGER dispositions_take_two_people BEFORE UPDATE ON dispositions
  WHEN OLD.state = 'PROPOSED' AND NEW.settled_by = OLD.proposed_by
BEGIN
  SELECT RAISE(ABORT, 'probity:SAME_PERSON');
END;

CREATE TRIGGER dispositions_count_their_versions BEFORE UPDATE ON dispositions
  WHEN NEW.version <> OLD.version + 1
BEGIN
  SELECT RAISE(ABORT, 'probity:CHANGED_MEANWHILE');
END;

CREATE TRIGGER dispositions_go_forward BEFORE UPDATE ON dispositions
  WHEN NOT (OLD.state = 'PROPOSED' AND NEW.state IN ('CONFIRMED', 'REJECTED')
    OR OLD.state = 'CONFIRMED' AND NEW.state = 'REOPENED')
BEGIN
  SELECT RAISE(ABORT, 'probity:ALREADY_SETTLED');
END;

CREATE TRIGGER dispositions_keep_what_was_said BEFORE UPDATE ON dispositions
  WHEN NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.object <> OLD.object OR NEW.ruling <> OLD.ruling
    OR NEW.bound <> OLD.bound OR NEW.proposed_by <> OLD.proposed_by OR NEW.proposed_at <> OLD.proposed_at
    OR COALESCE(NEW.screening, 0) <> COALESCE(OLD.screening, 0) OR COALESCE(NEW.finding, 0) <> COALESCE(OLD.finding, 0)
    OR (OLD.settled_by IS NOT NULL AND (NEW.settled_by IS NULL OR NEW.settled_by <> OLD.settled_by OR NEW.settled_at <> OLD.settled_at))
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

-- A run counts forward only, and what has ended stays so.

CREATE TRIGGER runs_count_their_versions BEFORE UPDATE ON runs
  WHEN NEW.version <> OLD.version + 1
BEGIN
  SELECT RAISE(ABORT, 'probity:CHANGED_MEANWHILE');
END;

CREATE TRIGGER runs_keep_what_was_said BEFORE UPDATE ON runs
  WHEN NEW.number <> OLD.number OR NEW.input <> OLD.input OR NEW.card <> OLD.card OR NEW.subjects <> OLD.subjects
    OR NEW.started_at <> OLD.started_at OR NEW.started_by <> OLD.started_by OR NEW.done < OLD.done
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER runs_end_once BEFORE UPDATE ON runs
  WHEN OLD.state <> 'RUNNING'
BEGIN
  SELECT RAISE(ABORT, 'probity:ALREADY_SETTLED');
END;

-- INSERT OR REPLACE deletes without asking the triggers above, so what is there already is refused before.

CREATE TRIGGER casebook_no_replace BEFORE INSERT ON casebook
  WHEN EXISTS (SELECT 1 FROM casebook WHERE one = NEW.one)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER books_no_replace BEFORE INSERT ON books
  WHEN EXISTS (SELECT 1 FROM books WHERE sha256 = NEW.sha256 AND files <> NEW.files)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER lists_no_replace BEFORE INSERT ON lists
  WHEN EXISTS (SELECT 1 FROM lists WHERE sha256 = NEW.sha256 AND card <> NEW.card)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER texts_no_replace BEFORE INSERT ON texts
  WHEN EXISTS (SELECT 1 FROM texts WHERE sha256 = NEW.sha256 AND text <> NEW.text)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER runs_no_replace BEFORE INSERT ON runs
  WHEN EXISTS (SELECT 1 FROM runs WHERE number = NEW.number OR (state = 'RUNNING' AND input = NEW.input))
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER screenings_no_replace BEFORE INSERT ON screenings
  WHEN EXISTS (SELECT 1 FROM screenings WHERE number = NEW.number OR (run = NEW.run AND place = NEW.place))
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER findings_no_replace BEFORE INSERT ON findings
  WHEN EXISTS (SELECT 1 FROM findings WHERE screening = NEW.screening AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER screening_papers_no_replace BEFORE INSERT ON screening_papers
  WHEN EXISTS (SELECT 1 FROM screening_papers WHERE screening = NEW.screening)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER finding_papers_no_replace BEFORE INSERT ON finding_papers
  WHEN EXISTS (SELECT 1 FROM finding_papers WHERE screening = NEW.screening AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER disposition_papers_no_replace BEFORE INSERT ON disposition_papers
  WHEN EXISTS (SELECT 1 FROM disposition_papers WHERE disposition = NEW.disposition AND step = NEW.step)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER requests_no_replace BEFORE INSERT ON requests
  WHEN EXISTS (SELECT 1 FROM requests WHERE actor = NEW.actor AND key = NEW.key)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER erasures_no_replace BEFORE INSERT ON erasures
  WHEN EXISTS (SELECT 1 FROM erasures WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER erased_no_replace BEFORE INSERT ON erased
  WHEN EXISTS (SELECT 1 FROM erased WHERE kind = NEW.kind AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

-- Foreign keys hold only for connections that ask for them; a finding that is judged must be there for all.
CREATE TRIGGER dispositions_are_of_findings BEFORE INSERT ON dispositions
  WHEN NEW.kind = 'FINDING'
    AND NOT EXISTS (SELECT 1 FROM findings WHERE screening = NEW.screening AND number = NEW.finding)
BEGIN
  SELECT RAISE(ABORT, 'probity:NOT_FOUND');
END;

CREATE TRIGGER dispositions_no_replace BEFORE INSERT ON dispositions
  WHEN EXISTS (SELECT 1 FROM dispositions WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'probity:WRITTEN_ONCE');
END;

CREATE TRIGGER dispositions_are_settled_once BEFORE INSERT ON dispositions
  WHEN EXISTS (SELECT 1 FROM dispositions WHERE kind = NEW.kind AND object = NEW.object
    AND (state = 'PROPOSED' OR (state = 'CONFIRMED' AND kind IN ('FINDING', 'IDENTITY'))))
BEGIN
  SELECT RAISE(ABORT, 'probity:ALREADY_SETTLED');
END;
