package org.probity.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.probity.web.officer.Cell.Input;

/**
 * What the form asks of a kind of subject.
 *
 * @param kind vendor, official or unit
 * @param groups its groups; the first one is the main one
 */
record FormPlan(String kind, List<Group> groups) {

    /** Stands for the person whom a relative belongs to: the subject, or the first person behind a firm. */
    static final String PERSON = "{person}";

    private static final String[] RELATIONS = {
        "spouse",
        "partner",
        "parent",
        "child",
        "sibling",
        "parent-in-law",
        "child-in-law",
        "sibling-in-law",
        "cousin",
        "associate"
    };

    private static final Group ACCOUNT = new Group(
            "account",
            true,
            List.of(
                    Cell.of("accounts", "number"),
                    Cell.of("accounts", "bank"),
                    Cell.of("country", "accounts", "country", Input.COUNTRY),
                    Cell.of("accounts", "holder_name")),
            Map.of("accounts.party_id", "{subject}"));

    private static final Group ADDRESS = new Group(
            "address",
            true,
            List.of(
                    Cell.of("addresses", "address"),
                    Cell.of("addresses", "city"),
                    Cell.of("country", "addresses", "country", Input.COUNTRY),
                    Cell.of("addresses", "kind")),
            Map.of("addresses.party_id", "{subject}"));

    private static final List<FormPlan> ALL = List.of(vendor(), official(), unit());

    FormPlan {
        groups = List.copyOf(groups);
    }

    static List<FormPlan> all() {
        return ALL;
    }

    static Optional<FormPlan> of(String kind) {
        return ALL.stream().filter(plan -> plan.kind().equals(kind)).findFirst();
    }

    /** The file in which the subject itself stands. */
    String file() {
        return kind + "s";
    }

    Optional<Group> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    private static FormPlan vendor() {
        return new FormPlan(
                "vendor",
                List.of(
                        subject(
                                "main",
                                "vendors",
                                Cell.of("vendors", "name"),
                                Cell.of("vendors", "kind"),
                                Cell.of("country", "vendors", "country", Input.COUNTRY),
                                Cell.of("vendors", "registration_number")),
                        subject(
                                "more",
                                "vendors",
                                Cell.of("aliases", "vendors", "aliases", Input.LINES),
                                Cell.of("vendors", "tax_number"),
                                Cell.of("incorporated_on", "vendors", "incorporated_on", Input.DATE),
                                Cell.of("vendors", "sector"),
                                Cell.of("employees", "vendors", "employees", Input.NUMBER),
                                Cell.of("phones", "vendors", "phones", Input.LINES),
                                Cell.of("emails", "vendors", "emails", Input.LINES)),
                        owner(),
                        new Group(
                                "director",
                                true,
                                List.of(
                                        Cell.of("parties", "name"),
                                        Cell.of("role", "roles", "kind", Input.TEXT),
                                        Cell.of("country", "parties", "country", Input.COUNTRY),
                                        Cell.of("parties", "birth_date")),
                                Map.of(
                                        "parties.id", "{this}",
                                        "parties.kind", "person",
                                        "roles.party_id", "{this}",
                                        "roles.org_id", "{subject}")),
                        relative(),
                        ACCOUNT,
                        ADDRESS,
                        new Group(
                                "contract",
                                false,
                                List.of(
                                        Cell.of("contracts", "title"),
                                        Cell.of("contracts", "category"),
                                        Cell.of("amount", "contracts", "amount", Input.NUMBER),
                                        Cell.of("contracts", "currency"),
                                        Cell.of("from", "contracts", "from", Input.DATE),
                                        Cell.of("until", "contracts", "until", Input.DATE)),
                                Map.of(
                                        "contracts.id", "{this}",
                                        "contracts.vendor_id", "{subject}",
                                        "contracts.status", "pending"))));
    }

