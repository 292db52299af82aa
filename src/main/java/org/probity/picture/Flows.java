package org.probity.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.probity.fact.Donation;
import org.probity.fact.Fact;
import org.probity.fact.Gift;
import org.probity.fact.Payment;

/** Draws money and gifts, one line for each giver and receiver. */
final class Flows {

    private final Sketch sketch;
    private final Words words;

    Flows(Sketch sketch) {
        this.sketch = sketch;
        this.words = sketch.words();
    }

    /** Money or a gift on its way. */
    private record Flow(
            String from,
            String to,
            String kind,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable LocalDate day) {}

    void draw(List<Fact> facts) {
        Map<List<String>, List<Flow>> pairs = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Flow flow = flow(fact);
            if (flow != null) {
                pairs.computeIfAbsent(List.of(flow.from(), flow.to(), flow.kind()), pair -> new ArrayList<>())
                        .add(flow);
            }
        }
        pairs.values().forEach(this::draw);
    }

    private static @Nullable Flow flow(Fact fact) {
        if (fact instanceof Payment one) {
            return new Flow(one.payerId(), one.payeeId(), "payment", one.amount(), one.currency(), one.paidOn());
        }
        if (fact instanceof Gift one) {
            return new Flow(one.giverId(), one.receiverId(), "gift", one.amount(), one.currency(), one.givenOn());
        }
        return fact instanceof Donation one
                ? new Flow(one.giverId(), one.receiverId(), "donation", one.amount(), one.currency(), one.givenOn())
                : null;
    }

    private void draw(Iterable<Flow> pair) {
        List<Flow> flows = new ArrayList<>();
        pair.forEach(flows::add);
        Flow first = flows.get(0);
        String from = sketch.party(first.from());
        String to = sketch.party(first.to());
        String sum = sum(flows);
        List<LocalDate> days = flows.stream()
                .map(Flow::day)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        String days1 = days.isEmpty() ? "" : days.get(0).toString();
        String days2 = days.isEmpty() ? "" : days.get(days.size() - 1).toString();
        String key = first.kind() + (flows.size() == 1 ? ".one" : ".many");
        String span = days1.equals(days2) ? days1 : days1 + " –\n" + days2;
        String label = words.say(key + ".label", flows.size(), sum);
        sketch.tie(
                from,
                to,
                Line.PAYMENT,
                span.isEmpty() ? label : label + "\n" + span,
                key + (days.isEmpty() ? ".sentence" : ".sentence.dated"),
                flows.size(),
                sum,
                days1,
                days2);
    }

    /** What it comes to, currency by currency; blank where no amount is known. */
    private static String sum(List<Flow> flows) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Flow flow : flows) {
            if (flow.amount() != null) {
                sums.merge(flow.currency() == null ? "" : flow.currency(), flow.amount(), BigDecimal::add);
            }
        }
        List<String> said = new ArrayList<>();
        sums.forEach((currency, amount) ->
                said.add((currency + " " + amount.stripTrailingZeros().toPlainString()).strip()));
        return String.join(" + ", said);
    }
}
