package org.probity.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.fact.Origin;
import org.probity.intake.Row;

/** A form for tests, filled in like this: {@code new Form("N1").with("vendors", "id=N1|name=Acme Ltd")}. */
public final class Form {

    private final String subjectId;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private String kind = "vendor";

    public Form(String subjectId) {
        this.subjectId = subjectId;
    }

    public Form kind(String other) {
        kind = other;
        return this;
    }

    public Form with(String file, String... written) {
        List<Row> all = rows.computeIfAbsent(file, name -> new ArrayList<>());
        for (String one : written) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String cell : one.split("\\|", -1)) {
                String[] sides = cell.split("=", 2);
                values.put(sides[0], sides[1]);
            }
            all.add(new Row(new Origin("form/" + file, all.size() + 1, values.getOrDefault("id", "")), values));
        }
        return this;
    }

    public Submission submission() {
        return new Submission(subjectId, kind, rows, Optional.empty());
    }
}