    private static Group owner() {
        return new Group(
                "owner",
                true,
                List.of(
                        Cell.of("parties", "name"),
                        Cell.of("parties", "kind").choosing("person", "company", "public body", "other"),
                        Cell.of("country", "parties", "country", Input.COUNTRY),
                        Cell.of("parties", "birth_date"),
                        Cell.of("share", "ownership", "share", Input.NUMBER)),
                Map.of(
                        "parties.id", "{this}",
                        "ownership.owner_id", "{this}",
                        "ownership.asset_id", "{subject}"));
    }

    /** A relative of the subject, or of the person who stands behind a firm. */
    private static Group relative() {
        return new Group(
                "relative",
                true,
                List.of(
                        Cell.of("parties", "name"),
                        Cell.of("relation", "relations", "kind", Input.TEXT).choosing(RELATIONS),
                        Cell.of("country", "parties", "country", Input.COUNTRY),
                        Cell.of("parties", "birth_date")),
                Map.of(
                        "parties.id", "{this}",
                        "parties.kind", "person",
                        "relations.to_id", "{this}",
                        "relations.from_id", PERSON));
    }

    private static FormPlan official() {
        return new FormPlan(
                "official",
                List.of(
                        subject(
                                "main",
                                "officials",
                                Cell.of("officials", "name"),
                                Cell.of("officials", "title"),
                                Cell.of("officials", "body"),
                                Cell.of("country", "officials", "country", Input.COUNTRY)),
                        subject(
                                "more",
                                "officials",
                                Cell.of("officials", "birth_date"),
                                Cell.of("aliases", "officials", "aliases", Input.LINES),
                                Cell.of("phones", "officials", "phones", Input.LINES),
                                Cell.of("emails", "officials", "emails", Input.LINES)),
                        relative(),
                        new Group(
                                "firm",
                                true,
                                List.of(
                                        Cell.of("parties", "name"),
                                        Cell.of("country", "parties", "country", Input.COUNTRY),
                                        Cell.of("share", "ownership", "share", Input.NUMBER)),
                                Map.of(
                                        "parties.id", "{this}",
                                        "parties.kind", "company",
                                        "ownership.owner_id", "{subject}",
                                        "ownership.asset_id", "{this}")),
                        ACCOUNT,
                        ADDRESS));
    }

    private static FormPlan unit() {
        return new FormPlan(
                "unit",
                List.of(
                        subject(
                                "main",
                                "units",
                                Cell.of("units", "name"),
                                Cell.of("units", "kind"),
                                Cell.of("country", "units", "country", Input.COUNTRY)),
                        subject(
                                "more",
                                "units",
                                Cell.of("aliases", "units", "aliases", Input.LINES),
                                Cell.of("units", "area"),
                                Cell.of("strength", "units", "strength", Input.NUMBER)),
                        new Group(
                                "commander",
                                true,
                                List.of(
                                        Cell.of("parties", "name"),
                                        Cell.of("posts", "title"),
                                        Cell.of("country", "parties", "country", Input.COUNTRY),
                                        Cell.of("parties", "birth_date"),
                                        Cell.of("from", "posts", "from", Input.DATE)),
                                Map.of(
                                        "parties.id", "{this}",
                                        "parties.kind", "person",
                                        "posts.holder_id", "{this}",
                                        "posts.unit_id", "{subject}")),
                        ACCOUNT,
                        ADDRESS,
                        new Group(
                                "support",
                                false,
                                List.of(
                                        Cell.of("support", "kind"),
                                        Cell.of("items", "support", "items", Input.LINES),
                                        Cell.of("value", "support", "value", Input.NUMBER),
                                        Cell.of("support", "currency"),
                                        Cell.of("from", "support", "from", Input.DATE),
                                        Cell.of("until", "support", "until", Input.DATE),
                                        Cell.of("risk_assessed_on", "support", "risk_assessed_on", Input.DATE),
                                        Cell.of("support", "risk_level"),
                                        Cell.of("support", "mitigation")),
                                Map.of("support.id", "{this}", "support.unit_id", "{subject}"))));
    }

    private static Group subject(String name, String file, Cell... cells) {
        return new Group(name, false, List.of(cells), Map.of(file + ".id", "{subject}"));
    }
}
