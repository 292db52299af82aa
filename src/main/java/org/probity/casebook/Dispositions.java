package org.probity.casebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.casebook.Disposition.State;
import org.probity.casebook.audit.Action;
import org.probity.casebook.audit.CanonicalJson;
import org.probity.casebook.audit.Hashes;
import org.probity.casebook.store.Store;
import org.probity.casebook.store.Writing;

/**
 * What two people settle: the one proposes, another confirms or rejects. The database itself refuses a first person who
 * is also the second, whoever lacks the role, and whatever was settled already. Safe for threads.
 */
public final class Dispositions {

    private final Store store;

    Dispositions(Store store) {
        this.store = store;
    }

    /**
     * Proposes.
     *
     * @param key the caller's own key for this post, or blank
     * @return id of the disposition
     * @throws Refused NOT_ALLOWED without the role, ALREADY_SETTLED when it is proposed or confirmed already, NOT_FOUND
     *     when there is no such finding
     */
    public String propose(NewDisposition proposal, Actor by, String key) {
        by.mustBe(proposal.kind().proposers().toArray(Role[]::new));
        return store.post(by, key, "propose", content(proposal), change -> proposed(change, proposal));
    }

    private static String proposed(Writing change, NewDisposition proposal) {
        boolean isFinding = proposal.kind() == DispositionKind.FINDING;
        Optional<Long> screening = isFinding ? Optional.of(finding(change, proposal.object())) : Optional.empty();
        long number = change.next("dispositions");
        String object = proposal.kind() == DispositionKind.IDENTITY ? pair(change, proposal) : proposal.object();
        change.handle()
                .execute(
                        "INSERT INTO dispositions (number, kind, object, screening, finding, ruling, bound, state,"
                                + " proposed_at, proposed_by, version) VALUES (?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, 1)",
                        number,
                        proposal.kind().name(),
                        object,
                        screening.orElse(null),
                        isFinding ? Integer.valueOf(findingNumber(object)) : null,
                        proposal.ruling().name(),
                        CanonicalJson.of(proposal.bound()),
                        change.now().toString(),
                        change.actor().id());
        String hash = paper(change, number, State.PROPOSED, proposal);
        Map<String, Object> details = details(proposal.kind(), object, proposal.ruling());
        details.put("bound", proposal.bound());
        details.put("reason", hash);
        change.record(Action.DISPOSITION_PROPOSED, Ids.DISPOSITION.of(number), details);
        return Ids.DISPOSITION.of(number);
    }

