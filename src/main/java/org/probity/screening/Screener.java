package org.probity.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import it.unimi.dsi.fastutil.ints.IntAVLTreeSet;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import org.jspecify.annotations.Nullable;
import org.probity.fact.Hit;
import org.probity.fact.Limits;
import org.probity.fact.ListEntry;
import org.probity.fact.Register;
import org.probity.names.Name;
import org.probity.names.NameKnowledge;

/**
 * Searches lists for parties: by the id that a list names itself, by numbers, and by names in any spelling; and weighs
 * everything else known of both. A name alone is never more than possible. Built once; immutable; safe for threads.
 */
public final class Screener {

    /** Equally likely ones stay in the order of the lists and their entries. */
    private static final Comparator<Match> LIKEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed();

    private final List<SearchableLists> lists;
    private final NameKnowledge knowledge;
    private final Bands bands;

    /** Entries by list and id; sorted when somebody first asks for one. */
    private @Nullable Map<List<String>, ListEntry> entries; // guarded by this

    private Screener(List<SearchableLists> lists, NameKnowledge knowledge, Bands bands) {
        this.lists = List.copyOf(lists);
        this.knowledge = knowledge;
        this.bands = bands;
    }

    /** A screener over all the lists. */
    public static Screener over(List<SearchableLists> lists, NameKnowledge knowledge, Limits limits) {
        return new Screener(lists, knowledge, Bands.of(limits));
    }

    /** Hits of every party of the register, by the party's id, in the order in which the files name them. */
    public Map<String, List<Hit>> hits(Register register) {
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        if (!isEmpty()) {
            List<PartyRecord> parties = PartyRecord.of(register);
            // Each party is searched for by itself; what comes out is in the order of the parties again.
            List<List<Hit>> found = parties.parallelStream().map(this::hits).toList();
            for (int at = 0; at < parties.size(); at++) {
                if (!found.get(at).isEmpty()) {
                    hits.put(parties.get(at).id(), found.get(at));
                }
            }
        }
        return hits;
    }

    private boolean isEmpty() {
        return lists.stream().allMatch(one -> one.entries().isEmpty());
    }

    /** Hits of one party, the likest first. */
    public List<Hit> hits(PartyRecord party) {
        return matches(party).stream().map(Match::hit).toList();
    }

    /** One match for each entry that may be the party, the likest first. */
    public List<Match> matches(PartyRecord party) {
        List<Name> names = party.names().stream()
                .flatMap(name -> knowledge.readAll(name).stream())
                .toList();
        List<Match> matches = new ArrayList<>();
        for (SearchableLists some : lists) {
            for (int number : candidates(party, names, some)) {
                new Weighing(party, names, some.entries().get(number), knowledge, bands)
                        .match()
                        .ifPresent(matches::add);
            }
        }
        matches.sort(LIKEST_FIRST);
        return List.copyOf(matches);
    }

    private static IntSortedSet candidates(PartyRecord party, List<Name> names, SearchableLists some) {
        IntSortedSet candidates = new IntAVLTreeSet();
        candidates.addAll(some.numbers().byParty(party.id()));
        for (PartyRecord.Number number : party.numbers()) {
            Numbers.keys(number).forEach(key -> candidates.addAll(some.numbers().byKey(key)));
        }
        for (Name name : names) {
            some.names().search(name).forEach(met -> candidates.add(met.number()));
        }
        return candidates;
    }

    /** The entry of a list, for showing it beside the party. */
    public synchronized Optional<ListEntry> entry(String list, String id) {
        if (entries == null) {
            Map<List<String>, ListEntry> all = new HashMap<>();
            entries().forEach(entry -> all.putIfAbsent(List.of(entry.list(), entry.id()), entry));
            entries = all;
        }
        return Optional.ofNullable(entries.get(List.of(list, id)));
    }

    private Stream<ListEntry> entries() {
        return lists.stream().flatMap(some -> some.entries().stream());
    }

    /** What it searches. */
    public Searched searched() {
        return lists.stream().map(SearchableLists::searched).reduce(new Searched(List.of()), Searched::and);
    }
}