    private static Map<String, Object> details(DispositionKind kind, String object, Ruling ruling) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("kind", kind.name());
        details.put("object", object);
        details.put("ruling", ruling.name());
        return details;
    }

    private static int findingNumber(String object) {
        return Integer.parseInt(object.substring(object.indexOf('/') + 1));
    }

    /** The screening's number, once the finding is known to be there and not erased. */
    private static long finding(Writing change, String object) {
        int slash = object.indexOf('/');
        String digits = slash < 0 ? "" : object.substring(slash + 1);
        if (!digits.matches("[0-9]{1,6}")) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND, "There is no finding \"" + object + "\". Expected one like S-000123/2.");
        }
        long screening = Ids.SCREENING.number(object.substring(0, slash));
        boolean isThere = change.handle()
                .select(
                        "SELECT 1 FROM finding_papers WHERE screening = ? AND number = ?",
                        screening,
                        Integer.parseInt(digits))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!isThere) {
            throw new Refused(Refused.Reason.NOT_FOUND, "There is no finding \"" + object + "\", or it was erased.");
        }
        return screening;
    }

    /** Which two parties are meant, so that only who knows the casebook's secret can tell. */
    private static String pair(Writing change, NewDisposition proposal) {
        String secret = change.handle()
                .select("SELECT secret FROM casebook")
                .mapTo(String.class)
                .one();
        return Hashes.salted(secret, proposal.firstParty() + "\n" + proposal.secondParty());
    }

    private static String paper(Writing change, long number, State step, NewDisposition proposal) {
        String salt = Hashes.newSalt();
        change.handle()
                .execute(
                        "INSERT INTO disposition_papers (disposition, step, salt, reason, first_party, second_party)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        number,
                        step.name(),
                        salt,
                        proposal.reason(),
                        proposal.firstParty(),
                        proposal.secondParty());
        return Hashes.salted(salt, reasonText(proposal.reason(), proposal.firstParty(), proposal.secondParty()));
    }

    static String reasonText(String reason, String firstParty, String secondParty) {
        return CanonicalJson.of(List.of(reason, firstParty, secondParty));
    }

    private static String content(NewDisposition proposal) {
        return CanonicalJson.of(List.of(
                proposal.kind().name(),
                proposal.object(),
                proposal.ruling().name(),
                proposal.reason(),
                proposal.bound(),
                proposal.firstParty(),
                proposal.secondParty()));
    }

    /**
     * Confirms what somebody else proposed.
     *
     * @param version the version that was seen
     * @throws Refused SAME_PERSON, NOT_ALLOWED, CHANGED_MEANWHILE, ALREADY_SETTLED or NOT_FOUND
     */
    public Disposition confirm(String id, int version, Actor by, String reason, String key) {
        return settled(new Settling(id, version, State.CONFIRMED, reason), by, key);
    }

    /** Rejects what somebody else proposed; refused as {@link #confirm} is. */
    public Disposition reject(String id, int version, Actor by, String reason, String key) {
        return settled(new Settling(id, version, State.REJECTED, reason), by, key);
    }

    /** Opens a confirmed disposition again, because what it was bound to changed. */
    public Disposition reopen(String id, int version, Actor by, String because, String key) {
        return settled(new Settling(id, version, State.REOPENED, because), by, key);
    }

    private Disposition settled(Settling settling, Actor by, String key) {
        NewDisposition.mustBeAReason(settling.reason());
        String action = settling.to().name();
        store.post(by, key, action, settling.content(), settling::apply);
        return find(settling.id()).orElseThrow();
    }

    /** The disposition with an id. */
    public Optional<Disposition> find(String id) {
        long number = Ids.DISPOSITION.number(id);
        return store.read(handle -> new DispositionReader(handle)
                .where("WHERE d.number = ?", number).stream().findFirst());
    }

    /** What waits for this person: proposed by others, and of a kind he may settle; the oldest first. */
    public List<Disposition> inbox(Actor second) {
        return store.read(handle -> new DispositionReader(handle)
                        .where(
                                "WHERE d.state = 'PROPOSED' AND d.proposed_by <> ? AND NOT EXISTS (SELECT 1 FROM screenings sc"
                                        + " WHERE sc.number = d.screening AND sc.made_by = ?) ORDER BY d.number LIMIT 1000",
                                second.id(),
                                second.id())
                        .stream()
                        .filter(one -> second.isAny(one.kind().settlers().toArray(Role[]::new)))
                        .toList());
    }

    /** All of a screening's findings, the oldest first. */
    public List<Disposition> ofScreening(String screeningId) {
        long number = Ids.SCREENING.number(screeningId);
        return store.read(
                handle -> new DispositionReader(handle).where("WHERE d.screening = ? ORDER BY d.number", number));
    }

    /** All of a kind and state, the oldest first. */
    public List<Disposition> all(DispositionKind kind, State state) {
        return store.read(handle -> new DispositionReader(handle)
                .where("WHERE d.kind = ? AND d.state = ? ORDER BY d.number", kind.name(), state.name()));
    }

    /** The confirmed dispositions of the findings of a subject's screenings, the oldest first. */
    public List<Disposition> confirmedOfSubject(String subjectId) {
        return store.read(handle -> new DispositionReader(handle)
                .where(
                        "JOIN screening_papers sp ON sp.screening = d.screening WHERE d.state = 'CONFIRMED'"
                                + " AND sp.subject_id = ? ORDER BY d.number",
                        subjectId));
    }
}
